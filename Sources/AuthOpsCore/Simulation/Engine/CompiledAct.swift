/// An act of a procedure as a simulation takes it: names are positions, distributions those of the scenario.
struct CompiledAct: Sendable {
  /// What sets an act off.
  enum Start: Sendable {
    /// The case, acts before it, or the act that a follower names.
    case followed
    /// A duty that the machine opens.
    case owed
    /// Chance, so many times a day.
    case repeated(perDay: Double)
    /// The end of the term, by a lead.
    case ahead(ParameterID)
    /// The end of the agreement, by a period.
    case retained(ParameterID)
  }

  /// An act that comes before another.
  struct Join: Sendable {
    let act: Int
    /// Whether the other is not done where this one is not.
    let isNeeded: Bool
  }

  /// A chance that decides whether the act is done.
  struct Gate: Sendable {
    let chance: Int
    let isWanted: Bool
  }

  /// Codes of which one is chosen.
  enum Pick: Sendable {
    /// The second where any of some chances comes true.
    case chances([Int])
    /// By cumulated weights.
    case weights([Double], StreamPurpose)
  }

  /// A violation that a scenario asks for.
  struct Wrong: Sendable {
    let kind: ViolationPlan.Kind
    let chance: Double
    let purpose: StreamPurpose
    /// The templates of the act by the wrong role; empty otherwise.
    var templates: [ActTemplate] = []
  }

  let name: String
  let kind: EventKind
  let scope: ActScope
  let life: ActLife
  let start: Start
  let gates: [Gate]
  let takes: ActDuration
  let purpose: StreamPurpose
  let joins: [Join]
  let picks: [Pick]
  /// One template for each way to pick codes.
  let templates: [ActTemplate]
  let resource: Int
  let priority: Int
  let skip: RuleID?
  let isTentative: Bool
  var wrongs: [Wrong] = []
  /// The acts that this one may set off.
  var followers: [Int] = []
  /// The acts whose absence is noticed at this one.
  var notices: [Int] = []
}

/// A chance with its stream.
struct CompiledChance: Sendable {
  let chance: Double
  let purpose: StreamPurpose
}
