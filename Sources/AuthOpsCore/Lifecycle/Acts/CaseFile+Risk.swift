/// Risks and incidents, from the commitment on and beyond the end of the case.
extension CaseFile {
  /// 发现风险隐患: to be reported at once; a danger found in the data halts the processing.
  ///
  /// DQ-A3-5, DQ-A5-5.2.1-5.
  mutating func detectRisk(_ act: Act) {
    guard let id = act.object else { return }
    guard objects[id].isUnknown else { return leave(act, .repeated, .kept) }
    var risk = Risk(report: owePromptly(.riskReport, by: .operator, from: act, object: id, scope: .beyond))
    if act.fact.ground == RiskKind.hiddenRelation.rawValue {
      risk.halt = owePromptly(.riskHalt, by: .operator, from: act, object: id, scope: .beyond)
    }
    objects[id] = .risk(risk)
  }

  /// 报告风险.
  ///
  /// DQ-A3-5.
  mutating func reportRisk(_ act: Act) {
    guard let id = act.object else { return }
    if case .risk(let risk) = objects[id] { discharge(risk.report, act) }
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
  /// DQ-A3-6.
  mutating func detectIncident(_ act: Act) { lodge(act, .incidentReport, owedBy: .operator, scope: .beyond) }

  /// 报告事件.
  ///
  /// DQ-A3-6.
  mutating func reportIncident(_ act: Act) {
    guard let id = act.object, case .request(let incident) = objects[id] else { return }
    discharge(incident.duty, act)
  }
}
