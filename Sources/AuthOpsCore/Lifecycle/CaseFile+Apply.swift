/// What became of an event.
package struct Application: BitwiseCopyable, Sendable {
  /// Whether it had a meaning and was applied.
  package let isApplied: Bool
  /// Whether it happened before events already applied.
  package let isLate: Bool
  /// Whether a duty or a finding cites it, so that its identifier is to be kept.
  package let isCited: Bool
  /// Whether it withdrew a finding.
  package let withdrew: Bool
}

extension CaseFile {
  /// Applies an act to the case: what is unlawful about it becomes findings, what follows from it duties.
  ///
  /// The one way of an event into a case, for the live step, for replay and for simulation alike.
  package mutating func apply(_ act: Act, _ law: Law) -> Application {
    (isApplied, cites) = (true, false)
    guard let known = compiled.acts[Int(act.fact.kind.rawValue)] else { return refuseUnknown(act) }
    if !heldByPresumption.isEmpty { heldByPresumption.removeAll() }
    let before = findings.count
    let isLate = latest.map { act.at < $0 } ?? false
    judgeOpening(act)
    advance(to: act.day, act, law)
    let mayDate = !presumptions.isEmpty
    if bearing.isOnTheWay { dispatch(act, law) } else { dispatchAside(act, law) }
    if mayDate { countFromKnownStarts(law) }
    if isApplied {
      judgeRole(act, known)
      judgePapers(act, law)
      latest = max(latest ?? act.at, act.at)
    }
    let withdrew = findings.count > before && findings[before...].contains { $0.rule == .lateEntry }
    return Application(isApplied: isApplied, isLate: isLate, isCited: cites, withdrew: withdrew)
  }

  /// A case opens with its announcement; where another event comes first, the announcement is presumed.
  ///
  /// DQ-1-a.
  private mutating func judgeOpening(_ act: Act) {
    guard latest == nil, act.fact.kind != .announcementPublished else { return }
    presume(.announced, under: .announcement, act)
    latest = act.at
  }

  /// An event of a type that the procedure does not know has no meaning in the case.
  @inline(never)
  private mutating func refuseUnknown(_ act: Act) -> Application {
    leave(act, .meaningless, .unknownToRulebook)
    return Application(isApplied: false, isLate: false, isCited: cites, withdrew: false)
  }

  /// Acts by a role that the rules do not name count, and are a finding under the clause that carries the act.
  private mutating func judgeRole(_ act: Act, _ known: ActLaw) {
    guard known.roles != .anyone, !known.dependsOnAct else { return }
    judgeRole(known.rule, by: known.roles, act)
  }

  /// Judges whether an act is done by whom a rule names.
  mutating func judgeRole(_ rule: RuleID, by named: RoleSet, _ act: Act) {
    guard let role = act.fact.role else { return }
    let isNamed = named.contains(role)
    note(
      rule, isNamed ? .satisfied : .violated, isNamed ? .rightRole(role) : .wrongRole(role, named: named), act
    )
  }

  /// Whether nothing of the case is left for any act to concern.
  func isOver(for act: Act, _ law: Law) -> Bool {
    if let left = phase.leftAt { return act.at > left && !act.fact.kind.concernsSafety }
    guard case .closed(let closed) = phase else { return false }
    guard procedure.outlivesClosure else { return act.at > closed.at && !act.fact.kind.concernsSafety }
    return closed.logsPurged.isTaken && cooperationEnds(after: closed.on, law).map { act.day > $0 } ?? false
  }

  /// The last day on which the operator supports inspections after an end: the years that the commitment states, or
  /// those of the rulebook; nil where both leave them blank.
  ///
  /// DQ-A3-8.b, P20.
  func cooperationEnds(after end: Day, _ law: Law) -> Day? {
    if let years = cooperationYears { return end.adding(months: Int(years) * 12) }
    return law.rulebook.period(.cooperationPeriod, on: end).flatMap {
      law.calendar.due(from: end, $0, .term).day
    }
  }
}

extension Procedure {
  /// Whether something is owed when access is closed and the data are deleted: logs to keep, inspections to support.
  var outlivesClosure: Bool { binds(.logRetention) || binds(.cooperationAfterEnd) }
}

extension EventKind {
  /// Whether events of the type are about risks and incidents, which outlive every end.
  fileprivate var concernsSafety: Bool {
    self == .riskDetected || self == .riskReported || self == .riskRemedied || self == .processingHalted
      || self == .incidentDetected || self == .incidentReported || self == .incidentPlanActivated
  }
}
