/// Stages 1 and 2, and the applicant's part of stage 3.
extension CaseFile {
  /// 发布公告: opens the case, or changes the window while nobody has applied.
  ///
  /// DQ-1-a.
  mutating func announce(_ act: Act) {
    guard case .announced = phase else { return announceLate(act) }
    _ = take(.announced, act)
    askForDocuments(act)
    phase = .announced(Announced(act))
  }

  /// An announcement recorded late: the window is judged now, where the application still lies open.
  private mutating func announceLate(_ act: Act) {
    let wasPresumed = presumption(.announced) != nil
    supplyLate(.announced, act)
    guard wasPresumed, case .submitted(let submitted) = phase, let at = submitted.submitted.at,
      let until = act.fact.due
    else { return }
    for position in findings.indices where findings[position].rule == .applicationWindow {
      findings[position].isWithdrawn = true
    }
    let isInTime = at.day <= until
    judge(.applicationWindow, isInTime, else: .after(until), act)
  }

  /// 提交申请, within the window.
  ///
  /// DQ-2-a, DQ-2-b.
  mutating func submit(_ act: Act, _ law: Law) {
    for demand in act.listed where objects[demand].isUnknown && objects.kind(of: demand) == .demand {
      objects[demand] = .demand(Demand())
    }
    guard case .announced(let announced) = phase else { return supplyLate(.submitted, act) }
    if act.presumedBy == nil {
      if announced.announced.isTaken {
        require(announced.announced, .announced, under: .applicationOnAnnouncement, act)
      }
      judgeWindow(announced, act)
    }
    _ = take(.submitted, act)
    phase = .submitted(Submitted(announced, act))
  }

  /// The last day of the window is itself in time.
  ///
  /// P01.
  private mutating func judgeWindow(_ announced: Announced, _ act: Act) {
    if let from = announced.windowFrom, act.day < from {
      note(.applicationWindow, .violated, .before(from), act)
      return
    }
    guard let until = announced.windowUntil else {
      let presumed = presumption(.announced)
      note(.applicationWindow, .undetermined, .factMissing(.windowUntil), act, derivedFrom: presumed)
      return
    }
    let isInTime = act.day <= until
    judge(.applicationWindow, isInTime, else: .after(until), act)
  }

  /// 收到申请: the reviews begin.
  ///
  /// DQ-3.1-a.
  mutating func receive(_ act: Act, _ law: Law) {
    guard reach(.submitted, under: .applicationOnAnnouncement, act, law) else { return leaveOver(act) }
    guard compiled.isReviewed else { return }
    guard case .submitted(let submitted) = phase else { return receiveLate(act, law) }
    judgeOrder(submitted.submitted, .submitted, under: .applicationOnAnnouncement, act)
    _ = take(.received, act)
    cites = true
    phase = .underReview(UnderReview(submitted, act))
  }

  /// A receipt recorded late: the time of providers that was unknown without it is counted now.
  ///
  /// P03.
  private mutating func receiveLate(_ act: Act, _ law: Law) {
    let wasPresumed = presumption(.received) != nil
    supplyLate(.received, act)
    guard wasPresumed, let period = law.rulebook.period(.providerOpinionPeriod, on: act.day) else { return }
    cites = true
    if case .underReview(var review) = phase {
      (review.received, review.receipt) = (ProcedureStep(act), act.citation)
      phase = .underReview(review)
    }
    for at in duties.indices where duties[at].rule == .providerOpinionTime && duties[at].due == .startUnknown
    {
      (duties[at].opened, duties[at].openedBy) = (act.day, act.citation)
      (duties[at].period, duties[at].due) = (period, law.calendar.duty(from: act.day, period))
    }
  }

  /// 补正告知: the applicant owes what is missing.
  ///
  /// DQ-3.1-c, DQ-3.1-d, P02.
  mutating func notifyDeficiency(_ act: Act, _ law: Law) {
    guard reach(.received, under: .deficiencyNotice, act, law) else { return leaveOver(act) }
    _ = owe(.supplementTime, asSetBy: act, orBy: .supplementPeriod, law)
    guard case .underReview(var review) = phase else { return }
    (review.wasDeficient, review.supplemented) = (true, .open)
    phase = .underReview(review)
  }

