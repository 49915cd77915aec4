/// Inspections, rectification, suspension and revocation.
extension CaseFile {
  /// 责令整改, within the time set.
  ///
  /// DQ-A5-6.1-0, DQ-A5-6.1-3, DQ-A5-6.1-5, P17.
  mutating func orderRectification(_ act: Act, _ law: Law) {
    guard let id = act.object else { return }
    if case .rectification(let known) = objects[id], known.ordered.isTaken {
      return leave(act, .repeated, .kept)
    }
    guard admit(act, under: .rectification, afterEnd: nil, law) else { return }
    if act.fact.ground == RectificationGround.failedReport.rawValue { judgeFailedReport(act) }
    if act.fact.ground == RectificationGround.misuseWithLoss.rawValue { judgeLoss(act, law) }
    breach = breach.earlier(ProcedureStep(act))
    let ordered = take(.rectificationOrdered, of: id, act)
    let duty = owe(
      .rectification, asSetBy: act, orBy: .rectificationPeriod, law, object: id,
      scope: .agreement)
    objects[id] = .rectification(Rectification(ordered: ordered, duty: duty))
  }

  /// A failed report is a ground only where a report was assessed as failed.
  ///
  /// DQ-A5-6.1-5.
  private mutating func judgeFailedReport(_ act: Act) {
    guard let id = act.counterpart else {
      let anyFailed = hasFailedReport(by: act.at)
      judge(.rectificationOnReport, anyFailed, else: .missing(.reportFailed), act)
      return
    }
    require(report(id).failed, .reportFailed, of: id, under: .rectificationOnReport, act)
  }

  /// Whether any report was assessed as failed by then; the one found last is looked at first.
  private mutating func hasFailedReport(by instant: Instant) -> Bool {
    guard let failedReport else { return false }
    return report(failedReport).failed.isTaken(by: instant)
      || (0..<objects.count).contains { report(ObjectID($0)).failed.isTaken(by: instant) }
  }

  /// Misuse of data is a ground where it caused a loss.
  ///
  /// DQ-A5-6.1-3.
  private mutating func judgeLoss(_ act: Act, _ law: Law) {
    guard let loss = act.fact.firstFlag else { return noteUnstated(.misuseWithLoss, "loss", act, law) }
    let place = EventKind.rectificationOrdered.place(of: "loss")
    judge(.misuseWithLoss, loss, else: .contrary(place), act)
  }

  /// 追究违约责任: a claim rests on a breach that is on record.
  ///
  /// DQ-10.5-a, DQ-A5-6.3. An order to rectify, an incident, or what was found against the agreement or the commitment:
  /// by a finding, or because the operator was late with a duty of theirs.
  mutating func claimDamages(_ act: Act, _ law: Law) {
    guard admit(act, under: .damages, afterEnd: nil, law) else { return }
    let regime = law.rulebook.regime
    let isFound =
      breach.isTaken(by: act.at) || hasFoundBreach(by: act.at, regime)
      || duties.contains {
        $0.obligor == .operator && regime.isPromised($0.rule) && $0.isMissed(by: act.day)
      }
    judge(.damagesGround, isFound, else: .missing(.breachRecorded), act)
  }

  /// Whether a finding of a breach stands; what shows none once never will.
  private mutating func hasFoundBreach(by instant: Instant, _ regime: Regime) -> Bool {
    while Int(findingsWithoutBreach) < findings.count,
      !findings[Int(findingsWithoutBreach)].isBreach(regime)
    {
      findingsWithoutBreach += 1
    }
    return findings[Int(findingsWithoutBreach)...].contains { $0.isBreach(regime) && $0.at <= instant }
  }

  /// 反馈整改情况; what is reported as incomplete stays owed.
  ///
  /// DQ-A5-6.1-0.
  mutating func reportRectification(_ act: Act) {
    guard let rectification = rectification(act) else { return leave(act) }
    guard act.fact.firstFlag != false else { return }
    discharge(rectification.duty, act)
  }

  /// 整改验收通过: optional, as no text names it.
  ///
  /// P17.
  mutating func acceptRectification(_ act: Act) {
    guard let rectification = rectification(act) else { return leave(act) }
    discharge(rectification.duty, act)
  }

  /// 未按要求整改: found by an act, never by the clock.
  ///
  /// DQ-A5-6.1-7a.
  mutating func failRectification(_ act: Act) {
    guard let id = act.object, var rectification = rectification(act) else { return leave(act) }
    rectification.failed = take(.rectificationFailed, of: id, act)
    let failed = take(.rectificationFailed, act)
    objects[id] = .rectification(rectification)
    changeAgreement {
      $0.rectificationFailed = $0.rectificationFailed.or(failed)
    }
  }

