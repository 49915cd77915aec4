/// 程序: the way that cases go under a text, and the rules that it binds there.
///
/// A rule is a meaning, such as that access is closed after an end. A procedure binds it to a clause, words, a severity
/// and whoever owes what it opens; what a procedure does not bind is not examined in its cases and opens nothing.
public enum Procedure: UInt8, CaseIterable, Hashable, BitwiseCopyable, Sendable {
  /// Three reviews, a resolution, and a decision of the county government (Deqing).
  case deqing
  /// An examination of the qualification, and a competitive selection (Jilin).
  case jilin
  /// Short proceedings, each on a clock of its own: sharing, corrections, opening, complaints (Yancheng).
  case yancheng

  /// The identifier in formats: the name of the case.
  public var id: String { Self.ids[Int(rawValue)] }

  private static let ids = allCases.map { String(describing: $0) }

  /// The procedure with an identifier, or nil.
  public init?(id: String) {
    guard let procedure = Self.allCases.first(where: { $0.id == id }) else { return nil }
    self = procedure
  }
}

extension Procedure {
  /// The rules of the text in its order, then those of the log.
  public var rules: [Rule] { Regime(self).rules }

  /// A rule as the procedure binds it; a rule that it does not bind is a programmer's error.
  public func rule(_ id: RuleID) -> Rule { Regime(self).rule(id) }

  /// Whether the procedure binds a rule.
  public func binds(_ rule: RuleID) -> Bool { Regime(self).binds(rule) }
}
