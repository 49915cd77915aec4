/// The agreement: its beginning, term, renewal and changes.
extension CaseFile {
  /// Lets time pass up to a day: agreements begin and end, reports fall due.
  mutating func advance(to day: Day, _ act: Act?, _ law: Law) {
    while let stirs = bearing.stirsOn, stirs <= day, step(to: day, act, law) {}
  }

  /// One thing that time alone brings about.
  ///
  /// - Returns: Whether something happened, so that more may follow.
  private mutating func step(to day: Day, _ act: Act?, _ law: Law) -> Bool {
    switch phase {
    case .inForce(let agreement):
      return step(agreement, to: day, act, law)
    case .formalising(let formalising):
      guard let effective = formalising.signatures.effective, effective <= day else { return false }
      begin(formalising.signatures, number: 1, effective, law)
      return true
    case .ending(let ending):
      guard case .signing(_, let signatures) = ending.agreement.renewal, let effective = signatures.effective,
        effective <= day
      else { return false }
      for rule in [RuleID.accessClosing, .dataDeletion] { cancel(lastOpen(rule), on: effective) }
      begin(signatures, number: ending.agreement.number &+ 1, effective, law)
      return true
    case .proceeding(let docket):
      return stepProceedings(docket, to: day, law)
    case .announced, .submitted, .underReview, .verified, .resolved, .reported, .qualified, .inSelection,
      .decided, .selected, .closed, .rejected, .disqualified, .notSelected, .withdrawn:
      return false
    }
  }

  private mutating func step(_ agreement: InForce, to day: Day, _ act: Act?, _ law: Law) -> Bool {
    guard
      day >= agreement.nextReportOwed || agreement.end.map({ day > $0 }) ?? false || agreement.isBeingRenewed
    else { return false }
    if agreement.nextReportOwed <= min(day, agreement.end ?? day) {
      oweReport(agreement, law)
      return true
    }
    if case .signing(_, let signatures) = agreement.renewal, let effective = signatures.effective,
      effective <= day
    {
      begin(signatures, number: agreement.number &+ 1, effective, law)
      return true
    }
    guard let end = agreement.end, day > end else { return false }
    self.end(agreement, agreement.exitsOn == end ? .terminated : .expired, on: end, nil, law)
    return true
  }

  /// The agreement takes effect; its term runs from that day.
  ///
  /// DQ-A5-3-a, DQ-A5-9.1, DQ-A5-5.2.3-2, P07, P08.
  mutating func begin(_ signatures: Signatures, number: UInt8, _ effective: Day, _ law: Law) {
    phase = .inForce(agreement(signatures, number: number, effective, law))
    if !commitment.isTaken && number == 1 && lastDuty(.commitmentOwed) == nil {
      owePromptly(.commitmentOwed, on: effective, law, scope: .agreement)
    }
    oweOversight(from: effective, law)
  }

  /// The agreement that signatures make.
  func agreement(_ signatures: Signatures, number: UInt8, _ effective: Day, _ law: Law) -> InForce {
    InForce(
      number: number, isPresumed: false, statesScenarios: signatures.statesScenarios,
      productForms: signatures.productForms, effective: effective,
      lastDay: signatures.expiresOn ?? lastDay(of: signatures.term, from: effective, law),
      annualReportDue: signatures.annualReportDue,
      nextReportOwed: effective.firstOfNextYear)
  }

  /// An agreement that no line records: in force, but nobody knows until when.
  mutating func beginPresumed(_ act: Act) {
    if let formalities = phase.formalities { presumedSigning = [formalities] }
    phase = .inForce(
      InForce(
        number: 1, isPresumed: true, statesScenarios: false, productForms: 0, effective: act.day,
        lastDay: nil,
        annualReportDue: nil,
        nextReportOwed: act.day.firstOfNextYear))
  }

  /// The last day of a term: the corresponding day, or the day before it; never moved off a rest day.
  ///
  /// P08.
  private func lastDay(of stated: Period?, from effective: Day, _ law: Law) -> Day? {
    guard let term = stated ?? law.rulebook.period(.agreementTerm, on: effective),
      let last = law.calendar.due(from: effective, term, .term).day
    else { return nil }
    switch law.rulebook.reading(.termLastDay, on: effective) {
    case .anniversary: return last
    case .dayBeforeAnniversary: return last.adding(days: -1)
    case .ownReceipt, .applicationReceipt, .calendarDays, .workingDays, .notExamined, .undetermined,
      .applicationDay, .windowEnd, .either, .both, .needed, .notNeeded, .entryIntoForce, .promulgation, nil:
      return nil
    }
  }

