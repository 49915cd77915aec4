import AuthOpsCore
import Testing

@Suite("Simulations")
struct SimulationTests {
  private func small() -> SimulationScenario {
    var scenario = SimulationScenario()
    (scenario.runs, scenario.cases, scenario.horizon) = (40, 2, Period("18mo"))
    return scenario
  }

  @Test("The same scenario and seed give the same bytes, another seed gives others")
  func reproducible() async {
    var scenario = small()
    let bytes = await Simulation(scenario).result().value.canonical()
    #expect(await Simulation(scenario).result().value.canonical() == bytes)
    scenario.seed = 2
    #expect(await Simulation(scenario).result().value.canonical() != bytes)
  }

  @Test("Adding a case or a branch changes no other")
  func independent() throws {
    var scenario = small()
    scenario.cases = 1
    let alone = Simulation(scenario).timeline(ofRun: 3)
    scenario.cases = 5
    #expect(Simulation(scenario).timeline(ofRun: 3) == alone)
    scenario.perYear["tickets"] = 40
    let busy = Simulation(scenario).timeline(ofRun: 3)
    #expect(
      busy.filter { !$0.act.hasPrefix("qualityTicket") }
        == alone.filter { !$0.act.hasPrefix("qualityTicket") })
    #expect(busy.count > alone.count)
  }

  @Test("A scenario compared with itself differs in nothing, and with another in what was changed")
  func compared() async throws {
    let scenario = small()
    let same = await Simulation(scenario).compared(with: scenario)
    #expect(!same.differences.isEmpty)
    #expect(same.differences.allSatisfy { $0.difference.value == 0 && !$0.isCertain })
    var slow = scenario
    slow.acts["government.decided"] = SimulationScenario.ActPlan()
    slow.acts["government.decided"]?.takes = ActDuration(.fixed(40), .workingDays)
    let other = await Simulation(scenario).compared(with: slow)
    let decided = try #require(other.differences.first { $0.name == "government.decided" })
    #expect(decided.isCertain && decided.difference.value > 20)
    let received = try #require(other.differences.first { $0.name == "application.received" })
    #expect(received.difference.value == 0)
    #expect(other.first.value.canonical() == same.first.value.canonical())
  }

  @Test("Intervals hold the true mean in about 95 of a hundred simulations")
  func coverage() async throws {
    var hits = 0
    for seed in 0..<40 {
      var scenario = SimulationScenario()
      (scenario.runs, scenario.seed, scenario.horizon) = (24, UInt64(seed), Period("2mo"))
      scenario.chances["formalRefusal"] = 1
      scenario.acts["application.submitted"] = SimulationScenario.ActPlan()
      scenario.acts["application.submitted"]?.takes = ActDuration(.uniform(min: 0.5, max: 20.5), .workingDays)
      let result = await Simulation(scenario).result()
      let row = try #require(result.milestones.first { $0.name == "application.submitted" })
      if row.workingDays.interval?.contains(10.5) == true { hits += 1 }
    }
    #expect(hits >= 33, "\(hits) of 40")
  }

  @Test("What was violated on purpose is found, and so often")
  func injected() async throws {
    var scenario = small()
    scenario.isPunctual = true
    scenario.violations = [
      ViolationPlan(act: "demandReview.responded", kind: .late(days: 3), chance: 0.25),
      ViolationPlan(act: "authorization.publicised", kind: .skipped, chance: 0.5),
      ViolationPlan(act: "application.received", kind: .wrongRole(.registrar), chance: 1),
    ]
    let result = await Simulation(scenario).result()
    #expect(Set(result.violations.map(\.rule)) == [.providerOpinionTime, .publicity, .formalReview])
    #expect(result.violations.allSatisfy { $0.found == $0.injected && $0.missed == 0 })
    let late = try #require(result.deadlines.first { $0.rule == .providerOpinionTime })
    #expect(late.breach?.interval?.contains(0.25) == true)
  }

  @Test("Charts are canonical JSON with data in them")
  func charts() async throws {
    let simulation = Simulation(small())
    let result = await simulation.result()
    for chart in [simulation.gantt(), result.sankey(), try #require(result.histogram())] {
      #expect(chart["$schema"] == .string("https://vega.github.io/schema/vega-lite/v5.json"))
      #expect(chart.canonical().count > 1_000)
    }
    #expect(simulation.ganttText(.en).contains("agreement.signed"))
    #expect(result.text(.zh).contains("期限") && result.text(.en).contains("Deadlines"))
  }
}
