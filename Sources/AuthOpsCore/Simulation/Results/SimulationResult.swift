/// What a simulation found out.
public struct SimulationResult: Sendable {
  /// The name and version of the format.
  public static let format = "authops.simulation/1"

  let model: SimulationModel
  let tallies: SimulationTallies

  /// The scenario.
  public var scenario: SimulationScenario { model.scenario }
  /// The first day and the last that was looked at.
  public var days: ClosedRange<Day> { model.start...model.end }
  /// How many runs there were.
  public var runs: Int { tallies.runs }
  /// How many cases, over all runs.
  public var cases: Int { tallies.cases }
  /// How many events, over all cases.
  public var events: Int { tallies.events }

  /// When each act was first done, counted from the opening of its case.
  public var milestones: [Elapsed] {
    zip(model.acts, tallies.acts).compactMap { Elapsed($0.name, nil, $1) }
  }

  /// How long each stage took.
  public var stages: [Elapsed] {
    zip(model.procedure.stages, tallies.stages).compactMap { Elapsed($0.name, ($0.from, $0.to), $1) }
  }

  /// What became of the duties, rule by rule.
  public var deadlines: [Deadline] {
    RuleID.allCases.compactMap { Deadline($0, model.procedure.regime, tallies.duties[Int($0.rawValue)]) }
  }

  /// How busy each resource was that did anything.
  public var resources: [Resource] {
    zip(model.resources, tallies.resources).compactMap { Resource($0, $1) }
  }

  /// How the cases stood in the end.
  public var ends: [(end: CaseEnd, share: Estimate, cases: Int)] {
    CaseEnd.allCases.enumerated().compactMap { position, end in
      let sums = tallies.ends[position]
      guard sums.sum > 0, let share = Estimate(share: sums) else { return nil }
      return (end, share, Int(sums.sum))
    }
  }

  /// What was violated, rule by rule.
  public var violations: [Violation] {
    RuleID.allCases.compactMap { rule in
      let at = Int(rule.rawValue)
      let (found, injected, missed) = (tallies.found[at], tallies.injected[at], tallies.missed[at])
      guard found > 0 || injected > 0 else { return nil }
      return Violation(
        rule: rule, clause: model.procedure.regime.clause(of: rule),
        severity: model.law.rulebook.severity(of: rule), found: found, injected: injected, missed: missed)
    }
  }

  /// Time up to an act, or from one to another.
  public struct Elapsed: Sendable {
    /// The act or the stage.
    public let name: String
    /// The acts that begin and end a stage.
    public let span: (from: String, to: String)?
    /// How many of the cases got there.
    public let share: Estimate
    /// How many of them did so in a year, on average over the days that are looked at.
    public let perYear: Estimate
    /// In working days.
    public let workingDays: DistributionSummary
    /// In days.
    public let days: DistributionSummary
  }

  /// The duties under a rule.
  public struct Deadline: Sendable {
    /// The rule.
    public let rule: RuleID
    /// The clause to which the rulebook binds it.
    public let clause: String
    /// How many duties ended how.
    public let statuses: Counter<DutyStatus>
    /// How likely one with a last day was missed.
    public let breach: Estimate?
    /// By how many days the late ones were late.
    public let daysLate: DistributionSummary?
    /// Office hours that an act waited for its turn and was worked on, over all, and where it came late.
    public let waited: Double?
    /// See ``waited``.
    public let worked: Double?
    /// See ``waited``.
    public let waitedLate: Double?
    /// See ``waited``.
    public let workedLate: Double?
  }

  /// A resource.
  public struct Resource: Sendable {
    /// Its name.
    public let name: String
    /// How much it does at once; nil: any number.
    public let capacity: Int?
    /// How many acts it did.
    public let served: Int
    /// What part of its open time it was at work; for one without a limit, how many acts at once on average.
    public let utilisation: Estimate
    /// Open minutes that an act waited for its turn.
    public let wait: DistributionSummary
    /// The most that waited at once.
    public let longestQueue: Int
  }

  /// Violations of a rule.
  public struct Violation: Hashable, Sendable {
    /// The rule.
    public let rule: RuleID
    /// The clause to which the rulebook binds it.
    public let clause: String
    /// How gravely the rulebook takes it.
    public let severity: Severity
    /// How many the machine found.
    public let found: Int
    /// How many were committed on purpose.
    public let injected: Int
    /// How many duties were missed because an act happened to take too long.
    public let missed: Int
  }
}

extension SimulationResult.Elapsed {
  fileprivate init?(_ name: String, _ span: (from: String, to: String)?, _ elapsed: SimulationTallies.Elapsed)
  {
    guard let share = Estimate(share: elapsed.share), let perDay = Estimate(mean: elapsed.throughput),
      let workingDays = DistributionSummary(elapsed.workingDays, elapsed.meanWorkingDays),
      let days = DistributionSummary(elapsed.days, elapsed.meanDays)
    else { return nil }
    self.init(
      name: name, span: span, share: share, perYear: perDay.times(365.2425), workingDays: workingDays,
      days: days)
  }
}

extension SimulationResult.Deadline {
  fileprivate init?(_ rule: RuleID, _ regime: Regime, _ duties: SimulationTallies.Duties) {
    guard DutyStatus.allCases.contains(where: { duties.statuses[$0] > 0 }) else { return nil }
    func hours(_ sums: ClusterSums) -> Double? { sums.mean.map { $0 / 60 } }
    self.init(
      rule: rule, clause: regime.clause(of: rule), statuses: duties.statuses,
      breach: Estimate(share: duties.breach),
      daysLate: DistributionSummary(duties.daysLate, duties.meanLate), waited: hours(duties.waited),
      worked: hours(duties.worked), waitedLate: hours(duties.waitedLate), workedLate: hours(duties.workedLate)
    )
  }
}

extension SimulationResult.Resource {
  fileprivate init?(_ resource: SimulationModel.CompiledResource, _ use: SimulationTallies.Use) {
    guard let utilisation = Estimate(mean: use.utilisation),
      let wait = DistributionSummary(use.waits, use.wait)
    else { return nil }
    self.init(
      name: resource.name, capacity: resource.plan.capacity, served: use.waits.count,
      utilisation: utilisation,
      wait: wait, longestQueue: use.longest)
  }
}
