extension CaseReport {
  /// Where the case stands, for people.
  func phaseWords(_ language: Language) -> String {
    Self.phaseWords(phase, language)
  }

  /// A phase by its identifier, for people.
  static func phaseWords(_ phase: String, _ language: Language) -> String {
    language == .en ? phase : Self.phases[phase] ?? phase
  }

  private static let phases = [
    "announced": "已公告", "submitted": "已申请", "underReview": "审查中", "verified": "已核实", "resolved": "已决议",
    "reported": "已上报", "decided": "已批准", "formalising": "办理手续", "inForce": "协议有效", "ending": "协议终止",
    "closed": "已关闭", "rejected": "未通过",
    "qualified": "资格合格", "disqualified": "资格不合格", "inSelection": "选定中", "selected": "已选定",
    "notSelected": "未被选定", "withdrawn": "已撤回",
    "recorded": "已记录", "requested": "已提出", "accepted": "已受理", "forwarded": "已转送", "answered": "已同意",
    "refused": "未同意", "sealed": "已盖章", "inUse": "使用中", "destroyed": "已销毁", "scheduled": "已告知时间",
    "fulfilled": "已完成", "completed": "已校核", "issued": "整改中", "done": "已核实", "published": "已发布",
    "reassessed": "已评估", "adjusted": "已调整", "temporary": "临时调整", "restored": "已恢复", "changing": "待更新",
    "updated": "已更新", "applied": "已申请", "agreed": "已签协议", "granted": "已开放", "lodged": "已提异议",
    "received": "已收到", "handled": "已处理", "restricted": "已限制", "publicised": "已公示",
    "notified": "已告知", "purchased": "已购买", "listed": "已编目", "detected": "处置中", "inspected": "已检查",
    "ordered": "责令改正",
  ]
}
