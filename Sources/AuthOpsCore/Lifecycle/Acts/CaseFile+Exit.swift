/// Leaving early, and what follows every end.
extension CaseFile {
  /// 提前解除申请: six months ahead, users unharmed.
  ///
  /// DQ-A5-7.1-a, DQ-A5-7.1-b, P18.
  mutating func requestExit(_ act: Act, _ law: Law) {
    guard admit(act, under: .exitNotice, afterEnd: nil, law) else { return }
    judgeNotice(act, law)
    judgeUsers(act)
    changeAgreement {
      if !$0.exit.accepted.isTaken { $0.exit = .requested(wishedEnd: act.fact.day) }
    }
  }

  /// The lead is measured to the wished end; the last day itself is in time.
  private mutating func judgeNotice(_ act: Act, _ law: Law) {
    guard let lead = law.rulebook.period(.exitLead, on: act.day) else {
      note(.exitNotice, .undetermined, .parameterMissing(.exitLead), act)
      return
    }
    if let lastDay = phase.agreement?.lastDay,
      let earliest = law.calendar.due(from: act.day, lead, .term).day,
      earliest > lastDay
    {
      note(.exitNotice, .violated, .cannotBeMet(lastDay), act)
    } else if let wished = act.fact.day {
      condition(.exitNotice, act, lead, latest: law.calendar.duty(from: wished, lead, .before))
    } else {
      note(.exitNotice, .undetermined, .factMissing(.wishedEnd), act)
    }
  }

  /// Users are unaffected, or all of them consented.
  ///
  /// DQ-A5-7.1-b.
  private mutating func judgeUsers(_ act: Act) {
    let consented = phase.agreement?.usersConsented ?? .open
    let silent = !consented.isTaken && hasSilentUsers(at: act.at)
    if act.fact.firstFlag == true || !(silent || consented.isTaken) {
      note(.exitUsers, .satisfied, .kept, act)
    } else if act.fact.firstFlag == nil && !consented.isTaken {
      note(.exitUsers, .undetermined, .factMissing(.usersUnaffected), act)
    } else {
      require(consented, .usersConsented, under: .exitUsers, act)
    }
  }

  /// Whether a usage agreement runs whose user did not consent; only an act out of order has to look at each.
  private mutating func hasSilentUsers(at instant: Instant) -> Bool {
    if let latest, instant >= latest { return silentUsers > 0 }
    return (0..<objects.count).contains {
      guard case .usageAgreement(let agreement) = objects[ObjectID($0)] else { return false }
      return agreement.signed.isTaken(by: instant) && !agreement.ended.isTaken(by: instant)
        && !agreement.consented.isTaken(by: instant)
    }
  }

  /// 征得用户同意: of the users named, or of all.
  ///
  /// DQ-A5-7.1-b.
  mutating func consentOfUsers(_ act: Act, _ law: Law) {
    guard admit(act, under: .exitUsers, afterEnd: nil, law) else { return }
    for id in act.listed {
      guard case .usageAgreement(var agreement) = objects[id] else { continue }
      if agreement.isSilent { silentUsers -= 1 }
      agreement.consented = ProcedureStep(act)
      objects[id] = .usageAgreement(agreement)
    }
    guard act.objects == nil else { return }
    let consented = take(.usersConsented, act)
    changeAgreement { $0.usersConsented = $0.usersConsented.or(consented) }
  }

  /// 提前解除答复: an exit agreed to ends the agreement on the day agreed; users are looked after before.
  ///
  /// DQ-A5-7.1-c, DQ-A5-7.2-a. The authority decides alone, after a full review: one act records both (X-DQ-20).
  mutating func decideExit(_ act: Act, _ law: Law) {
    guard case .requested(let wishedEnd) = phase.agreement?.exit else { return leave(act) }
    guard admit(act, under: .exitDecision, afterEnd: nil, law) else { return }
    guard act.fact.verdict == .favourable else { return changeAgreement { $0.exit = .refused } }
    let endsOn = act.fact.day ?? wishedEnd
    let accepted = take(.exitAccepted, act)
    let duty = open(
      .usersTransition, act, nil, nil, endsOn.map { .on($0) } ?? .notGiven(.wishedEnd), .wholeCase)
    if let duty, let transitioned = phase.agreement?.usersTransitioned, let at = transitioned.at {
      duties[duty.index].state = .discharged(at.day, by: .none, line: transitioned.line)
    }
    changeAgreement { ($0.exit, $0.exitsOn) = (.accepted(accepted), endsOn) }
  }

  /// 妥善处理使用者权利, before the exit.
  ///
  /// DQ-A5-7.2-a.
  mutating func transitionUsers(_ act: Act, _ law: Law) {
    guard admit(act, under: .usersTransition, afterEnd: nil, law) else { return }
    discharge(lastDuty(.usersTransition), act)
    let transitioned = take(.usersTransitioned, act)
    changeAgreement { $0.usersTransitioned = transitioned }
  }

  /// 协议终止: an early exit needs the authority's consent.
  ///
  /// DQ-A5-7.2-b, DQ-A5-7.2-a, JL-6.7-2 (P26, X-JL-03).
  mutating func terminate(_ act: Act, _ law: Law) {
    if case .ending(let ending) = phase, ending.kind == .terminated, act.day >= ending.on { return }
    if isEnded(before: act) { return leave(act, .repeated, .kept) }
    guard admit(act, under: .exitConsent, afterEnd: nil, law) else { return }
    let ground = act.fact.ground.flatMap(TerminationGround.init(rawValue:)) ?? .earlyExit
    if ground == .earlyExit {
      let accepted = phase.agreement?.exit.accepted ?? .open
      let reading = law.rulebook.reading(.exitConsent, on: act.day)
      if reading == nil && law.rulebook.has(.exitConsent) {
        note(.exitConsent, .undetermined, .parameterMissing(.exitConsent), act)
      } else if reading == .notNeeded {
        judgeExitRequested(act)
      } else {
        require(accepted, .exitAccepted, under: .exitConsent, act)
      }
      if !accepted.isTaken {
        let transitioned = phase.agreement?.usersTransitioned ?? .open
        require(transitioned, .usersTransitioned, under: .usersTransition, act)
      }
    }
    endEarly(.terminated, act, law)
  }

