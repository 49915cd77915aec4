import AuthOpsCore
import Testing

/// What a case keeps beside its lists: names, indexes, presumptions, and what stands against the event at hand.
@Suite("Bookkeeping")
struct BookkeepingTests {
  private let long = "2f1c9a54-90b8-4c67-9a2d-3a64c8f0a111"

  private func report(_ log: Log) throws -> CaseReport {
    try #require(log.replayed().firstCaseInFull)
  }

  private func refusal(_ log: Log) -> LogRefusal? {
    do throws(LogRefusal) {
      _ = try AnyCase(loading: log.bytes, name: "case-1")
      return nil
    } catch { return error }
  }

  /// An agreement in force, and a model that was used without a review.
  private func unreviewed() -> Log {
    var log = Log.inForce()
    log.add("platform.accepted", "2024-03-28", "dataBureau")
    log.add(
      "processing.started", "2024-04-01", "operator", #"{"person":"p1","model":"m","insideDomain":true}"#)
    return log
  }

  @Test("Whatever cites an event keeps its identifier: a duty that it opens or meets, a finding")
  func longIdentifiers() throws {
    var log = Log.inForce()
    log.add(
      "qualityTicket.opened", "2024-05-06", "operator", #"{"ticket":"t","priority":"low"}"#, id: long + "-1")
    log.add("qualityTicket.answered", "2024-05-07", "dataBureau", #"{"ticket":"t"}"#, id: long + "-2")
    log.add("access.granted", "2024-05-08", "dataBureau", #"{"person":"p9"}"#, id: long + "-3")
    let report = try report(log)
    #expect(report.deadlines.contains { $0.openedBy == long + "-1" })
    #expect(report.deadlines.contains { $0.dischargedBy == long + "-2" })
    #expect(report.findings.last?.event?.id == long + "-3")
  }

  @Test("A fact is entered whatever it lacks; an act in its place is refused")
  func facts() {
    var fact = Log()
    fact.add("risk.detected", "2024-06-03", nil, #"{"risk":"r"}"#)
    #expect(refusal(fact) == nil)
    var act = Log()
    act.add("application.submitted", "2024-06-03", "applicant")
    #expect(refusal(act)?.refusal.rules == [.announcement])
  }

  @Test("A step whose absence passed with a warning still stands against what it blocks")
  func heldByPresumption() {
    var log = unreviewed()
    #expect(refusal(log) == nil)
    log.add("output.exported", "2024-04-03", "operator", #"{"product":"p","model":"m","form":"dataReport"}"#)
    #expect(refusal(log)?.refusal.rules.contains(.modelReviewBeforeOutput) == true)
  }

  @Test("What stood against one event does not stand against the next")
  func heldOnce() {
    var log = unreviewed()
    log.add(
      "processing.started", "2024-04-02", "operator", #"{"person":"p1","model":"m","insideDomain":true}"#)
    #expect(refusal(log) == nil)
    log.add("qualityTicket.answered", "2024-04-03", "dataBureau", #"{"ticket":"none"}"#)
    #expect(refusal(log)?.refusal.rules == [.meaningless])
  }

  @Test("A duty of a step that is presumed has no day, whatever else is entered before the step is")
  func presumedDuty() throws {
    let numbered = try RulebookFiles.rulebook(#""parameters":{"publicityPeriod":"5wd"}"#)
    var log = Log.designated().first(11).replacing(#""deqing""#, with: #""county""#)
    log.add("fee.paid", "2024-03-27", "operator", #"{"due":"2024-12-31"}"#)
    log.add("training.completed", "2024-03-28", "operator", #"{"person":"p1"}"#)
    func publicity() throws -> DeadlineReport {
      var replay = Replay(Replay.Options(laws: [Law(numbered)], keepsAll: true))
      replay.consume(log.bytes.span)
      replay.endFile()
      let report = try #require(replay.firstCaseInFull)
      return try #require(report.deadlines.first { $0.rule.id == .publicity })
    }
    #expect(try publicity().due == nil)
    log.add("government.decided", "2024-02-28", "localGovernment", #"{"verdict":"approve"}"#)
    #expect(try publicity().due == Day("2024-03-06"))
  }

  @Test("What was owed before many other duties is found among them")
  func owedBefore() throws {
    var log = Log.designated()
    for number in 0..<90 {
      log.add("objection.lodged", "2024-03-01", "citizen", #"{"objection":"o\#(number)"}"#)
    }
    log.add("authorization.publicised", "2024-03-05", "dataBureau", id: "x1")
    let met = try report(log).deadlines.filter { $0.dischargedBy == "x1" }
    #expect(met.map(\.rule.id) == [.publicity])
  }

  @Test("Inspections are supported through the last day of the years, a day of rest or not")
  func cooperation() throws {
    let years = try RulebookFiles.rulebook(#""parameters":{"cooperationPeriod":"1y"}"#)
    var log = Log.inForce().replacing(#""yearsAfterEnd":2"#, with: #""signedOn":"2024-01-15""#)
      .replacing(#""deqing""#, with: #""county""#)
    log.add("authorization.revoked", "2024-06-02", "dataBureau", #"{"ground":"commitmentBreach"}"#)
    for day in ["2025-06-02", "2025-06-03"] {
      log.add("inspection.performed", day, "dataBureau", #"{"refused":true}"#, id: day)
    }
    var replay = Replay(Replay.Options(laws: [Law(years)], keepsAll: true))
    replay.consume(log.bytes.span)
    replay.endFile()
    let found = try #require(replay.firstCaseInFull).findings.filter {
      $0.rule.id == .cooperationAfterEnd && $0.outcome != .satisfied
    }
    #expect(
      found.map { "\($0.event?.id ?? "") \($0.outcome.id)" } == [
        "2025-06-02 violated", "2025-06-03 notApplicable",
      ])
  }

  @Test("What kind of person the operator is may be said with either signature")
  func operatorKind() throws {
    func outcomes(_ first: String, _ second: String) throws -> [Outcome] {
      var log = Log.inForce().first(16)
      log.add(
        "agreement.signed", "2024-03-20", "dataBureau", #"{"scenarios":["s1"],"party":"partyA"\#(first)}"#)
      log.add("agreement.signed", "2024-03-21", "operator", #"{"party":"partyB"\#(second)}"#)
      let report = try #require(log.replayed(keepsAll: true).firstCaseInFull)
      return report.findings.filter { $0.rule.id == .operatorKind }.map(\.outcome)
    }
    let kind = #","operatorKind":"legalPerson""#
    #expect(try outcomes(kind, "") == [.satisfied])
    #expect(try outcomes("", kind) == [.satisfied])
    #expect(try outcomes("", "") == [.undetermined])
  }
}
