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
    let path = StatutoryPath(SimulationScenario(), from: from, law: law)
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

  @Test("Where a year is missing the last day is said to be that or later")
  func unpublished() throws {
    let path = StatutoryPath(SimulationScenario(), from: try #require(Day("2026-12-30")))
    #expect(try step("dispute.deliberated", in: path).limit == .notPublished)
  }
}
