/// The clauses and rules of a rulebook, all or one with what belongs to it: the answer of `authops rules`.
public struct RulesAnswer: Sendable {
  /// The name of the format, with its version.
  public static let format = "authops.rules/1"

  /// The rulebooks to which the clauses and rules belong; none has a clause that templates alone carry.
  public let rulebooks: [Rulebook]
  /// The clauses, in the order of the text.
  public let clauses: [Clause]
  /// The rules, in their order.
  public let rules: [Rule]
  /// Whether one clause or rule was asked for.
  public let isAboutOne: Bool

  /// All clauses and rules, those of the log and those that templates of documents carry included.
  public init() {
    rulebooks = Rulebook.builtIn
    (clauses, rules, isAboutOne) = (Clause.all, Self.rules(of: Rulebook.builtIn + Rulebook.overlaid), false)
  }

  /// The clauses and rules of a rulebook, those of the log included.
  public init(of rulebook: Rulebook) {
    rulebooks = [rulebook]
    let bound = Self.rules(of: [rulebook])
    let known = Set(bound.map(\.clause))
    (rules, isAboutOne) = (bound, false)
    clauses = Clause.all.filter { clause in
      clause.document.procedure == rulebook.procedure || clause.isOverlaid(in: rulebook)
        || clause.rules.contains(where: known.contains)
    }
  }

  /// One clause with the rules that carry it, or the rules of an id.
  ///
  /// - Parameters:
  ///   - id: A clause id, or that of a rule of the log; anything else gives nil.
  ///   - rulebooks: Whose rules are looked through.
  public init?(id: String, in rulebooks: [Rulebook] = Rulebook.builtIn) {
    let clause = Clause(id: id)
    rules = clause?.carriers ?? Rule.all.filter { $0.clause == id }
    guard clause != nil || !rules.isEmpty else { return nil }
    (clauses, isAboutOne) = (clause.map { [$0] } ?? [], true)
    func ofItsText(_ rulebooks: [Rulebook]) -> [Rulebook] {
      rulebooks.filter { rulebook in
        clause.map { $0.document.procedure == rulebook.procedure || $0.isOverlaid(in: rulebook) } ?? false
      }
    }
    let own = ofItsText(rulebooks)
    self.rulebooks = !own.isEmpty ? own : clause == nil ? rulebooks : ofItsText(Rulebook.builtIn)
  }

  /// The rules of rulebooks; those of the log once.
  private static func rules(of rulebooks: [Rulebook]) -> [Rule] {
    Rule.all.filter { rule in
      rulebooks.contains { $0.binds(rule.id) && $0.rule(rule.id) == rule }
    }
  }

  /// Every id that can be asked for.
  public static var ids: [String] {
    let known = Set(Clause.all.map(\.id))
    var others: [String] = []
    for rule in Rule.all where !known.contains(rule.clause) && others.last != rule.clause {
      others.append(rule.clause)
    }
    return Clause.all.map(\.id) + others
  }

  /// The rules that belong to no clause of a text: those of the log.
  public var rulesOfTheLog: [Rule] { rules.filter { $0.basis == .log } }

  /// What scenarios and samples of documents show of these clauses and rules.
  public var claims: [ScenarioClaim] {
    let asked = Set(clauses.map(\.id) + rulesOfTheLog.map(\.clause))
    return (ScenarioClaim.all + ScenarioClaim.samples).filter { asked.contains($0.clause) }
  }

  /// The clauses that a rule carries, in the order of the text.
  public func clauses(carriedBy rule: Rule) -> [Clause] {
    Clause.all.filter { $0.rules.contains(rule.clause) }
  }

  /// The rulebook by which a rule is judged, the first where it is one of the log.
  ///
  /// Rules of an overlay that none of the rulebooks has are judged by a built-in one with the overlay.
  public func rulebook(of rule: Rule) -> Rulebook {
    (rulebooks + Rulebook.overlaid).first { $0.binds(rule.id) && $0.rule(rule.id) == rule } ?? Rulebook.deqing
  }

  /// The parameters of the rulebook that a rule is judged by, that of its own clause first.
  public func parameters(of rule: Rule) -> [Parameter] {
    let rulebook = rulebook(of: rule)
    return rule.id.parameters(in: rulebook).compactMap { rulebook.parameter($0) }
  }
}

extension Clause {
  /// Whether the clause is one of what a rulebook lays over its text.
  fileprivate func isOverlaid(in rulebook: Rulebook) -> Bool {
    document.overlay != nil && document.overlay == rulebook.overlay
  }
}
