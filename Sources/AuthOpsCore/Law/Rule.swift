/// A rule as a procedure binds it: the clause it rests on, its weight and its words.
public struct Rule: Hashable, Sendable {
  /// What the rule means, whatever the clause.
  public let id: RuleID
  /// The clause in the register, for example `DQ-3.1-e`; rules of the log itself begin with `LOG-`.
  public let clause: String
  /// Which text the clause belongs to.
  public let basis: Basis
  /// The severity unless a rulebook says otherwise.
  public let severity: Severity
  /// Whether the rule holds the machine together: no rulebook may change its severity.
  public let isFixed: Bool
  /// Who owes what the rule opens; nil where it opens nothing.
  public let obligor: Role?
  /// The rule in one line of Chinese, in our own words.
  public let zh: String
  /// The rule in one line of English.
  public let en: String

  init(
    _ id: RuleID, _ clause: String, _ basis: Basis, _ severity: Severity, fixed: Bool = false,
    owedBy obligor: Role? = nil, zh: String, en: String
  ) {
    (self.id, self.clause, self.basis, self.severity) = (id, clause, basis, severity)
    (self.isFixed, self.obligor, self.zh, self.en) = (fixed, obligor, zh, en)
  }
}

extension Rule {
  /// All rules: those of each text in its order, those of overlays, then those of the log.
  public static let all: [Rule] = deqing + jilin + yancheng + Overlay.allCases.flatMap(\.rules) + log
}
