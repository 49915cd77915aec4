import AuthOpsCore
import Testing

@Suite("Papers: what a log says of them")
struct PapersTests {
  /// The log of an announcement, judged by a rulebook that reads silence one way or the other.
  private func announcement(_ data: String, silence: Reading) throws -> CaseReport {
    var log = Log()
    log.add("announcement.published", "2024-01-02", "dataBureau", data)
    let rulebook = Rulebook.deqing.setting(.unstatedParticulars, to: .reading(silence), source: "test")
    var replay = Replay(Replay.Options(laws: [Law(rulebook)], keepsAll: true))
    replay.consume(log.bytes.span)
    replay.endFile()
    return try #require(replay.firstCase)
  }

  @Test("What an event says nothing of is not found, unless the rulebook reads silence as undetermined")
  func silence() throws {
    let quiet = try announcement(#"{"rulebook":"deqing"}"#, silence: .notExamined)
    #expect(quiet.findings.allSatisfy { $0.outcome == .satisfied || $0.outcome == .notApplicable })
    let asked = try announcement(#"{"rulebook":"deqing"}"#, silence: .undetermined)
    let open = asked.findings.filter { $0.outcome == .undetermined }
    #expect(
      open.map(\.rule) == [.expertAdvice, .announcementContents, .announcementBlanks, .announcementIssuer])
    #expect(open.allSatisfy { $0.pointer?.hasPrefix("/data/") == true })
  }

  @Test(
    "What is stated against the rule, left blank or left out among others is found, and where",
    arguments: [
      (#"{"rulebook":"deqing","expertAdvice":false}"#, RuleID.expertAdvice, "/data/expertAdvice"),
      (#"{"rulebook":"deqing","eligibility":[]}"#, .announcementContents, "/data/eligibility"),
      (#"{"rulebook":"deqing","authorisationMode":"x"}"#, .announcementContents, "/data/eligibility"),
      (#"{"rulebook":"deqing","leftBlank":["field"]}"#, .announcementBlanks, "/data/leftBlank"),
      (#"{"rulebook":"deqing","issuer":"县财政局"}"#, .announcementIssuer, "/data/issuer"),
      (#"{"rulebook":"deqing","issuer":"\u8d22\u653f"}"#, .announcementIssuer, "/data/issuer"),
    ])
  func breach(data: String, rule: RuleID, pointer: String) throws {
    let report = try announcement(data, silence: .notExamined)
    let violated = report.findings.filter { $0.outcome == .violated }
    #expect(violated.map(\.rule) == [rule])
    #expect(violated.first?.pointer == pointer)
  }

  @Test("An escaped text is compared as what it says")
  func escapes() throws {
    let data = #"{"rulebook":"deqing","issuer":"\u5927\u6570\u636e\u5c40"}"#
    #expect(try announcement(data, silence: .notExamined).violated.isEmpty)
  }

  @Test("A gap that a supplement cures is found on the day before, and no more on the day")
  func cure() throws {
    var log = Log()
    log.add(
      "announcement.published", "2024-01-02", "dataBureau",
      #"{"rulebook":"deqing","windowUntil":"2024-01-19"}"#)
    log.add("application.submitted", "2024-01-15", "applicant", #"{"documents":[{"slot":"auditReport"}]}"#)
    log.add("application.received", "2024-01-16", "dataBureau")
    log.add(
      "application.supplemented", "2024-01-22", "applicant",
      #"{"documents":[{"slot":"creditReport"},{"slot":"accounts","sealed":false}]}"#)
    let missing = ["DQ-2-c1", "DQ-2-c3", "DQ-2-c4", "DQ-2-c5", "DQ-2-c6", "DQ-2-c7", "DQ-2-c8", "DQ-2-c9"]
    let before = try #require(log.replayed(asOf: Day("2024-01-21")).firstCase)
    #expect(before.violated == missing)
    let after = try #require(log.replayed(asOf: Day("2024-01-22")).firstCase)
    #expect(after.violated == missing.filter { $0 != "DQ-2-c7" }, "an unsealed paper cures nothing")
  }
}
