import AuthOpsCore
import Testing

@Suite("What the rules alone allow")
struct StatutoryPathTests {
  private func step(_ name: String, in path: StatutoryPath) throws -> StatutoryPath.Step {
    try #require(path.steps.first { $0.name == name })
  }

  private func due(_ day: Day, _ period: String, _ counting: Counting, _ law: Law) throws -> Day? {
    law.calendar.due(from: day, try #require(Period(period)), counting).day
  }

  @Test(
    "Last days are those of the clauses, from many days",
    arguments: ["2024-01-31", "2024-02-05", "2024-09-27", "2025-01-24", "2026-12-01"])
  func lastDays(from text: String) throws {
    let from: Day = try #require(Day(text))
    let law = Law(calendar: WorkingCalendar.published.allowingUnpublished())
    let path = StatutoryPath(SimulationScenario(), from: from, calendar: law.calendar)
    for (name, rule, period) in [
      ("demandReview.responded", RuleID.providerOpinionTime, "3wd"),
      ("dispute.deliberated", .disputeTime, "15wd"), ("qualityTicket.answered", .ticketAnswerTime, "3wd"),
    ] {
      let step = try step(name, in: path)
      #expect(step.earliest == step.opened && step.rule == rule && step.limit == .rules, "\(name)")
      #expect(step.latest == (try due(step.opened, period, .act, law)), "\(name)")
    }
    let end = try #require(path.agreementEnds)
    #expect(end == (try due(from, "3y", .term, law)))
    #expect(try step("renewal.applied", in: path).latest == due(end, "6mo", .before, law))
    #expect(try step("processing.started", in: path).latest == end)
    let purge = try step("logs.purged", in: path)
    #expect(purge.earliest == (try due(end, "6mo", .term, law))?.adding(days: 1))
    #expect(purge.heldBack == .logRetention && purge.latest == nil)
  }

  @Test("Steps without a limit are named, and hold open what comes after them")
  func unlimited() throws {
    let path = StatutoryPath(SimulationScenario(), from: Day(number: 20_458))
    let decided = try step("government.decided", in: path)
    #expect(decided.limit == .none && decided.latest == nil)
    #expect(try step("authorization.publicised", in: path).limit == .promptly)
    let signed = try step("agreement.signed", in: path)
    #expect(signed.heldOpenBy.contains("government.decided") && signed.earliest == path.from)
    #expect(try step("application.submitted", in: path).limit == .caseItself)
    #expect(path.unlimited.contains(decided))
  }

  @Test("Under the plan of Jilin hardly a step has a last day: the window, an order, and the end of the term")
  func jilin() throws {
    var scenario = SimulationScenario()
    scenario.rulebook = .jilin
    let from: Day = try #require(Day("2025-03-03"))
    let law = scenario.law(calendar: WorkingCalendar.published.allowingUnpublished())
    let path = StatutoryPath(scenario, from: from, calendar: law.calendar)
    #expect(
      path.steps.filter { $0.limit == .caseItself }.map(\.name) == [
        "application.submitted", "rectification.reported",
      ])
    let end = try #require(path.agreementEnds)
    #expect(end == (try due(from, "3y", .term, law)))
    #expect(try step("renewal.applied", in: path).latest == end)
    #expect(try step("processing.started", in: path).latest == end)
    #expect(try step("access.closed", in: path).earliest == end.adding(days: 1))
    #expect(try step("platform.accepted", in: path).limit == .promptly)
    #expect(try step("selection.concluded", in: path).limit == .none)
  }

