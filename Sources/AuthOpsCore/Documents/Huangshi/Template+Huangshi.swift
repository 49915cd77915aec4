extension Template {
  /// The plan of an applicant in Huangshi.
  ///
  /// HS-0 to HS-8. Experience may stand in the first part or among the attachments (X-HS-03).
  static let huangshi = Template(
    .huangshi, zh: "黄石 运营方案", en: "Huangshi, plan of operation",
    parts: [
      TemplatePart.fact(
        "term", "运营期限", "term of the operation",
        .object([
          TemplatePart.fact("from", "起始日", "first day of the term", .day),
          TemplatePart.fact("through", "截止日", "last day of the term", .day),
        ])),
      TemplatePart("applicant", "申请单位基本情况", "the applicant", .object(huangshiApplicant), "HS-0"),
      TemplatePart("goals", "授权运营工作目标", "goals", .object(huangshiGoals), "HS-0"),
      TemplatePart("management", "管理体系构建", "management", .object(huangshiManagement), "HS-0"),
      TemplatePart("scenes", "运营场景", "scenes", .object(huangshiScenes), "HS-0"),
      TemplatePart("technology", "技术支撑能力建设", "technology", .object(huangshiTechnology), "HS-0"),
      TemplatePart("planning", "运营规划", "planning", .object(huangshiPlanning), "HS-0"),
      TemplatePart(
        "support", "保障支撑措施", "support",
        .object([
          TemplatePart("funds", "资金支持", "funds", .text),
          TemplatePart("technology", "技术支持", "technology", .text),
          TemplatePart("people", "人才支持", "people", .text),
          TemplatePart("other", "其他资源", "other resources", .text, nil, .optional),
        ]), "HS-7"),
      TemplatePart("attachments", "附件", "attachments", .texts(atLeast: 1), "HS-8", .optional),
    ],
    relations: [
      TemplateRelation("HS-1.2.4", "服务经验", "experience", "applicant/experience", .filled(or: "attachments"))
    ] + huangshiTargets + [
      TemplateRelation(
        "HS-6.3", "分配比例合计", "shares together", "planning/sharing/shares/*/share",
        .together(.addUpToTheWhole))
    ])

  /// The targets of the city, which each plan has to reach within its term.
  ///
  /// HS-2-b to HS-2-f. Each plan carries the targets of the whole city (P30); those that fall due after the term are
  /// informational (X-HS-02). The plan of the city that they come from is not at hand (X-HS-01). By a year means by its
  /// last day; so many or more includes the number.
  private static let huangshiTargets: [TemplateRelation] = [
    target("HS-2-c", "挂牌产品和服务", "listed products", 2027, "listedProducts"),
    target("HS-2-d", "典型应用场景", "model scenes", 2027, "scenes"),
    target("HS-2-e", "挂牌产品和服务", "listed products", 2030, "listedProducts"),
    target("HS-2-f", "典型应用场景", "model scenes", 2030, "scenes"),
  ]

  private static func target(
    _ clause: String, _ zh: String, _ en: String, _ year: Int, _ key: String
  ) -> TemplateRelation {
    TemplateRelation(
      clause, "\(year) 年\(zh)", "\(en) of \(year)", "goals/targets",
      .reaches(
        YearTarget(year: year, key: key, least: number(clause), from: "term/from", through: "term/through")))
  }

  private static let huangshiGoals: [TemplatePart] = [
    TemplatePart("overall", "总体目标", "overall goal", .text, "HS-2-a"),
    TemplatePart("phased", "阶段性目标", "goals of the phases", .text, "HS-2-a"),
    TemplatePart("results", "预期成效", "expected results", .text, "HS-2-a"),
    TemplatePart(
      "targets", "量化目标", "targets in numbers",
      .list(
        [
          TemplatePart("year", "年份", "year", .atLeast(2000)),
          TemplatePart("listedProducts", "挂牌产品和服务", "listed products", .atLeast(0), nil, .optional),
          TemplatePart("scenes", "典型应用场景", "model scenes", .atLeast(0), nil, .optional),
        ], atLeast: 1), "HS-2-b"),
  ]

  private static let huangshiApplicant: [TemplatePart] = [
    TemplatePart(
      "situation", "企业状况", "situation",
      .object([
        TemplatePart("overall", "整体情况", "as a whole", .text),
        TemplatePart("funds", "资金来源及规模", "funds", .text),
        TemplatePart("business", "经营状况", "business", .text),
      ]), "HS-1.1.1"),
    TemplatePart("scope", "经营范围", "scope of business", .text, "HS-1.1.2"),
    TemplatePart("credit", "信用状况", "credit", .text, "HS-1.1.3"),
    TemplatePart("certificates", "专业资质", "certificates", .texts(atLeast: 1), "HS-1.2.1"),
    TemplatePart("technicalAbility", "技术能力", "technical ability", .text, "HS-1.2.2"),
    TemplatePart(
      "security", "安全管理能力", "security",
      .object([
        TemplatePart("ability", "安全管理能力", "ability", .text),
        TemplatePart("meetsRequirements", "是否符合国家要求", "whether it meets the national requirements", .flag),
      ]), "HS-1.2.3"),
    TemplatePart.fact("experience", "服务经验", "experience", .texts(atLeast: 1), .optional),
  ]

  private static let huangshiManagement: [TemplatePart] = [
    TemplatePart("organisation", "管理组织建设", "organisation", .text, "HS-3.1.0"),
    TemplatePart(
      "people", "负责人和管理部门", "those responsible",
      .object([
        TemplatePart("head", "运营主要负责人", "head of the operation", .text),
        TemplatePart("team", "运营团队和组织架构", "team and structure", .text),
        TemplatePart("businessLead", "业务负责人", "business lead", .text),
        TemplatePart("securityLead", "安全负责人", "security lead", .text),
      ]), "HS-3.1.1"),
    TemplatePart(
      "staff", "人员团队", "staff",
      .list(
        [
          TemplatePart("post", "关键岗位", "key post", .text),
          TemplatePart("number", "人数", "number", .atLeast(1)),
        ], atLeast: 1), "HS-3.1.2"),
    TemplatePart("teamBuilding", "团队建设计划", "plan for the team", .text, "HS-3.1.2"),
    TemplatePart.fact(
      "rulesAnnexed", "制度所在附件", "annexes that hold the rules", .texts(atLeast: 1), .optional),
    TemplatePart(
      "rules", "运营管理制度", "rules",
      .object([
        TemplatePart("developers", "产品开发商入驻和管理规范", "rules for developers", .text, nil, huangshiInline),
        TemplatePart("socialData", "社会数据接入和使用规范", "rules for social data", .text, nil, huangshiInline),
        TemplatePart("responsibility", "安全责任规范", "rules on responsibility", .text, nil, huangshiInline),
      ]), "HS-3.2", .when(.blank("rulesAnnexed"))),
    TemplatePart(
      "protection", "数据安全合规管理", "security and compliance",
      .object([
        TemplatePart("network", "网络安全", "network security", .object(huangshiAspects)),
        TemplatePart("data", "数据安全", "data security", .object(huangshiAspects)),
        TemplatePart("personalInformation", "个人信息安全", "personal information", .object(huangshiAspects)),
      ]), "HS-3.3-a"),
    TemplatePart(
      "mechanisms", "工作机制", "mechanisms",
      .object([
        TemplatePart("warning", "监测预警", "monitoring and warning", .text),
        TemplatePart("assessment", "风险评估", "risk assessment", .text),
        TemplatePart("emergency", "应急处置", "emergencies", .text),
        TemplatePart("routine", "日常管理", "routine", .text),
      ]), "HS-3.3-b"),
  ]

  /// Each of the three rules may stand in the plan or in an annex.
  private static let huangshiInline = TemplatePart.Requirement.when(
    .blank("management/rulesAnnexed").fromRoot)

  private static let huangshiAspects: [TemplatePart] = [
    TemplatePart("rules", "制度规范", "rules", .text),
    TemplatePart("organisation", "组织架构", "organisation", .text),
    TemplatePart("means", "技术手段", "technical means", .text), TemplatePart("upkeep", "运维管理", "upkeep", .text),
  ]
}