  /// Where no consent is needed, the operator's application alone is the ground.
  ///
  /// P26.
  private mutating func judgeExitRequested(_ act: Act) {
    let isRequested = phase.agreement.map { $0.exit.wasRequested } ?? false
    judge(.exitConsent, isRequested, else: .missing(.exitRequested), act)
  }

  /// Whether the agreement had ended by the day of an act that would end it.
  func isEnded(before act: Act) -> Bool { bearing.endedOn.map { act.day >= $0 } ?? false }

  /// Ends the agreement by an act; an end by time that came later gives way.
  mutating func endEarly(_ kind: EndKind, _ act: Act, _ law: Law) {
    switch phase {
    case .inForce(let agreement): end(agreement, kind, on: act.day, act, law)
    case .ending(let ending) where act.day < ending.on: end(ending.agreement, kind, on: act.day, act, law)
    case .ending(let ending) where ending.kind == kind: break
    case .announced, .submitted, .underReview, .verified, .resolved, .reported, .qualified, .inSelection,
      .decided, .selected, .formalising, .ending, .closed, .rejected, .disqualified, .notSelected, .withdrawn,
      .proceeding:
      leave(act, .repeated, .kept)
    }
  }

  /// The agreement is over: access is to be closed, data to be deleted.
  ///
  /// DQ-A5-8-a, DQ-A5-8-b, P32. After a revocation the text refers to the clause on breach; the clause on what follows
  /// an end is meant (X-DQ-03).
  mutating func end(_ agreement: InForce, _ kind: EndKind, on day: Day, _ act: Act?, _ law: Law) {
    if case .ending(let known) = phase { return endSooner(known, agreement, kind, on: day, law) }
    cancelDuties(on: day, upTo: .agreement)
    for rule in [RuleID.accessClosing, .dataDeletion] {
      if let act {
        _ = owePromptly(rule, from: act, law)
      } else {
        owePromptly(rule, on: day, law, scope: .wholeCase)
      }
    }
    phase = .ending(Ending(agreement, kind, on: day))
  }

  /// An end that was recorded late takes the place of a later one; what was closed and deleted stays so.
  private mutating func endSooner(
    _ known: Ending, _ agreement: InForce, _ kind: EndKind, on day: Day, _ law: Law
  ) {
    for rule in [RuleID.accessClosing, .dataDeletion] {
      guard let last = lastDuty(rule) else { continue }
      duties[last.index].opened = day
      (duties[last.index].period, duties[last.index].due) = law.promptly(rule, from: day)
    }
    var ending = Ending(agreement, kind, on: day)
    (ending.accessClosed, ending.dataDeleted) = (known.accessClosed, known.dataDeleted)
    ending.logsPurged = known.logsPurged
    phase = .ending(ending)
  }

  /// 关闭权限.
  ///
  /// DQ-A5-8-a.
  mutating func closeAccess(_ act: Act, _ law: Law) {
    finish(act, .accessClosing) { $0.accessClosed = ProcedureStep(act) }
  }

  /// 删除留存数据.
  ///
  /// DQ-A5-8-b.
  ///
  /// The logs are not among the data to delete: without them the deletion is a purge (X-DQ-25).
  mutating func deleteData(_ act: Act, _ law: Law) {
    if act.fact.firstFlag == false, case .ending = phase { judgeRetention(act, law) }
    finish(act, .dataDeletion) { $0.dataDeleted = ProcedureStep(act) }
  }

  /// Takes one of the two steps that close a case; before an end there is nothing to close.
  private mutating func finish(_ act: Act, _ rule: RuleID, _ change: (inout Ending) -> Void) {
    guard case .ending(var ending) = phase else { return leave(act) }
    discharge(lastOpen(rule), act)
    change(&ending)
    phase = .ending(ending)
    guard ending.accessClosed.isTaken && ending.dataDeleted.isTaken else { return }
    phase = .closed(Closed(ending, act))
    cancelDuties(on: act.day, upTo: .wholeCase)
  }

  /// 清除网络日志: not before the day after six months from the end.
  ///
  /// DQ-A5-8-c, P19, X-DQ-25.
  mutating func purgeLogs(_ act: Act, _ law: Law) {
    guard phase.agreement != nil else { return leave(act) }
    judgeRetention(act, law)
    if case .closed(var closed) = phase {
      closed.logsPurged = ProcedureStep(act)
      phase = .closed(closed)
    } else if case .ending(var ending) = phase {
      ending.logsPurged = ProcedureStep(act)
      phase = .ending(ending)
    }
  }

  private mutating func judgeRetention(_ act: Act, _ law: Law) {
    guard let end = phase.endedOn else {
      note(.logRetention, .violated, .notEnded, act)
      return
    }
    guard let period = law.rulebook.period(.logRetention, on: end),
      let last = law.calendar.due(from: end, period, .term).day
    else {
      note(.logRetention, .undetermined, .parameterMissing(.logRetention), act)
      return
    }
    judge(.logRetention, act.day > last, else: .before(last.adding(days: 1)), act)
  }
}
