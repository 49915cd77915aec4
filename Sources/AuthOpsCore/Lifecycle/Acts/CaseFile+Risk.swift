/// Risks and incidents, from the commitment on and beyond the end of the case.
extension CaseFile {
  /// 发现风险隐患: to be reported at once; a danger found in the data halts the processing.
  ///
  /// DQ-A3-5, DQ-A5-5.2.1-5; in Jilin only a major one, which sets the emergency plan going: JL-8.3-e.
  mutating func detectRisk(_ act: Act, _ law: Law) {
    guard let id = act.object else { return }
    let ahead = doneAhead(id)
    guard objects[id].isUnknown || ahead != nil else { return leave(act, .repeated, .kept) }
    var risk = Risk(report: owePromptly(.riskReport, from: act, law, object: id, scope: .beyond))
    risk.remedy = owePromptly(.riskRemedy, from: act, law, object: id, scope: .beyond)
    if act.fact.firstFlag == nil { noteUnstated(.majorRiskReport, "major", act, law) }
    if act.fact.firstFlag == true {
      risk.report =
        risk.report
        ?? owePromptly(.majorRiskReport, by: party(act), from: act, law, object: id, scope: .beyond)
      risk.activation = owePromptly(
        .planActivation, by: party(act), from: act, law, object: id, scope: .beyond)
      risk.provider = provider(act)
    }
    discharge(risk.report, ahead)
    if act.fact.ground == RiskKind.hiddenRelation.rawValue {
      risk.halt = owePromptly(.riskHalt, from: act, law, object: id, scope: .beyond)
    }
    objects[id] = .risk(risk)
  }

  /// 报告风险.
  ///
  /// DQ-A3-5.
  mutating func reportRisk(_ act: Act) {
    guard let id = act.object else { return }
    guard case .risk(let risk) = objects[id] else { return keepAhead(act, id) }
    discharge(risk.report, act)
  }

  /// 消除隐患.
  ///
  /// DQ-A3-5b.
  mutating func remedyRisk(_ act: Act) {
    guard let id = act.object, case .risk(let risk) = objects[id] else { return }
    discharge(risk.remedy, act)
  }

  /// 停止数据处理.
  ///
  /// DQ-A5-5.2.1-5.
  mutating func haltProcessing(_ act: Act) {
    guard let id = act.object, case .risk(let risk) = objects[id] else { return }
    discharge(risk.halt, act)
  }

  /// 发生数据安全事件: to be notified immediately.
  ///
  /// DQ-A3-6, JL-8.3-e. A breach on record, unless it is said that the operator did not bring it about.
  mutating func detectIncident(_ act: Act, _ law: Law) {
    lodge(act, .incidentReport, by: party(act), law, scope: .beyond)
    owePlan(act, law)
    if isApplied && act.fact.firstFlag != false { breach = breach.earlier(ProcedureStep(act)) }
  }

  /// 报告事件.
  ///
  /// DQ-A3-6.
  mutating func reportIncident(_ act: Act) {
    guard let id = act.object else { return }
    guard case .request(let incident) = objects[id] else { return keepAhead(act, id) }
    discharge(incident.duty, act)
  }

  /// Keeps what was done about an object before the line that brings it about.
  mutating func keepAhead(_ act: Act, _ id: ObjectID) {
    guard objects[id].isUnknown else { return }
    cites = true
    objects[id] = .doneAhead(DoneAhead(step: ProcedureStep(act), citation: act.citation))
  }

  /// What was done about an object before the line that brings it about.
  func doneAhead(_ id: ObjectID) -> DoneAhead? {
    if case .doneAhead(let ahead) = objects[id] { ahead } else { nil }
  }

  /// Discharges a duty by what was done ahead of the line that opens it.
  mutating func discharge(_ duty: DutyID?, _ ahead: DoneAhead?) {
    guard let duty, let ahead, let at = ahead.step.at else { return }
    duties[duty.index].state = .discharged(at.day, by: ahead.citation, line: ahead.step.line)
  }
}
