extension Template {
  /// The proofs and declarations: materials 7 to 10.
  ///
  /// YY-M7 to YY-M10. The legal representative alone signs the last (X-YY-05).
  static let yueyangProofs: [PaperSlot] = [
    PaperSlot(
      "commitment", "数据安全承诺书", "security commitment", "YY-M7",
      paperwork(7) + signed("YY-M7-8", by: [legalRepresentative, agent]) + [
        addressed,
        TemplatePart("unitName", "单位名称", "name of the unit", .text, "YY-M7-8", .stated),
      ]),
    PaperSlot(
      "creditReport", "企业信用报告", "credit report", "YY-M8",
      paperwork(8, form: "copy") + [
        TemplatePart("source", "查询来源", "source", .containing("gsxt.gov.cn"), "YY-M8-0", .stated),
        TemplatePart("content", "查询结果", "results", .object(creditResults)),
      ]),
    PaperSlot(
      "riskSelfAssessment", "安全风险自评报告", "risk self-assessment", "YY-M9",
      paperwork(9) + [TemplatePart("content", "自评报告", "report", .object(selfAssessment), "YY-M9-0")]),
    PaperSlot(
      "noViolationStatement", "无重大违法记录说明", "statement of no violations", "YY-M10",
      paperwork(10) + signed("YY-M10-3", by: [legalRepresentative]) + [
        addressed,
        TemplatePart("unitName", "单位名称", "name of the unit", .text, "YY-M10-3", .stated),
        TemplatePart("content", "声明", "statement", .object(statement)),
      ]),
  ]

  /// What comes beside the ten: the power of whoever signs for another, and other evidence.
  ///
  /// YY-M11, YY-N1.b to YY-N1.d. That somebody who cannot sign has to sign the power is a finding, not a state that
  /// could not exist (X-YY-07).
  static let yueyangFurther: [PaperSlot] = [
    PaperSlot(
      "signingPower", "代签授权委托书", "power to sign for another", "YY-N1.b",
      requirement: .when(.filled("materials/*/signatures/*/proxy")), mayRepeat: true,
      [
        TemplatePart("form", "原件或影印件", "original or copy", .oneOf(["original"]), "YY-N1.c", .stated),
        TemplatePart(
          "signatures", "授权人签字", "signature of the principal",
          .signatures([TemplateCode(id: PaperSlot.principal, zh: "授权人")], .any), "YY-N1.c", .stated),
        TemplatePart("proxy", "被委托人", "who is empowered", .text, "YY-N1.b", .stated),
        TemplatePart(
          "proxyVerified", "被委托人实名认证", "identity of the proxy verified", .must(true), "YY-N1.d", .stated),
        furtherFile,
      ]),
    PaperSlot(
      "other", "其他佐证材料", "other evidence", nil, requirement: .optional, mayRepeat: true, [furtherFile]),
  ]

  private static let furtherFile = TemplatePart(
    "fileName", "文件名", "name of the file", .fileName(.from(11), extension: "pdf"), "YY-N2.a", .stated)

  private static let addressed = TemplatePart(
    "addressee", "致送单位", "addressee", .oneOf([yueyangCompany]), "YY-M7-0", .stated)

  /// Who the applicant is: material 3.
  ///
  /// YY-M3.
  static let yueyangLicence = PaperSlot(
    "licence", "统一社会信用代码证件", "licence", "YY-M3",
    paperwork(3, form: "copy") + [TemplatePart("content", "证件", "licence", .object(licence), "YY-M3-1")])

  private static let licence: [TemplatePart] = [
    TemplatePart(
      "certificates", "证照", "certificates",
      .anySet(
        yueyangCertificates, [["mergedLicence"], ["businessLicence", "taxCertificate", "organisationCode"]])),
    TemplatePart("unitName", "单位名称", "name of the unit", .text),
    TemplatePart("creditCode", "统一社会信用代码", "unified credit code", .pattern(.creditCode)),
    TemplatePart("legalRepresentative", "法定代表人", "legal representative", .text),
    TemplatePart("validThrough", "有效期至", "last day of validity", .validity, nil, .stated),
  ]

