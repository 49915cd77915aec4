/// A rulebook from a file of the format `authops.rulebook/1`: whole, or as changes of another.
///
/// What the other says is not known yet; ``RulebookShelf`` puts them together.
struct RulebookImport: Sendable {
  /// The name of the rulebook, with its place for faults.
  let id: (name: String, place: JSONCursor)
  /// What it starts from.
  let origin: Origin
  /// What it lays over that, if anything.
  let overlay: Overlay?
  /// Where it says so, for faults.
  let overlayPlace: JSONCursor?
  /// What it changes.
  let changes: RulebookChanges
  /// What it repeats of the rulebook it changes, to be held to it.
  let repeated: [Repetition]

  /// What a rulebook starts from.
  enum Origin: Sendable {
    /// Another rulebook, by name.
    case rulebook(String, place: JSONCursor)
    /// A procedure alone: the file gives everything else.
    case procedure(Procedure)
  }

  /// Something that a file says of a parameter or a rule and cannot change.
  struct Repetition: Sendable {
    /// What it is about.
    enum Subject: Sendable {
      case parameter(ParameterID)
      case rule(RuleID)
    }

    let subject: Subject
    let place: JSONCursor
  }
}

/// What one rulebook says differently from another.
struct RulebookChanges: Sendable {
  var title: Message?
  var status: Rulebook.Status?
  /// The versions that take the place of those there were, with their places for faults.
  var parameters: [ParameterID: (versions: [Parameter.Version], place: JSONCursor)] = [:]
  /// The severities, with their places for faults.
  var severities: [RuleID: (severity: Severity, place: JSONCursor)] = [:]
  var roles: [Role: Message] = [:]
  var stages: [Stage: Message] = [:]
}

extension Rulebook {
  /// The rulebook under another name, with what changes say.
  func applying(_ changes: RulebookChanges, as id: String) -> Rulebook {
    let parameters = parameters.map { known in
      changes.parameters[known.id].map {
        Parameter(id: known.id, clause: known.clause, question: known.question, versions: $0.versions)
      } ?? known
    }
    return Rulebook(
      id: id, zh: changes.title?.zh ?? zh, en: changes.title?.en ?? en, status: changes.status ?? status,
      procedure: procedure, overlay: overlay, parameters: parameters,
      severities: RuleID.allCases.map { changes.severities[$0]?.severity ?? severity(of: $0) },
      roleNames: Role.allCases.map { changes.roles[$0] ?? name(of: $0) },
      stageNames: Stage.allCases.map { changes.stages[$0] ?? name(of: $0) })
  }
}
