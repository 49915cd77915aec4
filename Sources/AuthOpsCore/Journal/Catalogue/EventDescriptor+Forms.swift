/// The forms of the annexes as fields of a payload.
extension EventDescriptor {
  /// A document handed in.
  ///
  /// DQ-2-c.
  static let documentFields: [Field] = [
    Field(
      "slot",
      .code([
        "applicationForm", "auditReport", "accounts", "commitment", "demandForm", "riskSelfAssessment",
        "creditReport", "qualificationProof", "implementationPlan", "other",
      ]), .documentKind, required: true,
      zh: "材料类别", en: "Which of the documents asked for", example: #""auditReport""#),
    Field(
      "name", .text,
      zh: "文件名", en: "The name of the document", example: #""2025年度审计报告.pdf""#),
    Field(
      "requestedAs", .object(.document), .objects,
      zh: "公告要求的名称", en: "For `other`: the name in the announcement", example: #""数据治理案例""#),
    Field(
      "from", .day, .documentFrom,
      zh: "所涉期间起", en: "The first day it covers", example: #""2025-01-01""#),
    Field(
      "through", .day, .documentThrough,
      zh: "所涉期间止", en: "The last day it covers", example: #""2025-12-31""#),
    Field(
      "issuedOn", .day, .documentIssued,
      zh: "出具日", en: "The day it was issued", example: #""2026-01-08""#),
    Field(
      "issuer", .text,
      zh: "出具单位", en: "Who issued it", example: #""湖州天平会计师事务所""#),
    Field(
      "evidenceKind", .code(["qualification", "patent", "softwareCopyright", "brandCase", "other"]),
      zh: "证明类型", en: "For a proof of qualification: which kind", example: #""patent""#),
    Field(
      "demand", .object(.demand),
      zh: "对应的需求", en: "For a demand form: the demand it belongs to", example: #""demand-1""#),
    Field(
      "sealed", .flag, .documentSealed,
      zh: "已盖章", en: "Whether it is sealed", example: "true"),
    Field(
      "signedBy", .text,
      zh: "签字人", en: "Who signed", example: #""张敏""#),
    Field(
      "signatoryPost",
      .code([
        "principalOfficer", "legalRepresentative", "authorisedRepresentative", "personInCharge", "other",
      ]),
      zh: "签字人身份", en: "In which capacity", example: #""principalOfficer""#),
    Field(
      "signedOn", .day,
      zh: "签署日", en: "The day of signature", example: #""2026-01-12""#),
    Field(
      "copies", .count(0...99),
      zh: "份数", en: "How many copies", example: "1"),
    Field(
      "form", .code(["original", "photocopy", "electronic"]),
      zh: "形式", en: "Original or copy", example: #""original""#),
  ]

  /// The application form.
  ///
  /// DQ-A2.
  static let applicationFormFields: [Field] = [
    Field(
      "applicantName", .text,
      zh: "申请单位", en: "The applicant", example: #""德清数联科技有限公司""#),
    Field(
      "legalRepresentative", .text,
      zh: "法定代表人", en: "The legal representative", example: #""张敏""#),
    Field(
      "legalRepresentativePhone", .text,
      zh: "法定代表人电话", en: "Telephone", example: #""0572-0000001""#),
    Field(
      "personInCharge", .text,
      zh: "负责人", en: "The person in charge", example: #""李强""#),
    Field(
      "personInChargePhone", .text,
      zh: "负责人电话", en: "Telephone", example: #""0572-0000002""#),
    Field(
      "reasonForApplying", .text,
      zh: "申请原因", en: "Why data are applied for", example: #""优化公交线网""#),
    Field(
      "needs", .text,
      zh: "需求概述", en: "What is needed", example: #""公交刷卡与到站数据""#),
    Field(
      "scenarioDescription", .text,
      zh: "应用场景描述", en: "The scenario", example: #""客流预测""#),
    Field(
      "qualifications", .text,
      zh: "专业资质", en: "Qualifications claimed", example: #""软件企业证书""#),
    Field(
      "planSummary", .text,
      zh: "实施方案概述", en: "The plan in short", example: #""分三期实施""#),
    Field(
      "pricing", .list(.code(["perApiCall", "perBatchCall", "other"])),
      zh: "定价方式", en: "How it is priced", example: #"["perApiCall"]"#),
    Field(
      "usage", .list(.code(["query", "verify", "complete", "other"])),
      zh: "使用方式", en: "How the data are used", example: #"["query"]"#),
    Field(
      "signedByPersonInCharge", .flag,
      zh: "负责人已签字", en: "Whether the person in charge signed", example: "true"),
    Field(
      "sealed", .flag,
      zh: "单位已盖章", en: "Whether it is sealed", example: "true"),
    Field(
      "signedOn", .day, .formDay,
      zh: "签署日", en: "The day of signature", example: #""2026-01-12""#),
  ]

  /// The demand form.
  ///
  /// DQ-A4.
  static let demandFormFields: [Field] = [
    Field(
      "applicantName", .text,
      zh: "申请单位", en: "The applicant", example: #""德清数联科技有限公司""#),
    Field(
      "contact", .text,
      zh: "联系人", en: "The person responsible", example: #""李强""#),
    Field(
      "contactFromDeveloper", .flag, expects: .denied,
      zh: "联系人为开发公司人员", en: "Whether that person belongs to a development company", example: "false"),
    Field(
      "contactPhone", .text,
      zh: "联系电话", en: "Telephone", example: #""0572-0000002""#),
    Field(
      "securityOfficer", .text,
      zh: "安全责任人", en: "The person responsible for security", example: #""王芳""#),
    Field(
      "securityOfficerPhone", .text,
      zh: "安全责任人电话", en: "Telephone", example: #""0572-0000003""#),
    Field(
      "scenario", .text,
      zh: "应用场景", en: "The scenario", example: #""客流预测""#),
    Field(
      "reason", .text,
      zh: "申请理由", en: "Why the data are needed", example: #""训练预测模型""#),
    Field(
      "annexList", .flag,
      zh: "目录以附件提供", en: "Whether a list is annexed", example: "true"),
    Field(
      "signed", .flag,
      zh: "已签字（章）", en: "Whether it is signed or sealed", example: "true"),
    Field(
      "signedOn", .day, .formDay,
      zh: "签署日", en: "The day of signature", example: #""2026-01-12""#),
  ]

  /// The filing form of a product.
  ///
  /// DQ-A6.
  static let productFormFields: [Field] = [
    Field(
      "contact", .text,
      zh: "联系人", en: "The contact", example: #""李强""#),
    Field(
      "contactPhone", .text,
      zh: "联系方式", en: "How to reach the contact", example: #""0572-0000002""#),
    Field(
      "description", .text,
      zh: "产品说明", en: "What the product does", example: #""按线路提供客流指数""#),
    Field(
      "pricing", .text,
      zh: "产品定价方式", en: "How it is priced", example: #""按接口调用次数""#),
    Field(
      "expectedRevenue", .text,
      zh: "预期产生的收益", en: "What it is expected to earn", example: #""每年60万元""#),
    Field(
      "operatorOpinion", .text,
      zh: "授权运营单位意见", en: "The opinion of the operator", example: #""同意申报""#),
    Field(
      "sealed", .flag,
      zh: "已盖章", en: "Whether it is sealed", example: "true"),
    Field(
      "signedOn", .day, .formDay,
      zh: "签署日", en: "The day of signature", example: #""2026-05-12""#),
  ]

  /// The quality ticket.
  ///
  /// DQ-A8.
  static let ticketFormFields: [Field] = [
    Field(
      "finder", .text,
      zh: "问题发现人", en: "Who found it", example: #""赵磊""#),
    Field(
      "finderPhone", .text,
      zh: "联系电话", en: "Telephone", example: #""0572-0000004""#),
    Field(
      "finderMail", .text,
      zh: "电子邮箱", en: "Mail address", example: #""zhao@example.cn""#),
    Field(
      "tableName", .text,
      zh: "数据表英文名称", en: "The name of the table", example: #""bus_card""#),
    Field(
      "tableTitle", .text,
      zh: "数据表中文名称", en: "The title of the table", example: #""公交刷卡记录""#),
    Field(
      "description", .text,
      zh: "数据问题描述", en: "What is wrong", example: #""站点编码缺失""#),
    Field(
      "errorExample", .text,
      zh: "错误示例", en: "An example", example: #""站点编码为空""#),
    Field(
      "suggestion", .text,
      zh: "修复建议", en: "What would mend it", example: #""补录站点编码""#),
    Field(
      "operatorOpinion", .text,
      zh: "授权运营单位意见", en: "The opinion of the operator", example: #""请予修复""#),
    Field(
      "signed", .flag,
      zh: "已签字（章）", en: "Whether it is signed or sealed", example: "true"),
    Field(
      "signedOn", .day, .formDay,
      zh: "签署日", en: "The day of signature", example: #""2026-05-06""#),
  ]
}