  /// 补交材料: ends the deficiency, unless it is said to be incomplete; a provider's time starts anew where its own form
  /// was supplemented.
  ///
  /// P02.
  mutating func supplement(_ act: Act, _ law: Law) {
    guard reach(.received, under: .deficiencyNotice, act, law) else { return leaveOver(act) }
    for demand in act.listed { restartOpinion(demand, act, law) }
    cureGaps(act, law)
    guard act.fact.firstFlag != false else { return }
    answerNotices(act)
    let supplemented = take(.supplemented, act)
    guard case .underReview(var review) = phase else { return }
    review.supplemented = supplemented
    phase = .underReview(review)
  }

  /// A supplement answers the notices before it; one in the order of events leaves none of them open.
  ///
  /// DQ-3.1-d.
  private mutating func answerNotices(_ act: Act) {
    let isInOrder = latest.map { act.at >= $0 } ?? true
    for at in (isInOrder ? Int(answeredNotices) : 0)..<duties.count
    where duties[at].rule == .supplementTime && duties[at].opened <= act.day {
      discharge(DutyID(at), act)
    }
    if isInOrder { answeredNotices = UInt32(truncatingIfNeeded: duties.count) }
  }

  /// 形式审查通过.
  ///
  /// DQ-3.1-a, DQ-3.1-c.
  mutating func passFormalCheck(_ act: Act, _ law: Law) {
    guard compiled.isReviewed else { return receive(act, law) }
    guard reach(.received, under: .formalReview, act, law) else { return leaveOver(act) }
    guard case .underReview(var review) = phase else { return supplyLate(.formalCheckPassed, act) }
    judgeOrder(review.received, .received, under: .formalReview, act)
    if review.wasDeficient {
      require(review.supplemented, .supplemented, under: .deficiencyNotice, act)
    }
    judgeReviewedPapers(act, law)
    review.formalCheckPassed = take(.formalCheckPassed, act)
    phase = .underReview(review)
  }

  /// 不予通过: the review ends the case.
  ///
  /// DQ-3.1-a, JL-6.3-a.
  mutating func reject(_ act: Act, _ law: Law) {
    switch phase {
    case .submitted(let submitted):
      phase =
        compiled.isSelective
        ? .disqualified(Disqualified(submitted, act)) : .rejected(Rejected(submitted, act))
    case .underReview(let review): phase = .rejected(Rejected(review, act))
    case .announced: return leave(act)
    case .verified, .resolved, .reported, .qualified, .inSelection, .decided, .selected, .formalising,
      .inForce, .ending, .closed, .rejected, .disqualified, .notSelected, .withdrawn, .proceeding:
      return leaveOver(act)
    }
    cancelDuties(on: act.day, upTo: .wholeCase)
  }

  /// 撤回申请, as long as nothing is in force.
  mutating func withdraw(_ act: Act) {
    switch phase {
    case .submitted, .underReview, .verified, .resolved, .reported, .qualified, .inSelection, .decided,
      .selected, .formalising:
      phase = .withdrawn(Withdrawn(act))
      cancelDuties(on: act.day, upTo: .wholeCase)
    case .announced, .inForce, .ending, .closed, .rejected, .disqualified, .notSelected, .withdrawn,
      .proceeding:
      leave(act)
    }
  }

  /// 签订数据安全承诺书: says how long its duties outlive the end.
  ///
  /// DQ-A3-8.a, DQ-A3-8.b, DQ-A5-5.2.3-2, P20.
  mutating func signCommitment(_ act: Act) {
    cooperationYears = act.fact.number ?? cooperationYears
    let signed = take(.commitmentSigned, act)
    commitment = commitment.or(signed)
    discharge(lastDuty(.commitmentOwed), act)
  }

  /// Leaves an act unapplied because the case is over.
  mutating func leaveOver(_ act: Act) { leave(act, .meaningless, .caseOver) }
}

extension CaseObject {
  /// Whether nothing is known of the object yet.
  var isUnknown: Bool {
    if case .named = self { true } else { false }
  }
}
