/// The clauses and rules of a rulebook, all or one with what belongs to it: the answer of `authops rules`.
public struct RulesAnswer: Sendable {
  /// The name of the format, with its version.
  public static let format = "authops.rules/1"

  /// The rulebook to which the clauses and rules belong.
  public let rulebook = Rulebook.deqing
  /// The clauses, in the order of the text.
  public let clauses: [Clause]
  /// The rules, in their order.
  public let rules: [RuleID]
  /// Whether one clause or rule was asked for.
  public let isAboutOne: Bool

  /// All clauses and rules, those of the log included.
  public init() {
    (clauses, rules, isAboutOne) = (Clause.all, RuleID.allCases, false)
  }

  /// One clause with the rules that carry it, or the rules of an id.
  ///
  /// - Parameter id: A clause id, or that of a rule of the log; anything else gives nil.
  public init?(id: String) {
    let clause = Clause(id: id)
    rules = clause?.carriers ?? RuleID.allCases.filter { $0.clause == id }
    guard clause != nil || !rules.isEmpty else { return nil }
    (clauses, isAboutOne) = (clause.map { [$0] } ?? [], true)
  }

  /// Every id that can be asked for.
  public static var ids: [String] {
    let known = Set(Clause.all.map(\.id))
    var others: [String] = []
    for rule in RuleID.allCases where !known.contains(rule.clause) && others.last != rule.clause {
      others.append(rule.clause)
    }
    return Clause.all.map(\.id) + others
  }

  /// The rules that belong to no clause of the text: those of the log.
  public var rulesOfTheLog: [RuleID] { rules.filter { $0.rule.basis == .log } }

  /// What scenarios show of these clauses and rules.
  public var claims: [ScenarioClaim] {
    let asked = Set(clauses.map(\.id) + rulesOfTheLog.map(\.clause))
    return isAboutOne ? ScenarioClaim.all.filter { asked.contains($0.clause) } : ScenarioClaim.all
  }

  /// The clauses that a rule carries, in the order of the text.
  public func clauses(carriedBy rule: RuleID) -> [Clause] {
    Clause.all.filter { $0.rules.contains(rule.clause) }
  }

  /// The parameters of the rulebook that a rule is judged by, that of its own clause first.
  public func parameters(of rule: RuleID) -> [Parameter] {
    rule.parameters(in: rulebook).map { rulebook.parameter($0) }
  }
}
