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
      open.map(\.rule.id) == [.expertAdvice, .announcementContents, .announcementBlanks, .announcementIssuer])
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
    #expect(violated.map(\.rule.id) == [rule])
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

  /// The report on a case in which something was handed in on 2024-01-15.
  private func application(
    _ documents: String, supplement: String? = nil, passed: Bool = false, _ rulebook: Rulebook = .deqing
  ) throws -> CaseReport {
    var log = Log()
    log.add("announcement.published", "2024-01-02", "dataBureau", #"{"rulebook":"deqing"}"#)
    log.add("application.submitted", "2024-01-15", "applicant", #"{"documents":[\#(documents)]}"#)
    log.add("application.received", "2024-01-16", "dataBureau")
    if let supplement {
      log.add("application.supplemented", "2024-01-22", "applicant", #"{"documents":[\#(supplement)]}"#)
    }
    if passed { log.add("application.formalCheckPassed", "2024-01-23", "dataBureau") }
    var replay = Replay(Replay.Options(laws: [Law(rulebook)], keepsAll: true))
    replay.consume(log.bytes.span)
    replay.endFile()
    return try #require(replay.firstCaseInFull)
  }

  @Test("A paper that is too old is not cured by another that is; what it covers is held to the application")
  func staleCure() throws {
    let stale = #"{"slot":"auditReport","through":"2022-12-31"}"#
    let cured = try [stale, #"{"slot":"auditReport","through":"2023-01-15"}"#].map {
      try !application(stale, supplement: $0).violated.contains("DQ-2-c2")
    }
    #expect(cured == [false, true])
  }

  @Test(
    "What an audit report covers, left unsaid, is read as silence is; without the parameter nobody can say")
  func unstatedPeriod() throws {
    func outcome(_ rulebook: Rulebook, _ document: String) throws -> Outcome? {
      try application(document, rulebook).findings.first { $0.rule.id == .auditReportPaper }?.outcome
    }
    let silent = #"{"slot":"auditReport"}"#
    let asked = Rulebook.deqing.setting(.unstatedParticulars, to: .reading(.undetermined), source: "test")
    let blank = Rulebook.deqing.setting(.recentYear, to: .blank, source: "test")
    #expect(try outcome(.deqing, silent) == .notApplicable)
    #expect(try outcome(asked, silent) == .undetermined)
    #expect(try outcome(blank, #"{"slot":"auditReport","through":"2022-12-31"}"#) == .undetermined)
    #expect(try outcome(asked, #"{"slot":"auditReport","sealed":false}"#) == .violated)
  }

  @Test("A number that is not stated, or held to a blank, is not passed over")
  func numbers() throws {
    func outcome(_ rulebook: Rulebook, _ data: String) throws -> Outcome? {
      var log = Log.designated().first(7)
      log.add("expertReview.concluded", "2024-01-24", "expertPanel", data)
      var replay = Replay(Replay.Options(laws: [Law(rulebook)], keepsAll: true))
      replay.consume(log.bytes.span)
      replay.endFile()
      let report = try #require(replay.firstCaseInFull)
      return report.findings.first { $0.rule.id == .collectiveReview }?.outcome
    }
    let blank = Rulebook.deqing.setting(.expertQuorum, to: .blank, source: "test")
    #expect(try outcome(blank, #"{"verdict":"pass","experts":3}"#) == .undetermined)
    #expect(try outcome(.deqing, #"{"verdict":"pass","experts":3}"#) == .satisfied)
    #expect(try outcome(.deqing, #"{"verdict":"pass"}"#) == .notApplicable)
  }

  @Test("The review names what a paper lacked: that it is not there, or that it is not sealed")
  func reviewed() throws {
    func reason(_ supplement: String?) throws -> [String] {
      let report = try application(#"{"slot":"auditReport"}"#, supplement: supplement, passed: true)
      return report.findings.filter { $0.rule.id == .reviewedPapers }.map(\.message.en)
    }
    #expect(try reason(nil).allSatisfy { $0.contains("is missing or left blank") })
    let unsealed = try reason(#"{"slot":"creditReport","sealed":false}"#)
    #expect(unsealed.count == 4)
    #expect(unsealed.filter { $0.contains("is contrary to the rule") }.count == 1)
    #expect(unsealed.contains { $0.hasPrefix("/data/documents creditReport is contrary") })
  }

  @Test("A recent year that ends on a day of rest is over on that day")
  func recentYear() throws {
    let kept = try ["2023-01-14", "2023-01-15"].map {
      try !application(#"{"slot":"auditReport","through":"\#($0)"}"#).violated.contains("DQ-2-c2")
    }
    #expect(kept == [false, true])
  }

  @Test(
    "A paper that was missing and comes with nothing said of what it covers is no longer missing, but open")
  func openCure() throws {
    func outcomes(_ supplement: String, _ rulebook: Rulebook) throws -> [Outcome] {
      try application(#"{"slot":"creditReport"}"#, supplement: supplement, rulebook)
        .findings.filter { $0.rule.id == .auditReportPaper }.map(\.outcome)
    }
    let asked = Rulebook.deqing.setting(.unstatedParticulars, to: .reading(.undetermined), source: "test")
    let blank = Rulebook.deqing.setting(.recentYear, to: .blank, source: "test")
    #expect(try outcomes(#"{"slot":"auditReport"}"#, asked) == [.undetermined])
    #expect(try outcomes(#"{"slot":"auditReport","through":"2023-12-31"}"#, blank) == [.undetermined])
  }

  @Test("A supplement that brings other papers leaves what one of them lacked as it was")
  func otherSupplement() throws {
    let report = try application(
      #"{"slot":"creditReport","sealed":false}"#, supplement: #"{"slot":"implementationPlan"}"#, passed: true)
    let reviewed = report.findings.filter { $0.rule.id == .reviewedPapers }
    #expect(reviewed.filter { $0.message.en.contains("is contrary to the rule") }.count == 1)
  }

  @Test("A commitment that comes with a supplement is owed no more when the agreement takes effect")
  func suppliedCommitment() throws {
    func owed(_ supplement: String) throws -> Int {
      var log = Log()
      for line in Log.inForce().lines where !line.contains("commitment.signed") {
        log.append(line)
        guard line.contains("demandReview.requested") else { continue }
        log.add(
          "application.supplemented", "2024-01-18", "applicant", #"{"documents":[\#(supplement)]}"#, id: "x1")
      }
      let report = try #require(log.replayed(keepsAll: true).firstCaseInFull)
      return report.deadlines.filter { $0.rule.id == .commitmentOwed }.count
    }
    #expect(try owed("") == 1)
    #expect(try owed(#"{"slot":"commitment"}"#) == 0)
  }
}
