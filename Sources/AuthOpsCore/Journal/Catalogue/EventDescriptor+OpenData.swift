extension EventDescriptor {
  /// Data opened to citizens: applications, objections, and what is stopped.
  static let openData: [EventDescriptor] = [
    EventDescriptor(
      .openDataApplied, "openData.applied", .act, zh: "申请有条件开放",
      en: "A citizen applies for data that are open on conditions",
      fields: [
        .openingRulebook,
        Field(
          "application", .object(.openDataApplication), .object, required: true,
          zh: "开放申请编号", en: "The application", example: #""application-1""#),
        Field(
          "dataSet", .object(.dataSet), .counterpart,
          zh: "数据资源", en: "The data", example: #""公交刷卡数据""#),
        Field(
          "title", .text,
          zh: "标题", en: "The title", example: #""公交客流分析""#),
        Field(
          "purpose", .text,
          zh: "事由", en: "What the data are for", example: #""学术研究""#),
        Field(
          "kind", .code(["dataSet", "interface"]), .ground,
          zh: "申请类型", en: "Whether a data set or an interface", example: #""dataSet""#),
        Field(
          "until", .day, .due,
          zh: "使用期限止", en: "The last day of use", example: #""2027-06-30""#),
        Field(
          "outcomeForm", .text,
          zh: "成果形式", en: "The form of what comes of it", example: #""研究报告""#),
        Field(
          "leftBlank", .list(.code(["title", "purpose", "kind", "until", "outcomeForm"])), .codes,
          zh: "未填的空白", en: "What is left blank", example: #"["title"]"#),
        .websiteChannel,
      ]),
    EventDescriptor(
      .openDataAnswered, "openData.answered", .act, zh: "答复开放申请",
      en: "The provider answers the application",
      fields: [
        Field(
          "application", .object(.openDataApplication), .object, required: true,
          zh: "开放申请编号", en: "The application", example: #""application-1""#),
        Field(
          "verdict", .code(["agree", "refuse"]), .verdict, required: true,
          zh: "答复意见", en: "The answer", example: #""agree""#),
        .reason,
        .legalBasis,
        .basisLevelOfOpening,
        Field(
          "leftBlank", .list(.code(["reason", "legalBasis"])), .codes,
          zh: "未填的空白", en: "What is left blank", example: #"["reason"]"#),
      ]),
    EventDescriptor(
      .openDataAgreementSigned, "openData.agreementSigned", .act, zh: "签订公共数据利用协议",
      en: "Provider and applicant sign the agreement on use",
      fields: [
        Field(
          "application", .object(.openDataApplication), .object, required: true,
          zh: "开放申请编号", en: "The application", example: #""application-1""#),
        Field(
          "contents",
          .list(
            .code([
              "purpose", "scope", "manner", "service", "prohibitions", "credit", "liability", "disputes",
            ])), .codes,
          zh: "协议内容",
          en:
            "What it settles: purpose, scope and manner of use, service and feedback, prohibitions, commitment, liability, disputes",
          example: #"["purpose","scope","manner","service","prohibitions","credit","liability","disputes"]"#),
        Field(
          "until", .day, .due,
          zh: "使用期限止", en: "The last day of use", example: #""2027-06-30""#),
      ]),
    EventDescriptor(
      .openDataGranted, "openData.granted", .act, zh: "提供开放数据",
      en: "The data are opened to the applicant",
      fields: [
        Field(
          "application", .object(.openDataApplication), .object, required: true,
          zh: "开放申请编号", en: "The application", example: #""application-1""#),
        .websiteChannel,
      ]),
    EventDescriptor(
      .openObjectionLodged, "openObjection.lodged", .act, zh: "提出开放异议",
      en: "Somebody objects to open data",
      fields: [
        .openingRulebook,
        Field(
          "objection", .object(.openObjection), .object, required: true,
          zh: "异议编号", en: "The objection", example: #""objection-1""#),
        Field(
          "dataSet", .object(.dataSet), .counterpart,
          zh: "数据资源", en: "The data", example: #""公交刷卡数据""#),
        Field(
          "ground", .code(["privacy", "personalInformation", "tradeSecret", "other"]), .ground,
          zh: "异议事由", en: "What is infringed", example: #""privacy""#),
        .websiteChannel,
      ]),
    EventDescriptor(
      .openObjectionForwarded, "openObjection.forwarded", .act, tier: 2, zh: "通知数据提供机构",
      en: "The provider is told of the objection",
      fields: [
        Field(
          "objection", .object(.openObjection), .object, required: true,
          zh: "异议编号", en: "The objection", example: #""objection-1""#)
      ]),
    EventDescriptor(
      .openObjectionResolved, "openObjection.resolved", .act, zh: "核实处理开放异议",
      en: "The provider acts on the objection",
      fields: [
        Field(
          "objection", .object(.openObjection), .object, required: true,
          zh: "异议编号", en: "The objection", example: #""objection-1""#),
        Field(
          "measure", .code(["withdrawn", "treated", "continued"]), .ground, required: true,
          zh: "处理措施", en: "Whether the data are withdrawn, opened after treatment, or stay open",
          example: #""withdrawn""#),
      ]),
    EventDescriptor(
      .openAccessSuspended, "openAccess.suspended", .act, zh: "中止开放、撤回数据",
      en: "Open data are stopped or withdrawn",
      fields: [
        .openingRulebook,
        Field(
          "risk", .object(.risk), .object,
          zh: "隐患编号", en: "The risk that came to light", example: #""risk-1""#),
        Field(
          "dataSet", .object(.dataSet), .counterpart,
          zh: "数据资源", en: "The data", example: #""公交刷卡数据""#),
        Field(
          "measure", .code(["suspended", "withdrawn"]), .ground,
          zh: "措施", en: "What was done", example: #""suspended""#),
      ]),
  ]
}
