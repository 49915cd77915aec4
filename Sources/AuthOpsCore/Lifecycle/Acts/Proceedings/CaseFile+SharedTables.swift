/// Tables and copies: forms, consents, delivery, and the destruction at the end of use.
extension CaseFile {
  /// 库表类申请备案表盖章: each side seals, and the data are delivered once both have.
  ///
  /// YC-22.3-2d, YC-22.3-2e, YC-22.4-2c, YC-22.4-2d.
  mutating func sealForm(_ act: Act, _ law: Law) {
    guard let (id, request) = sharing(act), !request.isAtEnd else { return leave(act) }
    let way = request.terms.way
    judgeRole(way.form, by: sealers(way, act), act)
    judgeTableForm(way, act, law)
    if !request.isServed { judgeApproval(id, request, act) }
    if act.fact.party != .partyB { fulfil(way.form, of: id, act) }
    let until = act.fact.due
    switch request {
    case .requested(let state): seal(SharingForwarded(state, .open), id, until, act, law)
    case .accepted(let state): seal(SharingForwarded(state, .open), id, until, act, law)
    case .forwarded(let state): seal(state, id, until, act, law)
    case .answered(let state): seal(state, id, until, act, law)
    case .refused, .destroyed: break
    case .sealed: leave(act, .repeated, .kept)
    case .inUse(let state): supplySeal(state, id, act)
    }
  }

  private mutating func seal(
    _ forwarded: SharingForwarded, _ id: ObjectID, _ until: Day?, _ act: Act, _ law: Law
  ) {
    seal(SharingAnswered(forwarded, .open, isTable: true), id, until, act, law)
  }

  private mutating func seal(
    _ answered: SharingAnswered, _ id: ObjectID, _ until: Day?, _ act: Act, _ law: Law
  ) {
    let step = ProcedureStep(act)
    let next = answered.sealing(act.fact.party ?? .both, step, until: until)
    guard let sealed = SharingSealed(next) else { return move(id, to: .sharing(.answered(next))) }
    move(id, to: .sharing(.sealed(sealed)))
    if let data = next.terms.dataSet, next.terms.way.isOfCounty, act.fact.ground == GrantScope.whole.rawValue
    {
      grant(data, act)
    }
    _ = owePromptly(next.terms.way.delivery, from: act, law, object: id)
  }

  /// A seal that comes to light when the data were delivered already.
  private mutating func supplySeal(_ use: SharedDataInUse, _ id: ObjectID, _ act: Act) {
    guard !use.sealed.isTaken else { return leave(act, .repeated, .kept) }
    var use = use
    use.add(act.fact.party ?? .both, ProcedureStep(act))
    if use.sealed.isTaken { _ = take(.formSealed, of: id, act) }
    keep(id, .sharing(.inUse(use)))
  }

  /// Who may set the seal that an act records.
  private func sealers(_ way: SharingWay, _ act: Act) -> RoleSet {
    switch act.fact.party ?? .both {
    case .both: RoleSet(way.applicant, .dataProvider)
    case .partyA: RoleSet(way.applicant)
    case .partyB: RoleSet(.dataProvider)
    }
  }

  /// 同意拷贝: of the authority, or of the provider.
  ///
  /// YC-22.2-b.
  mutating func consentToCopy(_ act: Act) {
    guard let (id, request) = sharing(act) else { return leave(act) }
    let isOfProvider = act.fact.role == .dataProvider
    let step = act.fact.verdict == .unfavourable ? ProcedureStep.open : ProcedureStep(act)
    let next = request.changing {
      if isOfProvider { $0.providerConsent = step } else { $0.bureauConsent = step }
    }
    if next.terms.copyConsent(sealedByProvider: next.seals.provider).isTaken {
      _ = take(.copyConsented, of: id, act)
    }
    keep(id, .sharing(next))
  }

