/// Compares the verdicts on one case under two rulebooks.
struct CaseComparer {
  private let before: CaseReport
  private let after: CaseReport
  private let difference: RulebookDiff
  /// The parameters that differ.
  private let changed: [ParameterID]

  init(_ before: CaseReport, _ after: CaseReport, _ difference: RulebookDiff) {
    (self.before, self.after, self.difference) = (before, after, difference)
    changed = difference.parameters.filter { !$0.spans.isEmpty }.map(\.first.id)
  }

  /// The comparison.
  func compare() -> CaseComparison {
    let (findings, deadlines) = (findings(), deadlines())
    let rules = findings.map(\.either.rule.id) + deadlines.map(\.either.deadline.rule.id)
    let sources = sources(of: rules)
    return CaseComparison(
      name: before.name, rulebook: before.rulebook, obstacle: nil,
      phases: before.phase == after.phase ? nil : (before.phase, after.phase),
      findings: findings.map { .init(change: $0, reasons: reasons($0, sources)) },
      deadlines: deadlines.map { .init(change: $0, reasons: reasons($0, sources)) })
  }

  private struct FindingKey: Hashable {
    let rule: RuleID
    let event: EventReference?
    let object: String?
    let pointer: String?
  }

  private func findings() -> [VerdictChange<FindingReport>] {
    func listed(_ report: CaseReport) -> [FindingReport] {
      report.findings.filter { $0.obligor == nil && $0.outcome.isListed }
    }
    let changes = VerdictChange.all(listed(before), listed(after)) {
      FindingKey(rule: $0.rule.id, event: $0.event, object: $0.object, pointer: $0.pointer)
    } isSame: { one, other in
      one.outcome == other.outcome && one.severity == other.severity && one.day == other.day
    }
    return changes.sortedStably { $0.either.event?.line ?? .max }
  }

  private struct DutyKey: Hashable {
    let rule: RuleID
    let obligor: Role
    let object: String?
  }

  private func deadlines() -> [VerdictChange<CaseComparison.WeighedDeadline>] {
    func weighed(_ report: CaseReport, _ rulebook: Rulebook) -> [CaseComparison.WeighedDeadline] {
      report.deadlines.map { .init(deadline: $0, severity: rulebook.severity(of: $0.rule.id)) }
    }
    let changes = VerdictChange.all(weighed(before, difference.first), weighed(after, difference.second)) {
      DutyKey(rule: $0.deadline.rule.id, obligor: $0.deadline.obligor, object: $0.deadline.object)
    } isSame: { one, other in
      one.severity == other.severity && one.deadline.due == other.deadline.due
        && one.deadline.dueNotBefore == other.deadline.dueNotBefore
        && one.deadline.status == other.deadline.status
    }
    return changes.sortedStably { $0.either.deadline.opened }
  }

  // MARK: Reasons

  private func reasons(
    _ change: VerdictChange<FindingReport>, _ sources: [ParameterID]
  ) -> [ChangeReason] {
    let isWeightAlone =
      if case .changes(let one, let other) = change {
        one.outcome == other.outcome && one.day == other.day
      } else { false }
    return reasons(for: change.either.rule.id, isWeightAlone, sources)
  }

  private func reasons(
    _ change: VerdictChange<CaseComparison.WeighedDeadline>, _ sources: [ParameterID]
  ) -> [ChangeReason] {
    let isWeightAlone =
      if case .changes(let one, let other) = change {
        one.deadline.due == other.deadline.due && one.deadline.status == other.deadline.status
          && one.deadline.dueNotBefore == other.deadline.dueNotBefore
      } else { false }
    return reasons(for: change.either.deadline.rule.id, isWeightAlone, sources)
  }

  /// What explains that verdicts under a rule change.
  private func reasons(
    for rule: RuleID, _ isWeightAlone: Bool, _ sources: [ParameterID]
  ) -> [ChangeReason] {
    let weight = difference.severities.filter { $0.rule == rule }.map { ChangeReason.severity($0.rule) }
    if isWeightAlone { return weight }
    let direct = direct(rule)
    return (direct.isEmpty ? sources.map { .consequence(of: $0) } : direct.map { .parameter($0) }) + weight
  }

  /// The parameters that differ and by which a rule is judged.
  private func direct(_ rule: RuleID) -> [ParameterID] {
    rule.parameters(in: difference.first).filter { changed.contains($0) }
  }

  /// The parameters from which changes follow under rules that do not read them: those that changed other verdicts of
  /// the case or the days of its agreement; where there is none, any that differs.
  private func sources(of rules: [RuleID]) -> [ParameterID] {
    let read = Set(rules.flatMap { direct($0) })
    let likely = changed.filter { read.contains($0) || $0.setsTerm }
    return likely.isEmpty ? changed : likely
  }
}

extension ParameterID {
  /// Whether the parameter decides how long an agreement runs, and so whether later acts came after its end.
  fileprivate var setsTerm: Bool { self == .agreementTerm || self == .termLastDay }
}

extension Array {
  /// The elements by a number or day of each, those with the same in the order they had.
  fileprivate func sortedStably(by rank: (Element) -> some Comparable) -> [Element] {
    let ranked = enumerated().map { (offset: $0.offset, rank: rank($0.element), element: $0.element) }
    return ranked.sorted { $0.rank == $1.rank ? $0.offset < $1.offset : $0.rank < $1.rank }.map(\.element)
  }
}
