import AuthOpsCore
import Testing

@Suite("Simulations under imported rulebooks")
struct ImportedRulebookSimulationTests {
  /// One case after another under a rulebook, all punctual, and everything agreed to.
  private func scenario(_ rulebook: Rulebook, from start: String = "2024-01-08") throws -> SimulationScenario
  {
    var scenario = SimulationScenario(under: rulebook)
    (scenario.start, scenario.isPunctual) = (try #require(Day(start)), true)
    for name in SimulationScenario.names(of: .chances, rulebook.regime) { scenario.chances[name] = 0 }
    for name in SimulationScenario.names(of: .perYear, rulebook.regime) { scenario.perYear[name] = 0 }
    return scenario
  }

  private func log(_ scenario: SimulationScenario) -> [String] {
    let calendar = WorkingCalendar.published.allowingUnpublished()
    let log = Simulation(scenario, calendar: calendar).log(ofRun: 0)
    return String(decoding: log, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func line(_ type: String, in log: [String], _ position: Int = 0) throws -> String {
    let lines = log.filter { $0.contains("\"type\":\"\(type)\"") }
    return try #require(lines.indices.contains(position) ? lines[position] : nil, "\(type)")
  }

  @Test("The opening event names the rulebook, and what events state is by its parameters")
  func stated() throws {
    let rulebook = try RulebookFiles.rulebook(
      """
      "parameters": {"agreementTerm": "18mo", "supplementPeriod": "9wd", "annualReportDue": "02-15",
        "cooperationPeriod": "4y", "returnRateCap": "10%"}
      """)
    var scenario = try scenario(rulebook)
    scenario.chances["deficiency"] = 1
    let log = log(scenario)
    #expect(try line("announcement.published", in: log).contains(#""rulebook":"county""#))
    let notice = try line("application.deficiencyNotified", in: log)
    #expect(notice.contains(#""period":"9wd""#))
    let signed = try line("agreement.signed", in: log)
    #expect(signed.contains(#""term":"18mo""#) && signed.contains(#""annualReportDue":"02-15""#))
    #expect(try line("commitment.signed", in: log).contains(#""yearsAfterEnd":4"#))
    #expect(try line("annualReport.submitted", in: log).contains(#""revenue":"1040000""#))
    scenario.periods["supplement"] = Period("2wd")
    let other = try line("application.deficiencyNotified", in: self.log(scenario))
    #expect(other.contains(#""period":"2wd""#))
  }

  @Test("Of dated values the one counts that is in force on the day: of a term, when it takes effect")
  func dated() throws {
    let rulebook = try RulebookFiles.rulebook(
      """
      "parameters": {"agreementTerm": {"versions": [
          {"through": "2024-12-31", "value": "1y"}, {"from": "2025-01-01", "value": "2y"}]},
        "renewalLead": {"versions": [
          {"through": "2025-03-31", "value": "1mo"}, {"from": "2025-04-01", "value": "2mo"}]}}
      """)
    var scenario = try scenario(rulebook)
    scenario.chances["renewal"] = 1
    let log = log(scenario)
    #expect(try line("agreement.signed", in: log).contains(#""term":"1y""#))
    #expect(try line("agreement.signed", in: log, 1).contains(#""term":"2y""#))
    let applied = try line("renewal.applied", in: log)
    let law = scenario.law(calendar: WorkingCalendar.published.allowingUnpublished())
    var replay = Replay(Replay.Options(laws: [law], asOf: Day("2026-12-31")))
    replay.consume(Array(log.joined(separator: "\n").utf8).span)
    replay.endFile()
    replay.forEachCase { #expect($0.tally.violations == [:], "\(applied)") }
  }

  @Test("Five working days in place of three: fewer answers come late, and nothing else changes before them")
  func comparison() async throws {
    let rulebook = try RulebookFiles.rulebook(#""parameters": {"providerOpinionPeriod": "5wd"}"#)
    var scenario = SimulationScenario(under: rulebook)
    (scenario.runs, scenario.horizon) = (400, Period("3mo"))
    scenario.acts["demandReview.responded"] = SimulationScenario.ActPlan()
    scenario.acts["demandReview.responded"]?.takes = ActDuration(.fixed(4), .workingDays)
    var other = scenario
    other.rulebook = .deqing
    let answer = await Simulation(scenario).compared(with: other)
    let breach = try #require(
      answer.differences.first { $0.kind == .breach && $0.name.hasSuffix(" providerOpinionTime") })
    #expect(breach.values == (0, 1) && breach.isCertain)
    #expect(answer.first.value["rulebook"]?["id"] == .string("county"))
    #expect(answer.second.value["rulebook"]?["id"] == .string("deqing"))
    #expect(answer.differences.filter { $0.kind == .stage }.allSatisfy { $0.difference.value == 0 })
  }

  @Test("What national rules ask for is done in cases that open since they hold, and in no earlier one")
  func national() throws {
    let shelf = try SimulatedRulebooks.shelf()
    for (name, day, isBound) in [
      ("deqing-national", "2025-02-28", false), ("deqing-national", "2025-03-03", true),
      ("jilin-national", "2025-02-28", false), ("jilin-national", "2025-03-03", true),
    ] {
      let rulebook = try #require(shelf[name])
      let log = log(try scenario(rulebook, from: day))
      let types = ["registration.applied", "registration.accepted", "registration.coded"]
      for type in types + (name == "deqing-national" ? ["decisionBody.approved"] : []) {
        #expect(log.contains { $0.contains("\"type\":\"\(type)\"") } == isBound, "\(name) \(day) \(type)")
      }
    }
  }

  @Test("A code is given once the notice has run, and skipping the deciding body is noticed at the signing")
  func nationalConditions() async throws {
    let rulebook = try #require(try SimulatedRulebooks.shelf()["deqing-national"])
    var scenario = try scenario(rulebook, from: "2025-03-03")
    (scenario.runs, scenario.acts["registration.coded"]) = (50, SimulationScenario.ActPlan())
    scenario.acts["registration.coded"]?.takes = ActDuration(.fixed(0), .workingDays)
    scenario.violations = [
      ViolationPlan(act: "decisionBody.approved", kind: .skipped, chance: 0.5),
      ViolationPlan(act: "registration.reviewed", kind: .late(days: 3), chance: 0.5),
      ViolationPlan(act: "registration.accepted", kind: .wrongRole(.operator), chance: 0.5),
    ]
    let result = await Simulation(scenario).result()
    #expect(
      Set(result.violations.map(\.clause)) == ["NL-27-13", "NL-26-11", "NL-26-10"])
    #expect(result.violations.allSatisfy { $0.found == $0.injected && $0.missed == 0 && $0.found > 5 })
  }

  @Test("Who waits for a day holds none of the hands of its office")
  func waiting() async throws {
    var processing: [Double] = []
    for chance in [0.0, 1.0] {
      var scenario = try scenario(.deqing)
      (scenario.isPunctual, scenario.runs, scenario.chances["renewal"]) = (false, 20, chance)
      scenario.resources["operator"] = ResourcePlan()
      scenario.resources["operator"]?.capacity = 1
      let result = await Simulation(scenario).result()
      processing.append(try #require(result.stages.first { $0.name == "processing" }).workingDays.mean)
    }
    #expect(processing[0] == processing[1])
  }
}
