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

  private func inForce() throws -> Case<InForce> {
    let verified = try reviewed().verifying(
      entry("8", "2024-01-23", .coordinationGroup), securityMet: true, creditMet: true)
    guard
      case .passed(let resolved) = try verified.resolving(
        entry("9", "2024-01-24", .coordinationGroup), passes: true),
      case .approved(let decided) = try resolved.reporting(entry("10", "2024-01-25", .coordinationGroup))
        .deciding(entry("11", "2024-02-01", .localGovernment), approves: true)
    else { throw Unexpected() }
    var terms = AgreementTerms()
    terms.scenarios = ["s1"]
    let formalising = try decided.beginning(with: .publicised, entry("12", "2024-02-02", .dataBureau))
      .taking(.filedUpward, entry("13", "2024-02-02", .localGovernment))
      .taking(.signingDelegated, entry("14", "2024-02-04", .localGovernment))
    guard
      case .effective(let agreement) = try formalising.signing(entry("15", "2024-02-05", .dataBureau), terms)
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
    #expect(loaded.log == agreement.log && loaded.phase == "inForce")
    var replay = Replay()
    replay.consume(agreement.log.span)
    let audited = try #require(replay.firstCase)
    let live = agreement.report(on: try #require(Day("2024-02-05")))
    #expect(audited.violated.isEmpty && audited.phase == live.phase)
    #expect(audited.deadlines.map(\.rule) == live.deadlines.map(\.rule))
    #expect(audited.tally == live.tally)
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
