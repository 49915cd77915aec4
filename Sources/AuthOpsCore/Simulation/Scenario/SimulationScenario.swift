/// What is simulated: everything that a scenario says, and for what it leaves out nothing but the defaults.
public struct SimulationScenario: Hashable, Sendable {
  /// The name of the format, with its version.
  public static let format = "authops.scenario/1"

  /// What the scenario is called, if it is.
  public var title: String?
  /// The rulebook that the cases name and are judged by: a built-in one, or an imported one.
  public var rulebook = Rulebook.deqing
  /// The first day.
  public var start = Day(number: 20_458)
  /// How long after the first day nothing more is looked at; nil: as long as is usual under the rulebook.
  public var horizon: Period?
  /// How many cases a run has at most; nil: one, or as many as arrive.
  public var cases: Int?
  /// When cases open.
  public var arrivals = Arrivals.atOnce
  /// How often everything is done over.
  public var runs = 1_000
  /// What the random numbers are made from.
  public var seed: UInt64 = 1
  /// Whether every act with a last day is done by that day, whatever was drawn.
  public var isPunctual = false
  /// How many objects of a scope a case has.
  public var counts: [String: Int] = [:]
  /// How likely a branch is.
  public var chances: [String: Double] = [:]
  /// How often a year something comes up.
  public var perYear: [String: Double] = [:]
  /// Periods that notices and orders set.
  public var periods: [String: Period] = [:]
  /// Weights of codes.
  public var mixes: [String: [String: Double]] = [:]
  /// What is said of acts.
  public var acts: [String: ActPlan] = [:]
  /// Who acts, beside the roles without limit.
  public var resources: [String: ResourcePlan] = [:]
  /// What is done against the rules, and how often.
  public var violations: [ViolationPlan] = []

  /// The built-in scenario: one case under the guide of Deqing county, from 5 January 2026 on.
  public init() {}

  /// The same of another rulebook: one case, from 5 January 2026 on.
  public init(under rulebook: Rulebook) { self.rulebook = rulebook }

  /// When cases open.
  public enum Arrivals: Hashable, Sendable {
    /// All on the first day.
    case atOnce
    /// On these days.
    case days([Day])
    /// One at every period, from the first day on.
    case every(Period)
    /// By chance, so many on an average working day.
    case poisson(perWorkingDay: Double)
  }

  /// What a scenario says of one act.
  public struct ActPlan: Hashable, Sendable {
    /// How long it takes.
    public var takes: ActDuration?
    /// The resource that does it, in place of the role.
    public var by: String?
    /// How urgent it is where a queue goes by priority; the highest comes first.
    public var priority: Int?

    /// Nothing.
    public init() {}
  }
}

/// Someone who acts: how much at once, when, and in which order.
public struct ResourcePlan: Hashable, Sendable {
  /// In which order a resource takes up what waits.
  public enum Discipline: String, CaseIterable, Hashable, Sendable {
    /// What came first.
    case firstCome
    /// What is most urgent.
    case priority
    /// What is due first; what has no last day comes last.
    case earliestDue
  }

  /// How many acts it does side by side; nil: any number.
  public var capacity: Int?
  /// In which order.
  public var queue = Discipline.firstCome
  /// The days of the week on which it is open; nil: every working day.
  public var weekdays: [Weekday]?
  /// In which weeks of the month, 1 being the first with such a day; nil: every week.
  public var weeks: [Int]?
  /// Days on which it is closed, whatever else is said.
  public var closed: [Day] = []
  /// The minute of the day at which it opens.
  public var opens = 9 * 60
  /// The minute of the day at which it closes.
  public var closes = 17 * 60

  /// Any number of acts, every working day from nine to five.
  public init() {}
}

/// Something that is done against the rules, now and then.
public struct ViolationPlan: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// The act comes so many days after its last day.
    case late(days: Int)
    /// The act is left out.
    case skipped
    /// Another role acts.
    case wrongRole(Role)
  }

  /// The act.
  public let act: String
  /// What is wrong.
  public let kind: Kind
  /// How likely.
  public let chance: Double

  /// A violation.
  public init(act: String, kind: Kind, chance: Double) {
    (self.act, self.kind, self.chance) = (act, kind, chance)
  }
}
