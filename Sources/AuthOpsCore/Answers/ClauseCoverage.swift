/// What stands behind a clause: the rules that carry it, and the scenarios that show it.
public struct ClauseCoverage: Hashable, Sendable {
  /// Something that a clause carried by rules needs and does not have.
  public enum Hole: String, CaseIterable, Hashable, Sendable {
    /// A rule that it names, or any rule.
    case rule
    /// A scenario in which it is satisfied.
    case satisfied
    /// A scenario in which it is violated.
    case violated
    /// A scenario exactly on its limit.
    case on
    /// A scenario just beyond its limit.
    case beyond
  }

  /// The clause.
  public let clause: Clause
  /// The scenarios in which it is satisfied.
  public let satisfied: [String]
  /// The scenarios in which it is violated.
  public let violated: [String]
  /// The scenarios exactly on its limit, however they come out.
  public let on: [String]
  /// The scenarios just beyond its limit, however they come out.
  public let beyond: [String]
  /// What is missing; empty unless rules are to carry the clause.
  public let holes: [Hole]

  /// What stands behind a clause.
  public init(_ clause: Clause) {
    self.clause = clause
    let claims = ScenarioClaim.of(clause.id) + ScenarioClaim.samples(of: clause.id)
    func scenarios(_ isMeant: (ScenarioClaim) -> Bool) -> [String] {
      claims.filter(isMeant).map(\.scenario)
    }
    (satisfied, violated) = (scenarios { $0.outcome == .satisfied }, scenarios { $0.outcome == .violated })
    (on, beyond) = (scenarios { $0.place == .on }, scenarios { $0.place == .beyond })
    guard clause.disposition == .rule else {
      holes = []
      return
    }
    let hasBoundary = clause.limit?.hasBoundary == true
    var holes: [Hole] = []
    if !clause.isCarried { holes.append(.rule) }
    if satisfied.isEmpty { holes.append(.satisfied) }
    if violated.isEmpty { holes.append(.violated) }
    if hasBoundary && on.isEmpty { holes.append(.on) }
    if hasBoundary && beyond.isEmpty { holes.append(.beyond) }
    self.holes = holes
  }
}

extension Clause {
  /// Whether the clause names rules, and each of them exists or is asked for by a template.
  fileprivate var isCarried: Bool {
    !rules.isEmpty && Set(carriers.map(\.clause)).union(TemplateID.clauses).isSuperset(of: rules)
  }
}
