import AuthOpsCore
import Testing

/// Lines entered late, twice or out of order undo nothing that stands.
@Suite("Late lines")
struct LateLinesTests {
  private func violated(_ log: Log) throws -> [String] { try #require(log.replayed().firstCase).violated }

  private func statuses(_ log: Log, _ clause: String, on day: String? = nil) throws -> [DutyStatus] {
    let asOf = day.flatMap { Day($0) }
    var all = Selection()
    all.includesAll = true
    var found: [DutyStatus] = []
    log.replayed(asOf: asOf, keepsAll: true).forEachCase(all) { report in
      found += report.deadlines.filter { $0.rule.clause == clause }.map(\.status)
    }
    return found
  }

  @Test("An identifier of any length may be cited by a duty that a later line opens")
  func longIdentifier() throws {
    var log = Log()
    log.add(
      "announcement.published", "2025-01-02", "dataBureau",
      #"{"rulebook":"deqing","windowUntil":"2025-01-20"}"#)
    log.add("application.submitted", "2025-01-06", "applicant")
    log.add("application.received", "2025-01-06", "dataBureau", id: "2f1c9a54-90b8-4c67-9a2d-3a64c8f0a111")
    log.add("demandReview.responded", "2025-01-20", "dataProvider", #"{"demand":"d1","verdict":"agree"}"#)
    let report = try #require(log.replayed().firstCase)
    #expect(report.deadlines.first?.openedBy == "2f1c9a54-90b8-4c67-9a2d-3a64c8f0a111")
    #expect(report.violated == ["DQ-3.1-e"])
  }

  @Test("Enforcing signs nothing that was not approved, whatever passed with a warning before")
  func nothingWithoutApproval() throws {
    var log = Log.designated().first(11)
    log.add("authorization.publicised", "2024-03-05", "dataBureau", id: "x1")
    #expect { try AnyCase(loading: log.bytes, name: "case-1") } throws: {
      ($0 as? Refusal)?.rules == [.publicity]
    }
    var unsigned = Log.inForce().first(14)
    unsigned.add("fee.paid", "2024-03-15", "operator", #"{"due":"2024-12-31"}"#, id: "x2")
    #expect(throws: Refusal.self) { try AnyCase(loading: unsigned.bytes, name: "case-1") }
  }

  @Test("An act before the day of effect does not undo the signatures")
  func beforeEffect() throws {
    var log = Log.inForce().first(16)
    log.add(
      "agreement.signed", "2024-03-20", "dataBureau",
      #"{"scenarios":["s1"],"operatorKind":"legalPerson","effectiveOn":"2024-04-01"}"#)
    log.add("access.granted", "2024-03-25", "dataBureau", #"{"person":"p1"}"#)
    log.add("inspection.performed", "2027-04-02", "dataBureau")
    let report = try #require(log.replayed().firstCase)
    #expect(report.violated.contains("DQ-A5-9.2") && report.phase == "ending")
  }

  @Test("Every notice of deficiency counts, and one supplement answers those before it")
  func notices() throws {
    var log = Log.designated().first(6)
    log.add("application.deficiencyNotified", "2024-01-19", "dataBureau", #"{"due":"2024-01-26"}"#)
    log.add("application.deficiencyNotified", "2024-01-22", "dataBureau", #"{"due":"2024-01-26"}"#)
    log.add("application.supplemented", "2024-01-25", "applicant")
    #expect(try statuses(log, "DQ-3.1-d", on: "2024-03-01") == [.met, .met])
    log.add("application.deficiencyNotified", "2024-01-26", "dataBureau", #"{"due":"2024-01-31"}"#)
    log.add("application.formalCheckPassed", "2024-01-29", "dataBureau")
    #expect(try violated(log) == ["DQ-3.1-c"])
    log.add("application.supplemented", "2024-01-28", "applicant")
    #expect(try violated(log) == ["LOG-lateEntry"])
  }

  @Test("A supplement restarts a provider's time, but erases no delay that was there before it")
  func restart() throws {
    var log = Log.designated().first(5)
    log.add("application.supplemented", "2024-02-05", "applicant", #"{"demands":["d1"]}"#)
    log.add("demandReview.responded", "2024-02-06", "dataProvider", #"{"demand":"d1","verdict":"agree"}"#)
    #expect(try statuses(log, "DQ-3.1-e") == [.overdue, .met])
  }

  @Test("A referral or a receipt entered late gives its duty the day it lacked")
  func clocks() throws {
    var dispute = Log.designated().first(5)
    dispute.add(
      "demandReview.responded", "2024-01-19", "dataProvider", #"{"demand":"d1","verdict":"disagree"}"#)
    dispute.add(
      "dispute.deliberated", "2024-03-05", "coordinationGroup", #"{"demand":"d1","verdict":"agree"}"#)
    #expect(try statuses(dispute, "DQ-3.1-h") == [.undetermined])
    dispute.add("dispute.referred", "2024-01-22", "dataBureau", #"{"demand":"d1"}"#)
    #expect(try statuses(dispute, "DQ-3.1-h") == [.late])
    var receipt = Log()
    receipt.add("announcement.published", "2025-01-02", "dataBureau", #"{"rulebook":"deqing"}"#)
    receipt.add("application.submitted", "2025-01-06", "applicant")
    receipt.add("demandReview.responded", "2025-01-20", "dataProvider", #"{"demand":"d1","verdict":"agree"}"#)
    #expect(try statuses(receipt, "DQ-3.1-e") == [.undetermined])
    receipt.add("application.received", "2025-01-06", "dataBureau")
    #expect(try statuses(receipt, "DQ-3.1-e") == [.late])
  }

  @Test("The end of one usage agreement leaves another of the same product and user")
  func twoUsageAgreements() throws {
    var log = Log.inForce()
    let use = #""product":"p","user":"u","scenario":"s1""#
    log.add("usageAgreement.signed", "2024-05-06", "operator", #"{"usageAgreement":"u1",\#(use)}"#)
    log.add("usageAgreement.signed", "2024-05-07", "operator", #"{"usageAgreement":"u2",\#(use)}"#)
    log.add("usageAgreement.ended", "2024-05-08", "operator", #"{"usageAgreement":"u1"}"#)
    log.add("sale.recorded", "2024-05-09", "operator", #"{"product":"p","user":"u"}"#)
    #expect(try violated(log) == ["DQ-9.3-a"])
    log.add("usageAgreement.ended", "2024-05-10", "operator", #"{"usageAgreement":"u2"}"#)
    log.add("sale.recorded", "2024-05-11", "operator", #"{"product":"p","user":"u"}"#)
    #expect(try violated(log) == ["DQ-9.3-a", "DQ-10.2-a"])
  }

  @Test("What was done before the line that asks for it stays done")
  func doneAhead() throws {
    var log = Log.inForce()
    log.add("usageAgreement.filed", "2024-05-08", "operator", #"{"usageAgreement":"u1"}"#)
    log.add(
      "usageAgreement.signed", "2024-05-06", "operator",
      #"{"usageAgreement":"u1","product":"p","user":"u","scenario":"s1"}"#)
    log.add("risk.reported", "2024-06-04", "operator", #"{"risk":"r"}"#)
    log.add("risk.detected", "2024-06-03", nil, #"{"risk":"r"}"#)
    #expect(try statuses(log, "DQ-10.2-c") == [.met])
    #expect(try statuses(log, "DQ-A3-5") == [.met])
  }

  @Test("A verdict against ends a presumption; an older one entered late ends nothing newer")
  func verdicts() throws {
    var log = Log.inForce()
    log.add("platform.accepted", "2024-03-28", "dataBureau")
    log.add(
      "processing.started", "2024-04-01", "operator", #"{"person":"p1","model":"m","insideDomain":true}"#)
    log.add("model.reviewed", "2024-04-02", "supervisor", #"{"model":"m","verdict":"fail"}"#)
    log.add("output.exported", "2024-04-03", "operator", #"{"product":"p","model":"m","form":"dataReport"}"#)
    #expect(try violated(log) == ["DQ-8.2-a", "DQ-8.2-a"])
    log.add("model.reviewed", "2024-04-08", "supervisor", #"{"model":"m","verdict":"pass"}"#)
    log.add("model.reviewed", "2024-04-05", "supervisor", #"{"model":"m","verdict":"fail"}"#)
    log.add("output.exported", "2024-04-09", "operator", #"{"product":"p","model":"m","form":"dataReport"}"#)
    #expect(try violated(log) == ["DQ-8.2-a", "DQ-8.2-a"])
  }

  @Test("An end found late keeps what was closed after it")
  func earlierEnd() throws {
    var log = Log.inForce()
    log.add("access.closed", "2027-03-25", "dataBureau")
    log.add("authorization.revoked", "2027-03-01", "dataBureau", #"{"ground":"commitmentBreach"}"#)
    log.add("data.deleted", "2027-03-26", "dataBureau")
    #expect(try #require(log.replayed().firstCase).phase == "closed")
  }

  @Test("A duty entered after the end, for a day before it, falls like others")
  func dutiesOfTheTerm() throws {
    var log = Log.inForce()
    log.add("authorization.revoked", "2024-06-05", "dataBureau", #"{"ground":"commitmentBreach"}"#)
    log.add("qualityTicket.opened", "2024-06-04", "operator", #"{"ticket":"t","priority":"high"}"#)
    #expect(try statuses(log, "DQ-10.3-b") == [.cancelled])
    log.add("risk.detected", "2024-06-10", nil, #"{"risk":"r"}"#)
    log.add("risk.reported", "2024-06-11", "operator", #"{"risk":"r"}"#)
    #expect(try statuses(log, "DQ-A3-5") == [.met])
  }
}
