import AuthOpsCore
import Testing

/// Days that no clause counts to, on the day itself and just beyond it.
@Suite("On the day")
struct OnTheDayTests {
  @Test(
    "A report is issued after what it covers and not after it comes; what it covers ends with the application at the latest",
    arguments: [
      (through: "2024-12-31", issuedOn: "2025-03-24", isKept: true),
      (through: "2024-12-31", issuedOn: "2025-03-25", isKept: false),
      (through: "2025-03-24", issuedOn: "2025-03-24", isKept: true),
      (through: "2025-03-25", issuedOn: "2025-03-24", isKept: false),
      (through: "2025-01-31", issuedOn: "2025-01-31", isKept: true),
      (through: "2025-01-31", issuedOn: "2025-01-30", isKept: false),
    ])
  func auditReport(through: String, issuedOn: String, isKept: Bool) {
    var log = Log()
    log.add("announcement.published", "2025-03-06", "dataBureau", #"{"rulebook":"deqing"}"#)
    let days = #""from":"2024-01-01","through":"\#(through)","issuedOn":"\#(issuedOn)""#
    log.add(
      "application.submitted", "2025-03-24", "applicant",
      #"{"documents":[{"slot":"auditReport","sealed":true,\#(days)}]}"#)
    let violated = log.replayed().firstCase?.violated ?? []
    #expect(violated.contains("DQ-2-c2") != isKept, "\(violated)")
  }

  @Test(
    "An announcement that is recorded late judges the application by its window, the last day included",
    arguments: [("2025-03-24", true), ("2025-03-23", false)])
  func lateAnnouncement(until: String, isKept: Bool) {
    var log = Log()
    log.add("application.submitted", "2025-03-24", "applicant", #"{"demands":["d1"]}"#)
    log.add(
      "announcement.published", "2025-03-06", "dataBureau",
      #"{"rulebook":"deqing","windowUntil":"\#(until)"}"#)
    let violated = log.replayed().firstCase?.violated ?? []
    #expect(violated.contains("DQ-2-b") != isKept, "\(violated)")
  }

  @Test(
    "Where a count runs into a year that is not published, a duty is pending and may be met through the earliest day it can be",
    arguments: [
      (answered: nil, asOf: "2027-01-02", DutyStatus.pending), (nil, "2027-01-03", .undetermined),
      ("2027-01-02", "2027-01-05", .met), ("2027-01-03", "2027-01-05", .undetermined),
    ] as [(answered: String?, asOf: String, DutyStatus)])
  func intoUnpublishedYear(answered: String?, asOf: String, status: DutyStatus) throws {
    var log = Log.designated().first(4)
    log.add("demandReview.requested", "2026-12-30", "dataBureau", #"{"demand":"d1"}"#)
    if let answered {
      log.add("demandReview.responded", answered, "dataProvider", #"{"demand":"d1","verdict":"agree"}"#)
    }
    let day: Day = try #require(Day(asOf))
    let report = try #require(log.replayed(asOf: day, keepsAll: true).firstCaseInFull)
    #expect(report.deadlines.filter { $0.rule.clause == "DQ-3.1-e" }.map(\.status) == [status])
  }
}
