/// Plans for emergencies, assessments, evaluations and what is made public.
extension CaseFile {
  /// What supervision has on record.
  var oversight: Oversight {
    get { oversights.first ?? Oversight() }
    set { oversights = [newValue] }
  }

  /// What is owed from the day of effect, without a number.
  ///
  /// JL-6.8-a, JL-8.3-c, JL-8.3-d, JL-8.4-a, JL-8.4-b, JL-8.4-d, JL-9.3-c.
  mutating func oweOversight(from day: Day, _ law: Law) {
    for rule in RuleID.owedUnderAgreement where binds(rule) && lastOpen(rule) == nil {
      if rule == .platformOwed && environmentProvided.isTaken { continue }
      if rule == .emergencyPlan && oversight.plan.isTaken { continue }
      owePromptly(rule, on: day, law, scope: .agreement)
    }
  }

  /// 制定应急预案: the operator's, or that of a service provider.
  ///
  /// JL-8.3-d.
  mutating func adoptPlan(_ act: Act) {
    guard let id = act.object else {
      let adopted = take(.planAdopted, act)
      oversight.plan = oversight.plan.earlier(adopted)
      return discharge(lastOpen(.emergencyPlan), act)
    }
    var provider = serviceProvider(id)
    let adopted = take(.planAdopted, of: id, act)
    provider.plan = provider.plan.earlier(adopted)
    discharge(provider.planDuty, act)
    objects[id] = .serviceProvider(provider)
  }

  /// A service provider takes part: it owes a plan of its own.
  ///
  /// JL-8.3-d.
  mutating func admitProvider(_ id: ObjectID, _ act: Act, _ law: Law) {
    var provider = serviceProvider(id)
    guard provider.planDuty == nil, !provider.plan.isTaken else { return }
    provider.planDuty = owePromptly(
      .emergencyPlan, by: .serviceProvider, from: act, law, object: id, scope: .agreement)
    objects[id] = .serviceProvider(provider)
  }

  /// An incident: the emergency plan is to be set going at once.
  ///
  /// JL-8.3-e.
  mutating func owePlan(_ act: Act, _ law: Law) {
    guard isApplied, let id = act.object, case .request(var incident) = objects[id] else { return }
    incident.activation = owePromptly(
      .planActivation, by: party(act), from: act, law, object: id, scope: .beyond)
    incident.provider = provider(act)
    objects[id] = .request(incident)
  }

  /// 启动应急预案, which somebody adopted.
  ///
  /// JL-8.3-d, JL-8.3-e.
  mutating func activatePlan(_ act: Act) {
    guard let id = act.object ?? act.counterpart else { return leave(act) }
    let (duty, provider): (DutyID?, ObjectID?)
    switch objects[id] {
    case .request(let incident): (duty, provider) = (incident.activation, incident.provider)
    case .risk(let risk): (duty, provider) = (risk.activation, risk.provider)
    case .named, .demand, .person, .model, .socialData, .product, .usageAgreement, .doneAhead, .licence,
      .ticket, .rectification, .report, .scenario, .document, .dataSet, .resourceRequest, .serviceProvider,
      .registration, .proceeding:
      return leave(act)
    }
    discharge(duty, act)
    let plan = provider.map { serviceProvider($0).plan } ?? oversight.plan
    require(plan, .planAdopted, of: provider, under: .emergencyPlan, act)
  }

  /// 信息披露: the operation by the implementer, products and the use of data by the operator.
  ///
  /// JL-8.4-a, JL-8.4-b, JL-9.3-c.
  mutating func disclose(_ act: Act, _ law: Law) {
    for (code, rule) in RuleID.disclosures.enumerated()
    where act.fact.statement.codes >> UInt32(code) & 1 == 1 {
      if let named = obligor(of: rule) { judgeRole(rule, by: RoleSet(named), act) }
      fulfil(rule, act, law)
    }
  }

  /// 合规评估, or the review of one product.
  ///
  /// JL-8.3-c.
  mutating func assessCompliance(_ act: Act, _ law: Law) {
    guard let id = act.object else { return fulfil(.complianceCycle, act, law) }
    guard act.fact.verdict != .unfavourable else {
      forgetPresumption(.complianceReviewed, of: id)
      return changeProduct(id) { if $0.reviewed.isTaken(by: act.at) { $0.reviewed = .open } }
    }
    let reviewed = take(.complianceReviewed, of: id, act)
    changeProduct(id) { $0.reviewed = $0.reviewed.earlier(reviewed) }
  }

  /// 执行情况评估.
  ///
  /// JL-8.4-d.
  mutating func evaluatePerformance(_ act: Act, _ law: Law) {
    let evaluated = take(.performanceEvaluated, act)
    if oversight.evaluated.at.map({ $0 <= act.at }) ?? true { oversight.evaluated = evaluated }
    fulfil(.performanceCycle, act, law)
  }

  /// Renewal is decided in view of an evaluation of the agreement that runs out.
  ///
  /// JL-8.4-d.
  mutating func judgeEvaluation(_ act: Act) {
    let evaluated = oversight.evaluated
    let isOfAgreement =
      evaluated.at.map { at in phase.agreement.map { $0.effective <= at.day } ?? true } ?? false
    require(isOfAgreement ? evaluated : .open, .performanceEvaluated, under: .evaluatedRenewal, act)
  }

  /// Does what is owed; what is owed from time to time is owed anew.
  private mutating func fulfil(_ rule: RuleID, _ act: Act, _ law: Law) {
    // What was done before it was owed anew is no answer to it, wherever its line stands.
    guard let duty = lastOpen(rule), duties[duty.index].opened <= act.day else { return }
    discharge(duty, act)
    if rule.recurs { _ = owePromptly(rule, from: act, law, scope: .agreement) }
  }

  /// 争议协调, about a ticket or about anything else.
  ///
  /// JL-8.1-d.
  mutating func settleDispute(_ act: Act) {
    guard let id = act.object else { return }
    guard case .ticket(let ticket) = objects[id] else { return leave(act) }
    discharge(ticket.answer, act)
  }

  /// Who owes what follows a risk or an incident, where it is not the operator.
  func party(_ act: Act) -> Role? { provider(act) == nil ? nil : .serviceProvider }

  /// The service provider that an event names, where the procedure knows such.
  func provider(_ act: Act) -> ObjectID? { binds(.emergencyPlan) ? act.counterpart : nil }

  private func serviceProvider(_ id: ObjectID) -> ServiceProvider {
    if case .serviceProvider(let provider) = objects[id] { provider } else { ServiceProvider() }
  }
}

extension RuleID {
  /// What is owed from the day of effect of every agreement.
  fileprivate static let owedUnderAgreement: [RuleID] = [
    .platformOwed, .emergencyPlan, .complianceCycle, .publicDisclosure, .productDisclosure, .performanceCycle,
    .usageDisclosure,
  ]

  /// The rules about what is made public, in the order of the codes of an event.
  fileprivate static let disclosures: [RuleID] = [.publicDisclosure, .productDisclosure, .usageDisclosure]

  /// Whether it is owed from time to time: 定期.
  fileprivate var recurs: Bool {
    self == .complianceCycle || self == .performanceCycle || self == .usageDisclosure
  }
}
