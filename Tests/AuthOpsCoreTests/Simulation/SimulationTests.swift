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

  @Test("Under the plan of Jilin what was violated on purpose is found, and so often")
  func injectedInJilin() async throws {
    var scenario = small()
    (scenario.rulebook, scenario.isPunctual, scenario.horizon) = (.jilin, true, Period("3y"))
    scenario.chances = ["otherSelected": 0, "disqualification": 0]
    scenario.violations = [
      ViolationPlan(act: "decisionBody.approved", kind: .skipped, chance: 0.5),
      ViolationPlan(act: "resource.granted", kind: .skipped, chance: 0.5),
      ViolationPlan(act: "product.reviewed", kind: .skipped, chance: 0.5),
      ViolationPlan(act: "disclosure.dataUse", kind: .wrongRole(.registrar), chance: 0.5),
      ViolationPlan(act: "rectification.reported", kind: .late(days: 2), chance: 1),
    ]
    scenario.perYear["breaches"] = 2
    let result = await Simulation(scenario).result()
    #expect(
      Set(result.violations.map(\.rule)) == [
        .bodyApproval, .authorisedScope, .productReview, .publicDisclosure, .usageDisclosure, .rectification,
      ])
    #expect(result.violations.allSatisfy { $0.found == $0.injected && $0.missed == 0 && $0.found > 3 })
  }

  @Test(
    "Where the last day of the term is the last for renewal, a late application is found, and renews nothing")
  func lateRenewal() async throws {
    var scenario = small()
    (scenario.rulebook, scenario.isPunctual, scenario.horizon) = (.jilin, true, Period("5y"))
    (scenario.runs, scenario.chances) = (
      12, ["otherSelected": 0, "disqualification": 0, "earlyExit": 0, "renewal": 1]
    )
    scenario.perYear["breaches"] = 0
    scenario.violations = [ViolationPlan(act: "renewal.applied", kind: .late(days: 2), chance: 1)]
    let result = await Simulation(scenario).result()
    let row = try #require(result.violations.first { $0.rule == .renewalNotice })
    #expect(row.found == row.injected && row.missed == 0 && row.found > 3)
    let reached = result.milestones.map(\.name)
    #expect(reached.contains("renewal.applied") && !reached.contains("renewal.decided"))
  }

  @Test("Of the proceedings of Yancheng each object is skipped, late or done by another for itself")
  func injectedInYancheng() async throws {
    var scenario = small()
    (scenario.rulebook, scenario.isPunctual) = (.yancheng, true)
    (scenario.runs, scenario.cases, scenario.horizon) = (24, 1, Period("1y"))
    (scenario.chances, scenario.perYear) = (["table": 0.5, "unconditional": 0], ["sharingRequests": 90])
    scenario.perYear["openDataApplications"] = 80
    scenario.violations = [
      ViolationPlan(act: "sharing.answered", kind: .late(days: 2), chance: 0.25),
      ViolationPlan(act: "openData.agreementSigned", kind: .skipped, chance: 0.5),
      ViolationPlan(act: "copy.consented", kind: .skipped, chance: 0.5),
      ViolationPlan(act: "sharing.delivered", kind: .wrongRole(.registrar), chance: 0.5),
    ]
    let result = await Simulation(scenario).result()
    #expect(
      Set(result.violations.map(\.rule)) == [
        .cityAnswerTime, .countyAnswerTime, .openAgreement, .tableCopyConsent, .cityDelivery, .countyDelivery,
      ])
    #expect(result.violations.allSatisfy { $0.found == $0.injected && $0.missed == 0 && $0.found > 20 })
    let late = try #require(result.deadlines.first { $0.rule == .cityAnswerTime })
    #expect(late.breach?.interval?.contains(0.25) == true)
  }

  @Test("Stages of a docket are those of each proceeding, and what is drawn is what they take")
  func spans() async throws {
    var scenario = small()
    (scenario.rulebook, scenario.horizon, scenario.cases) = (.yancheng, Period("2y"), 1)
    scenario.perYear = ["corrections": 60]
    scenario.acts["correction.completed"] = SimulationScenario.ActPlan()
    scenario.acts["correction.completed"]?.takes = ActDuration(
      .uniform(min: 0.5, max: 8.5), .workingDays)
    let result = await Simulation(scenario).result()
    let row = try #require(result.stages.first { $0.name == "correction" })
    #expect(row.workingDays.count > 4_000 && row.workingDays.interval?.contains(4.5) == true)
    #expect((row.workingDays.min, row.workingDays.max) == (1, 8))
    #expect(row.share.value > 0.98)
    let ends = result.ends.map(\.end)
    #expect(Set(ends).isSubset(of: [.underway, .settled]) && !ends.isEmpty)
  }

  @Test("An office does nothing on the days on which it is closed, and the working days then do not count")
  func closed() throws {
    var scenario = small()
    scenario.cases = 1
    scenario.resources["dataBureau"] = ResourcePlan()
    let opened = scenario.start
    scenario.resources["dataBureau"]?.closed = (1...60).map { opened.adding(days: $0) }
    let received = try #require(
      Simulation(scenario).timeline(ofRun: 0).first { $0.act == "application.received" })
    #expect(Day(exactly: received.done / 1_440) > opened.adding(days: 60))
    #expect(Day(exactly: received.requested / 1_440) <= opened.adding(days: 60))
  }

  @Test("Charts are canonical JSON with data in them")
  func charts() async throws {
    for (rulebook, act) in [
      (Rulebook.deqing, "agreement.signed"), (.jilin, "qualification.verified"),
      (.yancheng, "catalogue.audited"),
    ] {
      var scenario = small()
      (scenario.rulebook, scenario.runs) = (rulebook, 10)
      let simulation = Simulation(scenario)
      let result = await simulation.result()
      for chart in [simulation.gantt(), result.sankey(), try #require(result.histogram())] {
        #expect(chart["$schema"] == .string("https://vega.github.io/schema/vega-lite/v5.json"))
        #expect(chart.canonical().count > 1_000)
      }
      #expect(simulation.ganttText(.en).contains(act))
      #expect(result.text(.zh).contains("期限") && result.text(.en).contains("Deadlines"))
    }
  }
}