  /// 中止使用资格, after a failed rectification or a broken commitment.
  ///
  /// DQ-A5-6.1-7a, DQ-A3-7.b, X-DQ-19.
  mutating func suspendAccess(_ act: Act, _ law: Law) {
    guard admit(act, under: .suspension, afterEnd: nil, law) else { return }
    judgeSanction(act, .suspension)
    changeAgreement { $0.suspended = ProcedureStep(act) }
  }

  /// 恢复使用资格.
  mutating func restoreAccess(_ act: Act) {
    guard let suspended = phase.agreement?.suspended, suspended.isTaken else { return leave(act) }
    changeAgreement { $0.suspended = .open }
  }

  /// 撤销授权, after a failed rectification or a broken commitment; ends the agreement.
  ///
  /// DQ-A5-6.1-7b, DQ-A3-7.b.
  mutating func revoke(_ act: Act, _ law: Law) {
    if isEnded(before: act) { return leave(act, .repeated, .kept) }
    guard admit(act, under: .revocation, afterEnd: nil, law) else { return }
    judgeSanction(act, .revocation)
    endEarly(.revoked, act, law)
  }

  /// Suspension and revocation need a rectification that failed; for a broken commitment its absence is a warning.
  ///
  /// DQ-A3-7.b, X-DQ-21. In Jilin a serious breach will do as well, and no other broken promise: JL-6.7-3. A ground of
  /// its own that a law or policy gives is vouched for there, not judged: JL-6.7-4.
  private mutating func judgeSanction(_ act: Act, _ rule: RuleID) {
    let graveWillDo = binds(.seriousBreach)
    if graveWillDo && act.fact.firstFlag == true {
      note(.seriousBreach, .satisfied, .kept, act)
    } else if graveWillDo && act.fact.ground == SanctionGround.other.rawValue
      && act.fact.states("legalBasis")
    {
      return
    } else if act.fact.ground == SanctionGround.commitmentBreach.rawValue && binds(.commitmentBreach) {
      let hasFailed = phase.agreement?.rectificationFailed.isTaken(by: act.at) ?? false
      judge(.commitmentBreach, hasFailed, else: .missing(.rectificationFailed), act)
    } else if let id = act.counterpart {
      let failed =
        if case .rectification(let known) = objects[id] { known.failed } else { ProcedureStep.open }
      require(failed, .rectificationFailed, of: id, under: rule, act)
    } else {
      require(phase.agreement?.rectificationFailed ?? .open, .rectificationFailed, under: rule, act)
    }
  }

  /// An inspection while the agreement runs: the operator accepts it.
  ///
  /// DQ-A5-5.2.3-5.
  private mutating func inspectInForce(_ act: Act) {
    guard let refused = act.fact.firstFlag, phase.agreement != nil else { return }
    judge(.inspectionSupport, !refused, else: .notMet(.refused), act)
  }

  private func rectification(_ act: Act) -> Rectification? {
    guard let id = act.object, case .rectification(let rectification) = objects[id] else { return nil }
    return rectification
  }

  /// 监督检查, also after the end.
  ///
  /// DQ-A5-5.1-1, DQ-A3-8.b.
  mutating func inspect(_ act: Act, _ law: Law) {
    guard let ended = phase.endedOn, act.day > ended else { return inspectInForce(act) }
    guard let last = cooperationEnds(after: ended, law) else {
      note(.cooperationAfterEnd, .undetermined, .factMissing(.yearsAfterEnd), act)
      return
    }
    guard act.day <= last else {
      note(.cooperationAfterEnd, .notApplicable, .kept, act)
      return
    }
    judge(.cooperationAfterEnd, act.fact.firstFlag != true, else: .notMet(.refused), act)
  }
}

extension Finding {
  /// Whether it stands, and is one against the agreement or the commitment; that an earlier claim had no ground is no
  /// ground for another.
  fileprivate func isBreach(_ regime: Regime) -> Bool {
    outcome == .violated && !isWithdrawn && rule != .damagesGround && regime.isPromised(rule)
  }
}

extension Regime {
  /// Whether a rule is one that the operator promised to keep: by the agreement, or by the commitment.
  fileprivate func isPromised(_ id: RuleID) -> Bool {
    switch rule(id).basis {
    case .agreement, .commitment: true
    case .guide, .plan, .measures, .overlay, .log: false
    }
  }
}
