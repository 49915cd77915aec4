import AuthOpsCore
import Testing

@Suite("Typed cases")
struct CaseTests {
  private func entry(_ id: String, _ day: String, _ role: Role?) throws -> ActEntry {
    let day = try #require(Day(day))
    return ActEntry(
      id: id, source: "/test", time: Instant(day: day, hour: 9, minute: 0, second: 0), role: role)
  }

  private func reviewed() throws -> Case<UnderReview> {
    try Case(
      opening: "c", entry("1", "2024-01-02", .dataBureau), windowUntil: Day("2024-01-19")
    )
    .submitting(entry("2", "2024-01-15", .applicant), demands: ["d1"])
    .receiving(entry("3", "2024-01-16", .dataBureau))
    .taking(.opinionRequested(demand: "d1"), entry("4", "2024-01-17", .dataBureau))
    .taking(.opinionGiven(demand: "d1", .agree), entry("5", "2024-01-18", .dataProvider))
    .taking(.expertsConcluded(inFavour: true), entry("6", "2024-01-19", .expertPanel))
    .taking(.formalCheckPassed, entry("7", "2024-01-22", .dataBureau))
  }

  private func designated() throws -> Case<Formalising> {
    let verified = try reviewed().verifying(
      entry("8", "2024-01-23", .coordinationGroup), securityMet: true, creditMet: true)
    guard
      case .passed(let resolved) = try verified.resolving(
        entry("9", "2024-01-24", .coordinationGroup), passes: true),
      case .approved(let decided) = try resolved.reporting(entry("10", "2024-01-25", .coordinationGroup))
        .deciding(entry("11", "2024-02-01", .localGovernment), approves: true)
    else { throw Unexpected() }
    return try decided.beginning(with: .publicised, entry("12", "2024-02-02", .dataBureau))
      .taking(.filedUpward, entry("13", "2024-02-02", .localGovernment))
      .taking(.signingDelegated, entry("14", "2024-02-04", .localGovernment))
  }

  private func inForce() throws -> Case<InForce> {
    var terms = AgreementTerms()
    terms.scenarios = ["s1"]
    guard
      case .effective(let agreement) = try designated().signing(
        entry("15", "2024-02-05", .dataBureau), terms)
    else { throw Unexpected() }
    return agreement
  }

  private struct Unexpected: Error {}

  @Test("A lawful case goes from announcement to an agreement in force")
  func lawful() throws {
    let agreement = try inForce()
    #expect(agreement.state.lastDay == Day("2027-02-05"))
    #expect(agreement.report(on: try #require(Day("2024-02-06"))).violated.isEmpty)
  }

