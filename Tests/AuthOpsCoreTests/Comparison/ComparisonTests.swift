import AuthOpsCore
import Testing

@Suite("Comparing verdicts under two rulebooks")
struct ComparisonTests {
  private func comparison(
    _ bytes: [UInt8], against rulebook: Rulebook, laws: [Law] = [Law()], asOf day: Day? = nil
  ) -> ReplayComparison {
    var comparison = ReplayComparison(laws: laws, against: rulebook, asOf: day)
    comparison.beginFile("log")
    comparison.consume(bytes.span)
    comparison.endFile()
    return comparison
  }

  private func cases(_ comparison: ReplayComparison, _ selection: Selection = Selection()) -> [CaseComparison]
  {
    var cases: [CaseComparison] = []
    comparison.forEachCase(selection) { cases.append($0) }
    return cases
  }

  @Test("Against its own rulebook nothing changes in any scenario, even under another name")
  func same() throws {
    let copy = try RulebookFiles.rulebook("")
    // Of other places none is judged here; under another name, the lives stand for all.
    let elsewhere = ["JL-", "YC-", "NL-", "jilin-", "yancheng-"]
    for scenario in Scenario.all where !elsewhere.contains(where: { scenario.path.contains("/" + $0) }) {
      for rulebook in scenario.path.hasPrefix("lives/") ? [Rulebook.deqing, copy] : [.deqing] {
        var laws = Rulebook.builtIn.map { Law($0) }
        laws.removeAll { $0.rulebook.procedure != .deqing }
        let comparison = comparison(try scenario.bytes(), against: rulebook, laws: laws)
        let counts = comparison.forEachCase { compared in
          #expect(compared.obstacle != nil && !compared.isChanged, "\(scenario)")
        }
        #expect(counts.changed == 0 && counts.findings.isEmpty && counts.deadlines.isEmpty, "\(scenario)")
      }
    }
  }