  /// 签订补充协议, after the change was approved.
  ///
  /// DQ-A5-9.4.
  mutating func supplementAgreement(_ act: Act, _ law: Law) {
    guard admit(act, under: .scenarioChange, afterEnd: nil, law) else { return }
    for id in act.listed where objects.kind(of: id) == .scenario {
      require(scenario(id).changeApproved, .scenarioApproved, of: id, under: .scenarioChange, act)
    }
    agreeScenarios(act, in: phase.agreement?.number ?? 1)
    changeAgreement { $0.statesScenarios = $0.statesScenarios || act.fact.states("scenarios") }
  }

  /// 场景变更审批.
  ///
  /// DQ-A5-5.2.2-3, DQ-A5-9.4.
  mutating func approveScenario(_ act: Act, _ law: Law) {
    guard let id = act.object, admit(act, under: .scenarioChange, afterEnd: nil, law) else { return }
    var scenario = scenario(id)
    scenario.changeApproved = take(.scenarioApproved, of: id, act)
    objects[id] = .scenario(scenario)
  }

  /// 重新申请, six months before the end; the last day itself is in time.
  ///
  /// DQ-A5-3-b, JL-6.9, P09. Applying after the term, as another clause has it, is a new application and so a new case
  /// (X-DQ-02).
  mutating func applyForRenewal(_ act: Act, _ law: Law) {
    guard admit(act, under: .renewalNotice, afterEnd: nil, law) else { return }
    if let lead = law.rulebook.period(.renewalLead, on: act.day) {
      if let lastDay = phase.agreement?.lastDay {
        condition(.renewalNotice, act, lead, latest: law.calendar.duty(from: lastDay, lead, .before))
      } else {
        note(.renewalNotice, .undetermined, .factMissing(.term), act, derivedFrom: presumption(.signed))
      }
    } else {
      note(.renewalNotice, .undetermined, .parameterMissing(.renewalLead), act)
    }
    changeAgreement { if case .none = $0.renewal { $0.renewal = .applied } }
  }

  /// 续期决定.
  ///
  /// DQ-A5-3-c, JL-6.9, JL-8.4-d.
  mutating func decideRenewal(_ act: Act, _ law: Law) {
    guard let renewal = phase.agreement?.renewal, renewal.wasApplied else { return leave(act) }
    guard admit(act, under: .renewalConsent, afterEnd: nil, law) else { return }
    judgeEvaluation(act)
    let isAgreed = act.fact.verdict == .favourable
    let step = isAgreed ? take(.renewalAgreed, act) : ProcedureStep.open
    changeAgreement {
      if case .signing(_, let signatures) = $0.renewal, isAgreed {
        $0.renewal = .signing(step, signatures)
      } else {
        $0.renewal = isAgreed ? .agreed(step) : .refused
      }
    }
  }

  /// A further agreement, with the authority's consent to renewal.
  ///
  /// DQ-A5-3-c.
  mutating func renew(_ act: Act, _ law: Law) {
    guard let agreement = phase.agreement else { return }
    let isFurther = act.fact.number.map { $0 > Int32(agreement.number) } ?? agreement.renewal.wasApplied
    // The first signing, entered when a further agreement is in force: nothing is left of it but what was found.
    guard isFurther else { return supplyLate(.signed, act) }
    require(agreement.renewal.agreed, .renewalAgreed, under: .renewalConsent, act)
    judgeCopies(act, law)
    agreeScenarios(act, in: agreement.number &+ 1)
    let signatures = agreement.renewal.signatures.adding(act)
    judgeOperator(signatures, act)
    judgeTerm(signatures, act, law)
    changeAgreement { $0.renewal = .signing($0.renewal.agreed, signatures) }
    advance(to: act.day, act, law)
  }

  /// 支付费用, when due.
  ///
  /// DQ-A5-4.2.
  mutating func payFee(_ act: Act, _ law: Law) {
    guard admit(act, under: .feeTime, afterEnd: nil, law) else { return }
    guard let due = act.fact.due else {
      note(.feeTime, .undetermined, .factMissing(.due), act)
      return
    }
    let isInTime = act.day <= due
    judge(.feeTime, isInTime, else: .after(due), act)
  }
}

extension InForce {
  /// Whether a further agreement is signed, in part or for a day still to come.
  var isBeingRenewed: Bool {
    if case .signing = renewal { true } else { false }
  }
}

extension Renewal {
  /// Whether renewal was applied for.
  var wasApplied: Bool {
    if case .none = self { false } else { true }
  }

  /// The signatures of the further agreement so far.
  var signatures: Signatures {
    if case .signing(_, let signatures) = self { signatures } else { Signatures() }
  }
}

extension Day {
  /// The first of January after this day.
  var firstOfNextYear: Day { Day(year: year + 1, month: 1, day: 1) ?? adding(days: 366) }
}
