/// Replays a log twice, each case under its own rulebook and under another, and says which verdicts change.
public struct ReplayComparison: Sendable {
  /// The replay under the rulebooks that cases name.
  private(set) var own: Replay
  /// The same log under the other rulebook.
  private var other: Replay
  /// The other rulebook.
  public let against: Rulebook
  /// What differs between each law of the replay and the other rulebook; nil where cases go another way.
  private let differences: [RulebookDiff?]

  /// A comparison before the first byte of the log.
  ///
  /// - Parameters:
  ///   - laws: The rulebooks that opening events may name; without one this traps.
  ///   - rulebook: The other rulebook.
  ///   - day: The day on which the log is judged; nil for that of its latest event.
  public init(laws: [Law], against rulebook: Rulebook, asOf day: Day? = nil) {
    against = rulebook
    differences = laws.map { law in
      law.rulebook.procedure == rulebook.procedure ? RulebookDiff(law.rulebook, rulebook) : nil
    }
    own = Replay(Replay.Options(laws: laws, asOf: day))
    let others = zip(laws, differences).map { law, difference in
      difference == nil ? law : Law(rulebook, standingInFor: law)
    }
    other = Replay(Replay.Options(laws: others, asOf: day))
  }

  /// Begins the next file of the input.
  public mutating func beginFile(_ name: String) {
    own.beginFile(name)
    other.beginFile(name)
  }

  /// Takes the next bytes of the file.
  public mutating func consume(_ bytes: Span<UInt8>) {
    own.consume(bytes)
    other.consume(bytes)
  }

  /// Ends a file.
  public mutating func endFile() {
    own.endFile()
    other.endFile()
  }

  /// The replay under the rulebooks that cases name: what it says of the input holds for both.
  public var replay: Replay { own }

  /// How much a case or a log changes.
  public struct Counts: Hashable, Sendable {
    /// Cases in all.
    public var cases = 0
    /// Cases in which a verdict changes.
    public var changed = 0
    /// Cases in which a verdict changes under a rule that blocks.
    public var changedWhereBlocking = 0
    /// Cases that the other rulebook cannot judge.
    public var refused = 0
    /// Changes of findings, by what becomes of them.
    public var findings: [String: Int] = [:]
    /// Changes of duties, by what becomes of them.
    public var deadlines: [String: Int] = [:]

    mutating func add(_ comparison: CaseComparison) {
      cases += 1
      if comparison.obstacle != nil { refused += 1 }
      if comparison.isChanged { changed += 1 }
      if comparison.isChangedWhereBlocking { changedWhereBlocking += 1 }
      for finding in comparison.findings { findings[finding.change.id, default: 0] += 1 }
      for deadline in comparison.deadlines { deadlines[deadline.change.id, default: 0] += 1 }
    }
  }

  /// Compares the cases one after another, in order of first appearance.
  ///
  /// - Parameters:
  ///   - selection: Which findings, duties and cases are handed on; every case is counted.
  ///   - body: Takes each case that changes or cannot be judged.
  @discardableResult
  public func forEachCase(_ selection: Selection = Selection(), _ body: (CaseComparison) -> Void) -> Counts {
    var counts = Counts()
    for position in own.order(selection) {
      let record = own.table.records[position]
      let comparison = compare(record, other.table.records[position])
      counts.add(comparison)
      guard selection.isMeant(record.name) else { continue }
      let asked = selection.apply(comparison)
      if asked.isChanged || asked.obstacle != nil { body(asked) }
    }
    return counts
  }

  private func compare(_ record: CaseRecord, _ twin: CaseRecord) -> CaseComparison {
    guard let law = record.rulebook else {
      return refusal(record.name, record.unknownRulebook ?? "", .unknownRulebook)
    }
    guard let difference = differences[law] else {
      return refusal(record.name, own.options.laws[law].rulebook.id, .otherProcedure)
    }
    var everything = Selection()
    everything.includesAll = true
    return CaseComparer(
      own.report(of: record, everything), other.report(of: twin, everything), difference
    ).compare()
  }

  private func refusal(
    _ name: String, _ rulebook: String, _ obstacle: CaseComparison.Obstacle
  ) -> CaseComparison {
    CaseComparison(
      name: name, rulebook: rulebook, obstacle: obstacle, phases: nil, findings: [], deadlines: [])
  }

  /// What differs between each rulebook that cases are judged by and the other.
  public var differencesInUse: [RulebookDiff] {
    let used = Set(own.rulebooksInUse.map(\.rulebook.id))
    return differences.compactMap { $0 }.filter { used.contains($0.first.id) }
  }
}

extension Selection {
  /// The part of a comparison that is shown.
  func apply(_ comparison: CaseComparison) -> CaseComparison {
    guard clause != nil || role != nil else { return comparison }
    return CaseComparison(
      name: comparison.name, rulebook: comparison.rulebook, obstacle: comparison.obstacle, phases: nil,
      findings: comparison.findings.filter { isMeant($0.change.either.rule) && role == nil },
      deadlines: comparison.deadlines.filter {
        let deadline = $0.change.either.deadline
        return isMeant(deadline.rule) && (role == nil || deadline.obligor == role)
      })
  }
}
