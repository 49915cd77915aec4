/// Data that no catalogue lists: asked for, answered, announced, and shared at last.
extension CaseFile {
  /// 目录外需求申请: the provider's time begins.
  ///
  /// YC-23-a, YC-23-b, P24.
  mutating func requestUncatalogued(_ act: Act, _ law: Law) {
    guard let id = begin(act, .demand(.requested(DemandRequested(act)))) else { return }
    _ = owe(.demandAnswerTime, .demandAnswerPeriod, from: act, law, object: id)
  }

  /// 答复目录外需求: what can be shared as it is comes in the time set, for anything else a day is announced.
  ///
  /// YC-23-b to YC-23-e.
  mutating func answerUncatalogued(_ act: Act, _ law: Law) {
    guard let (id, demand) = demand(act) else { return leave(act) }
    switch demand {
    case .requested(let state):
      fulfil(.demandAnswerTime, of: id, act)
      guard act.fact.verdict != .unfavourable else {
        return move(id, to: .demand(.refused(DemandRefused(state, act))))
      }
      let agreed = DemandAgreed(state, take(.demandAgreed, of: id, act))
      move(id, to: .demand(.answered(agreed)))
      promise(agreed, id, act, law)
    case .answered(let state) where !state.agreed.isTaken: supplyAnswer(.answered(state), id, act)
    case .scheduled(let state) where !state.agreed.agreed.isTaken: supplyAnswer(.scheduled(state), id, act)
    case .fulfilled(let state) where !state.agreed.agreed.isTaken: supplyAnswer(.fulfilled(state), id, act)
    case .answered, .scheduled, .fulfilled, .refused: leave(act, .repeated, .kept)
    }
  }

  /// What follows an agreement.
  private mutating func promise(_ agreed: DemandAgreed, _ id: ObjectID, _ act: Act, _ law: Law) {
    switch act.fact.firstFlag {
    case true?: _ = owe(.demandFulfilment, .demandFulfilmentPeriod, from: act, law, object: id)
    case false?:
      guard act.fact.due != nil else {
        _ = owePromptly(.demandAnnouncement, from: act, law, object: id)
        return
      }
      note(.demandAnnouncement, .satisfied, .kept, act)
      announce(agreed, id, act)
    case nil: note(.demandFulfilment, .undetermined, .factMissing(.direct), act)
    }
  }

  private mutating func announce(_ agreed: DemandAgreed, _ id: ObjectID, _ act: Act) {
    move(id, to: .demand(.scheduled(DemandScheduled(agreed, act))))
    guard let day = act.fact.due else { return }
    _ = open(.announcedDay, act, id, nil, .on(day))
  }

  /// An agreement that comes to light when more was done already.
  private mutating func supplyAnswer(_ demand: UncataloguedDemand, _ id: ObjectID, _ act: Act) {
    guard act.fact.verdict != .unfavourable else { return forgetPresumption(.demandAgreed, of: id) }
    let agreed = take(.demandAgreed, of: id, act)
    fulfil(.demandAnswerTime, of: id, act)
    keep(id, .demand(demand.agreeing(agreed)))
  }

  /// 告知具体时间: another day takes the place of one that has not passed.
  ///
  /// YC-23-d.
  mutating func announceDay(_ act: Act, _ law: Law) {
    guard let (id, demand) = demand(act) else { return leave(act) }
    requireAgreement(demand, id, act)
    fulfil(.demandAnnouncement, of: id, act)
    replace(.announcedDay, of: id, act)
    switch demand {
    case .requested(let state): announce(DemandAgreed(state, .open), id, act)
    case .answered(let state): announce(state, id, act)
    case .scheduled(let state): announce(state.agreed, id, act)
    case .fulfilled, .refused: break
    }
  }

  /// 完成编目、汇聚、共享: all three acts, in one event or in several.
  ///
  /// YC-23-c, YC-23-d.
  mutating func fulfilDemand(_ act: Act, _ law: Law) {
    guard let (id, demand) = demand(act) else { return leave(act) }
    requireAgreement(demand, id, act)
    judgeChannel(false, act, law)
    switch demand {
    case .requested(let state):
      fulfil(DemandAgreed(state, .open), id, act)
    case .answered(let state): fulfil(state, id, act)
    case .scheduled(let state): fulfil(state.agreed, id, act)
    case .fulfilled: leave(act, .repeated, .kept)
    case .refused: break
    }
  }

  private mutating func fulfil(_ agreed: DemandAgreed, _ id: ObjectID, _ act: Act) {
    var agreed = agreed
    agreed.done |= act.fact.states("done") ? act.fact.statement.codes : DemandAgreed.all
    guard agreed.done == DemandAgreed.all else { return move(id, to: .demand(.answered(agreed))) }
    for rule in [RuleID.demandFulfilment, .demandAnnouncement, .announcedDay] { fulfil(rule, of: id, act) }
    move(id, to: .demand(.fulfilled(DemandFulfilled(agreed, act))))
  }

  /// What follows an agreement presupposes it.
  ///
  /// YC-23-b.
  private mutating func requireAgreement(_ demand: UncataloguedDemand, _ id: ObjectID, _ act: Act) {
    if case .refused(let state) = demand, state.refused.isTaken(by: act.at) {
      note(.demandAnswerTime, .violated, .adverse(.demandAgreed), act)
    } else {
      require(demand.agreed, .demandAgreed, of: id, under: .demandAnswerTime, act)
    }
  }

  private mutating func demand(_ act: Act) -> (ObjectID, UncataloguedDemand)? {
    guard let id = act.object, case .demand(let demand) = proceeding(id) else { return nil }
    return (id, demand)
  }
}

extension DemandAgreed {
  /// Listing, collecting and sharing, a bit for each.
  fileprivate static let all: UInt32 = 0b111
}

extension UncataloguedDemand {
  /// When the provider agreed, as far as that is known.
  fileprivate var agreed: ProcedureStep {
    switch self {
    case .requested, .refused: .open
    case .answered(let state): state.agreed
    case .scheduled(let state): state.agreed.agreed
    case .fulfilled(let state): state.agreed.agreed
    }
  }

  /// The demand once it is known when the provider agreed.
  fileprivate func agreeing(_ agreed: ProcedureStep) -> UncataloguedDemand {
    switch self {
    case .requested, .refused: return self
    case .answered(var state):
      state.agreed = agreed
      return .answered(state)
    case .scheduled(var state):
      state.agreed.agreed = agreed
      return .scheduled(state)
    case .fulfilled(var state):
      state.agreed.agreed = agreed
      return .fulfilled(state)
    }
  }
}
