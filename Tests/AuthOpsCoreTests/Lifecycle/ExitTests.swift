import AuthOpsCore
import Testing

/// Leaving early: what the lead is measured to, and what is left of it where the end is told late.
@Suite("Exits and ends told late")
struct ExitTests {
  private func report(_ log: Log) throws -> CaseReport { try #require(log.replayed().firstCaseInFull) }

  private func duties(_ log: Log, _ clause: String) throws -> [DeadlineReport] {
    try report(log).deadlines.filter { $0.rule.clause == clause }
  }

  /// DQ-A5-7.1-a: six months from 20 September end on the last day of the term, 20 March 2027.
  @Test(
    "Six months' notice can be given as long as they end within the term",
    arguments: [("2026-09-19", false), ("2026-09-20", false), ("2026-09-21", true)])
  func noticeWithinTerm(day: String, isTooLate: Bool) throws {
    var log = Log.inForce()
    log.add("earlyExit.requested", day, "operator", #"{"wishedEnd":"2027-03-20","usersUnaffected":true}"#)
    let report = try report(log)
    #expect(report.violated.contains("DQ-A5-7.1-a") == isTooLate)
    #expect(report.deadlines.filter { $0.rule.clause == "DQ-A5-7.1-a" }.isEmpty == isTooLate)
  }

  /// DQ-A5-7.2-a.
  @Test("Users need no more looking after once an agreed exit was overtaken and the case is closed")
  func transitionFalls() throws {
    var log = Log.inForce()
    log.add("earlyExit.requested", "2024-06-03", "operator", #"{"wishedEnd":"2024-12-31"}"#)
    log.add("earlyExit.decided", "2024-06-10", "dataBureau", #"{"verdict":"accept"}"#)
    log.add("authorization.revoked", "2024-06-17", "dataBureau", #"{"ground":"commitmentBreach"}"#)
    #expect(try duties(log, "DQ-A5-7.2-a").map(\.status) == [.pending])
    log.add("access.closed", "2024-06-18", "dataBureau")
    log.add("data.deleted", "2024-06-19", "operator")
    #expect(try duties(log, "DQ-A5-7.2-a").map(\.status) == [.cancelled])
  }

  /// DQ-A5-8-c, DQ-A3-8.b: with the logs purged and the cooperation over, nothing of the case is left.
  @Test("Logs that were purged stay so where an earlier end comes to light", arguments: [true, false])
  func purgedBeforeSoonerEnd(isPurged: Bool) throws {
    var log = Log.inForce()
    log.add("authorization.revoked", "2024-06-17", "dataBureau", #"{"ground":"commitmentBreach"}"#)
    if isPurged { log.add("logs.purged", "2024-12-23", "dataBureau") }
    log.add("agreement.terminated", "2024-06-03", "operator", #"{"ground":"mutualConsent"}"#)
    log.add("access.closed", "2024-12-24", "dataBureau")
    log.add("data.deleted", "2024-12-24", "operator")
    log.add("inspection.performed", "2026-12-25", "dataBureau")
    #expect(try report(log).violated.contains("LOG-meaningless") == isPurged)
  }
}
