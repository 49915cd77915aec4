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
  public var rules: [Rule] { BoundRules.all[Int(rawValue)].rules }

  /// A rule as the procedure binds it; a rule that it does not bind is a programmer's error.
  public func rule(_ id: RuleID) -> Rule {
    guard let position = BoundRules.all[Int(rawValue)].positions[Int(id.rawValue)] else {
      preconditionFailure("the procedure \(self.id) does not bind the rule \(id)")
    }
    return BoundRules.all[Int(rawValue)].rules[position]
  }

  /// The severities of all rules by their positions; those that are not bound are never asked for.
  var severities: [Severity] { RuleID.allCases.map { binds($0) ? rule($0).severity : .warning } }

  /// Whether the procedure binds a rule.
  public func binds(_ rule: RuleID) -> Bool {
    BoundRules.all[Int(rawValue)].positions[Int(rule.rawValue)] != nil
  }

  /// What every examination asks of the rules, at the positions of their identifiers.
  var bindings: [RuleBinding] {
    let bound = BoundRules.all[Int(rawValue)]
    return bound.positions.map { position in
      RuleBinding(isBound: position != nil, obligor: position.flatMap { bound.rules[$0].obligor })
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
  /// Whether the procedure binds it.
  let isBound: Bool
  /// Who owes what it opens; nil where it opens nothing.
  let obligor: Role?
}

/// The rules that a procedure binds, found by their meaning.
private struct BoundRules: Sendable {
  let rules: [Rule]
  /// Where each rule stands among them, by its identifier; nil where it is not bound.
  let positions: [Int?]

  /// The rules of each procedure.
  static let all: [BoundRules] = Procedure.allCases.map { BoundRules($0.text + Rule.log) }

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
