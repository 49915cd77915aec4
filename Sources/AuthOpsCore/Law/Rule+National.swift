extension Rule {
  /// The national rules that an overlay lays over a text, in their order.
  ///
  /// The implementing authority that they speak of is whoever authorises in the county; where somebody is said to owe
  /// something, it stands under the role `implementer`.
  static let national: [Rule] = nationalOperation + nationalRegistration + nationalPricing

  /// What the rules on authorised operation ask for.
  private static let nationalOperation: [Rule] = [
    Rule(
      .legalPerson, "NL-27-3", .overlay, .warning,
      zh: "运营机构为法人组织",
      en: "The operator is a legal person"),
    Rule(
      .bodyApproval, "NL-27-13", .overlay, .blocking,
      zh: "签订协议前经实施机构“三重一大”决策",
      en: "The deciding body of the implementing authority approves before the signing"),
    Rule(
      .longestTerm, "NL-27-14", .overlay, .warning,
      zh: "运营期限一般不超过五年",
      en: "The agreement runs five years at most"),
  ]

  /// What the measures on registration ask for.
  private static let nationalRegistration: [Rule] = [
    Rule(
      .evidencePreserved, "NL-26-7.2", .overlay, .warning,
      zh: "申请登记前先行存证",
      en: "Evidence is preserved before registration is applied for"),
    Rule(
      .registrationOrder, "NL-26-8", .overlay, .warning,
      zh: "登记依次经申请、受理、审核、公示、赋码",
      en: "A registration is applied for, accepted, reviewed, made public and coded, in that order"),
    Rule(
      .firstRegistration, "NL-26-9.1", .overlay, .warning, owedBy: .implementer,
      zh: "提供资源后在期限内申请首次登记",
      en: "Registration of data provided is applied for in the time set"),
    Rule(
      .registrationCancellation, "NL-26-9.4", .overlay, .warning, owedBy: .registrar,
      zh: "受理注销后在期限内办结",
      en: "A cancellation is done in the time set, counted from its acceptance"),
    Rule(
      .registrationAcceptance, "NL-26-10", .overlay, .warning, owedBy: .registrar,
      zh: "收到登记申请后在期限内受理",
      en: "An application for registration is accepted in the time set"),
    Rule(
      .registrationReview, "NL-26-11", .overlay, .warning, owedBy: .registrar,
      zh: "受理后在期限内完成形式审核",
      en: "The formal review is done in the time set, counted from acceptance"),
    Rule(
      .registrationNotice, "NL-26-12", .overlay, .warning,
      zh: "公示期满后方可赋码",
      en: "The code is given once the public notice has run"),
    Rule(
      .registrationRenewal, "NL-26-15", .overlay, .warning,
      zh: "在有效期届满前的规定时间内续期",
      en: "A registration is renewed within the days set before it expires"),
    Rule(
      .renewedValidity, "NL-26-15b", .overlay, .warning,
      zh: "每次续期不超过登记有效期",
      en: "A renewal adds no more than one validity"),
  ]

  /// What the notice on prices asks for.
  private static let nationalPricing: [Rule] = [
    Rule(
      .profitRate, "NL-65-2", .overlay, .warning,
      zh: "准许利润率不高于国债收益率加点",
      en: "The rate of profit allowed is at most the yield of government bonds and a margin"),
    Rule(
      .priceWithinCap, "NL-65-3", .overlay, .blocking,
      zh: "收费不高于上限收费标准",
      en: "The operator's price is at most the cap"),
    Rule(
      .deviation, "NL-65-4", .overlay, .warning, owedBy: .operator,
      zh: "收入偏差在界限内由运营机构调价，超过的由授权主体调整上限",
      en: "A deviation of revenue within the bound is the operator's to adjust, a larger one its authority's"),
  ]
}
