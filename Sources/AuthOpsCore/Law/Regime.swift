/// The rules that bind in a case: those of a procedure and, for what it does not bind, those of an overlay.
///
/// Where both say the same, the clause of the procedure's own text stands.
public struct Regime: Hashable, BitwiseCopyable, Sendable {
  /// The way that the case goes.
  public let procedure: Procedure
  /// What is laid over it, if anything is.
  public let overlay: Overlay?

  /// A procedure, with or without an overlay; one that does not concern its cases is left out.
  public init(_ procedure: Procedure, _ overlay: Overlay? = nil) {
    self.procedure = procedure
    self.overlay = overlay.flatMap { $0.concerns(procedure) ? $0 : nil }
  }

  /// All that there are, at their positions.
  package static let all: [Regime] = Procedure.allCases.flatMap { procedure in
    [Regime(procedure)] + Overlay.allCases.filter { $0.concerns(procedure) }.map { Regime(procedure, $0) }
  }

  /// Where those of each procedure begin among all of them.
  private static let starts: [Int] = Procedure.allCases.map { procedure in
    all.firstIndex { $0.procedure == procedure } ?? 0
  }

  /// Where it stands among all of them.
  var position: Int { Self.starts[Int(procedure.rawValue)] + (overlay.map { Int($0.rawValue) + 1 } ?? 0) }
}

extension Regime {
  /// The rules of the text in its order, those of the overlay, then those of the log.
  public var rules: [Rule] { BoundRules.all[position].rules }

  /// A rule as it is bound; one that is not bound is a programmer's error.
  public func rule(_ id: RuleID) -> Rule {
    let bound = BoundRules.all[position]
    guard let at = bound.positions[Int(id.rawValue)] else {
      preconditionFailure("the procedure \(procedure.id) does not bind the rule \(id)")
    }
    return bound.rules[at]
  }

  /// Whether a rule is bound.
  public func binds(_ rule: RuleID) -> Bool {
    BoundRules.all[position].positions[Int(rule.rawValue)] != nil
  }

  /// The severities of all rules by their positions; those that are not bound are never asked for.
  var severities: [Severity] { RuleID.allCases.map { binds($0) ? rule($0).severity : .warning } }

  /// What every examination asks of the rules, at the positions of their identifiers.
  var bindings: [RuleBinding] {
    let bound = BoundRules.all[position]
    return bound.positions.map { at in
      RuleBinding(isBound: at != nil, obligor: at.flatMap { bound.rules[$0].obligor })
    }
  }

  /// The same of the rules of the log alone.
  var bindingsOfLog: [RuleBinding] {
    let log = Set(Rule.log.map(\.id))
    return zip(RuleID.allCases, bindings).map { id, binding in
      log.contains(id) ? binding : RuleBinding(isBound: false, obligor: nil)
    }
  }
}

/// What every examination asks of a rule.
struct RuleBinding: BitwiseCopyable, Sendable {
  /// Whether it is bound.
  let isBound: Bool
  /// Who owes what it opens; nil where it opens nothing.
  let obligor: Role?
}

/// The rules that a regime binds, found by their meaning.
private struct BoundRules: Sendable {
  let rules: [Rule]
  /// Where each rule stands among them, by its identifier; nil where it is not bound.
  let positions: [Int?]

  /// The rules of each regime, at its position.
  static let all: [BoundRules] = Regime.all.map { regime in
    let own = regime.procedure.text
    let known = Set(own.map(\.id))
    let others = (regime.overlay?.rules ?? []).filter { !known.contains($0.id) }
    return BoundRules(own + others + Rule.log)
  }

  private init(_ rules: [Rule]) {
    self.rules = rules
    var positions: [Int?] = RuleID.allCases.map { _ in nil }
    for (position, rule) in rules.enumerated() { positions[Int(rule.id.rawValue)] = position }
    self.positions = positions
  }
}

extension Procedure {
  /// The rules of the text.
  fileprivate var text: [Rule] {
    switch self {
    case .deqing: Rule.deqing
    case .jilin: Rule.jilin
    case .yancheng: Rule.yancheng
    }
  }
}
