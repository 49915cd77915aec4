/// Makes the report of one case on one day.
struct CaseReporter {
  /// Something that stands in the list of findings: a finding, or a duty's outcome.
  enum Entry: Hashable {
    case finding(Int)
    case duty(Int, DutyStatus)
  }

  private let record: CaseRecord
  let law: Law
  private let sources: [String]
  private let asOf: Day
  private let includesAll: Bool
  private var tally = Tally()

  /// A reporter for a case.
  ///
  /// - Parameters:
  ///   - record: The case.
  ///   - law: What it is judged by.
  ///   - sources: The sources of events, by the numbers that citations give.
  ///   - asOf: The day on which it is judged.
  ///   - includesAll: Whether satisfied findings and met or cancelled duties are listed.
  init(_ record: CaseRecord, _ law: Law, sources: [String], asOf: Day, includesAll: Bool) {
    var record = record
    record.file.advance(to: asOf, nil, law)
    (self.record, self.law, self.sources, self.asOf, self.includesAll) = (
      record, law, sources, asOf, includesAll
    )
  }

  /// The case, with what time brought about up to the day.
  var file: CaseFile { record.file }

  /// The report.
  mutating func report() -> CaseReport {
    let findings = listFindings()
    return CaseReport(
      name: record.name, rulebook: record.unknownRulebook ?? law.rulebook.id, phase: file.phase.name,
      stages: file.stages,
      findings: findings,
      deadlines: listDeadlines(), tally: tally, timeline: record.timeline.map(event(of:)))
  }

  private func event(of entry: TimelineEntry) -> TimelineReport {
    TimelineReport(
      day: entry.day, kind: entry.kind, line: Int(entry.line), object: entry.object.map { name($0) })
  }

  private mutating func listFindings() -> [FindingReport] { number(listEntries().map(\.entry)) }

  /// What stands in the list of findings, in its order, each with the line where it stands.
  mutating func listEntries() -> [(line: UInt32, entry: Entry)] {
    tally.count(.satisfied, times: Int(file.countedOnly.satisfied))
    tally.count(.notApplicable, times: Int(file.countedOnly.notApplicable))
    let rulebook = law.rulebook
    var entries: [(line: UInt32, entry: Entry)] = []
    for at in file.findings.indices where !file.findings[at].isWithdrawn {
      let finding = file.findings[at]
      tally.count(finding.rule, finding.outcome, rulebook)
      if includesAll || finding.outcome.isListed { entries.append((finding.line, .finding(at))) }
    }
    for at in file.duties.indices {
      let status = file.duties[at].status(on: asOf)
      tally.count(file.duties[at].rule, status.outcome, rulebook)
      if includesAll || status.outcome.isListed { entries.append((line(of: at, status), .duty(at, status))) }
    }
    let ordered = entries.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
    return ordered.map(\.element)
  }

  /// Where a duty's outcome stands: at the event that made it so; what the calendar opened comes last.
  private func line(of duty: Int, _ status: DutyStatus) -> UInt32 {
    if status == .late || status == .met, case .discharged(_, _, let line) = file.duties[duty].state {
      return line
    }
    return file.duties[duty].line == 0 ? .max : file.duties[duty].line
  }

  private func number(_ entries: [Entry]) -> [FindingReport] {
    var numbers: [Int: Int] = [:]
    for (position, entry) in entries.enumerated() {
      if case .finding(let at) = entry { numbers[at] = position + 1 }
    }
    return entries.enumerated().map { position, entry in
      switch entry {
      case .finding(let at): finding(position + 1, file.findings[at], numbers)
      case .duty(let at, let status): finding(position + 1, file.duties[at], status, numbers)
      }
    }
  }

  private func finding(_ number: Int, _ finding: Finding, _ numbers: [Int: Int]) -> FindingReport {
    let rule = law.rulebook.rule(finding.rule)
    return FindingReport(
      number: number, rule: rule, outcome: finding.outcome,
      severity: law.rulebook.severity(of: finding.rule),
      event: event(finding.citation, finding.line), day: finding.at.day,
      object: finding.object.map { name($0) },
      obligor: nil, pointer: finding.reason.pointer,
      message: finding.reason.message(rule, under: law.rulebook),
      evidence: finding.reason.evidence(law.rulebook.regime),
      derivedFrom: finding.derivedFrom.flatMap { numbers[$0.index] })
  }

  /// The finding of a duty: at the day it was done, or the first day of the breach, or the day it was opened.
  private func finding(_ number: Int, _ duty: Duty, _ status: DutyStatus, _ numbers: [Int: Int])
    -> FindingReport
  {
    var day = duty.opened
    var event = duty.openedBy.known.flatMap { self.event($0, duty.line) }
    if case .discharged(let done, let by, let line) = duty.state {
      day = done
      if let by = by.known { event = self.event(by, line) }
    }
    if status == .overdue, let due = duty.dueDay { day = due.adding(days: 1) }
    let rule = law.rulebook.rule(duty.rule)
    return FindingReport(
      number: number, rule: rule, outcome: status.outcome,
      severity: law.rulebook.severity(of: duty.rule),
      event: event, day: day, object: duty.object.map { name($0) }, obligor: duty.obligor, pointer: nil,
      message: duty.message(rule, status, on: asOf, under: law.rulebook),
      evidence: duty.evidence(status, on: asOf),
      derivedFrom: duty.presumedBy.flatMap { numbers[$0.index] })
  }

  private mutating func listDeadlines() -> [DeadlineReport] {
    var reports: [DeadlineReport] = []
    for duty in file.duties {
      let status = duty.status(on: asOf)
      tally.deadlines[status] += 1
      guard includesAll || (status != .met && status != .cancelled) else { continue }
      reports.append(deadline(duty, status))
    }
    return reports
  }

  /// A duty as it is reported.
  func deadline(_ duty: Duty, _ status: DutyStatus) -> DeadlineReport {
    var done: (day: Day?, by: String?) = (nil, nil)
    if case .discharged(let day, let by, _) = duty.state { done = (day, by.known.map { id($0) }) }
    return DeadlineReport(
      rule: law.rulebook.rule(duty.rule), obligor: duty.obligor, object: duty.object.map { name($0) },
      opened: duty.opened,
      openedBy: duty.openedBy.known.map { id($0) }, period: duty.period, due: duty.dueDay,
      dueNotBefore: duty.dueNotBefore,
      isProvisional: duty.isProvisional, discharged: done.day, dischargedBy: done.by, status: status)
  }

  /// The event that a citation names.
  func event(_ citation: Citation, _ line: UInt32) -> EventReference? {
    guard line > 0 else { return nil }
    let source = sources[Int(record.firstSource + citation.source)]
    return EventReference(id: id(citation), source: source, line: Int(line))
  }

  private func id(_ citation: Citation) -> String { citation.id.string(in: file.texts) }

  private func name(_ id: ObjectID) -> String { file.name(of: id) }
}

extension Outcome {
  /// Whether findings with the outcome are listed without being asked for.
  var isListed: Bool {
    switch self {
    case .violated, .undetermined, .pending: true
    case .satisfied, .notApplicable: false
    }
  }
}
