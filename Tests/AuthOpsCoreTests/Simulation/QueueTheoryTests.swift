import AuthOpsCore
import Testing

/// A desk at which applications arrive by chance and are taken in one by one: a queue of which theory knows everything.
@Suite("Queues against theory")
struct QueueTheoryTests {
  /// A scenario in which cases arrive one an hour on average and a desk takes each in.
  private func scenario(_ clerks: Int, mean hours: Double) -> SimulationScenario {
    var scenario = SimulationScenario()
    (scenario.cases, scenario.runs, scenario.horizon) = (400, 16, Period("10y"))
    scenario.start = Day(number: 15_000)
    scenario.arrivals = .poisson(perWorkingDay: 8)
    scenario.chances["formalRefusal"] = 1
    scenario.counts["demand"] = 0
    scenario.acts["application.submitted"] = plan(.fixed(0), nil)
    scenario.acts["application.received"] = plan(.exponential(mean: hours), "desk")
    scenario.resources["desk"] = ResourcePlan()
    scenario.resources["desk"]?.capacity = clerks
    return scenario
  }

  private func plan(_ distribution: DurationDistribution, _ by: String?) -> SimulationScenario.ActPlan {
    var plan = SimulationScenario.ActPlan()
    (plan.takes, plan.by) = (ActDuration(distribution, .hours), by)
    return plan
  }

  /// The mean wait in hours by Erlang's formula.
  private func erlang(_ servers: Int, _ mean: Double) -> Double {
    let load = mean
    var term = 1.0
    var sum = 1.0
    for count in 1..<max(servers, 1) {
      term *= load / Double(count)
      sum += term
    }
    term *= load / Double(servers)
    let waiting = term / (1 - load / Double(servers))
    return waiting / (sum + waiting) / (Double(servers) / mean - 1)
  }

  @Test(
    "The mean wait and the part of the time at work are Erlang's", arguments: [(1, 0.5), (2, 1.1)])
  func erlang(_ clerks: Int, mean: Double) async throws {
    let result = await Simulation(scenario(clerks, mean: mean)).result()
    let desk = try #require(result.resources.first { $0.name == "desk" })
    let expected = erlang(clerks, mean) * 60
    let width = try #require(desk.wait.interval.map { ($0.upperBound - $0.lowerBound) / 2 })
    #expect(desk.served == result.cases)
    #expect(
      (desk.wait.mean - expected).magnitude < 2 * width + 1, "\(desk.wait.mean) minutes, expected \(expected)"
    )
    #expect(width < expected / 2, "the interval says something")
  }

  @Test("By Little's law the mean number at work is the rate of arrivals times the mean time of service")
  func little() async throws {
    var scenario = scenario(2, mean: 1.2)
    scenario.horizon = Period("3mo")
    scenario.cases = 100_000
    let result = await Simulation(scenario).result()
    let desk = try #require(result.resources.first { $0.name == "desk" })
    #expect((desk.utilisation.value - 0.6).magnitude < 0.05)
    #expect(desk.utilisation.interval?.contains(0.6) == true)
  }

  @Test("A queue by priority lets the urgent go first, and nobody is served twice")
  func priority() async throws {
    var scenario = scenario(1, mean: 0.9)
    scenario.acts["demandReview.requested"] = plan(.fixed(0.05), "desk")
    scenario.acts["demandReview.requested"]?.priority = 5
    scenario.counts["demand"] = 1
    scenario.resources["desk"]?.queue = .priority
    let urgent = await Simulation(scenario).result()
    scenario.resources["desk"]?.queue = .firstCome
    let plain = await Simulation(scenario).result()
    func wait(_ result: SimulationResult) throws -> Double {
      let asked = try #require(result.milestones.first { $0.name == "demandReview.requested" })
      let received = try #require(result.milestones.first { $0.name == "application.received" })
      return asked.days.mean - received.days.mean
    }
    #expect(try wait(urgent) < wait(plain) / 2)
  }
}
