/// Requests for shared data, up to the opening of access.
extension CaseFile {
  /// 订阅（申请共享）: access to data shared without condition is owed at once, other requests are passed on.
  ///
  /// YC-22.3, YC-22.4. A county that was granted data as a whole asks for them without a further review. Data of
  /// another level or place are the authority's to obtain, and no department's to answer for (YC-24): nothing is passed
  /// on.
  mutating func requestSharing(_ act: Act, _ law: Law) {
    let terms = SharingTerms(act)
    guard let id = begin(act, .sharing(.requested(SharingRequested(terms: terms)))) else { return }
    guard !terms.isCrossLevel else { return }
    let first = restsOnGrant(terms, act) ? RuleID.wholeGrantOpening : terms.way.firstStep
    _ = owePromptly(first, from: act, law, object: id)
  }

  /// 受理共享申请.
  ///
  /// YC-22.3-1b, YC-22.3-2a, YC-22.4-1b, YC-22.4-2a.
  mutating func acceptSharing(_ act: Act) {
    guard let (id, request) = sharing(act) else { return leave(act) }
    judgeRole(request.terms.way.firstStep, by: RoleSet(.operationsAgency), act)
    if case .accepted = request { return leave(act, .repeated, .kept) }
    guard case .requested(let requested) = request else { return }
    move(id, to: .sharing(.accepted(SharingAccepted(requested, act))))
  }

  /// 转数据提供部门审核: the provider's time begins.
  ///
  /// YC-22.3-2a, YC-22.4-2a, P24.
  mutating func forwardSharing(_ act: Act, _ law: Law) {
    guard let (id, request) = sharing(act) else { return leave(act) }
    let way = request.terms.way
    judgeRole(way.isConditional ? way.forwarding : way.opening, by: RoleSet(.operationsAgency), act)
    let forwarded = take(.sharingForwarded, of: id, act)
    switch request {
    case .requested(let state):
      move(id, to: .sharing(.forwarded(SharingForwarded(state, forwarded))))
    case .accepted(let state):
      move(id, to: .sharing(.forwarded(SharingForwarded(state, forwarded))))
    case .forwarded: return leave(act, .repeated, .kept)
    case .answered, .refused, .sealed, .inUse, .destroyed: break
    }
    guard way.isConditional else { return }
    fulfil(way.forwarding, of: id, act)
    oweAnswer(id, request.terms, act, law)
  }

  /// The provider owes its answer from the forwarding, or from the request; an answer on record already does it.
  private mutating func oweAnswer(_ id: ObjectID, _ terms: SharingTerms, _ act: Act, _ law: Law) {
    let rule = terms.way.answerTime
    guard let reading = law.rulebook.reading(.sharingClockStart, on: act.day) else {
      _ = open(rule, act, id, nil, .blank(.sharingClockStart))
      return
    }
    guard let duty = owe(rule, .sharingAnswerPeriod, from: act, law, object: id) else { return }
    if reading == .applicationReceipt, let asked = terms.requested.at?.day {
      count(duty, from: asked, .sharingAnswerPeriod, law)
    }
    discharge(duty, terms.answer)
  }

  /// Counts the period of a duty from a day other than that of the event that opened it.
  mutating func count(_ duty: DutyID, from day: Day, _ parameter: ParameterID, _ law: Law) {
    guard let period = law.rulebook.period(parameter, on: day) else { return }
    duties[duty.index].opened = day
    (duties[duty.index].period, duties[duty.index].due) = (period, law.calendar.duty(from: day, period))
  }

  /// 答复共享申请: an agreement opens access or the form for a table, a refusal ends the request.
  ///
  /// YC-22.3-2b to 2d, YC-22.4-2a to 2c.
  mutating func answerSharing(_ act: Act, _ law: Law) {
    guard let (id, request) = sharing(act) else { return leave(act) }
    let way = request.terms.way
    judgeRole(way.isConditional ? way.answerTime : way.opening, by: RoleSet(.dataProvider), act)
    judgeFee(act)
    let isTable = act.fact.ground == SharedDelivery.table.rawValue
    switch request {
    case .requested(let state):
      if way.isConditional { require(.open, .sharingForwarded, of: id, under: way.forwarding, act) }
      answer(SharingForwarded(state, .open), id, isTable: isTable, act, law)
    case .accepted(let state):
      if way.isConditional { require(.open, .sharingForwarded, of: id, under: way.forwarding, act) }
      answer(SharingForwarded(state, .open), id, isTable: isTable, act, law)
    case .forwarded(let state):
      require(state.forwarded, .sharingForwarded, of: id, under: way.forwarding, act)
      answer(state, id, isTable: isTable, act, law)
    case .answered, .sealed, .inUse: supplyAnswer(id, request, act)
    case .refused, .destroyed: leave(act, .repeated, .kept)
    }
  }

  private mutating func answer(
    _ forwarded: SharingForwarded, _ id: ObjectID, isTable: Bool, _ act: Act, _ law: Law
  ) {
    let way = forwarded.terms.way
    fulfil(way.answerTime, of: id, act)
    cites = true
    let forwarded = forwarded.answered(by: DoneAhead(step: ProcedureStep(act), citation: act.citation))
    guard act.fact.verdict != .unfavourable else {
      return move(id, to: .sharing(.refused(SharingRefused(forwarded, act))))
    }
    let answered = take(.sharingApproved, of: id, act)
    move(id, to: .sharing(.answered(SharingAnswered(forwarded, answered, isTable: isTable))))
    guard way.isConditional else { return }
    _ = owePromptly(isTable ? way.form : way.opening, from: act, law, object: id)
  }

