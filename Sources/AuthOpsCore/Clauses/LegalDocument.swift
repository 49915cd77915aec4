/// A part of a text: the guide of Deqing or one of its annexes, the plan of Jilin, or a part of a model of documents.
public enum LegalDocument: String, CaseIterable, Hashable, Sendable {
  /// 工作指南.
  case guide
  /// 附件1, the announcement.
  case annex1
  /// 附件2, the application form.
  case annex2
  /// 附件3, the security commitment.
  case annex3
  /// 附件4, the data demand form.
  case annex4
  /// 附件5, the agreement.
  case annex5
  /// 附件6, the filing form of a product.
  case annex6
  /// 附件7, the usage agreement.
  case annex7
  /// 附件8, the quality ticket.
  case annex8
  /// 吉林市公共数据授权运营实施方案.
  case plan
  /// 岳阳 资料清单和注.
  case yueyangList
  /// 岳阳 材料1, the application form.
  case yueyangForm
  /// 岳阳 材料2, the solution outline.
  case yueyangSolution
  /// 岳阳 材料3 to 材料10.
  case yueyangProofs
  /// 黄石 运营方案模板.
  case huangshiPlan
  /// 盐城市公共数据管理办法.
  case measures
  /// 盐城 附件1 备案表（市级）.
  case yanchengAnnex1
  /// 盐城 附件2 备案表（区县）.
  case yanchengAnnex2
  /// 公共数据资源授权运营实施规范（试行）, laid over a text.
  case nationalOperation
  /// 公共数据资源登记管理暂行办法, laid over a text.
  case nationalRegistration
  /// 关于建立公共数据资源授权运营价格形成机制的通知, laid over a text.
  case nationalPricing

  /// The name of the part.
  public var title: Message {
    switch self {
    case .guide: Message(zh: "工作指南", en: "guide")
    case .annex1: Message(zh: "附件1 公告", en: "annex 1, announcement")
    case .annex2: Message(zh: "附件2 申请表", en: "annex 2, application form")
    case .annex3: Message(zh: "附件3 数据安全承诺书", en: "annex 3, security commitment")
    case .annex4: Message(zh: "附件4 数据需求申请表", en: "annex 4, data demand form")
    case .annex5: Message(zh: "附件5 授权运营协议", en: "annex 5, agreement")
    case .annex6: Message(zh: "附件6 备案表", en: "annex 6, filing form")
    case .annex7: Message(zh: "附件7 使用协议", en: "annex 7, usage agreement")
    case .annex8: Message(zh: "附件8 质量工单", en: "annex 8, quality ticket")
    case .plan: Message(zh: "吉林市实施方案", en: "plan of Jilin")
    case .yueyangList: Message(zh: "岳阳 资料清单和注", en: "Yueyang, list of materials and notes")
    case .yueyangForm: Message(zh: "岳阳 材料1 申请表", en: "Yueyang, material 1, application form")
    case .yueyangSolution: Message(zh: "岳阳 材料2 解决方案", en: "Yueyang, material 2, solution outline")
    case .yueyangProofs: Message(zh: "岳阳 材料3至10", en: "Yueyang, materials 3 to 10")
    case .huangshiPlan: Message(zh: "黄石 运营方案模板", en: "Huangshi, model of a plan")
    case .measures: Message(zh: "盐城市管理办法", en: "measures of Yancheng")
    case .yanchengAnnex1: Message(zh: "盐城 附件1 备案表（市级）", en: "Yancheng, annex 1, filing form, city")
    case .yanchengAnnex2: Message(zh: "盐城 附件2 备案表（区县）", en: "Yancheng, annex 2, filing form, county")
    case .nationalOperation: Message(zh: "国家 授权运营实施规范", en: "national rules on authorised operation")
    case .nationalRegistration: Message(zh: "国家 登记管理办法", en: "national measures on registration")
    case .nationalPricing: Message(zh: "国家 价格形成机制", en: "national notice on prices")
    }
  }

  /// The procedure that binds its clauses; nil where documents are held to them, and no case goes by them.
  public var procedure: Procedure? {
    switch self {
    case .guide, .annex1, .annex2, .annex3, .annex4, .annex5, .annex6, .annex7, .annex8: .deqing
    case .plan: .jilin
    case .measures, .yanchengAnnex1, .yanchengAnnex2: .yancheng
    case .yueyangList, .yueyangForm, .yueyangSolution, .yueyangProofs, .huangshiPlan, .nationalOperation,
      .nationalRegistration, .nationalPricing:
      nil
    }
  }

  /// The overlay that binds its clauses, where one does.
  public var overlay: Overlay? {
    switch self {
    case .nationalOperation, .nationalRegistration, .nationalPricing: .national2025
    case .guide, .annex1, .annex2, .annex3, .annex4, .annex5, .annex6, .annex7, .annex8, .plan, .yueyangList,
      .yueyangForm, .yueyangSolution, .yueyangProofs, .huangshiPlan, .measures, .yanchengAnnex1,
      .yanchengAnnex2:
      nil
    }
  }
}
