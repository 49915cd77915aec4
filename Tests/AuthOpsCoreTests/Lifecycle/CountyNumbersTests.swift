import AuthOpsCore
import Testing

@Suite("A county's own numbers")
struct CountyNumbersTests {
  /// The log judged by a rulebook that changes Deqing's, whole.
  private func report(_ log: Log, _ members: String, asOf day: String) throws -> CaseReport {
    let rulebook = try RulebookFiles.rulebook(members)
    let text = log.lines.map { $0.replacing(#""rulebook":"deqing""#, with: #""rulebook":"county""#) }
    var replay = Replay(Replay.Options(laws: [Law(), Law(rulebook)], asOf: Day(day)))
    replay.consume(Array(text.map { $0 + "\n" }.joined().utf8))
    replay.endFile()
    let report = try #require(replay.firstCaseInFull)
    try #require(report.rulebook == "county")
    return report
  }

  private func deadline(_ report: CaseReport, _ rule: RuleID) throws -> DeadlineReport {
    try #require(report.deadlines.first { $0.rule.id == rule }, "\(rule)")
  }

  @Test(
    "The value of the day on which the duty opens counts, not that of the day of the answer",
    arguments: [
      ("2024-01-16", "5wd", "2024-01-24"), ("2024-01-17", "5wd", "2024-01-24"),
      ("2024-01-18", "3wd", "2024-01-22"),
    ])
  func onTheDay(_ from: String, _ period: String, _ due: String) throws {
    let before = try #require(Day(from)).adding(days: -1)
    let members = """
      "parameters":{"providerOpinionPeriod":{"versions":[
        {"through":"\(before)","value":"3wd"},{"from":"\(from)","value":"5wd"}]}}
      """
    // The provider is asked on 17 January, and answers on the 19th.
    let duty = try deadline(report(.designated(), members, asOf: "2024-03-01"), .providerOpinionTime)
    #expect(duty.period?.description == period && duty.due == Day(due))
  }

  @Test(
    "Outside all versions nobody can say, whatever the parameter is",
    arguments: [
      ("providerOpinionPeriod", #""3wd""#, RuleID.providerOpinionTime),
      ("providerClockStart", #""ownReceipt""#, .providerOpinionTime),
      ("publicityPeriod", #""5wd""#, .publicity), ("upwardFilingPeriod", "null", .upwardFiling),
    ])
  func outside(_ name: String, _ value: String, _ rule: RuleID) throws {
    let members = #""parameters":{"\#(name)":{"versions":[{"from":"2025-01-01","value":\#(value)}]}}"#
    let report = try report(.designated(), members, asOf: "2024-03-01")
    let duty = try deadline(report, rule)
    #expect(duty.status == .undetermined && duty.due == nil)
    let finding = try #require(report.findings.first { $0.rule.id == rule && $0.outcome == .undetermined })
    let missing = finding.evidence.first { $0.0 == "missing" }?.1
    #expect(missing == .string("parameter " + name))
  }

  @Test(
    "What a reading decides is undetermined where no version gives one",
    arguments: [
      ("unstatedParticulars", "notExamined", RuleID.qualificationPaper),
      ("unstatedParticulars", "notExamined", .announcementContents),
      ("termLastDay", "anniversary", .renewalNotice), ("agreementTerm", "3y", .termStated),
    ])
  func readings(_ name: String, _ value: String, _ rule: RuleID) throws {
    var log = Log.inForce()
    log.add("renewal.applied", "2026-08-03", "operator")
    let members = #""parameters":{"\#(name)":{"versions":[{"through":"2020-12-31","value":"\#(value)"}]}}"#
    let report = try report(log, members, asOf: "2026-08-03")
    #expect(report.findings.contains { $0.rule.id == rule && $0.outcome == .undetermined }, "\(rule)")
  }

  @Test(
    "A number for promptness makes a duty that can be late; the last day itself is in time",
    arguments: [("2024-03-06", DutyStatus.met), ("2024-03-07", .late)])
  func promptness(_ day: String, _ status: DutyStatus) throws {
    var log = Log.designated()
    log.add("authorization.publicised", day, "dataBureau")
    let report = try report(log, #""parameters":{"publicityPeriod":"5wd"}"#, asOf: "2024-03-20")
    let publicity = try deadline(report, .publicity)
    #expect(publicity.due == Day("2024-03-06") && publicity.status == status)
    #expect(publicity.period?.description == "5wd")
    let filing = try deadline(report, .upwardFiling)
    #expect(filing.due == nil && filing.status == .pending, "what has no number still has no day")
  }

  @Test("Each duty that is owed promptly takes its own number, those of the end included")
  func eachPromptness() throws {
    var log = Log.inForce()
    log.add("objection.lodged", "2024-03-08", "citizen", #"{"objection":"o1"}"#)
    log.add("risk.detected", "2024-05-08", "operator", #"{"risk":"r1","kind":"hiddenRelation"}"#)
    log.add("incident.detected", "2024-05-09", "operator", #"{"incident":"i1"}"#)
    log.add("agreement.terminated", "2024-06-03", "dataBureau", #"{"ground":"mutualConsent"}"#)
    let members = ParameterID.allCases.filter { $0.promptRule != nil }.map { #""\#($0.id)":"7wd""# }
    let report = try report(
      log, #""parameters":{\#(members.joined(separator: ","))}"#, asOf: "2024-07-01")
    for rule: RuleID in [
      .localFiling, .publicity, .upwardFiling, .objectionAnswer, .riskReport, .riskRemedy, .riskHalt,
      .incidentReport, .accessClosing, .dataDeletion,
    ] {
      let duty = try deadline(report, rule)
      let expected = WorkingCalendar.published.due(from: duty.opened, try #require(Period("7wd")), .act).day
      #expect(duty.due == expected && duty.period?.description == "7wd", "\(rule)")
    }
  }

  @Test("An expiry opens duties with a number too")
  func expiry() throws {
    let log = Log.inForce().replacing(#""term":"3y""#, with: #""term":"1y""#)
    let report = try report(log, #""parameters":{"accessClosingPeriod":"10d"}"#, asOf: "2025-05-01")
    let duty = try deadline(report, .accessClosing)
    #expect(duty.opened == Day("2025-03-20") && duty.due == Day("2025-03-31"), "the 30th is a Sunday")
  }

  @Test("A rectification order without a day takes the rulebook's period, one with a day keeps its own")
  func rectification() throws {
    var log = Log.inForce()
    log.add(
      "rectification.ordered", "2024-05-06", "dataBureau",
      #"{"rectification":"r1","ground":"securityDutyBreach"}"#)
    log.add(
      "rectification.ordered", "2024-05-06", "dataBureau",
      #"{"rectification":"r2","ground":"securityDutyBreach","period":"10wd"}"#)
    let members = #""parameters":{"rectificationPeriod":"20wd"}"#
    let duties = try report(log, members, asOf: "2024-05-07").deadlines.filter {
      $0.rule.id == .rectification
    }
    #expect(duties.map { $0.period?.description } == ["20wd", "10wd"])
    #expect(duties.map(\.due) == [Day("2024-05-31"), Day("2024-05-17")], "Saturday 11 May is worked")
    let blank = try report(log, "", asOf: "2024-05-07").deadlines.filter { $0.rule.id == .rectification }
    #expect(blank.map(\.status) == [.undetermined, .pending])
  }

  @Test("The report on a year is due on the day that holds when the year is over")
  func annualReport() throws {
    let log = Log.inForce().replacing(#","annualReportDue":"03-31""#, with: "")
    let members = """
      "parameters":{"annualReportDue":{"versions":[
        {"through":"2025-06-30","value":"03-31"},{"from":"2025-07-01","value":"04-30"}]}}
      """
    let duties = try report(log, members, asOf: "2026-02-01").deadlines.filter { $0.rule.id == .annualReport }
    #expect(duties.map(\.due) == [Day("2025-03-31"), Day("2026-04-30")])
  }

  @Test("Where the clock of repairs is not known, nobody knows the day; with the agreement the repair falls")
  func repairClock() throws {
    var log = Log.inForce()
    log.add("qualityTicket.opened", "2024-06-05", "operator", #"{"ticket":"t","priority":"high"}"#)
    let members =
      #""parameters":{"repairClock":{"versions":[{"through":"2020-12-31","value":"workingDays"}]}}"#
    let repair = try deadline(report(log, members, asOf: "2024-12-02"), .highRepair)
    #expect(repair.status == .undetermined && repair.due == nil && repair.object == "t")
    log.add("authorization.revoked", "2024-12-02", "dataBureau", #"{"ground":"commitmentBreach"}"#)
    #expect(try deadline(report(log, members, asOf: "2024-12-02"), .highRepair).status == .cancelled)
  }

  @Test("A blocking rule that a county makes a warning lets the step pass, and the other way round")
  func severities() throws {
    let rulebook = try RulebookFiles.rulebook(
      #""rules":{"applicationWindow":"blocking","training":"warning"}"#)
    #expect(rulebook.severity(of: .applicationWindow) == .blocking)
    let entry = ActEntry(
      id: "1", source: "/test", time: try #require(Instant("2024-01-02T09:00:00+08:00")), role: .dataBureau)
    let late = ActEntry(
      id: "2", source: "/test", time: try #require(Instant("2024-01-25T09:00:00+08:00")), role: .applicant)
    let window = try #require(Day("2024-01-19"))
    let opened = try Case(opening: "c", entry, windowUntil: window, law: Law(rulebook))
    #expect(throws: Refusal.self) { try opened.submitting(late) }
    let deqing = try Case(opening: "c", entry, windowUntil: window, law: Law())
    #expect(throws: Never.self) { try deqing.submitting(late) }
  }
}
