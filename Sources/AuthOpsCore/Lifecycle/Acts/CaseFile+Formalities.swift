/// Stages 4 to 6: publicity, filing and signing.
extension CaseFile {
  /// 本级政府备案.
  ///
  /// DQ-3.2-e.
  mutating func fileLocally(_ act: Act, _ law: Law) {
    guard reach(.designated, under: .localFiling, act, law) else { return leaveOver(act) }
    discharge(lastDuty(.localFiling), act)
    beginFormalities { _ in }
  }

  /// 社会公开.
  ///
  /// DQ-4-a.
  mutating func publicise(_ act: Act, _ law: Law) {
    guard reach(.designated, under: .publicity, act, law) else { return leaveOver(act) }
    discharge(lastDuty(.publicity), act)
    let step = take(.publicised, act)
    beginFormalities { $0.publicised = $0.publicised.or(step) }
  }

  /// 报上级政府备案.
  ///
  /// DQ-5-a.
  mutating func fileUpward(_ act: Act, _ law: Law) {
    guard reach(.designated, under: .upwardFiling, act, law) else { return leaveOver(act) }
    discharge(lastDuty(.upwardFiling), act)
    let step = take(.filedUpward, act)
    beginFormalities { $0.filedUpward = $0.filedUpward.or(step) }
  }

  /// 提出异议: an answer is owed promptly.
  ///
  /// DQ-4-b.
  mutating func lodgeObjection(_ act: Act, _ law: Law) {
    guard reach(.designated, under: .publicity, act, law) else { return leaveOver(act) }
    lodge(act, .objectionAnswer, law)
  }

  /// 答复处理异议.
  ///
  /// DQ-4-b.
  mutating func answerObjection(_ act: Act) { answer(act, .objectionAnswered) }

  /// 委托签订.
  ///
  /// DQ-6-a.
  mutating func delegateSigning(_ act: Act, _ law: Law) {
    guard reach(.designated, under: .delegation, act, law) else { return leaveOver(act) }
    let step = take(.delegated, act)
    beginFormalities { $0.delegated = step }
  }

  /// Opens a request that awaits an answer.
  mutating func lodge(
    _ act: Act, _ rule: RuleID, by obligor: Role? = nil, _ law: Law, scope: Duty.Scope = .wholeCase
  ) {
    guard let id = act.object else { return }
    let ahead = doneAhead(id)
    guard objects[id].isUnknown || ahead != nil else { return leave(act, .repeated, .kept) }
    let duty = owePromptly(rule, by: obligor, from: act, law, object: id, scope: scope)
    discharge(duty, ahead)
    objects[id] = .request(Request(lodged: ProcedureStep(act), duty: duty))
  }

  /// Answers a request; one that was never lodged cannot be answered.
  mutating func answer(_ act: Act, _ kind: StepKind) {
    guard let id = act.object, case .request(var request) = objects[id] else { return leave(act) }
    discharge(request.duty, act)
    request.answered = take(kind, of: id, act)
    objects[id] = .request(request)
  }

  /// Records a step of stages 4 to 6; the first of them begins the phase.
  ///
  /// Once an agreement is in force the step only discharges what is still owed, unless the signing itself is presumed.
  mutating func beginFormalities(_ change: (inout Formalising) -> Void) {
    if var formalising = phase.formalities {
      change(&formalising)
      phase = .formalising(formalising)
    } else if !presumedSigning.isEmpty {
      change(&presumedSigning[0])
    }
  }

  /// 签订授权运营协议.
  ///
  /// DQ-6-a, DQ-6-b, DQ-A5-9.1.
  mutating func sign(_ act: Act, _ law: Law) {
    guard reach(.designated, under: .approvalBeforeSigning, act, law) else { return leaveOver(act) }
    if let formalising = phase.formalities { return sign(formalising, act, law) }
    if let agreement = phase.agreement, agreement.isPresumed(at: act) { return signLate(act, law) }
    switch phase {
    case .inForce, .ending: renew(act, law)
    case .announced, .submitted, .underReview, .verified, .resolved, .reported, .qualified, .inSelection,
      .decided, .selected, .formalising, .closed, .rejected, .disqualified, .notSelected, .withdrawn,
      .proceeding:
      leaveOver(act)
    }
  }

  private mutating func sign(_ formalising: Formalising, _ act: Act, _ law: Law) {
    guard let signed = signing(formalising, act, law) else { return }
    if let effective = signed.signatures.effective { takeSigning(effective, act) }
    phase = .formalising(signed)
    advance(to: act.day, act, law)
  }

  /// The formalities with one more signature, judged; nil where it was given before.
  mutating func signing(_ formalising: Formalising, _ act: Act, _ law: Law) -> Formalising? {
    guard !formalising.signatures.has(act.fact.party ?? .both) else {
      leave(act, .repeated, .kept)
      return nil
    }
    judgeSigning(formalising, act)
    judgeCopies(act, law)
    var signed = formalising
    signed.signatures = formalising.signatures.adding(act)
    agreeScenarios(act, in: 1)
    judgeOperator(signed.signatures, act)
    judgeTerm(signed.signatures, act, law)
    return signed
  }

