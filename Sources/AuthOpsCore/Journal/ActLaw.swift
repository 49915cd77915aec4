/// What a procedure says of one type of event: who may do it, and under which rule it stands.
public struct ActLaw: Hashable, BitwiseCopyable, Sendable {
  /// The type.
  public let kind: EventKind
  /// Who may do it.
  public let roles: RoleSet
  /// The rule whose clause carries the act: an act by another role violates it.
  public let rule: RuleID

  /// Whether roles and rule are those of the usual case, and the act itself decides on them.
  let dependsOnAct: Bool

  init(_ kind: EventKind, by roles: RoleSet, under rule: RuleID, dependsOnAct: Bool = false) {
    (self.kind, self.roles, self.rule) = (kind, roles, rule)
    self.dependsOnAct = dependsOnAct
  }
}

extension Regime {
  /// What is said of a type of event; nil where cases know no such event.
  public func act(_ kind: EventKind) -> ActLaw? { ActLaw.table[position][Int(kind.rawValue)] }

  /// The types of event that cases know, in the order of the catalogue.
  public var acts: [ActLaw] { actsByKind.compactMap(\.self) }

  /// What is said of each type of event, at the positions of the types.
  var actsByKind: [ActLaw?] { ActLaw.table[position] }
}

extension Procedure {
  /// What the procedure says of a type of event; nil where its cases know no such event.
  public func act(_ kind: EventKind) -> ActLaw? { Regime(self).act(kind) }

  /// The types of event that cases of the procedure know, in the order of the catalogue.
  public var acts: [ActLaw] { Regime(self).acts }
}

extension ActLaw {
  /// All of them by regime and type; what the procedure says of a type stands before what the overlay does.
  fileprivate static let table: [[ActLaw?]] = Regime.all.map { regime in
    let known = regime.procedure.known + (regime.overlay?.known ?? [])
    return EventKind.allCases.map { kind in known.first { $0.kind == kind } }
  }
}

extension Procedure {
  fileprivate var known: [ActLaw] {
    switch self {
    case .deqing: ActLaw.deqing
    case .jilin: ActLaw.jilin
    case .yancheng: ActLaw.yancheng
    }
  }
}

extension Overlay {
  fileprivate var known: [ActLaw] {
    switch self {
    case .national2025: ActLaw.national
    }
  }
}