  private static let creditResults: [TemplatePart] = [
    TemplatePart("basicInformation", "基本信息", "basic information", .object([shot]), "YY-M8-1"),
    TemplatePart(
      "administrativePenalties", "行政处罚信息", "administrative penalties",
      .object([
        shot,
        TemplatePart.fact(
          "majorViolations", "重大违法", "major violations among them",
          .list(
            [
              TemplatePart.fact("on", "日期", "day of a major violation", .day),
              TemplatePart.fact("what", "事由", "what it was", .text, .optional),
            ], atLeast: 0), .optional),
      ]), "YY-M8-2"),
    TemplatePart(
      "abnormalOperations", "列入经营异常名录信息", "list of abnormal operations", .object([shot, hit]), "YY-M8-3"),
    TemplatePart(
      "seriousViolations", "列入严重违法失信名单信息", "list of serious violations",
      .object([shot, .fact("listed", "列入名单", "whether the unit is listed", .flag)]), "YY-M8-4"),
  ]

  private static let shot = TemplatePart("page", "截图", "screenshot", .text)
  private static let hit = TemplatePart("listed", "列入名单", "whether the unit is listed", .flag, nil, .optional)

  private static let selfAssessment: [TemplatePart] = [
    TemplatePart(
      "work", "评估工作简述", "how it was made",
      .object([
        TemplatePart("from", "起始日", "first day", .day),
        TemplatePart("through", "截止日", "last day", .day),
        TemplatePart("organisation", "组织情况", "organisation", .text),
        TemplatePart("process", "实施过程", "course", .text),
        TemplatePart("method", "实施方式", "method", .text),
      ]), "YY-M9-1"),
    TemplatePart(
      "protection", "数据安全保护整体情况", "protection as a whole",
      .object([
        TemplatePart("rules", "数据安全制度和管理", "rules and management", .text),
        TemplatePart("systems", "业务和信息系统", "business and systems", .text),
        TemplatePart("dataManagement", "数据管理能力", "data management", .text),
        TemplatePart("safeguards", "安全保障能力", "safeguards", .text),
        TemplatePart("protectionLevel", "网络安全等级保护能力", "level of protection", .text),
      ]), "YY-M9-2"),
    TemplatePart(
      "risks", "公共数据风险评估情况", "risks of the data",
      .object([
        TemplatePart("necessity", "合法正当必要性", "lawfulness and necessity", .text),
        TemplatePart.fact("noneFound", "未发现风险隐患", "whether no risk was found", .flag, .optional),
        TemplatePart(
          "found", "风险隐患", "risks found",
          .list(
            [
              TemplatePart("risk", "风险", "risk", .text),
              TemplatePart("controls", "风险控制措施", "controls", .texts(atLeast: 1)),
            ], atLeast: 1), nil, .when(.lacks("noneFound"))),
      ]), "YY-M9-3"),
    TemplatePart(
      "conclusion", "评估结论", "conclusion",
      .object([
        TemplatePart("statement", "结论", "conclusion", .text),
        TemplatePart("grounds", "理由和论据", "grounds", .text),
      ]), "YY-M9-4"),
  ]

  private static let lists: [TemplatePart] = [
    TemplatePart("dishonestDebtors", "失信被执行人名单", "list of dishonest debtors", .must(false)),
    TemplatePart("majorTaxCases", "重大税收违法案件当事人名单", "list of major tax cases", .must(false)),
    TemplatePart("seriousDishonesty", "严重失信名单", "list of serious dishonesty", .must(false)),
  ]

  private static let statement: [TemplatePart] = [
    TemplatePart(
      "noMajorViolations", "近三年无重大违法记录", "no major violation in three years", .must(true), "YY-M10-1"),
    TemplatePart("unitListed", "单位列入名单", "whether the unit is listed", .object(lists), "YY-M10-2"),
    TemplatePart(
      "legalRepresentativeListed", "法定代表人列入名单", "whether the legal representative is listed", .object(lists),
      "YY-M10-2"),
  ]
}
