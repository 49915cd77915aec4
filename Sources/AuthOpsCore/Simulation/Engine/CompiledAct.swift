/// An act of a procedure as a simulation takes it: names are positions, distributions those of the scenario.
///
/// A class, so that looking at one costs nothing; none is ever changed.
final class CompiledAct: Sendable {
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
    /// For how many of its objects it has to be done, where this one is to be.
    enum Need: Sendable {
      case none, some, all
    }

    let act: Int
    let need: Need
  }

  /// A chance that decides whether the act is done.
  struct Gate: Sendable {
    let chance: Int
    let isWanted: Bool
  }

  /// A time that begins before the act that opens its duty.
  struct Clock: Sendable {
    let period: ParameterID
    /// The act with which it begins; nil: what sets off the act itself.
    let since: Int?
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
  let durations: DurationSampler
  let purpose: StreamPurpose
  let joins: [Join]
  /// What the act is held to where everybody is punctual.
  let clocks: [Clock]
  let picks: [Pick]
  /// One template for each way to pick codes.
  let templates: [ActTemplate]
  let resource: Int
  let priority: Int
  let skip: RuleID?
  let isTentative: Bool
  /// The period that has to run before the act is taken up.
  let waits: ParameterID?
  /// Whether it is done only in cases that an overlay binds.
  let isOfOverlay: Bool
  let wrongs: [Wrong]
  /// The acts that this one may set off.
  let followers: [Int]
  /// The acts whose absence is noticed at this one.
  let notices: [Int]

  /// The acts that others follow and notice are found by the compiler.
  init(
    _ act: SimulatedAct, start: Start, gates: [Gate], takes: ActDuration, joins: [Join], clocks: [Clock],
    picks: [Pick], templates: [ActTemplate], resource: Int, priority: Int, wrongs: [Wrong], followers: [Int],
    notices: [Int]
  ) {
    (name, kind, scope, life) = (act.name, act.kind, act.scope, act.life)
    (purpose, durations) = (StreamPurpose("takes:" + act.name), DurationSampler(takes))
    (skip, isTentative, waits) = (act.skip?.rule, act.isTentative, act.waits)
    isOfOverlay = act.overlay != nil
    (self.start, self.gates, self.takes, self.joins, self.picks) = (start, gates, takes, joins, picks)
    self.clocks = clocks
    (self.templates, self.resource, self.priority) = (templates, resource, priority)
    (self.wrongs, self.followers, self.notices) = (wrongs, followers, notices)
  }
}

/// A chance with its stream.
struct CompiledChance: Sendable {
  let chance: Double
  let purpose: StreamPurpose
}
