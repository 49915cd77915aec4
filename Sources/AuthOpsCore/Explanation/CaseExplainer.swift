/// Explains the findings of one case: the report as it was asked for, held beside a report on everything.
struct CaseExplainer {
  private typealias Entry = CaseReporter.Entry

  private let report: CaseReport
  /// What the report lists, in its order.
  private let shown: [Entry]
  /// Everything that was examined, in the order of the log.
  private let all: [Entry]
  /// The findings of everything, in the same order.
  private let findings: [FindingReport]
  private let evidence: CaseEvidence
  /// A reporter that makes duties into reports.
  private let reporter: CaseReporter
  /// The numbers in the report.
  private let numbers: [Entry: Int]
  /// The positions among everything, by the lines of the events judged.
  private let atLine: [Int: [Int]]

  init(shown: CaseReporter, all: CaseReporter, _ occasions: [Occasion]) {
    var (listing, report, everything, reports) = (shown, shown, all, all)
    let entries = listing.listEntries().map(\.entry)
    var numbers: [Entry: Int] = [:]
    for (position, entry) in entries.enumerated() { numbers[entry] = position + 1 }
    var findings: [Int: Int] = [:]
    for case (.finding(let at), let number) in numbers { findings[at] = number }
    (self.report, self.shown, self.all) = (report.report(), entries, everything.listEntries().map(\.entry))
    (self.findings, reporter, self.numbers) = (reports.report().findings, all, numbers)
    atLine = Dictionary(grouping: self.findings.indices) { [found = self.findings] in
      found[$0].event?.line ?? 0
    }
    evidence = CaseEvidence(all, occasions, numbers: findings)
  }

  /// The explanation of what a selection asks for.
  func explain(_ selection: Selection, asOf: Day) -> CaseExplanation {
    let asked = selection.apply(report)
    let positions = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($0.element, $0.offset) })
    let findings = asked.findings.compactMap { finding in
      positions[shown[finding.number - 1]].map { explanation(at: $0) }
    }
    return CaseExplanation(report: asked, findings: findings, deadlines: duties(selection, asOf))
  }

  private func duties(_ selection: Selection, _ asOf: Day) -> [DutyExplanation] {
    evidence.file.duties.compactMap { duty in
      let status = duty.status(on: asOf)
      guard selection.includesAll || (status != .met && status != .cancelled) else { return nil }
      guard selection.clause == nil || evidence.law.rulebook.rule(duty.rule).clause == selection.clause,
        selection.role == nil || duty.obligor == selection.role
      else { return nil }
      return evidence.explain(duty, reporter.deadline(duty, status))
    }
  }

  private func explanation(at position: Int) -> FindingExplanation {
    let line = findings[position].event.map { UInt32($0.line) } ?? 0
    let event = evidence.event(line)
    let alongside = event == nil ? [] : (atLine[Int(line)] ?? []).filter { $0 != position }
    return FindingExplanation(
      examination: examination(at: position), event: event,
      phase: evidence.occasion(line)?.phase.name, alongside: alongside.map { examination(at: $0) })
  }

  private func examination(at position: Int) -> Examination {
    let (entry, report) = (all[position], findings[position])
    let number = numbers[entry]
    let origin = report.derivedFrom.flatMap { numbers[all[$0 - 1]] }
    switch entry {
    case .finding(let at):
      let finding = evidence.file.findings[at]
      return Examination(
        number: number, finding: report, derivedFrom: origin, facts: evidence.facts(finding),
        parameters: parameters(finding), duty: nil)
    case .duty(let at, let status):
      let duty = evidence.file.duties[at]
      return Examination(
        number: number, finding: report, derivedFrom: origin, facts: evidence.facts(duty), parameters: [],
        duty: evidence.explain(duty, reporter.deadline(duty, status)))
    }
  }

  /// The parameters that a finding may have used; steps and roles are held to none.
  private func parameters(_ finding: Finding) -> [UsedParameter] {
    switch finding.reason {
    case .onRecord, .tookPlaceLater, .missing, .presumed, .rightRole, .wrongRole, .adverse, .afterEnd,
      .whileSuspended, .withdraws, .nothingToActOn, .caseOver, .rulebookUnknown, .unknownToRulebook,
      .calendarMissing:
      []
    case .kept, .after, .before, .notEnded, .factMissing, .parameterMissing, .notMet, .cannotBeMet, .rate,
      .blank, .contrary, .unstated, .otherNumber, .aboveCap, .otherTerm, .otherLastDay, .reversedTerm:
      finding.rule.parameters(in: evidence.law.rulebook).compactMap {
        evidence.parameter($0, on: finding.at.day)
      }
    }
  }
}