  /// 批量下发: a table once both sides sealed, a plain copy once both bodies consented.
  ///
  /// YC-22.2-b, YC-22.3-2e, YC-22.4-2d, X-YC-02. Of a table the provider's seal is its consent, and so is that of a
  /// county's own authority.
  mutating func deliverShared(_ act: Act, _ law: Law) {
    guard let (id, request) = sharing(act) else { return leave(act) }
    let way = request.terms.way
    judgeRole(way.delivery, by: RoleSet(.operationsAgency), act)
    judgeType(request.terms, act)
    judgeCopy(id, request, act)
    judgeChannel(way.isOfCounty, act, law)
    judgeFee(act)
    for owed in [way.opening, way.delivery] { fulfil(owed, of: id, act) }
    guard !request.isAtEnd else { return }
    let use = SharedDataInUse(request, act, isDelivered: true)
    move(id, to: .sharing(.inUse(use)))
    stir(on: use.endsOn)
  }

  private mutating func judgeCopy(_ id: ObjectID, _ request: SharingRequest, _ act: Act) {
    let (terms, seals) = (request.terms, request.seals)
    let consent = terms.copyConsent(sealedByProvider: seals.provider)
    guard request.isTable || !terms.isCopy else {
      if terms.way.isConditional { judgeApproval(id, request, act) }
      return require(consent, .copyConsented, of: id, under: .plainCopyConsent, act)
    }
    require(seals.both, .formSealed, of: id, under: terms.way.seals, act)
    let ofCounty = terms.way.isOfCounty ? seals.applicant : .open
    let authority = terms.bureauConsent.earlier(ofCounty)
    require(authority, .copyConsented, of: id, under: .tableCopyConsent, act)
  }

  /// 到期清理销毁.
  ///
  /// YC-A1-6, YC-A2-4e. What is destroyed before the end of use is never owed.
  mutating func destroyShared(_ act: Act) {
    guard let (id, request) = sharing(act) else { return leave(act) }
    let way = request.terms.way
    judgeRole(way.destruction, by: RoleSet(way.applicant), act)
    guard act.fact.firstFlag != false else { return }
    fulfil(way.destruction, of: id, act)
    guard !request.isAtEnd else { return }
    move(id, to: .sharing(.destroyed(SharedDataDestroyed(request, act))))
  }

  /// The last day of use has come: what was delivered is to be destroyed; no period is set.
  ///
  /// YC-A1-6, YC-A2-4e.
  mutating func endUses(on day: Day, _ law: Law) {
    for position in 0..<objects.count {
      let id = ObjectID(position)
      guard case .sharing(.inUse(var use)) = proceeding(id), use.endsOn == day else { continue }
      use.isOver = true
      keep(id, .sharing(.inUse(use)))
      _ = open(use.terms.way.destruction, on: day, id, .promptly)
    }
  }

  /// 县级整体授权: when the county first asks for the data.
  ///
  /// YC-22.4-3a, X-YC-08.
  mutating func grantToCounty(_ act: Act) {
    guard let id = act.object else { return }
    let isCity: Bool =
      if case .sharing(let request) = proceeding(act.counterpart) { !request.terms.way.isOfCounty } else {
        false
      }
    judge(.wholeGrant, !isCity && !isServedCounty(id, by: act.at), else: .notMet(.dataSet), act)
    grant(id, act)
  }

  /// Data are granted to the county as a whole, by an act of its own or by a form that says so.
  ///
  /// YC-22.4-3a, YC-A2-1.
  private mutating func grant(_ id: ObjectID, _ act: Act) {
    var data = dataSet(id)
    data.authorised = data.authorised.earlier(ProcedureStep(act))
    objects[id] = .dataSet(data)
    confirmGrants(of: id, act)
  }

  /// A grant that comes to light late bears out every request that was found to lack it.
  private mutating func confirmGrants(of data: ObjectID, _ act: Act) {
    for position in 0..<objects.count {
      let request = ObjectID(position)
      guard case .sharing(let known) = proceeding(request), known.terms.dataSet == data else { continue }
      _ = take(.wholeGranted, of: request, act)
    }
  }

