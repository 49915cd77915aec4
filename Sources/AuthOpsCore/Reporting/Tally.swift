/// How often what came out.
public struct Tally: Hashable, Sendable {
  /// Findings by outcome.
  public internal(set) var findings = Counter<Outcome>()
  /// Violations by clause.
  public internal(set) var violations: [String: Int] = [:]
  /// Duties by status.
  public internal(set) var deadlines = Counter<DutyStatus>()
  /// Violations of blocking rules.
  public internal(set) var blocking = 0

  /// Nothing counted.
  public init() {}

  mutating func count(_ outcome: Outcome, times: Int) { findings[outcome] += times }

  mutating func count(_ rule: RuleID, _ outcome: Outcome, _ rulebook: Rulebook, times: Int = 1) {
    guard times > 0 else { return }
    findings[outcome] += times
    guard outcome == .violated else { return }
    violations[rulebook.rule(rule).clause, default: 0] += times
    if rulebook.severity(of: rule) == .blocking { blocking += times }
  }

  /// Adds what another tally counted.
  public mutating func add(_ other: Tally) {
    findings.add(other.findings)
    if !other.violations.isEmpty { violations.merge(other.violations, uniquingKeysWith: +) }
    deadlines.add(other.deadlines)
    blocking += other.blocking
  }
}

/// How often each of a few kinds of thing came out.
public struct Counter<Kind: RawRepresentable & CaseIterable & Sendable>: Hashable, Sendable
where Kind.RawValue == UInt8 {
  /// One lane for each kind; there are at most eight.
  private var lanes = SIMD8<Int>()

  /// Nothing counted.
  public init() {}

  /// How often a kind came out.
  public internal(set) subscript(kind: Kind) -> Int {
    get { lanes[Int(kind.rawValue)] }
    set { lanes[Int(kind.rawValue)] = newValue }
  }

  mutating func add(_ other: Counter) { lanes &+= other.lanes }
}
