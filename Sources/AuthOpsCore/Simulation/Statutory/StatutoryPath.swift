/// What the rules alone say of a case that opens on a day: the first and the last conforming day of every step.
///
/// Nothing is drawn. Each step is tried on copies of the case, day by day, and taken on its first conforming day; its last
/// one is how long the machine finds nothing wrong while everything else stands still.
public struct StatutoryPath: Sendable {
  /// The name and version of the format.
  public static let format = "authops.statutory/1"

  /// One step.
  public struct Step: Hashable, Sendable {
    /// The act, by its name in the procedure.
    public let name: String
    /// Who does it; nil for facts.
    public let role: Role?
    /// Whether a case may go its way without it.
    public let isOptional: Bool
    /// The day on which what it presupposes was there.
    public let opened: Day
    /// The first conforming day.
    public let earliest: Day
    /// The rule that keeps it from coming sooner; nil where it may come at once.
    public let heldBack: RuleID?
    /// The last conforming day, where there is one.
    public let latest: Day?
    /// The rule that sets the last day, or asks for the step promptly, without a number.
    public let rule: RuleID?
    /// What kind of limit there is.
    public let limit: Limit
    /// The steps before it that have no last day: because of them it has none either, whatever its own limit.
    public let heldOpenBy: [String]
  }

  /// What kind of limit a step has.
  public enum Limit: String, CaseIterable, Hashable, Sendable {
    /// A period of the rules, or a day that follows from one.
    case rules
    /// A day or a period that the case itself sets: an announcement, a notice, an order, an agreement.
    case caseItself
    /// The rules ask for promptness, without a number.
    case promptly
    /// A calendar year is missing: the last day is this one or later.
    case notPublished
    /// The rules say nothing.
    case none
  }

  /// The day of the announcement, or on which the docket opens.
  public let from: Day
  /// The steps, in the order in which they can first be taken.
  public let steps: [Step]
  /// The last day of the agreement that is signed as soon as the rules allow.
  public let agreementEnds: Day?
  let law: Law
}

extension StatutoryPath {
  /// The path of a case under a procedure.
  ///
  /// - Parameters:
  ///   - scenario: Whose rulebook and periods the case has; nothing else of it counts.
  ///   - day: The day of the announcement, or on which the docket opens.
  ///   - calendar: The working days.
  /// - Complexity: O(steps · log of the longest period), each a trial on a copy of the case.
  public init(_ scenario: SimulationScenario, from day: Day, calendar: WorkingCalendar = .published) {
    let regime = scenario.rulebook.regime(openedOn: day)
    let procedure = SimulatedProcedure.of(regime)
    var plain = SimulationScenario()
    (plain.rulebook, plain.periods, plain.start) = (scenario.rulebook, scenario.periods, day)
    plain.horizon = Period(count: 30, unit: .years)
    for chance in procedure.chances {
      plain.chances[chance.name] = procedure.certain.contains(chance.name) ? 1 : 0
    }
    for count in procedure.counts { plain.counts[count.name] = 1 }
    var walker = StatutoryWalker(SimulationModel(plain, calendar, regime: regime), from: day)
    walker.walk()
    self.init(
      from: day, steps: walker.steps, agreementEnds: walker.agreementEnds,
      law: plain.law(calendar: calendar))
  }

  /// The steps that have no last day of their own.
  public var unlimited: [Step] { steps.filter { $0.latest == nil } }
}