  /// Whether data had been opened to the county before.
  private func isServedCounty(_ data: ObjectID, by instant: Instant) -> Bool {
    proceedings.contains {
      guard case .sharing(.inUse(let use)) = $0 else { return false }
      return use.terms.way.isOfCounty && use.terms.dataSet == data && use.since.isTaken(by: instant)
    }
  }

  /// 跨层级协调获取.
  ///
  /// YC-24.
  mutating func coordinateLevels(_ act: Act) {
    guard let (id, request) = sharing(act) else { return }
    let coordinated = take(.levelsCoordinated, of: id, act)
    keep(id, .sharing(request.changing { $0.coordinated = coordinated }))
  }

  /// Data are shared through the platform; towards a county an older channel will do.
  ///
  /// YC-7.3-a, X-YC-03.
  mutating func judgeChannel(_ isTowardsCounty: Bool, _ act: Act, _ law: Law) {
    let field = act.fact.kind.position(of: "channel")
    guard let channel = act.fact.ground.flatMap({ SharingChannel(rawValue: $0) }) else {
      return noteUnstated(.platformChannel, FieldPlace(act.fact.kind, field), act, law)
    }
    let isKept = channel == .platform || (channel == .existing && isTowardsCounty)
    judge(.platformChannel, isKept, else: .contrary(FieldPlace(act.fact.kind, field)), act)
  }

  /// Sharing is free of charge.
  ///
  /// YC-22.1.
  mutating func judgeFee(_ act: Act) {
    guard let fee = act.fact.revenue else { return }
    judge(
      .freeOfCharge, fee == .zero,
      else: .contrary(act.place(of: "fee")), act)
  }
}

/// By which way data are shared, by the position of the code in the field's list.
enum SharingChannel: UInt8, BitwiseCopyable, Sendable {
  case platform, existing, new, other
}

extension SharingTerms {
  /// When both bodies had consented to a copy; the provider's seal is its consent.
  func copyConsent(sealedByProvider seal: ProcedureStep) -> ProcedureStep {
    bureauConsent.later(providerConsent.earlier(seal))
  }
}

extension SharingAnswered {
  /// The form after a seal.
  fileprivate func sealing(_ party: SigningParty, _ step: ProcedureStep, until: Day?) -> SharingAnswered {
    var other = self
    other.isTable = true
    if party != .partyB { other.applicantSeal = other.applicantSeal.earlier(step) }
    if party != .partyA { other.providerSeal = other.providerSeal.earlier(step) }
    return until.map { other.using(until: $0) } ?? other
  }
}

extension SharingRequest {
  /// The seals of the form, each open where there is none.
  fileprivate var seals: (applicant: ProcedureStep, provider: ProcedureStep, both: ProcedureStep) {
    switch self {
    case .answered(let state): (state.applicantSeal, state.providerSeal, state.sealed)
    case .sealed(let state):
      (state.answered.applicantSeal, state.answered.providerSeal, state.answered.sealed)
    case .inUse(let state): (state.applicantSeal, state.providerSeal, state.sealed)
    case .requested, .accepted, .forwarded, .refused, .destroyed: (.open, .open, .open)
    }
  }

  /// Whether the data are provided as a table.
  fileprivate var isTable: Bool {
    switch self {
    case .answered(let state): state.isTable
    case .sealed: true
    case .requested, .accepted, .forwarded, .refused, .inUse, .destroyed: false
    }
  }

  /// Whether the data are in use, or were.
  fileprivate var isServed: Bool {
    switch self {
    case .inUse, .destroyed: true
    case .requested, .accepted, .forwarded, .answered, .refused, .sealed: false
    }
  }
}

/// What a county's form asks for, by the position of the code in the field's list.
private enum GrantScope: UInt8 {
  case whole, single
}
