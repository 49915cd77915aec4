/// What the register says of one rule: the clause it rests on, its weight and its words.
public struct Rule: Hashable, Sendable {
  /// The rule's identity in code.
  public let id: RuleID
  /// The clause in the register, for example `DQ-3.1-e`; rules of the log itself begin with `LOG-`.
  public let clause: String
  /// Which text the clause belongs to.
  public let basis: Basis
  /// The severity unless a rulebook says otherwise.
  public let severity: Severity
  /// Whether the rule holds the machine together: no rulebook may change its severity.
  public let isFixed: Bool
  /// The rule in one line of Chinese, in our own words.
  public let zh: String
  /// The rule in one line of English.
  public let en: String

  init(
    _ id: RuleID, _ clause: String, _ basis: Basis, _ severity: Severity, fixed: Bool = false,
    zh: String, en: String
  ) {
    (self.id, self.clause, self.basis, self.severity) = (id, clause, basis, severity)
    (self.isFixed, self.zh, self.en) = (fixed, zh, en)
  }
}

extension RuleID {
  /// What the register says of the rule.
  public var rule: Rule { Rule.all[Int(rawValue)] }

  /// The clause in the register, for example `DQ-3.1-e`.
  public var clause: String { rule.clause }
}
