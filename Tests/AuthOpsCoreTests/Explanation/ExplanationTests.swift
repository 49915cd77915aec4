import AuthOpsCore
import Testing

/// What an explanation says is held to the log it speaks of, over every log of the kit.
@Suite("Explanations")
struct ExplanationTests {
  private func explanation(_ scenario: Scenario, all: Bool = false) throws -> CaseExplanation {
    let day = try scenario.expectation().asOf.flatMap { Day($0) }
    let replay = try scenario.replayed(asOf: day, evidence: .ofEveryCase)
    var selection = Selection()
    selection.includesAll = all
    var explanations: [CaseExplanation] = []
    replay.forEachExplanation(selection) { explanations.append($0) }
    return try #require(explanations.first)
  }

  @Test("Keeping evidence changes nothing in the report", arguments: Scenario.some)
  func sameReport(scenario: Scenario) throws {
    let plain = try scenario.replayed(asOf: nil)
    let explained = try scenario.replayed(asOf: nil, evidence: .ofEveryCase)
    #expect(plain.json() == explained.json())
  }

  @Test("Each finding and each duty of the report is explained under its number", arguments: Scenario.some)
  func whole(scenario: Scenario) throws {
    let explanation = try explanation(scenario)
    #expect(explanation.findings.map(\.examination.number) == explanation.report.findings.map(\.number))
    #expect(explanation.findings.map(\.examination.finding.rule) == explanation.report.findings.map(\.rule))
    #expect(explanation.deadlines.count == explanation.report.deadlines.count)
    for (duty, report) in zip(explanation.deadlines, explanation.report.deadlines) {
      #expect(duty.deadline.rule == report.rule && duty.deadline.due == report.due)
    }
    for (finding, report) in zip(explanation.findings, explanation.report.findings) {
      #expect(finding.examination.derivedFrom == report.derivedFrom)
      #expect(finding.event?.reference == report.event)
    }
  }

  @Test("Every fact stands in the log where the explanation says it does", arguments: Scenario.some)
  func facts(scenario: Scenario) throws {
    let bytes = try scenario.bytes()
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Array($0) }
    let explanation = try explanation(scenario, all: true)
    let facts = explanation.findings.flatMap(\.examination.allFacts) + explanation.deadlines.flatMap(\.facts)
    for fact in facts {
      guard case .event(let event, let pointer) = fact.origin else { continue }
      let log = try JSONValue(parsing: lines[event.reference.line - 1])
      #expect(log["id"] == .string(event.reference.id))
      #expect(log["type"] == .string(event.kind.descriptor.name))
      guard !pointer.isEmpty, let value = fact.value else { continue }
      let words = pointer.split(separator: "/").map(String.init)
      let stated = words.reduce(JSONValue?.some(log)) { $0?[$1] }
      #expect(fact.agrees(with: stated), "\(scenario) line \(event.reference.line) \(pointer): \(value)")
    }
  }

  @Test(
    "A counted day is the day of the duty, and a day that is set stands somewhere", arguments: Scenario.some)
  func days(scenario: Scenario) throws {
    for duty in try explanation(scenario, all: true).deadlines {
      let deadline = duty.deadline
      let name = "\(scenario) \(deadline.rule) \(deadline.opened)"
      switch duty.derivation {
      case .counted(let start, let period, let answer, _):
        #expect(answer.due.day == deadline.due, "\(name)")
        #expect(answer.due.missingYear == nil || answer.due.dueNotBefore == deadline.dueNotBefore, "\(name)")
        #expect(answer.period == deadline.period && start.value != nil && period.origin != .absent, "\(name)")
      case .set(let day):
        #expect(day.value == deadline.due.map { .string($0.description) } && day.origin != .absent, "\(name)")
      case .promptly, .unknown: #expect(deadline.due == nil, "\(name)")
      }
    }
  }

  @Test("A case over everything has everything examined")
  func everything() throws {
    for scenario in Scenario.all where scenario.path.hasPrefix("lives/") {
      let explanation = try explanation(scenario, all: true)
      let counted = Outcome.allCases.reduce(0) { $0 + explanation.report.tally.findings[$1] }
      #expect(explanation.findings.count == counted, "\(scenario)")
    }
  }
}

/// Three findings of one life, as a reader would have them.
@Suite("The findings of a revoked authorisation, explained")
struct RevokedTests {
  private func findings() throws -> [FindingExplanation] {
    let replay = try Scenario(path: "lives/revoked").replayed(asOf: nil, evidence: .ofCase("德清-2024-008"))
    var findings: [FindingExplanation] = []
    replay.forEachExplanation { findings = $0.findings }
    return findings
  }

  @Test("The first missed a day that the order names")
  func setDay() throws {
    let duty = try #require(try findings().first?.examination.duty)
    guard case .set(let day) = duty.derivation else { Issue.record("\(duty.derivation)"); return }
    guard case .event(let order, "/data/due") = day.origin else { Issue.record("\(day.origin)"); return }
    #expect(day.value == .string("2024-09-30") && order.reference.line == 40)
    #expect(duty.opening?.reference.line == 40 && duty.discharge?.reference.line == 41)
  }

  @Test("The second processed while suspended, and the rules that were kept stand beside it")
  func suspended() throws {
    let finding = try findings()[1]
    guard case .event(let suspension, "/time") = finding.examination.facts[0].origin else {
      Issue.record("\(finding.examination.facts)")
      return
    }
    #expect(suspension.kind == .accessSuspended && suspension.reference.line == 43)
    let kept = finding.alongside.filter { $0.finding.outcome == .satisfied }.map(\.finding.rule.id)
    #expect(
      kept == [
        .processing, .environment, .processingDomain, .commitmentOwed, .personalAccess, .modelReview,
        .authorisedScope, .processing, .treatedData,
      ])
  }

  @Test("The third counted thirty working days from the order")
  func counted() throws {
    let duty = try #require(try findings()[2].examination.duty)
    guard case .counted(let start, let period, let answer, _) = duty.derivation else {
      Issue.record("\(duty.derivation)")
      return
    }
    #expect(start.value == .string("2024-11-04") && period.value == .string("30wd"))
    guard case .event(_, "/data/period") = period.origin else { Issue.record("\(period.origin)"); return }
    #expect(answer.days.count { $0.counts } == 30 && answer.due.day == Day("2024-12-16"))
  }
}

extension Examination {
  /// The facts of the rule and of the duty.
  fileprivate var allFacts: [UsedFact] { facts + (duty?.facts ?? []) }
}

extension DutyExplanation {
  /// The facts that the due day rests on.
  fileprivate var facts: [UsedFact] {
    switch derivation {
    case .counted(let start, let period, _, _): [start, period]
    case .set(let fact), .unknown(let fact): [fact]
    case .promptly: []
    }
  }
}

extension UsedFact {
  /// Whether the fact is what the log says, or a day that follows from it.
  fileprivate func agrees(with stated: JSONValue?) -> Bool {
    if case .array(let records)? = stated, case .string? = value {
      return records.contains { record in
        ["from", "through", "issuedOn"].contains { record[$0] == value }
      }
    }
    guard let value, case .string(let text) = value, case .string(let log)? = stated else {
      return stated == value
    }
    if text == log || Instant(text).map({ $0 == Instant(log) }) ?? false { return true }
    guard let day = Day(text) else { return Yuan(text).map { $0 == Yuan(log) } ?? false }
    return Instant(log)?.day == day || Period(log) != nil || text.hasSuffix(log)
  }
}
