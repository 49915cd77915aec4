import AuthOpsCore

/// Makes scenarios by chance: any chances, durations, resources and violations.
struct RandomScenarios {
  private var random: SplitMix

  private let rulebook: Rulebook

  private init(seed: Int, _ rulebook: Rulebook) {
    (random, self.rulebook) = (SplitMix(state: UInt64(seed)), rulebook)
  }

  /// The scenario of a seed: a few cases under a rulebook.
  static func scenario(_ seed: Int, _ rulebook: Rulebook) -> SimulationScenario {
    var random = RandomScenarios(seed: seed, rulebook)
    return random.scenario()
  }

  private mutating func scenario() -> SimulationScenario {
    var scenario = SimulationScenario(under: rulebook)
    let regime = rulebook.regime
    scenario.start = Day(number: Int32(18_000 + random.below(2_500)))
    scenario.seed = random.next()
    scenario.cases = 1 + random.below(4)
    let arrivals: [SimulationScenario.Arrivals] = [
      .atOnce, .poisson(perWorkingDay: 0.1), .days([scenario.start, scenario.start.adding(days: 9)]),
    ]
    scenario.arrivals = random.pick(arrivals)
    for name in SimulationScenario.names(of: .chances, regime) where random.happens(50) {
      scenario.chances[name] = Double(random.below(60)) / 100
    }
    if rulebook.procedure == .deqing { scenario.chances["returnAboveCap"] = 0 }
    for name in SimulationScenario.names(of: .perYear, regime) where random.happens(50) {
      scenario.perYear[name] = Double(random.below(8)) / 2
    }
    for name in SimulationScenario.names(of: .counts, regime) where random.happens(50) {
      scenario.counts[name] = random.below(5)
    }
    for name in SimulationScenario.names(of: .acts, regime) where random.happens(20) {
      var plan = SimulationScenario.ActPlan()
      if name != "earlyExit.requested" { plan.takes = duration() }
      plan.priority = random.below(3)
      scenario.acts[name] = plan
    }
    for name in scenario.resourceNames where random.happens(30) {
      scenario.resources[name] = resource()
    }
    addViolations(to: &scenario)
    return scenario
  }

  private mutating func duration() -> ActDuration {
    let scale = Double(1 + random.below(8))
    let distributions: [DurationDistribution] = [
      .fixed(scale), .uniform(min: 0, max: scale), .triangular(min: 0, mode: scale / 2, max: scale),
      .pert(min: 0, mode: 1, max: scale), .exponential(mean: scale), .lognormal(mean: scale, deviation: 2),
      .gamma(mean: scale, deviation: 2), .empirical([DurationWeight(value: scale, weight: 1)]),
    ]
    return ActDuration(random.pick(distributions), random.pick([.workingDays, .workingDays, .days, .hours]))
  }

  private mutating func resource() -> ResourcePlan {
    var plan = ResourcePlan()
    plan.capacity = 1 + random.below(3)
    plan.queue = random.pick(ResourcePlan.Discipline.allCases)
    if random.happens(30) {
      plan.closed = (0..<5).map { _ in Day(number: Int32(18_000 + random.below(3_000))) }
    }
    if random.happens(30) { (plan.weekdays, plan.weeks) = ([.tuesday], random.happens(50) ? [1, 3] : nil) }
    return plan
  }

  private mutating func addViolations(to scenario: inout SimulationScenario) {
    for _ in 0..<random.below(5) {
      let act = random.pick(SimulationScenario.names(of: .acts, rulebook.regime))
      let kinds: [ViolationPlan.Kind] = [.late(days: 1 + random.below(9)), .skipped, .wrongRole(.registrar)]
      let violation = ViolationPlan(act: act, kind: random.pick(kinds), chance: 0.3)
      if scenario.fault(in: violation) == nil { scenario.violations.append(violation) }
    }
  }
}