  @Test("A join that is not there refuses, with every reason at once")
  func join() throws {
    let opened = try Case(opening: "c", entry("1", "2024-01-02", .dataBureau), windowUntil: Day("2024-01-19"))
    let review = try opened.submitting(entry("2", "2024-01-15", .applicant), demands: ["d1", "d2"])
      .receiving(entry("3", "2024-01-16", .dataBureau))
    #expect {
      try review.verifying(entry("4", "2024-01-20", .coordinationGroup), securityMet: true, creditMet: true)
    } throws: { error in
      guard let refusal = error as? Refusal else { return false }
      return refusal.rules == [.formalReview, .providerOpinion, .providerOpinion, .expertResult]
    }
  }

  @Test("A refusal leaves the case as it was, and says beforehand that it would")
  func refusal() throws {
    let agreement = try inForce()
    let step = CaseStep<InForce>.accessGranted("p1")
    let why = try #require(agreement.refusal(of: step, try entry("20", "2024-03-01", .dataBureau)))
    #expect(why.rules == [.examination, .personnelVerification, .confidentiality])
    #expect(throws: Refusal.self) { try agreement.taking(step, entry("20", "2024-03-01", .dataBureau)) }
    #expect(agreement.log == (try inForce()).log)
    let admitted = try agreement.taking(.trained("p1"), entry("20", "2024-03-01", .operator))
      .taking(.examPassed("p1"), entry("21", "2024-03-02", .dataBureau))
      .taking(.verified("p1"), entry("22", "2024-03-02", .dataBureau))
      .taking(.boundToSecrecy("p1"), entry("23", "2024-03-02", .operator))
      .taking(step, entry("24", "2024-03-03", .dataBureau))
    #expect(admitted.report(on: try #require(Day("2024-03-04"))).violated.isEmpty)
  }

  @Test("Time outruns an agreement that has ended")
  func expiry() throws {
    let agreement = try inForce()
    #expect(agreement.ending(by: try #require(Day("2027-02-05"))) == nil)
    #expect(agreement.ending(by: try #require(Day("2027-02-06")))?.state.kind == .expired)
    #expect {
      try agreement.taking(.accessGranted("p1"), entry("20", "2027-02-06", .dataBureau))
    } throws: { ($0 as? Refusal)?.rules.contains(.accessClosing) == true }
  }

  @Test("A case loaded from its log is the same case, and an audit of the log agrees")
  func loading() throws {
    let agreement = try inForce()
    let loaded = try AnyCase(loading: agreement.log, name: "c")
    #expect(loaded.log == agreement.log && loaded.phase == .inForce)
    var replay = Replay()
    replay.consume(agreement.log.span)
    let audited = try #require(replay.firstCase)
    let live = agreement.report(on: try #require(Day("2024-02-05")))
    #expect(audited.violated.isEmpty && audited.phase == live.phase)
    #expect(audited.deadlines.map(\.rule) == live.deadlines.map(\.rule))
    #expect(audited.tally == live.tally)
  }

  @Test("A log says itself what its case is called and by which rulebook it is judged")
  func loadingByItself() throws {
    let agreement = try inForce()
    let loaded = try AnyCase(loading: agreement.log)
    #expect(loaded.name == "c" && loaded.law.rulebook.id == "deqing" && loaded.log == agreement.log)
    let cut = try AnyCase(loading: Array(agreement.log.dropLast()))
    #expect(cut.log == agreement.log)
    let error = #expect(throws: LogRefusal.self) {
      try AnyCase(loading: agreement.log, among: [Law(.jilin), Law(.yancheng)])
    }
    #expect(error?.line == 1 && error?.refusal.rules == [.unknownRulebook])
    #expect(error?.description.hasPrefix("line 1: LOG-unknownRulebook: ") == true)
  }

  @Test("A log that is refused is refused at a line, for a reason in words")
  func refusedLogs() throws {
    let agreement = try inForce()
    let broken = agreement.log + Array("\n{}\n".utf8)
    let errorThrown = #expect(throws: LogRefusal.self) { try AnyCase(loading: broken) }
    let error = try #require(errorThrown)
    #expect(error.line == 17)
    #expect("\(error)" == #"line 17: expected a member "specversion", found none (/specversion)"#)
    let emptyThrown = #expect(throws: LogRefusal.self) { try AnyCase(loading: []) }
    let empty = try #require(emptyThrown)
    #expect(empty.line == 1 && "\(empty)".contains("found an empty log"))
    let noneThrown = #expect(throws: LogRefusal.self) { try AnyCase(loading: Array("[]".utf8)) }
    let none = try #require(noneThrown)
    #expect("\(none)" == "line 1: expected an event: a JSON object")
  }

  @Test("A formal review is not passed before the receipt, at the same time it is")
  func formalReviewAfterReceipt() throws {
    let review = try Case(opening: "c", entry("1", "2024-01-02", .dataBureau))
      .submitting(entry("2", "2024-01-15", .applicant))
      .receiving(entry("3", "2024-01-16", .dataBureau))
    let early = try #require(
      review.refusal(of: .formalCheckPassed, entry("4", "2024-01-15", .dataBureau)))
    #expect(early.rules == [.formalReview])
    #expect(
      "\(early)".hasPrefix("DQ-3.1-a: The receipt of the application came only on 2024-01-16, after this act")
    )
    #expect(try review.refusal(of: .formalCheckPassed, entry("4", "2024-01-16", .dataBureau)) == nil)
  }

  @Test("A term that is over before it begins is refused with these words")
  func reversedTerm() throws {
    let formalising = try designated()
    var terms = AgreementTerms()
    (terms.effectiveOn, terms.expiresOn) = (Day("2024-03-01"), Day("2024-02-29"))
    let signing = try entry("15", "2024-02-05", .dataBureau)
    let errorThrown = #expect(throws: Refusal.self) { try formalising.signing(signing, terms) }
    let error = try #require(errorThrown)
    #expect(error.rules == [.termStated])
    #expect(
      "\(error)".contains("The last day filled in, 2024-02-29, lies before 2024-03-01, the day of effect"))
    terms.expiresOn = Day("2024-03-01")
    guard case .awaited = try formalising.signing(signing, terms) else { throw Unexpected() }
  }

  @Test("An act of another role is refused with who did it and who may")
  func wrongRole() throws {
    let submitted = try Case(opening: "c", entry("1", "2024-01-02", .dataBureau))
      .submitting(entry("2", "2024-01-15", .applicant))
    let byApplicant = try entry("3", "2024-01-16", .applicant)
    let error = #expect(throws: Refusal.self) { try submitted.receiving(byApplicant) }
    guard case .unlawful(let reasons) = error, let reason = reasons.first else { throw Unexpected() }
    #expect(reasons.count == 1 && reason.rule.id == .formalReview)
    #expect(
      reason.message.en.hasPrefix("Done by the applicant, not by the data bureau or coordination group: "))
    #expect(reason.message.zh.hasPrefix("行为人是申请单位，规则指定的是县大数据局或协调小组："))
  }

  @Test("The report of a case is a value, as the report of an audit in the order of cases shows it")
  func reportAsValue() throws {
    let agreement = try inForce()
    let day = try #require(Day("2025-06-01"))
    var replay = Replay(Replay.Options(asOf: day))
    replay.consume(agreement.log.span)
    var selection = Selection()
    selection.isOrderedByCase = true
    var bytes: [UInt8] = []
    _ = ReportWriter(replay, selection).writeJSON { span in
      for at in span.indices { bytes.append(span[at]) }
    }
    let report = try JSONDocument(bytes).root.member("cases").elements
    #expect(report.map(\.value) == [agreement.report(on: day).value])
  }

  @Test(
    "An event entered twice changes nothing; with other content, another case or another rulebook it is refused"
  )
  func identity() throws {
    let agreement = try inForce().erased
    let last = try #require(agreement.log.split(separator: UInt8(ascii: "\n")).last)
    let text = String(decoding: last, as: UTF8.self)
    #expect(try agreement.entering(Array(last)).log == agreement.log)
    #expect { try agreement.entering(Array(text.replacing("s1", with: "s2").utf8)) } throws: {
      ($0 as? Refusal)?.rules == [.conflictingDuplicate]
    }
    #expect {
      try agreement.entering(Array(text.replacing(#""subject":"c""#, with: #""subject":"d""#).utf8))
    } throws: {
      guard case .malformed("/subject", _) = $0 as? Refusal else { return false }
      return true
    }
    let opening =
      #"{"specversion":"1.0","id":"o","source":"/t","type":"announcement.published","subject":"c","#
      + #""time":"2024-01-02T09:00:00+08:00","role":"dataBureau","data":{"rulebook":"elsewhere"}}"#
    #expect { try AnyCase(name: "c").entering(Array(opening.utf8)) } throws: {
      ($0 as? Refusal)?.rules == [.unknownRulebook]
    }
  }

  @Test("A warning that passed once presumes nothing for an act that it blocks")
  func warningsDoNotPresume() throws {
    let step = CaseStep<InForce>.outputExported("p", form: "dataReport", model: "m")
    let agreement = try inForce().taking(.trained("p1"), entry("20", "2024-03-01", .operator))
      .taking(.examPassed("p1"), entry("21", "2024-03-02", .dataBureau))
      .taking(.verified("p1"), entry("22", "2024-03-02", .dataBureau))
      .taking(.boundToSecrecy("p1"), entry("23", "2024-03-02", .operator))
      .taking(.accessGranted("p1"), entry("24", "2024-03-03", .dataBureau))
      .taking(.processingStarted(by: "p1", model: "m"), entry("25", "2024-03-04", .operator))
    #expect(
      agreement.refusal(of: step, try entry("26", "2024-03-05", .operator))?.rules == [
        .modelReviewBeforeOutput
      ])
  }

  @Test("A step of a shape that the schema does not know is refused with its place")
  func malformed() throws {
    let agreement = try inForce()
    let step = CaseStep<InForce>.outputExported("p", form: "rawish")
    guard
      case .malformed(let pointer, _) = agreement.refusal(of: step, try entry("20", "2024-03-01", .operator))
    else {
      throw Unexpected()
    }
    #expect(pointer == "/data/form")
  }
}