  @Test(
    "The proceedings of Yancheng have the periods of their clauses, from many days",
    arguments: [
      "2024-09-27", "2025-01-24", "2025-04-30", "2026-02-10",
    ])
  func yancheng(from text: String) throws {
    var scenario = SimulationScenario()
    scenario.rulebook = .yancheng
    let from: Day = try #require(Day(text))
    let path = StatutoryPath(scenario, from: from)
    let law = scenario.law()
    for (name, rule, period) in [
      ("sharing.answered", RuleID.cityAnswerTime, "5wd"), ("demand.answered", .demandAnswerTime, "7wd"),
      ("demand.fulfilled", .demandFulfilment, "7wd"), ("correction.completed", .correctionTime, "5wd"),
      ("qualityTask.done", .qualityTaskTime, "10wd"), ("openData.answered", .openAnswerTime, "10wd"),
      ("complaint.handled", .complaintTime, "10wd"),
    ] {
      let step = try step(name, in: path)
      #expect(step.rule == rule && step.limit == .rules && step.earliest == from, "\(name)")
      #expect(step.latest == (try due(from, period, .act, law)), "\(name)")
    }
    let effective = try due(from, "30d", .act, law)
    let change = try step("catalogue.updated", in: path)
    #expect(change.latest == (try due(try #require(effective), "15wd", .act, law)))
    #expect(try step("incident.usersNotified", in: path).limit == .promptly)
    #expect(try step("sharing.requested", in: path).limit == .none)
  }

  @Test(
    "Under an imported rulebook its periods set the last days, where the built-in one only wants promptness too"
  )
  func imported() throws {
    let rulebook = try #require(try SimulatedRulebooks.shelf()["qingyu"])
    let from: Day = try #require(Day("2025-12-01"))
    let calendar = WorkingCalendar.published.allowingUnpublished()
    let path = StatutoryPath(SimulationScenario(under: rulebook), from: from, calendar: calendar)
    let law = Law(rulebook, calendar: calendar)
    for (name, period) in [
      ("demandReview.responded", "5wd"), ("application.supplemented", "10wd"),
      ("authorization.publicised", "5wd"), ("authorization.filedUpward", "15wd"),
      ("objection.answered", "7wd"), ("rectification.reported", "20wd"), ("incident.reported", "0d"),
    ] {
      let step = try step(name, in: path)
      #expect(step.limit == .rules, "\(name)")
      #expect(try step.latest == due(from, period, .act, law), "\(name)")
    }
    let end = try #require(path.agreementEnds)
    #expect(end == (try due(from, "2y", .term, law)))
    #expect(try step("renewal.applied", in: path).latest == due(end, "3mo", .before, law))
    #expect(try step("data.deleted", in: path).latest == due(end, "30d", .act, law))
    #expect(path.value["rulebook"]?["id"] == .string("qingyu"))
  }

  @Test("National rules add their steps from their day on; a step that waits holds up none that need not")
  func national() throws {
    let rulebook = try #require(try SimulatedRulebooks.shelf()["deqing-national"])
    let from: Day = try #require(Day("2025-12-01"))
    let path = StatutoryPath(SimulationScenario(under: rulebook), from: from)
    let law = Law(rulebook)
    for (name, rule, period) in [
      ("registration.applied", RuleID.firstRegistration, "20wd"),
      ("registration.accepted", .registrationAcceptance, "3wd"),
      ("registration.reviewed", .registrationReview, "20wd"),
    ] {
      let step = try step(name, in: path)
      #expect(step.rule == rule, "\(name)")
      #expect(try step.latest == due(from, period, .act, law), "\(name)")
    }
    let coded = try step("registration.coded", in: path)
    #expect(coded.heldBack == .registrationNotice && coded.opened == from)
    #expect(coded.earliest == (try due(from, "10wd", .act, law))?.adding(days: 1))
    #expect(try step("access.granted", in: path).earliest == from)
    let before = StatutoryPath(SimulationScenario(under: rulebook), from: try #require(Day("2025-02-28")))
    #expect(
      !before.steps.contains { $0.name.hasPrefix("registration") || $0.name == "decisionBody.approved" })
  }

  @Test("Where a year is missing the last day is said to be that or later")
  func unpublished() throws {
    let path = StatutoryPath(SimulationScenario(), from: try #require(Day("2026-12-30")))
    #expect(try step("dispute.deliberated", in: path).limit == .notPublished)
  }
}