  /// What signing presupposes.
  ///
  /// DQ-4-a, DQ-4-b (P06), DQ-5-a (P05), DQ-6-a (X-DQ-12), DQ-6-b, JL-6.3-b to JL-6.4-a. The plan of Jilin tells of
  /// publicity and filing before the deciding body, but makes neither wait for the other (X-JL-04).
  private mutating func judgeSigning(_ formalising: Formalising, _ act: Act) {
    if presumption(procedure.designation) == nil {
      require(formalising.approved, procedure.designation, under: .approvalBeforeSigning, act)
    }
    require(formalising.bodyApproved, .bodyApproved, under: .bodyApproval, act)
    require(formalising.publicised, .publicised, under: .publicity, act)
    require(formalising.filedUpward, .filedUpward, under: .upwardFiling, act)
    if act.fact.role == .dataBureau { require(formalising.delegated, .delegated, under: .delegation, act) }
    for position in 0..<objects.count {
      let id = ObjectID(position)
      guard case .request(let request) = objects[id], let duty = request.duty,
        request.lodged.isTaken(by: act.at),
        duties[duty.index].rule == .objectionAnswer
      else { continue }
      require(request.answered, .objectionAnswered, of: id, under: .objectionAnswer, act)
    }
  }

  /// The operator is a legal person; Deqing admits an unincorporated organisation too.
  ///
  /// DQ-A5-1.2b, JL-4-d.
  mutating func judgeOperator(_ signatures: Signatures, _ act: Act) {
    guard act.fact.ground != nil || (signatures.effective != nil && !signatures.statesOperator) else {
      return
    }
    guard let kind = act.fact.ground.flatMap(OperatorKind.init(rawValue:)) else {
      for rule in [RuleID.operatorKind, .legalPerson] {
        note(rule, .undetermined, .factMissing(.operatorKind), act)
      }
      return
    }
    judge(.operatorKind, kind != .naturalPerson, else: .notMet(.operatorKind), act)
    judge(.legalPerson, kind == .legalPerson, else: .notMet(.operatorKind), act)
  }

  /// Where a term or a last day is filled in, it should be that of the three years of the text.
  ///
  /// DQ-A5-9.3-b, JL-6.0, X-DQ-01; the day before the anniversary is the other reading of P08 and agrees as well.
  mutating func judgeTerm(_ signatures: Signatures, _ act: Act, _ law: Law) {
    guard let effective = signatures.effective else { return }
    if let last = signatures.expiresOn, last < effective {
      note(.termStated, .violated, .reversedTerm(last: last, effective: effective), act)
      return
    }
    judgeLength(signatures, from: effective, act, law)
    guard let term = law.rulebook.period(.agreementTerm, on: effective) else {
      guard signatures.term != nil || signatures.expiresOn != nil else { return }
      note(.termStated, .undetermined, .parameterMissing(.agreementTerm), act)
      return
    }
    if let stated = signatures.term {
      let agrees = stated.isSameLength(as: term)
      judge(.termStated, agrees, else: .otherTerm(stated), act)
    }
    guard let stated = signatures.expiresOn,
      let last = law.calendar.due(from: effective, signatures.term ?? term, .term).day
    else { return }
    let agrees = stated == last || stated == last.adding(days: -1)
    judge(.termStated, agrees, else: .otherLastDay(stated), act)
  }

  /// An agreement runs no longer than the national rules have it, whatever the text says of its term.
  ///
  /// NL-27-14.
  private mutating func judgeLength(_ signatures: Signatures, from effective: Day, _ act: Act, _ law: Law) {
    guard binds(.longestTerm) else { return }
    guard let longest = law.rulebook.period(.longestTerm, on: effective) else {
      note(.longestTerm, .undetermined, .parameterMissing(.longestTerm), act)
      return
    }
    let term = signatures.term ?? law.rulebook.period(.agreementTerm, on: effective)
    let stated = term.flatMap { law.calendar.due(from: effective, $0, .term).day }
    guard let last = signatures.expiresOn ?? stated,
      let latest = law.calendar.due(from: effective, longest, .term).day
    else {
      note(.longestTerm, .undetermined, .factMissing(.term), act)
      return
    }
    judge(.longestTerm, last <= latest, else: .otherLastDay(last), act)
  }

  /// The scenarios that an agreement or a supplement names are agreed, and its data sets authorised.
  ///
  /// - Parameter number: The number of the agreement.
  mutating func agreeScenarios(_ act: Act, in number: UInt8) {
    for id in act.listed {
      guard objects.kind(of: id) == .scenario else {
        if !compiled.grantsOnRequest { authorise(id, act) }
        continue
      }
      var scenario = scenario(id)
      let agreed = take(.scenarioAgreed, of: id, act)
      scenario.agreed = scenario.agreed.or(agreed)
      scenario.agreements |= 1 << UInt64(number % 64)
      objects[id] = .scenario(scenario)
    }
  }

  /// What is known of a scenario.
  func scenario(_ id: ObjectID) -> Scenario {
    if case .scenario(let scenario) = objects[id] { scenario } else { Scenario() }
  }
}

extension Period {
  /// Whether two periods are equally long, a year being twelve months.
  func isSameLength(as other: Period) -> Bool {
    self == other || (inMonths != nil && inMonths == other.inMonths)
  }

  private var inMonths: Int32? {
    switch unit {
    case .months: count
    case .years: count * 12
    case .days, .workingDays: nil
    }
  }
}
