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
