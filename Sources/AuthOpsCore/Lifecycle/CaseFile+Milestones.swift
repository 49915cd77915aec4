extension CaseFile {
  /// Brings the case to where an act presupposes it to stand.
  ///
  /// Steps that no line records are reported, each once, and presumed: the one that the act itself needs under the
  /// act's own rule, those before it under the rule of the step that needs them and deriving from its finding.
  ///
  /// - Returns: Whether the case can be there at all.
  mutating func reach(_ goal: Milestone, under rule: RuleID, _ act: Act, _ law: Law) -> Bool {
    guard let standing = bearing.milestone else { return goal <= .designated && phase.endedAfter(act) }
    return standing >= goal || walk(from: standing, to: goal, under: rule, act, law)
  }

  private mutating func walk(
    from standing: Milestone, to goal: Milestone, under rule: RuleID, _ act: Act, _ law: Law
  ) -> Bool {
    let path = procedure.way.filter { $0.milestone > standing && $0.milestone <= goal }
    var presuming: [FindingID?] = []
    var derivedFrom: FindingID?
    for point in path.reversed() {
      let isGoal = point.milestone == goal && binds(rule)
      let finding = presume(
        point.step, under: isGoal ? rule : point.guardOfNext, act, derivedFrom: derivedFrom)
      presuming.append(finding)
      derivedFrom = finding
    }
    for (point, finding) in zip(path, presuming.reversed()) {
      walk(to: point.milestone, presuming: finding, act, law)
    }
    return true
  }

  /// Takes one step of the way as a presumed one, with the guards it has of its own.
  private mutating func walk(to milestone: Milestone, presuming finding: FindingID?, _ act: Act, _ law: Law) {
    var presumed = Act(act.fact)
    presumed.citation = act.citation
    presumed.presumedBy = finding
    switch milestone {
    case .announced: break
    case .submitted: submit(presumed, law)
    case .received: receive(presumed, law)
    case .verified: verify(presumed, law)
    case .resolved: resolve(presumed, law)
    case .reported: report(presumed, law)
    case .qualified: qualify(presumed, law)
    case .designated: designate(presumed, law)
    case .signed: beginPresumed(presumed)
    case .ended: break
    }
  }

  /// Applies a step of the way that the case has already left behind: a late entry, or a repetition.
  mutating func supplyLate(_ kind: StepKind, _ act: Act) {
    guard presumption(kind) != nil else {
      return leave(act, .repeated, .kept)
    }
    _ = take(kind, act)
  }

  /// Admits an act that an agreement in force carries.
  ///
  /// - Parameters:
  ///   - presupposition: The rule by which the act presupposes an agreement; where the procedure does not bind it, that of
  ///     all operation.
  ///   - afterEnd: The rule that an act after the end breaks, or nil where the act may follow it.
  /// - Returns: Whether the act has a meaning.
  mutating func admit(
    _ act: Act, under presupposition: RuleID, afterEnd: RuleID? = .operation, _ law: Law
  ) -> Bool {
    let presupposition = binds(presupposition) ? presupposition : .operation
    if bearing.isSigning, case .formalising(let formalising) = phase {
      judgeBeforeEffect(formalising.signatures, under: presupposition, act)
      return true
    }
    guard reach(.signed, under: presupposition, act, law) else {
      leave(act, .meaningless, .caseOver)
      return false
    }
    if let afterEnd {
      if let end = bearing.endedOn, act.day > end {
        note(afterEnd, .violated, .afterEnd(end), act)
      } else {
        note(afterEnd, .satisfied, .kept, act)
      }
    }
    return true
  }

  /// An act that needs an agreement in force came while it was being signed, or before its day of effect.
  private mutating func judgeBeforeEffect(_ signatures: Signatures, under rule: RuleID, _ act: Act) {
    if let effective = signatures.effective {
      note(rule, .violated, .before(effective), act)
    } else {
      require(.open, .signed, under: rule, act)
    }
  }

  /// Changes the agreement, whether it is in force or has ended.
  mutating func changeAgreement(_ change: (inout InForce) -> Void) {
    switch phase {
    case .inForce(var agreement):
      change(&agreement)
      phase = .inForce(agreement)
    case .ending(var ending):
      change(&ending.agreement)
      phase = .ending(ending)
    case .announced, .submitted, .underReview, .verified, .resolved, .reported, .qualified, .inSelection,
      .decided, .selected, .formalising, .closed, .rejected, .disqualified, .notSelected, .withdrawn,
      .proceeding:
      break
    }
  }
}

extension Phase {
  /// The agreement of the case, in force or ended, or nil.
  package var agreement: InForce? {
    switch self {
    case .inForce(let agreement): agreement
    case .ending(let ending): ending.agreement
    case .closed(let closed): closed.agreement
    case .announced, .submitted, .underReview, .verified, .resolved, .reported, .qualified, .inSelection,
      .decided, .selected, .formalising, .rejected, .disqualified, .notSelected, .withdrawn, .proceeding:
      nil
    }
  }

  /// Whether a case that ended without an agreement ended only after an act: what came before still counts.
  func endedAfter(_ act: Act) -> Bool {
    leftAt.map { act.at <= $0 } ?? false
  }

  /// The last day of the agreement, once it has ended.
  package var endedOn: Day? {
    switch self {
    case .ending(let ending): ending.on
    case .closed(let closed): closed.on
    case .announced, .submitted, .underReview, .verified, .resolved, .reported, .qualified, .inSelection,
      .decided, .selected, .formalising, .inForce, .rejected, .disqualified, .notSelected, .withdrawn,
      .proceeding:
      nil
    }
  }
}
