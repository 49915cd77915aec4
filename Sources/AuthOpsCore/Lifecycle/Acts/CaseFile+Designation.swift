/// Stage 3, second half: from the experts to the government's decision.
extension CaseFile {
  /// 专家组评审结果: reported, not final.
  ///
  /// DQ-3.1-i, DQ-3.1-k.
  mutating func concludeExperts(_ act: Act, _ law: Law) {
    guard compiled.isReviewed else { return }
    guard reach(.received, under: .expertReview, act, law) else { return leaveOver(act) }
    judgeQuorum(act, law)
    guard case .underReview(var review) = phase else { return supplyLate(.expertsConcluded, act) }
    review.expertsConcluded = take(.expertsConcluded, act)
    phase = .underReview(review)
  }

  /// 核实条件: the three reviews join here.
  ///
  /// DQ-3.1-a, DQ-3.1-f, DQ-3.1-g, DQ-3.1-k, DQ-3.2-a.
  mutating func verify(_ act: Act, _ law: Law) {
    guard compiled.isReviewed else { return qualify(act, law) }
    guard reach(.received, under: .verification, act, law) else { return leaveOver(act) }
    guard case .underReview(let review) = phase else { return verifyLate(act) }
    require(review.formalCheckPassed, .formalCheckPassed, under: .formalReview, act)
    joinDemands(act)
    require(review.expertsConcluded, .expertsConcluded, under: .expertResult, act)
    _ = take(.verified, act)
    phase = .verified(Verified(review, act))
  }

  /// A verification recorded after the resolution: what it found is judged now.
  ///
  /// DQ-3.2-a.
  private mutating func verifyLate(_ act: Act) {
    supplyLate(.verified, act)
    guard isApplied else { return }
    judgeConditions(security: act.fact.firstFlag, credit: act.fact.secondFlag, act)
  }

  /// 协调小组会议决议: passes only who meets the conditions; a refusal ends the case.
  ///
  /// DQ-3.2-a, DQ-3.2-b. Approving the experts' result and resolving are one act of the same group (X-DQ-27).
  mutating func resolve(_ act: Act, _ law: Law) {
    guard reach(.verified, under: .verification, act, law) else { return leaveOver(act) }
    guard case .verified(let verified) = phase else {
      return supplyLate(.resolved, act, adverseTo: .shortlist)
    }
    judgeOrder(verified.verified, .verified, under: .verification, act)
    guard act.fact.verdict != .unfavourable || act.presumedBy != nil else {
      phase = .rejected(Rejected(verified, act))
      return cancelDuties(on: act.day, upTo: .wholeCase)
    }
    if act.presumedBy == nil {
      judgeConditions(security: verified.securityMet, credit: verified.creditMet, act)
    }
    _ = take(.resolved, act)
    phase = .resolved(Resolved(verified, act))
  }

  /// Only who meets the security and credit conditions may pass.
  ///
  /// DQ-3.2-a.
  private mutating func judgeConditions(security: Bool?, credit: Bool?, _ act: Act) {
    guard presumption(.verified) == nil else { return }
    for (met, pointer) in [(security, Pointer.securityMet), (credit, .creditMet)] {
      switch met {
      case true: note(.verification, .satisfied, .kept, act)
      case false: note(.verification, .violated, .notMet(pointer), act)
      case nil: note(.verification, .undetermined, .factMissing(pointer), act)
      }
    }
  }

  /// 名单上报本级政府, after the meeting.
  ///
  /// DQ-3.2-c.
  mutating func report(_ act: Act, _ law: Law) {
    guard reach(.resolved, under: .shortlist, act, law) else { return leaveOver(act) }
    guard case .resolved(let resolved) = phase else { return supplyLate(.reported, act) }
    judgeOrder(resolved.resolved, .resolved, under: .shortlist, act)
    _ = take(.reported, act)
    phase = .reported(Reported(resolved, act))
  }

  /// 政府审批决策: filing, publicity and filing upward are owed from here.
  ///
  /// DQ-3.2-d, DQ-3.2-e, DQ-4-a, DQ-5-a. The application form has no box for it: the decision is a record of its own
  /// (X-DQ-22).
  mutating func decide(_ act: Act, _ law: Law) {
    guard reach(.reported, under: .governmentDecision, act, law) else { return leaveOver(act) }
    guard case .reported(let reported) = phase else { return decideLate(act) }
    judgeOrder(reported.reported, .reported, under: .governmentDecision, act)
    guard act.fact.verdict != .unfavourable || act.presumedBy != nil else {
      phase = .rejected(Rejected(reported, act))
      return cancelDuties(on: act.day, upTo: .wholeCase)
    }
    _ = take(.decided, act)
    _ = owePromptly(.localFiling, from: act, law)
    _ = owePromptly(.publicity, from: act, law)
    _ = owePromptly(.upwardFiling, from: act, law)
    phase = .decided(Decided(reported, act))
  }

  /// A decision recorded late: an agreement not yet signed may follow it.
  ///
  /// DQ-6-b. Where an operator is selected, nothing that presupposes the selection leaves the case there.
  mutating func decideLate(_ act: Act) {
    let step = procedure.designation
    let wasPresumed = presumption(step) != nil
    supplyLate(step, act, adverseTo: .approvalBeforeSigning)
    guard wasPresumed && presumption(step) == nil else { return }
    if !presumedSigning.isEmpty { presumedSigning[0].approved = ProcedureStep(act) }
    if case .formalising(var formalising) = phase {
      formalising.approved = ProcedureStep(act)
      phase = .formalising(formalising)
    } else if case .decided(var decided) = phase {
      decided.approved = ProcedureStep(act)
      phase = .decided(decided)
    }
  }

  /// Judges that a step of the way did not come after the one it makes possible.
  mutating func judgeOrder(_ step: ProcedureStep, _ kind: StepKind, under rule: RuleID, _ act: Act) {
    guard act.presumedBy == nil else { return }
    guard presumption(kind) == nil else { return }
    require(step, kind, under: rule, act)
  }

  /// Applies a late decision; one that went the other way leaves standing what was found.
  mutating func supplyLate(_ kind: StepKind, _ act: Act, adverseTo rule: RuleID) {
    guard act.fact.verdict == .unfavourable, presumption(kind) != nil else {
      return supplyLate(kind, act)
    }
    note(rule, .violated, .adverse(kind), act)
  }
}
