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
}
