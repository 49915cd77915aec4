/// From the qualification of an applicant to its selection.
extension CaseFile {
  /// 资格审查: whoever does not qualify is out.
  ///
  /// JL-6.3-a. Without a verdict nobody can say whether the applicant qualifies; the case goes on all the same.
  mutating func qualify(_ act: Act, _ law: Law) {
    guard reach(.submitted, under: .verification, act, law) else { return leaveOver(act) }
    guard case .submitted(let submitted) = phase else {
      return supplyLate(.qualified, act, adverseTo: .verification)
    }
    judgeOrder(submitted.submitted, .submitted, under: .verification, act)
    guard act.fact.verdict != .unfavourable || act.presumedBy != nil else {
      phase = .disqualified(Disqualified(submitted, act))
      return cancelDuties(on: act.day, upTo: .wholeCase)
    }
    if act.fact.verdict == nil && act.presumedBy == nil {
      note(.verification, .undetermined, .factMissing(.verdict), act)
    }
    _ = take(.qualified, act)
    phase = .qualified(Qualified(submitted, act))
  }

  /// 启动招标（谈判）.
  ///
  /// JL-6.3-b. A log need not tell of it: told late, it changes nothing.
  mutating func openSelection(_ act: Act, _ law: Law) {
    guard reach(.qualified, under: .verification, act, law) else { return leaveOver(act) }
    switch phase {
    case .qualified(let qualified):
      judgeOrder(qualified.qualified, .qualified, under: .verification, act)
      phase = .inSelection(InSelection(qualified, act))
    case .inSelection: leave(act, .repeated, .kept)
    case .announced, .submitted, .underReview, .verified, .resolved, .reported, .decided, .selected,
      .formalising, .inForce, .ending, .closed, .rejected, .disqualified, .notSelected, .withdrawn,
      .proceeding:
      break
    }
  }

  /// 选定运营机构: publicity and filing are owed from here; whoever is not selected is out.
  ///
  /// JL-6.3-b, JL-6.3-c, JL-6.3-d.
  mutating func concludeSelection(_ act: Act, _ law: Law) {
    guard reach(.qualified, under: .verification, act, law) else { return leaveOver(act) }
    let isAdverse = act.fact.verdict == .unfavourable && act.presumedBy == nil
    switch phase {
    case .qualified(let qualified):
      judgeOrder(qualified.qualified, .qualified, under: .verification, act)
      phase = isAdverse ? .notSelected(NotSelected(qualified, act)) : .selected(Selected(qualified, act))
    case .inSelection(let selection):
      judgeOrder(selection.qualified, .qualified, under: .verification, act)
      phase = isAdverse ? .notSelected(NotSelected(selection, act)) : .selected(Selected(selection, act))
    case .announced, .submitted, .underReview, .verified, .resolved, .reported, .decided, .selected,
      .formalising, .inForce, .ending, .closed, .rejected, .disqualified, .notSelected, .withdrawn,
      .proceeding:
      return decideLate(act)
    }
    guard !isAdverse else { return cancelDuties(on: act.day, upTo: .wholeCase) }
    _ = take(.selected, act)
    _ = owePromptly(.publicity, from: act, law)
    _ = owePromptly(.upwardFiling, from: act, law)
  }

  /// Designates the operator as the procedure has it: by a decision of the government, or by a selection.
  mutating func designate(_ act: Act, _ law: Law) {
    compiled.isSelective ? concludeSelection(act, law) : decide(act, law)
  }

  /// “三重一大”审议通过, before the signing.
  ///
  /// JL-6.4-a.
  mutating func approveByBody(_ act: Act, _ law: Law) {
    guard reach(.designated, under: .bodyApproval, act, law) else { return leaveOver(act) }
    let step = take(.bodyApproved, act)
    beginFormalities { $0.bodyApproved = $0.bodyApproved.or(step) }
  }
}