  @Test("What changes is what differs between the two reports, for every life and some rulebooks")
  func agreesWithReports() throws {
    for members in [
      #""parameters":{"providerOpinionPeriod":"1wd","publicityPeriod":"1wd","returnRateCap":"10%"}"#,
      #""parameters":{"agreementTerm":"1y","unstatedParticulars":"undetermined"},"rules":{"term":"blocking"}"#,
    ] {
      let other = try RulebookFiles.rulebook(members)
      for scenario in Scenario.all where scenario.path.hasPrefix("lives/") {
        let text = String(decoding: try scenario.bytes(), as: UTF8.self)
        let own = try report(text, .deqing), renamed = try report(text, other, as: "deqing")
        let compared = cases(comparison(Array(text.utf8), against: other))
        let findings = compared.flatMap(\.findings)
        func listed(_ report: CaseReport) -> Int {
          report.findings.count {
            $0.obligor == nil && [.violated, .undetermined, .pending].contains($0.outcome)
          }
        }
        let growth = findings.count { $0.change.before == nil } - findings.count { $0.change.after == nil }
        #expect(listed(renamed) - listed(own) == growth, "\(scenario)")
        let duties = compared.flatMap(\.deadlines)
        let more = duties.count { $0.change.before == nil } - duties.count { $0.change.after == nil }
        #expect(renamed.deadlines.count - own.deadlines.count == more, "\(scenario)")
        for duty in duties { #expect(!duty.reasons.isEmpty, "\(scenario)") }
        for finding in findings { #expect(!finding.reasons.isEmpty, "\(scenario)") }
      }
    }
  }

  /// The report on the only case of a log whose opening event names a rulebook.
  private func report(_ text: String, _ rulebook: Rulebook, as name: String = "deqing") throws -> CaseReport {
    let text = text.replacing(#""rulebook":"\#(name)""#, with: #""rulebook":"\#(rulebook.id)""#)
    var replay = Replay(Replay.Options(laws: [Law(rulebook)]))
    replay.consume(Array(text.utf8))
    replay.endFile()
    return try #require(replay.firstCaseInFull)
  }

  @Test("A changed duty names the parameter that its rule reads, with both values")
  func parameter() throws {
    let other = try RulebookFiles.rulebook(#""parameters":{"providerOpinionPeriod":"1wd"}"#)
    let found = try #require(cases(comparison(Log.designated().bytes, against: other)).first)
    #expect(found.findings.isEmpty && found.deadlines.count == 1)
    let duty = try #require(found.deadlines.first)
    #expect(duty.change.id == "changes" && duty.reasons == [.parameter(.providerOpinionPeriod)])
    #expect(duty.change.before?.deadline.status == .met && duty.change.after?.deadline.status == .late)
    #expect(duty.change.before?.deadline.due == Day("2024-01-22"))
    #expect(duty.change.after?.deadline.due == Day("2024-01-18"))
  }

  @Test("A severity alone is a change with that reason alone")
  func severity() throws {
    var log = Log()
    log.add(
      "announcement.published", "2024-01-02", "dataBureau",
      #"{"rulebook":"deqing","windowUntil":"2024-01-19"}"#)
    log.add("application.submitted", "2024-01-25", "applicant")
    let other = try RulebookFiles.rulebook(
      #""rules":{"applicationWindow":"blocking"},"parameters":{"disputePeriod":"1wd"}"#)
    let found = try #require(cases(comparison(log.bytes, against: other)).first)
    let finding = try #require(found.findings.first)
    #expect(found.findings.count == 1 && finding.change.id == "changes" && found.isChangedWhereBlocking)
    #expect(finding.reasons == [.severity(.applicationWindow)])
    #expect(finding.change.before?.severity == .warning && finding.change.after?.severity == .blocking)
  }

  @Test("What no rule reads directly is named as a consequence of what does")
  func consequence() throws {
    var log = Log.inForce().replacing(#","term":"3y""#, with: "")
    log.add("processing.started", "2025-05-06", "operator", #"{"person":"p1","run":"r1"}"#)
    let other = try RulebookFiles.rulebook(#""parameters":{"agreementTerm":"1y","disputePeriod":"9wd"}"#)
    let found = try #require(cases(comparison(log.bytes, against: other)).first)
    #expect(found.phases?.before == .inForce && found.phases?.after == .ending)
    let finding = try #require(found.findings.first { $0.change.either.rule.id == .processing })
    #expect(finding.change.id == "appears")
    #expect(finding.reasons == [.consequence(of: .agreementTerm)])
  }

  @Test("A case under a rulebook that is not known is not compared, and said not to be")
  func unknown() throws {
    let log = Log.designated().replacing(#""rulebook":"deqing""#, with: #""rulebook":"nowhere""#)
    let comparison = comparison(log.bytes, against: .deqing)
    #expect(cases(comparison).map(\.obstacle) == [.unknownRulebook])
    #expect(comparison.value().counts.refused == 1)
    for language in Language.allCases {
      var text = ""
      _ = ComparisonText(comparison, Selection(), language).write { text += $0 }
      #expect(text.contains("nowhere → deqing"))
    }
  }

  @Test("Filters choose what is shown, and everything is counted")
  func filters() throws {
    let other = try RulebookFiles.rulebook(
      #""parameters":{"providerOpinionPeriod":"1wd","publicityPeriod":"5wd"}"#)
    let comparison = comparison(
      Log.designated(subject: "a").bytes + Log.designated(subject: "b").bytes, against: other)
    var selection = Selection()
    selection.caseName = "b"
    #expect(cases(comparison, selection).map(\.name) == ["b"])
    #expect(comparison.forEachCase(selection) { _ in }.changed == 2)
    selection.clause = "DQ-4-a"
    #expect(
      cases(comparison, selection).flatMap(\.deadlines).map(\.change.either.deadline.rule.id) == [.publicity])
    #expect(comparison.forEachCase(selection) { _ in }.deadlines["changes"] == 4)
  }

  @Test("The bytes are canonical, and the same for the same log")
  func bytes() throws {
    let other = try RulebookFiles.rulebook(#""parameters":{"providerOpinionPeriod":"1wd"}"#)
    let values = (0..<2).map { _ in
      comparison(Log.inForce().bytes, against: other).value().value.canonical()
    }
    #expect(values[0] == values[1])
    #expect(try JSONValue(parsing: values[0]).canonical() == values[0])
  }
}
