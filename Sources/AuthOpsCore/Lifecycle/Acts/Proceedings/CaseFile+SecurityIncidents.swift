/// Risks and incidents: what each body owes, and when nothing is owed any more.
extension CaseFile {
  /// 发现风险隐患: a user of data reports it, open data that may do harm are stopped, anything else is remedied.
  ///
  /// YC-30.2, YC-41-5, YC-43.
  mutating func openRisk(_ act: Act, _ law: Law) {
    let open = IncidentOpen(act, isOfPublicConcern: false)
    guard let id = begin(act, .incident(.detected(open))) else { return }
    let isOfOpenData = act.fact.ground == RiskKind.openDataHarm.rawValue
    let rule: RuleID =
      act.fact.secondFlag == true ? .riskReport : isOfOpenData ? .openDataStop : .riskRemedy
    _ = owePromptly(rule, from: act, law, object: id)
  }

  /// 发生数据安全事件: to be dealt with, told to users and reported; a leak of open data is remedied by its provider.
  ///
  /// YC-30.1-c, YC-44-a.
  mutating func openIncident(_ act: Act, _ law: Law) {
    let isLeak = isOfOpening
    let open = IncidentOpen(act, isOfPublicConcern: act.fact.secondFlag ?? false)
    guard let id = begin(act, .incident(.detected(open))) else { return }
    let owed: [RuleID] =
      isLeak ? [.leakRemedy] : [.incidentRemedy, .incidentUserNotice, .incidentReport]
    for rule in owed { _ = owePromptly(rule, from: act, law, object: id) }
  }

  /// 采取处置（补救）措施.
  ///
  /// YC-30.1-c, YC-44-a.
  mutating func remedyIncident(_ act: Act) {
    guard let id = act.object, case .incident = proceeding(id) else { return leave(act) }
    let isLeak = duties.contains { $0.rule == .leakRemedy && $0.object == id }
    judgeRole(
      isLeak ? .leakRemedy : .incidentRemedy,
      by: isLeak ? RoleSet(.dataProvider) : RoleSet(.agency, .dataProvider),
      act)
    settle(isLeak ? .leakRemedy : .incidentRemedy, act)
  }

  /// 报告事件: the authority sets its plan going, and warns the public of what concerns it.
  ///
  /// YC-44-a, YC-44-b.
  mutating func reportToAuthority(_ act: Act, _ law: Law) {
    guard let id = act.object, case .incident(let incident) = proceeding(id) else { return leave(act) }
    fulfil(.incidentReport, of: id, act)
    guard owed(.planActivation, of: id) == nil, case .detected(let open) = incident else { return }
    _ = owePromptly(.planActivation, from: act, law, object: id)
    if open.isOfPublicConcern { _ = owePromptly(.publicWarning, from: act, law, object: id) }
    stand(at: .incident(incident))
  }

  /// Does what is owed about a risk or an incident; once nothing is, it is closed.
  mutating func settle(_ rule: RuleID, _ act: Act) {
    guard let id = act.object ?? act.counterpart, case .incident(let incident) = proceeding(id) else {
      return leave(act)
    }
    fulfil(rule, of: id, act)
    let isOwed = duties.contains { $0.object == id && $0.isOpen }
    guard !isOwed, case .detected(let open) = incident else { return }
    move(id, to: .incident(.closed(IncidentClosed(open, act))))
  }
}
