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

  @Test("A receipt told after the opinion that presumed it opens the provider's time, and is cited")
  func lateReceipt() throws {
    var log = Log.designated().first(2)
    log.add("demandReview.responded", "2024-01-17", "dataProvider", #"{"demand":"d1","verdict":"agree"}"#)
    log.add(
      "application.received", "2024-01-18", "dataBureau", #"{"receipt":"收-001"}"#,
      id: "2f1c9a54-90b8-4c67-9a2d-3a64c8f0a222")
    let duty = try #require(log.replayed().firstCaseInFull?.deadlines.first { $0.rule.clause == "DQ-3.1-e" })
    #expect(duty.openedBy == "2f1c9a54-90b8-4c67-9a2d-3a64c8f0a222")
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
      ($0 as? LogRefusal)?.refusal.rules == [.publicity]
    }
    var unsigned = Log.inForce().first(14)
    unsigned.add("fee.paid", "2024-03-15", "operator", #"{"due":"2024-12-31"}"#, id: "x2")
    #expect(throws: LogRefusal.self) { try AnyCase(loading: unsigned.bytes, name: "case-1") }
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
    #expect(report.violated.contains("DQ-A5-9.2") && report.phase == .ending)
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
    #expect(try #require(log.replayed().firstCase).phase == .closed)
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

  /// A case with an approval of 2024-02-28 in which an act of 2024-03-27 is the first to need an agreement.
  private func unsigned(formalities: Bool) -> Log {
    var log = Log.designated()
    if formalities {
      log.add("authorization.publicised", "2024-03-05", "dataBureau")
      log.add("authorization.filedUpward", "2024-03-06", "localGovernment")
      log.add("operatorList.filedLocally", "2024-03-06", "coordinationGroup")
      log.add("signing.delegated", "2024-03-10", "localGovernment")
    }
    log.add("fee.paid", "2024-03-27", "operator", #"{"due":"2024-12-31"}"#)
    return log
  }

  private func sign(_ log: inout Log, _ day: String = "2024-03-20", _ more: String = "") {
    log.add(
      "agreement.signed", day, "dataBureau",
      #"{"scenarios":["s1"],"term":"3y","operatorKind":"legalPerson","annualReportDue":"03-31"\#(more)}"#)
  }

  @Test("A signing entered late is judged by what came before it, whenever that was recorded")
  func lateSigning() throws {
    var log = unsigned(formalities: true)
    #expect(try violated(log) == ["DQ-A5-4.2"])
    sign(&log)
    #expect(try violated(log) == ["LOG-lateEntry"])
    var bare = unsigned(formalities: false)
    sign(&bare)
    #expect(try violated(bare) == ["DQ-4-a", "DQ-5-a", "DQ-6-a", "LOG-lateEntry"])
    bare.add("authorization.publicised", "2024-03-05", "dataBureau")
    bare.add("authorization.filedUpward", "2024-03-21", "localGovernment")
    #expect(try violated(bare) == ["DQ-5-a", "DQ-6-a", "LOG-lateEntry", "LOG-lateEntry"])
    var between = unsigned(formalities: false)
    between.add("authorization.publicised", "2024-03-05", "dataBureau")
    between.add("authorization.filedUpward", "2024-03-06", "localGovernment")
    between.add("signing.delegated", "2024-03-21", "localGovernment")
    sign(&between)
    #expect(try violated(between) == ["DQ-6-a", "LOG-lateEntry"])
    sign(&between)
    #expect(try violated(between) == ["DQ-6-a", "LOG-lateEntry", "LOG-repeated"])
  }

  @Test("A late signing is held to a late decision, not to the act that presumed both")
  func lateDecision() throws {
    var log = Log.designated().first(11)
    log.add("fee.paid", "2024-03-27", "operator", #"{"due":"2024-12-31"}"#)
    log.add("government.decided", "2024-02-28", "localGovernment", #"{"verdict":"approve"}"#, id: "x1")
    log.add("authorization.publicised", "2024-03-05", "dataBureau")
    log.add("authorization.filedUpward", "2024-03-06", "localGovernment")
    log.add("signing.delegated", "2024-03-10", "localGovernment")
    var early = log
    sign(&log)
    #expect(try violated(log) == ["LOG-lateEntry", "LOG-lateEntry"])
    sign(&early, "2024-02-27")
    #expect(try violated(early).contains("DQ-6-b"))
  }

  @Test("With one late signature an agreement stays presumed; with both it is in effect from the later day")
  func lateParties() throws {
    var log = unsigned(formalities: true)
    sign(&log, "2024-03-20", #","party":"partyA""#)
    #expect(try violated(log) == ["DQ-A5-4.2"])
    var late = log
    log.add("agreement.signed", "2024-03-22", "operator", #"{"party":"partyB"}"#)
    #expect(try violated(log) == ["LOG-lateEntry"])
    late.add("agreement.signed", "2024-03-28", "operator", #"{"party":"partyB"}"#)
    #expect(try violated(late) == ["DQ-A5-4.2"])
    log.add("annualReport.submitted", "2027-03-22", "operator", #"{"year":"2026"}"#)
    #expect(try #require(log.replayed().firstCase).phase == .inForce)
    log.add("inspection.performed", "2027-03-23", "dataBureau")
    #expect(try #require(log.replayed().firstCase).phase == .ending)
  }

  @Test("A missing signature entered late takes back what its absence showed, if it was in effect by then")
  func lateSecondParty() throws {
    var log = Log.inForce().first(16)
    sign(&log, "2024-03-20", #","party":"partyA""#)
    log.add("fee.paid", "2024-03-27", "operator", #"{"due":"2024-12-31"}"#)
    #expect(try violated(log) == ["DQ-A5-4.2"])
    var late = log
    log.add("agreement.signed", "2024-03-22", "operator", #"{"party":"partyB"}"#)
    #expect(try violated(log) == ["LOG-lateEntry"])
    late.add(
      "agreement.signed", "2024-03-22", "operator", #"{"party":"partyB","effectiveOn":"2024-04-01"}"#)
    #expect(try violated(late) == ["DQ-A5-4.2"])
  }

  @Test("What happened under a presumed agreement stays when its signing is entered")
  func keptUnderPresumption() throws {
    var log = unsigned(formalities: true)
    log.add("users.consented", "2024-04-01", "operator")
    log.add("users.transitioned", "2024-04-02", "operator")
    log.add("agreement.supplemented", "2024-04-03", "dataBureau", #"{"scenarios":["s2"]}"#)
    log.add("agreement.signed", "2024-03-20", "dataBureau", #"{"operatorKind":"legalPerson"}"#)
    log.add(
      "earlyExit.requested", "2024-05-06", "operator",
      #"{"wishedEnd":"2024-12-31","usersUnaffected":false,"written":true}"#)
    log.add("earlyExit.decided", "2024-05-20", "dataBureau", #"{"verdict":"accept","endsOn":"2024-12-31"}"#)
    log.add(
      "usageAgreement.signed", "2024-05-21", "operator",
      #"{"usageAgreement":"u","product":"p","user":"x","scenario":"s2"}"#)
    #expect(try violated(log).filter { $0 != "DQ-A5-9.4" } == ["LOG-lateEntry"])
    #expect(try statuses(log, "DQ-A5-7.2-a") == [.met])
  }

  @Test("A late signing brings the reports on the years before the presuming act, and the day they are due")
  func lateReports() throws {
    var log = Log.designated()
    log.add("fee.paid", "2026-05-06", "operator", #"{"due":"2026-12-31"}"#)
    #expect(try statuses(log, "DQ-10.4-a", on: "2027-02-01") == [.undetermined])
    log.add("annualReport.submitted", "2026-06-01", "operator", #"{"year":"2025"}"#)
    sign(&log)
    #expect(try statuses(log, "DQ-10.4-a", on: "2026-06-02") == [.overdue, .late])
    #expect(try statuses(log, "DQ-10.4-a", on: "2027-02-01") == [.overdue, .late, .pending])
    var later = Log.designated()
    later.add("fee.paid", "2024-12-02", "operator", #"{"due":"2026-12-31"}"#)
    later.add("inspection.performed", "2025-02-03", "dataBureau")
    sign(&later, "2025-01-20")
    #expect(try statuses(later, "DQ-10.4-a", on: "2026-02-01") == [.cancelled, .pending])
  }

  @Test("A signing entered after the end shows what was owed until then, and when the term had run out")
  func signedAfterEnd() throws {
    var log = unsigned(formalities: true)
    log.add("authorization.revoked", "2027-06-01", "dataBureau", #"{"ground":"commitmentBreach"}"#)
    sign(&log)
    let report = try #require(log.replayed().firstCase)
    #expect(report.phase == .ending)
    #expect(try statuses(log, "DQ-10.4-a", on: "2027-07-01") == [.overdue, .overdue, .cancelled])
    #expect(try statuses(log, "DQ-A5-8-a") == [.pending])
    log.add("access.closed", "2027-06-02", "dataBureau")
    log.add("data.deleted", "2027-06-02", "dataBureau")
    #expect(try #require(log.replayed().firstCase).phase == .closed)
  }

  @Test("A signing entered after the case was closed takes back what its absence showed")
  func signedAfterClosing() throws {
    var log = unsigned(formalities: true)
    log.add("authorization.revoked", "2024-06-03", "dataBureau", #"{"ground":"commitmentBreach"}"#)
    log.add("access.closed", "2024-06-04", "dataBureau")
    log.add("data.deleted", "2024-06-04", "dataBureau")
    #expect(try violated(log) == ["DQ-A5-4.2", "DQ-A3-7.b"])
    sign(&log)
    #expect(try violated(log) == ["DQ-A3-7.b", "LOG-lateEntry"])
    sign(&log)
    #expect(try violated(log) == ["DQ-A3-7.b", "LOG-lateEntry", "LOG-repeated"])
  }
}
