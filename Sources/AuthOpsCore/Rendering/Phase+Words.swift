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
  ]
}
