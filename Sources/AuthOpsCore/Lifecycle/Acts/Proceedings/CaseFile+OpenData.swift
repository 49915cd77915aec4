/// Data opened to citizens: applications and objections.
extension CaseFile {
  /// 申请有条件开放: the provider's time begins.
  ///
  /// YC-29-2a, YC-29-2c. Whether it could answer at once, as it then should, no log can tell.
  mutating func applyForOpenData(_ act: Act, _ law: Law) {
    guard let id = begin(act, .openData(.applied(OpenDataApplied(act)))) else { return }
    _ = owe(.openAnswerTime, .openAnswerPeriod, from: act, law, object: id)
  }

  /// 答复开放申请.
  ///
  /// YC-29-2c, YC-29-2d, YC-29-2f.
  mutating func answerApplication(_ act: Act, _ law: Law) {
    guard let (id, application) = application(act) else { return leave(act) }
    guard case .applied(let state) = application else { return supplyAnswer(application, id, act) }
    fulfil(.openAnswerTime, of: id, act)
    guard act.fact.verdict != .unfavourable else {
      return move(id, to: .openData(.refused(OpenDataRefused(state, act))))
    }
    move(id, to: .openData(.answered(OpenDataAgreed(state, take(.openDataAgreed, of: id, act)))))
    _ = owePromptly(.openAgreement, from: act, law, object: id)
  }

  /// An agreement that comes to light when more was done already.
  private mutating func supplyAnswer(_ application: OpenDataApplication, _ id: ObjectID, _ act: Act) {
    guard presumption(.openDataAgreed, of: id) != nil else { return leave(act, .repeated, .kept) }
    fulfil(.openAnswerTime, of: id, act)
    guard act.fact.verdict != .unfavourable else { return forgetPresumption(.openDataAgreed, of: id) }
    keep(id, .openData(application.agreeing(take(.openDataAgreed, of: id, act))))
  }

  /// 签订公共数据利用协议.
  ///
  /// YC-29-2d, YC-29-2e.
  mutating func signUseAgreement(_ act: Act) {
    guard let (id, application) = application(act) else { return leave(act) }
    let supplies = presumption(.useAgreementSigned, of: id) != nil
    let signed = take(.useAgreementSigned, of: id, act)
    fulfil(.openAgreement, of: id, act)
    switch application {
    case .applied(let state):
      requireAgreement(application, id, act)
      sign(OpenDataAgreed(state, .open), id, signed)
    case .answered(let state):
      requireAgreement(application, id, act)
      sign(state, id, signed)
    case .refused: requireAgreement(application, id, act)
    case .granted: if !supplies { leave(act, .repeated, .kept) }
    case .agreed: leave(act, .repeated, .kept)
    }
  }

  private mutating func sign(_ answer: OpenDataAgreed, _ id: ObjectID, _ signed: ProcedureStep) {
    move(id, to: .openData(.agreed(OpenDataSigned(answer, signed))))
  }

  /// 提供开放数据, once the provider agreed and the agreement is signed.
  ///
  /// YC-29-2c, YC-29-2d.
  mutating func grantOpenData(_ act: Act) {
    guard let (id, application) = application(act) else { return leave(act) }
    if case .granted = application { return leave(act, .repeated, .kept) }
    requireAgreement(application, id, act)
    var signed = ProcedureStep.open
    if case .agreed(let state) = application { signed = state.signed }
    require(signed, .useAgreementSigned, of: id, under: .openAgreement, act)
    switch application {
    case .applied(let state): grant(OpenDataGranted(OpenDataAgreed(state, .open), act), id)
    case .answered(let state): grant(OpenDataGranted(state, act), id)
    case .agreed(let state): grant(OpenDataGranted(state, act), id)
    case .granted, .refused: break
    }
  }

  private mutating func grant(_ granted: OpenDataGranted, _ id: ObjectID) {
    move(id, to: .openData(.granted(granted)))
  }

  /// What follows an agreeing answer presupposes it.
  ///
  /// YC-29-2c.
  private mutating func requireAgreement(_ application: OpenDataApplication, _ id: ObjectID, _ act: Act) {
    if case .refused(let state) = application, state.refused.isTaken(by: act.at) {
      note(.openAnswerTime, .violated, .adverse(.openDataAgreed), act)
    } else {
      require(application.agreed, .openDataAgreed, of: id, under: .openAnswerTime, act)
    }
  }

  private mutating func application(_ act: Act) -> (ObjectID, OpenDataApplication)? {
    guard let id = act.object, case .openData(let application) = proceeding(id) else { return nil }
    return (id, application)
  }

  /// 提出开放异议: the provider is to be told.
  ///
  /// YC-30.1-a.
  mutating func lodgeOpenObjection(_ act: Act, _ law: Law) {
    guard let id = begin(act, .objection(.lodged(ObjectionLodged(act)))) else { return }
    _ = owePromptly(.objectionForwarding, from: act, law, object: id)
  }

  /// 通知数据提供机构: it is to act at once.
  ///
  /// YC-30.1-a, YC-30.1-b.
  mutating func forwardObjection(_ act: Act, _ law: Law) {
    guard let id = act.object, case .objection(let objection) = proceeding(id) else { return leave(act) }
    guard case .lodged(let state) = objection else {
      guard presumption(.objectionForwarded, of: id) != nil else { return leave(act, .repeated, .kept) }
      _ = take(.objectionForwarded, of: id, act)
      return fulfil(.objectionForwarding, of: id, act)
    }
    fulfil(.objectionForwarding, of: id, act)
    let forwarded = take(.objectionForwarded, of: id, act)
    move(id, to: .objection(.forwarded(ObjectionForwarded(state, forwarded))))
    _ = owePromptly(.objectionResolution, from: act, law, object: id)
  }

  /// 核实处理开放异议.
  ///
  /// YC-30.1-b, YC-30.1-a.
  mutating func resolveObjection(_ act: Act) {
    guard let id = act.object, case .objection(let objection) = proceeding(id) else { return leave(act) }
    let known: ObjectionForwarded
    switch objection {
    case .lodged(let state): known = ObjectionForwarded(state, .open)
    case .forwarded(let state): known = state
    case .resolved: return leave(act, .repeated, .kept)
    }
    require(known.forwarded, .objectionForwarded, of: id, under: .objectionForwarding, act)
    fulfil(.objectionResolution, of: id, act)
    move(id, to: .objection(.resolved(ObjectionResolved(known, act))))
  }
}

extension OpenDataApplication {
  /// When the provider agreed, as far as that is known and may still be asked for.
  fileprivate var agreed: ProcedureStep {
    switch self {
    case .applied, .refused, .granted: .open
    case .answered(let state): state.agreed
    case .agreed(let state): state.answer.agreed
    }
  }

  /// The application once it is known when the provider agreed; after the grant nothing asks for that.
  fileprivate func agreeing(_ agreed: ProcedureStep) -> OpenDataApplication {
    guard case .agreed(var state) = self else { return self }
    state.answer.agreed = agreed
    return .agreed(state)
  }
}
