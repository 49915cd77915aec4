/// The providers' part of stage 3: opinions, and disputes about them.
extension CaseFile {
  /// 转送需求评审: the provider owes its opinion from its own receipt.
  ///
  /// DQ-3.1-e, P03.
  mutating func requestOpinion(_ act: Act, _ law: Law) {
    guard let id = act.object, reachReview(act, under: .providerOpinionTime, law) else { return }
    var demand = demand(id)
    guard !demand.wasRequested else { return leave(act, .repeated, .kept) }
    let opened = oweOpinion(id, act, law)
    if let earlier = demand.opinionDuty {
      replace(earlier, by: opened)
    } else {
      demand.opinionDuty = opened
    }
    demand.wasRequested = true
    objects[id] = .demand(demand)
  }

  /// 提供单位反馈意见.
  ///
  /// DQ-3.1-f.
  ///
  /// Where no line records the provider's receipt, its time runs from the receipt of the application. P03.
  mutating func respond(_ act: Act, _ law: Law) {
    guard let id = act.object, reachReview(act, under: .providerOpinion, law) else { return }
    var demand = demand(id)
    if demand.opinionDuty == nil { demand.opinionDuty = oweOpinionFromReceipt(id, act, law) }
    discharge(demand.opinionDuty, act)
    demand.opinion = take(.opinionGiven, of: id, act)
    objects[id] = .demand(demand)
  }

  /// 评审存在争议.
  ///
  /// DQ-3.1-f, DQ-3.1-g.
  mutating func dispute(_ act: Act, _ law: Law) {
    guard let id = act.object, reachReview(act, under: .disputeReferral, law) else { return }
    var demand = demand(id)
    require(demand.opinion, .opinionGiven, of: id, under: .providerOpinion, act)
    demand.isDisputed = true
    objects[id] = .demand(demand)
  }

  /// 报协调小组审议: the group owes its decision.
  ///
  /// DQ-3.1-f, DQ-3.1-g, DQ-3.1-h, P04.
  mutating func refer(_ act: Act, _ law: Law) {
    guard let id = act.object, reachReview(act, under: .disputeReferral, law) else { return }
    var demand = demand(id)
    require(demand.opinion, .opinionGiven, of: id, under: .providerOpinion, act)
    demand.isDisputed = true
    demand.referral = take(.disputeReferred, of: id, act)
    if let earlier = demand.disputeDuty {
      if duties[earlier.index].due == .startUnknown { replace(earlier, by: oweDispute(id, act, law)) }
    } else {
      demand.disputeDuty = oweDispute(id, act, law)
    }
    objects[id] = .demand(demand)
  }

  /// 协调小组完成审议.
  ///
  /// DQ-3.1-g, DQ-3.1-h.
  mutating func deliberate(_ act: Act, _ law: Law) {
    guard let id = act.object, reachReview(act, under: .disputeReferral, law) else { return }
    var demand = demand(id)
    require(demand.referral, .disputeReferred, of: id, under: .disputeReferral, act)
    if demand.disputeDuty == nil { demand.disputeDuty = owePresumedDispute(id, act) }
    discharge(demand.disputeDuty, act)
    demand.isDisputed = true
    demand.settlement = take(.disputeSettled, of: id, act)
    objects[id] = .demand(demand)
  }

  /// A supplement of the demand form itself starts the provider's time anew.
  ///
  /// P02.
  mutating func restartOpinion(_ id: ObjectID, _ act: Act, _ law: Law) {
    var demand = demand(id)
    guard let duty = demand.opinionDuty, duties[duty.index].isOpen else { return }
    if duties[duty.index].status(on: act.day) != .overdue { cancel(duty, on: act.day) }
    demand.opinionDuty = owe(
      .providerOpinionTime, .providerOpinionPeriod, from: act, law, object: id)
    objects[id] = .demand(demand)
  }

  /// Judges that every demand has its opinion, and every dispute its decision.
  ///
  /// DQ-3.1-f, DQ-3.1-g.
  mutating func joinDemands(_ act: Act) {
    for position in 0..<objects.count {
      let id = ObjectID(position)
      guard case .demand(let demand) = objects[id] else { continue }
      require(demand.opinion, .opinionGiven, of: id, under: .providerOpinion, act)
      if demand.isDisputed {
        require(demand.settlement, .disputeSettled, of: id, under: .disputeReferral, act)
      }
    }
  }

  private mutating func reachReview(_ act: Act, under rule: RuleID, _ law: Law) -> Bool {
    guard reach(.received, under: rule, act, law) else {
      leaveOver(act)
      return false
    }
    return true
  }

  /// The demand under a name; a demand that no application named is one all the same.
  private func demand(_ id: ObjectID) -> Demand {
    if case .demand(let demand) = objects[id] { demand } else { Demand() }
  }

  private mutating func oweOpinion(_ id: ObjectID, _ act: Act, _ law: Law) -> DutyID? {
    guard let start = law.rulebook.reading(.providerClockStart, on: act.day) else {
      return open(.providerOpinionTime, act, id, nil, .blank(.providerClockStart), .wholeCase)
    }
    guard start == .ownReceipt else { return oweOpinionFromReceipt(id, act, law) }
    return owe(.providerOpinionTime, .providerOpinionPeriod, from: act, law, object: id)
  }

  /// Opens a provider's duty from the receipt of the application.
  ///
  /// P03.
  private mutating func oweOpinionFromReceipt(_ id: ObjectID, _ act: Act, _ law: Law) -> DutyID? {
    let (period, due) = fromReceipt(.providerOpinionPeriod, act, law)
    let duty = open(.providerOpinionTime, act, id, period, due, .wholeCase)
    if let duty, case .underReview(let review) = phase, let at = review.received.at {
      duties[duty.index].opened = at.day
      duties[duty.index].openedBy = review.receipt
    }
    return duty
  }

  /// A dispute that was settled though no line refers it: nobody knows when the group's time began.
  ///
  /// DQ-3.1-h.
  private mutating func owePresumedDispute(_ id: ObjectID, _ act: Act) -> DutyID? {
    let duty = open(.disputeTime, act, id, nil, .startUnknown, .wholeCase)
    if let duty { duties[duty.index].presumedBy = presumption(.disputeReferred, of: id) }
    return duty
  }

  private mutating func oweDispute(_ id: ObjectID, _ act: Act, _ law: Law) -> DutyID? {
    guard let start = law.rulebook.reading(.disputeClockStart, on: act.day) else {
      return open(.disputeTime, act, id, nil, .blank(.disputeClockStart), .wholeCase)
    }
    guard start == .ownReceipt else {
      let (period, due) = fromReceipt(.disputePeriod, act, law)
      return open(.disputeTime, act, id, period, due, .wholeCase)
    }
    return owe(.disputeTime, .disputePeriod, from: act, law, object: id)
  }

  /// When something is due whose time runs from the receipt of the application, by the value of that day.
  private func fromReceipt(_ parameter: ParameterID, _ act: Act, _ law: Law) -> (Period?, Duty.Due) {
    guard case .underReview(let review) = phase, let at = review.received.at, presumption(.received) == nil
    else { return (law.rulebook.period(parameter, on: act.day), .startUnknown) }
    guard let period = law.rulebook.period(parameter, on: at.day) else { return (nil, .blank(parameter)) }
    return (period, law.calendar.duty(from: at.day, period))
  }
}
