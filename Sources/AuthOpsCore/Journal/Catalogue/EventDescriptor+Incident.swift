extension EventDescriptor {
  static let incident: [EventDescriptor] = [
    EventDescriptor(
      .riskDetected, "risk.detected", .fact, zh: "发现风险隐患",
      en: "A risk comes to light",
      fields: [
        .openingRulebook,
        Field(
          "risk", .object(.risk), .object, required: true,
          zh: "隐患编号", en: "The risk", example: #""risk-1""#),
        Field(
          "kind", .code(["hiddenRelation", "vulnerability", "other", "openDataHarm"]), .ground,
          zh: "隐患类型", en: "What kind: relations found in the data, a weakness, harm that open data may do",
          example: #""vulnerability""#),
        Field(
          "major", .flag, .firstFlag,
          zh: "重大风险", en: "Whether the risk is a major one", example: "true"),
        Field(
          "byUser", .flag, .secondFlag,
          zh: "由数据利用主体发现", en: "Whether a user of data came upon it", example: "false"),
        Field(
          "serviceProvider", .object(.serviceProvider), .counterpart,
          zh: "涉及的数据服务商", en: "The service provider concerned; the operator unless said",
          example: #""江城数据服务有限公司""#),
        Field(
          "note", .text,
          zh: "备注", en: "A remark of the office", example: #""纸质件另存""#),
      ]),
    EventDescriptor(
      .riskReported, "risk.reported", .act, zh: "报告风险",
      en: "The risk is reported to the authority",
      fields: [
        Field(
          "risk", .object(.risk), .object, required: true,
          zh: "隐患编号", en: "The risk", example: #""risk-1""#)
      ]),
    EventDescriptor(
      .riskRemedied, "risk.remedied", .act, tier: 2, zh: "消除隐患",
      en: "The risk is removed",
      fields: [
        Field(
          "risk", .object(.risk), .object, required: true,
          zh: "隐患编号", en: "The risk", example: #""risk-1""#)
      ]),
    EventDescriptor(
      .incidentDetected, "incident.detected", .fact, zh: "发生数据安全事件",
      en: "A data security incident comes to light",
      fields: [
        .openingRulebook,
        Field(
          "incident", .object(.incident), .object, required: true,
          zh: "事件编号", en: "The incident", example: #""incident-1""#),
        Field(
          "kind", .code(["leak", "theft", "tampering", "damage", "loss", "misuse", "other", "provision"]),
          .ground,
          expects: .noneOf(["provision"]),
          zh: "事件类型", en: "What happened to the data; `provision`: they were given to others",
          example: #""leak""#),
        Field(
          "byOperator", .flag, .firstFlag, expects: .denied,
          zh: "由运营单位造成", en: "Whether the operator brought it about", example: "false"),
        Field(
          "serviceProvider", .object(.serviceProvider), .counterpart,
          zh: "涉及的数据服务商", en: "The service provider concerned; the operator unless said",
          example: #""江城数据服务有限公司""#),
        Field(
          "publicConcern", .flag, .secondFlag,
          zh: "与公众有关", en: "Whether the incident concerns the public", example: "true"),
        Field(
          "note", .text,
          zh: "备注", en: "A remark of the office", example: #""纸质件另存""#),
      ]),
    EventDescriptor(
      .incidentReported, "incident.reported", .act, zh: "报告事件",
      en: "The incident is reported to the authority",
      fields: [
        Field(
          "incident", .object(.incident), .object, required: true,
          zh: "事件编号", en: "The incident", example: #""incident-1""#)
      ]),
  ]
}
