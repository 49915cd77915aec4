import AuthOpsCore
import Testing

/// A signing that is entered when its agreement was presumed already.
@Suite("Signings entered late")
struct LateSigningTests {
  private func report(_ log: Log) throws -> CaseReport {
    try #require(log.replayed(keepsAll: true).firstCaseInFull)
  }

  private func reports(_ log: Log) throws -> [DutyStatus] {
    try report(log).deadlines.filter { $0.rule.clause == "DQ-10.4-a" }.map(\.status)
  }

  /// A case whose agreement is presumed since a day on which somebody was given access.
  private func presumed(_ day: String) -> Log {
    var log = Log.inForce().first(16)
    log.add("access.granted", day, "dataBureau", #"{"person":"p1"}"#)
    return log
  }

  private func signing(_ effective: String) -> String {
    #"{"effectiveOn":"\#(effective)","term":"3y","annualReportDue":"03-31"}"#
  }

  @Test("No report is owed on the year before an agreement that took effect on its first day")
  func firstReport() throws {
    var log = presumed("2024-12-20")
    log.add("inspection.performed", "2025-01-02", "dataBureau")
    #expect(try reports(log) == [.undetermined])
    log.add("agreement.signed", "2025-01-01", "dataBureau", signing("2025-01-01"))
    #expect(try reports(log) == [.cancelled])
  }

  @Test("On the last day of an agreement, the report that falls due that day was owed")
  func lastReport() throws {
    var log = presumed("2025-01-01")
    log.add("authorization.revoked", "2025-01-01", "dataBureau", #"{"ground":"commitmentBreach"}"#)
    #expect(try reports(log).isEmpty)
    log.add("agreement.signed", "2024-06-12", "dataBureau", signing("2024-06-12"))
    #expect(try reports(log) == [.cancelled])
  }

  @Test("Whoever was suspended under the agreement was so, though its signing is entered after its end")
  func suspended() throws {
    var log = presumed("2024-06-17")
    log.add("access.suspended", "2024-07-01", "dataBureau", #"{"ground":"commitmentBreach"}"#)
    log.add("authorization.revoked", "2024-07-15", "dataBureau", #"{"ground":"commitmentBreach"}"#)
    log.add("agreement.signed", "2024-06-12", "dataBureau", signing("2024-06-12"))
    log.add("processing.started", "2024-07-10", "operator", #"{"person":"p1"}"#)
    let found = try report(log).findings.filter { $0.rule.id == .processing && $0.outcome == .violated }
    #expect(found.map(\.rule.clause) == ["DQ-8.1-a"])
  }

  @Test("The scenarios of a supplement bind, though the agreement names none")
  func scenarios() throws {
    var log = presumed("2024-06-17")
    log.add("scenario.changeApproved", "2024-06-24", "dataBureau", #"{"scenario":"s2"}"#)
    log.add("agreement.supplemented", "2024-06-25", "operator", #"{"scenarios":["s2"]}"#)
    log.add("agreement.signed", "2024-06-12", "dataBureau", signing("2024-06-12"))
    log.add("sale.recorded", "2024-07-01", "operator", #"{"product":"x","user":"u","scenario":"s3"}"#)
    let found = try report(log).findings.filter { $0.rule.id == .approvedScenario }
    #expect(found.map(\.outcome) == [.violated])
  }

  @Test("A first signing entered under the second agreement withdraws what was found without it, once")
  func underTheSecond() throws {
    var log = presumed("2024-06-17")
    log.add("renewal.applied", "2024-07-01", "operator")
    log.add("renewal.decided", "2024-07-08", "dataBureau", #"{"verdict":"agree"}"#)
    log.add("agreement.signed", "2024-07-15", "dataBureau", #"{"agreement":2,"term":"3y"}"#)
    log.add("agreement.signed", "2024-06-12", "dataBureau", #"{"agreement":1}"#)
    func lines(_ log: Log, _ rule: RuleID) throws -> Int {
      try report(log).findings.count { $0.rule.id == rule }
    }
    #expect(try lines(log, .lateEntry) == 1 && lines(log, .repeated) == 0)
    log.add("agreement.signed", "2024-06-12", "dataBureau", #"{"agreement":1}"#)
    #expect(try lines(log, .lateEntry) == 1 && lines(log, .repeated) == 1)
  }
}
