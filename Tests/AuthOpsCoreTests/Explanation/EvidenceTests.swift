import AuthOpsCore
import Testing

/// What a finding is said to rest on is what its rule looked at.
@Suite("Evidence")
struct EvidenceTests {
  private func explanation(_ log: Log) throws -> CaseExplanation {
    var options = Replay.Options(keepsAll: true)
    options.evidence = .ofEveryCase
    var replay = Replay(options)
    replay.consume(log.bytes.span)
    replay.endFile()
    var all = Selection()
    all.includesAll = true
    var explanations: [CaseExplanation] = []
    replay.forEachExplanation(all) { explanations.append($0) }
    return try #require(explanations.first)
  }

  private func examinations(_ log: Log, _ rule: RuleID) throws -> [Examination] {
    try explanation(log).findings.map(\.examination).filter { $0.finding.rule.id == rule }
  }

  /// An announcement and an application that came with documents.
  private func application(_ documents: String) -> Log {
    var log = Log()
    log.add(
      "announcement.published", "2024-01-02", "dataBureau",
      #"{"rulebook":"deqing","windowUntil":"2024-01-19","expertAdvice":true}"#)
    log.add("application.submitted", "2024-01-15", "applicant", #"{"documents":[\#(documents)]}"#)
    return log
  }

  @Test("A rule about a paper rests on the particulars that it looks at, and on no others of the event")
  func particulars() throws {
    let log = application(#"{"slot":"auditReport"}"#)
    let advice = try #require(examinations(log, .expertAdvice).first)
    #expect(advice.facts.map(\.pointer) == ["/data/expertAdvice", "/time"])
  }

  @Test("A report that is too old rests on the last day that it covers, and on how old it may be")
  func stale() throws {
    let log = application(#"{"slot":"accounts","through":"2022-12-31"}"#)
    let accounts = try #require(examinations(log, .accountsPaper).first)
    #expect(accounts.finding.outcome == .violated)
    #expect(accounts.facts.contains { $0.value == .string("2022-12-31") && $0.pointer == "/data/documents" })
    #expect(accounts.parameters.map(\.parameter.id) == [.recentYear, .unstatedParticulars])
    let silent = try examinations(application(#"{"slot":"accounts"}"#), .accountsPaper)
    #expect(silent.first?.finding.outcome == .notApplicable)
  }

  @Test("What a list lacks and what is contrary in it are both named by their code")
  func codes() throws {
    let log = application(#"{"slot":"auditReport","sealed":false}"#)
    for (rule, code) in [(RuleID.auditReportPaper, "auditReport"), (.accountsPaper, "accounts")] {
      let finding = try #require(examinations(log, rule).first).finding
      #expect(finding.evidence.contains { $0.0 == "code" && $0.1 == .string(code) }, "\(rule)")
    }
  }

  @Test("A step of the whole case is not said to be one of an object")
  func wholeCase() throws {
    #expect(StepKind.allCases.allSatisfy { !$0.isMilestone || $0.concernsWholeCase })
    #expect(StepKind.commitmentSigned.concernsWholeCase)
    var log = Log.inForce()
    log.add("processing.started", "2024-04-01", "operator", #"{"person":"p1","model":"m"}"#)
    let commitment = try #require(examinations(log, .commitmentOwed).first { $0.finding.object != nil })
    #expect(commitment.facts.first?.name.en.contains("p1") == false)
  }

  @Test("The last day of a renewed agreement comes from its own signing, not from that of the first")
  func renewed() throws {
    var log = Log.inForce()
    log.add("renewal.applied", "2026-09-01", "operator")
    log.add("renewal.decided", "2026-10-08", "dataBureau", #"{"verdict":"agree"}"#)
    log.add(
      "agreement.signed", "2027-03-15", "dataBureau",
      #"{"scenarios":["s1"],"operatorKind":"legalPerson","effectiveOn":"2027-03-21"}"#)
    log.add("renewal.applied", "2029-09-03", "operator")
    let starts = try examinations(log, .renewalNotice).compactMap { examination -> UsedFact? in
      guard case .counted(let start, _, _, _)? = examination.duty?.derivation else { return nil }
      return start
    }
    #expect(starts.map(\.value) == [.string("2027-03-20"), .string("2030-03-21")])
    #expect(starts.first?.pointer == "/data/term")
    #expect(starts.last?.origin == .rulebook("agreementTerm"))
  }
}

extension UsedFact {
  /// The pointer into the event that says the fact, where one does.
  fileprivate var pointer: String? {
    if case .event(_, let pointer) = origin { pointer } else { nil }
  }
}
