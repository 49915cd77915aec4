extension EventDescriptor {
  /// What is made public, assessed and evaluated.
  static let oversight: [EventDescriptor] = [
    EventDescriptor(
      .emergencyPlanAdopted, "emergencyPlan.adopted", .act, zh: "制定应急预案",
      en: "A plan for data security emergencies is adopted",
      fields: [
        .openingRulebook,
        Field(
          "serviceProvider", .object(.serviceProvider), .object,
          zh: "数据服务商", en: "The service provider whose plan it is; the operator’s unless said",
          example: #""江城数据服务有限公司""#),
        Field(
          "plan", .text,
          zh: "预案名称", en: "The name of the plan", example: #""数据安全事件应急处置预案""#),
      ]),
    EventDescriptor(
      .incidentPlanActivated, "incident.planActivated", .act, zh: "启动应急预案",
      en: "The emergency plan is set going",
      fields: [
        Field(
          "incident", .object(.incident), .object,
          zh: "事件编号", en: "The incident", example: #""incident-1""#),
        Field(
          "risk", .object(.risk), .counterpart,
          zh: "隐患编号", en: "The major risk, where there is no incident yet", example: #""risk-1""#),
      ]),
    EventDescriptor(
      .disclosurePublished, "disclosure.published", .act, zh: "信息披露",
      en: "The state of the authorised operation is made public",
      fields: [
        Field(
          "contents", .list(.code(["operation", "productList", "dataUse"])), .codes, required: true,
          zh: "公开内容",
          en: "What is made public: the operation at large, the list of products, the use of data",
          example: #"["productList","dataUse"]"#),
        Field(
          "through", .day, .due,
          zh: "所涉期间止", en: "The last day it covers", example: #""2025-12-31""#),
        Field(
          "where", .text,
          zh: "公开渠道", en: "Where it is published", example: #""吉林市人民政府网站""#),
      ]),
    EventDescriptor(
      .complianceAssessed, "compliance.assessed", .act, tier: 2, zh: "合规评估（审查）",
      en: "Compliance is assessed, or a product reviewed for it",
      fields: [
        Field(
          "product", .object(.product), .object,
          zh: "产品", en: "The product", example: #""product-1""#),
        Field(
          "verdict", .code(["pass", "fail"]), .verdict,
          zh: "结论", en: "The conclusion", example: #""pass""#),
        Field(
          "through", .day, .due,
          zh: "所涉期间止", en: "The last day it covers", example: #""2025-12-31""#),
      ]),
    EventDescriptor(
      .performanceEvaluated, "performance.evaluated", .act, zh: "执行情况评估",
      en: "How the agreement is carried out is evaluated",
      fields: [
        .openingRulebook,
        Field(
          "verdict", .code(["pass", "fail"]), .verdict,
          zh: "结论", en: "The conclusion", example: #""pass""#),
        Field(
          "through", .day, .due,
          zh: "所涉期间止", en: "The last day it covers", example: #""2025-12-31""#),
        Field(
          "evaluator", .text,
          zh: "评估单位", en: "Who evaluated", example: #""第三方评估机构""#),
        Field(
          "announced", .flag,
          zh: "已通报", en: "Whether the result is made known to those evaluated", example: "true"),
      ]),
    EventDescriptor(
      .contributionEvaluated, "contribution.evaluated", .act, tier: 2, zh: "数据贡献评估",
      en: "What a source unit contributes is evaluated",
      fields: [
        Field(
          "provider", .object(.provider), .counterpart,
          zh: "数源单位", en: "The source unit", example: #""市自然资源局""#),
        Field(
          "result", .text,
          zh: "评估结果", en: "The result", example: #""良好""#),
      ]),
    EventDescriptor(
      .disputeCoordinated, "dispute.coordinated", .act, tier: 2, zh: "争议协调",
      en: "A dispute about data is settled in consultation",
      fields: [
        .openingRulebook,
        Field(
          "ticket", .object(.ticket), .object,
          zh: "工单编号", en: "The ticket in dispute", example: #""ticket-1""#),
        Field(
          "verdict", .code(["agree", "disagree"]), .verdict,
          zh: "协商结果", en: "Whether those concerned agree", example: #""agree""#),
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#),
      ]),
  ]
}
