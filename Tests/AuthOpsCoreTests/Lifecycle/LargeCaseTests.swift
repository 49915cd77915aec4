import AuthOpsCore
import Testing

/// A case of many lines is judged as one of a few: what is kept beside the lists agrees with them.
@Suite("Large cases")
struct LargeCaseTests {
  private func statuses(_ log: Log, _ clause: String) -> [DutyStatus] {
    var all = Selection()
    all.includesAll = true
    var found: [DutyStatus] = []
    log.replayed(keepsAll: true).forEachCase(all) { report in
      found += report.deadlines.filter { $0.rule.clause == clause }.map(\.status)
    }
    return found
  }

  private func findings(_ log: Log, _ clause: String) -> [Outcome] {
    var all = Selection()
    all.includesAll = true
    var found: [Outcome] = []
    log.replayed(keepsAll: true).forEachCase(all) { report in
      found += report.findings.filter { $0.rule.clause == clause }.map(\.outcome)
    }
    return found
  }

  /// An agreement in force, and so many tickets.
  private func tickets(_ count: Int) -> Log {
    var log = Log.inForce()
    for number in 0..<count {
      log.add(
        "qualityTicket.opened", "2024-05-06", "operator", #"{"ticket":"t\#(number)","priority":"low"}"#)
    }
    return log
  }

  @Test("What the case owes once is found among any number of other duties", arguments: [0, 28, 30, 200])
  func owedOnce(count: Int) throws {
    var log = tickets(count)
    log.add("authorization.revoked", "2024-06-03", "dataBureau", #"{"ground":"commitmentBreach"}"#)
    log.add("authorization.revoked", "2024-05-31", "dataBureau", #"{"ground":"commitmentBreach"}"#)
    #expect(statuses(log, "DQ-A5-8-a") == [.pending])
    log.add("access.closed", "2024-06-04", "dataBureau")
    log.add("access.closed", "2024-06-05", "dataBureau")
    log.add("data.deleted", "2024-06-05", "dataBureau")
    #expect(statuses(log, "DQ-A5-8-a") == [.met] && statuses(log, "DQ-A5-8-b") == [.met])
    #expect(try #require(log.replayed().firstCase).phase == .closed)
  }

  /// JL-8.3-d: the operator's plan and that of a service provider are owed each for itself.
  @Test(
    "The operator's plan is not taken for a service provider's, among any number of duties",
    arguments: [0, 80])
  func plans(count: Int) {
    let whole = Log.jilinInForce()
    var log = Log()
    for (line, type) in zip(whole.lines, whole.types) where type != "emergencyPlan.adopted" {
      log.append(line)
    }
    for number in 0..<count {
      let ticket = #"{"ticket":"t\#(number)","priority":"low"}"#
      log.add("qualityTicket.opened", "2024-05-06", "operator", ticket, id: "t\(number)")
    }
    let product = #"{"product":"x","serviceProvider":"服务商"}"#
    log.add("product.developed", "2024-05-07", "operator", product, id: "product")
    let clause = "JL-8.3-d"
    let before = statuses(log, clause)
    log.add("emergencyPlan.adopted", "2024-05-08", "operator", id: "plan")
    #expect(before == [.pending, .pending] && statuses(log, clause) == [.met, .pending])
  }

  @Test("A supplement answers the notices before it, in whatever order the lines come")
  func notices() {
    var log = Log.designated().first(6)
    func notify(_ day: String) {
      log.add("application.deficiencyNotified", day, "dataBureau", #"{"due":"2024-02-05"}"#)
    }
    for _ in 0..<3 { notify("2024-01-22") }
    log.add("application.supplemented", "2024-02-06", "applicant")
    #expect(statuses(log, "DQ-3.1-d") == [.late, .late, .late])
    notify("2024-02-01")
    #expect(statuses(log, "DQ-3.1-d") == [.late, .late, .late, .overdue])
    log.add("application.supplemented", "2024-01-30", "applicant")
    #expect(statuses(log, "DQ-3.1-d") == [.met, .met, .met, .overdue])
    log.add("application.supplemented", "2024-02-07", "applicant")
    #expect(statuses(log, "DQ-3.1-d") == [.met, .met, .met, .late])
  }

  @Test("Users are asked whose agreements run on the day of the request, entered late or not")
  func users() {
    var log = Log.inForce()
    for user in ["x", "y"] {
      log.add(
        "usageAgreement.signed", "2024-05-06", "operator",
        #"{"usageAgreement":"u\#(user)","product":"p","user":"\#(user)","scenario":"s1"}"#)
    }
    func request(_ day: String) {
      log.add("earlyExit.requested", day, "operator", #"{"wishedEnd":"2025-12-31","usersUnaffected":false}"#)
    }
    log.add("users.consented", "2024-05-07", "operator", #"{"usageAgreements":["ux"]}"#)
    log.add("users.consented", "2024-05-07", "operator", #"{"usageAgreements":["ux"]}"#)
    log.add("usageAgreement.ended", "2024-05-08", "operator", #"{"usageAgreement":"ux"}"#)
    log.add("usageAgreement.ended", "2024-05-10", "operator", #"{"usageAgreement":"uy"}"#)
    request("2024-05-13")
    #expect(findings(log, "DQ-A5-7.1-b") == [.satisfied, .satisfied, .satisfied])
    request("2024-05-09")
    #expect(findings(log, "DQ-A5-7.1-b").last == .violated)
  }

  @Test("A failed report is a ground from its assessment on, until it is assessed anew")
  func failedReports() {
    var log = Log.inForce()
    func order(_ number: Int, _ day: String) {
      log.add(
        "rectification.ordered", day, "dataBureau",
        #"{"rectification":"r\#(number)","ground":"failedReport","due":"2026-12-31"}"#)
    }
    order(1, "2025-01-06")
    for (year, day) in [("2023", "2025-02-03"), ("2024", "2025-03-03")] {
      log.add("annualReport.submitted", day, "operator", #"{"year":"\#(year)"}"#)
      log.add("annualReport.assessed", day, "dataBureau", #"{"year":"\#(year)","verdict":"fail"}"#)
    }
    order(2, "2025-03-10")
    log.add("annualReport.assessed", "2025-03-11", "dataBureau", #"{"year":"2024","verdict":"pass"}"#)
    order(3, "2025-03-12")
    order(4, "2025-02-02")
    log.add("annualReport.assessed", "2025-03-13", "dataBureau", #"{"year":"2023","verdict":"pass"}"#)
    order(5, "2025-03-14")
    // Those of the four assessments, by the role that the clause names, among them.
    let found = findings(log, "DQ-A5-6.1-5").map { $0 == .satisfied }
    #expect(found == [false, true, true, true, true, true, false, true, false])
  }

  @Test("Damages rest on a finding that stands: not on one that was withdrawn, nor on a claim before")
  func breaches() {
    var log = Log.inForce()
    func claim(_ day: String) { log.add("damages.claimed", day, "dataBureau", #"{"amount":"1.00"}"#) }
    claim("2024-04-01")
    log.add("access.granted", "2024-04-03", "dataBureau", #"{"person":"p2"}"#)
    claim("2024-04-04")
    claim("2024-04-02")
    log.add("personnel.verified", "2024-04-02", "dataBureau", #"{"person":"p2"}"#)
    log.add("nda.signed", "2024-04-02", "operator", #"{"person":"p2"}"#)
    claim("2024-04-05")
    #expect(
      findings(log, "DQ-A5-6.3").suffix(4).map { $0 == .satisfied } == [false, true, false, false])
  }
}