  /// An answer that comes to light when more was done already.
  private mutating func supplyAnswer(_ id: ObjectID, _ request: SharingRequest, _ act: Act) {
    guard !request.agreed.isTaken else { return leave(act, .repeated, .kept) }
    guard act.fact.verdict != .unfavourable else {
      return forgetPresumption(.sharingApproved, of: id)
    }
    let agreed = take(.sharingApproved, of: id, act)
    keep(id, .sharing(request.agreeing(agreed)))
  }

  /// 开通访问权限.
  ///
  /// YC-22.3-1b, YC-22.3-2c, YC-22.4-1b, YC-22.4-2b, YC-22.4-3b. No period is set (X-YC-12).
  mutating func openSharing(_ act: Act, _ law: Law) {
    guard let (id, request) = sharing(act) else { return leave(act) }
    let terms = request.terms
    let rule = restsOnGrant(terms, act) ? RuleID.wholeGrantOpening : terms.way.opening
    judgeRole(rule, by: rule.openers, act)
    judgeAccess(id, request, act)
    judgeChannel(terms.way.isOfCounty, act, law)
    judgeFee(act)
    for owed in [terms.way.opening, .wholeGrantOpening] { fulfil(owed, of: id, act) }
    guard !request.isAtEnd else { return }
    move(id, to: .sharing(.inUse(SharedDataInUse(request, act, isDelivered: false))))
  }

  /// Data that are not shared at all are treated and given another type first, whoever agrees.
  ///
  /// YC-20.3.
  mutating func judgeType(_ terms: SharingTerms, _ act: Act) {
    guard terms.isProhibited else { return }
    note(
      .treatedBeforeSharing, .violated,
      .contrary(act.place(of: "request")), act)
  }

  /// Access presupposes the provider's consent, or a whole grant; for other levels, that the authority obtained the
  /// data.
  ///
  /// YC-22.3-2c, YC-22.4-2b, YC-22.4-3b, YC-24.
  private mutating func judgeAccess(_ id: ObjectID, _ request: SharingRequest, _ act: Act) {
    let terms = request.terms
    judgeType(terms, act)
    if terms.isCrossLevel {
      require(terms.coordinated, .levelsCoordinated, of: id, under: .crossLevelRequest, act)
    }
    if restsOnGrant(terms, act) {
      let granted = terms.dataSet.map { dataSet($0).authorised } ?? .open
      require(granted, .wholeGranted, of: id, under: .wholeGrantUse, act)
    } else if terms.way.isConditional {
      judgeApproval(id, request, act)
    }
  }

  /// Access and forms presuppose that the provider agreed.
  mutating func judgeApproval(_ id: ObjectID, _ request: SharingRequest, _ act: Act) {
    if case .refused(let state) = request, state.refused.isTaken(by: act.at) {
      note(request.terms.way.approval, .violated, .adverse(.sharingApproved), act)
    } else {
      require(request.agreed, .sharingApproved, of: id, under: request.terms.way.approval, act)
    }
  }

  /// Whether a request rests on a whole grant: it says so, or those data were granted to the county.
  ///
  /// YC-22.4-3b.
  private mutating func restsOnGrant(_ terms: SharingTerms, _ act: Act) -> Bool {
    guard terms.way.isOfCounty else { return terms.restsOnGrant }
    return terms.restsOnGrant || terms.dataSet.map { dataSet($0).authorised.isTaken(by: act.at) } ?? false
  }

  /// The request that an act names, with its object; once the data are destroyed, nothing is left to act on.
  mutating func sharing(_ act: Act) -> (ObjectID, SharingRequest)? {
    guard let id = act.object, case .sharing(let request) = proceeding(id) else { return nil }
    if case .destroyed(let state) = request, let end = state.destroyed.at, act.at > end { return nil }
    return (id, request)
  }
}

/// How shared data are provided, by the position of the code in the field's list.
enum SharedDelivery: UInt8, BitwiseCopyable, Sendable {
  case interface, table
}

extension RuleID {
  /// Who opens access under the rule.
  fileprivate var openers: RoleSet {
    if self == .cityAgreedOpening { return RoleSet(.dataProvider, .operationsAgency) }
    if self == .wholeGrantOpening { return RoleSet(.operationsAgency, .countyAuthority) }
    return RoleSet(.operationsAgency)
  }
}

extension SharingRequest {
  /// Whether nothing more can come of the request.
  var isAtEnd: Bool {
    if case .destroyed = self { true } else { false }
  }

  /// The request once it is known when the provider agreed.
  fileprivate func agreeing(_ agreed: ProcedureStep) -> SharingRequest {
    switch self {
    case .answered(var state):
      state.answered = agreed
      return .answered(state)
    case .sealed(let state): return .sealed(state.agreeing(agreed))
    case .inUse(var state):
      state.agreed = agreed
      return .inUse(state)
    case .requested, .accepted, .forwarded, .refused, .destroyed: return self
    }
  }
}
