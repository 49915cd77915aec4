extension EventDescriptor {
  /// What the catalogue says of data, and when it has to change.
  static let attributes: [EventDescriptor] = [
    EventDescriptor(
      .catalogueChangeArose, "catalogue.changeArose", .fact, zh: "目录变更事由发生",
      en: "A law was amended or the functions of a body changed",
      fields: [
        .openingRulebook,
        Field(
          "change", .object(.catalogueChange), .object, required: true,
          zh: "变更编号", en: "The change", example: #""change-1""#),
        Field(
          "cause", .code(["lawAmended", "functionChanged"]), .ground,
          zh: "变更事由", en: "What changed", example: #""lawAmended""#),
        Field(
          "effectiveOn", .day, .day,
          zh: "施行（决定）日",
          en: "The day on which the amendment enters into force, or the functions were decided",
          example: #""2026-03-01""#),
        Field(
          "promulgatedOn", .day, .due,
          zh: "公布日", en: "The day on which the amendment was promulgated", example: #""2026-01-15""#),
        Field(
          "dataSets", .list(.object(.dataSet)), .objects,
          zh: "涉及的数据", en: "The data whose entries are affected", example: #"["婚姻登记信息"]"#),
      ]),
    EventDescriptor(
      .catalogueAudited, "catalogue.audited", .act, tier: 2, zh: "目录审核汇总",
      en: "Catalogues are examined and brought together",
      fields: [
        Field(
          "scope", .code(["county", "city"]), .ground,
          zh: "汇总范围", en: "Whether of a county or of the city", example: #""city""#),
        Field(
          "dataSets", .list(.object(.dataSet)), .objects,
          zh: "审核的数据", en: "The data examined", example: #"["婚姻登记信息"]"#),
      ]),
    EventDescriptor(
      .attributeReassessed, "attribute.reassessed", .act, tier: 2, zh: "属性评估",
      en: "How data are shared or opened is assessed anew",
      fields: [
        .openingRulebook,
        Field(
          "dataSet", .object(.dataSet), .object, required: true,
          zh: "数据资源", en: "The data", example: #""婚姻登记信息""#),
        Field(
          "attribute", .code(["sharing", "opening"]), .count,
          zh: "属性", en: "Which attribute; sharing unless said", example: #""sharing""#),
        Field(
          "fit", .flag, .firstFlag,
          zh: "具备无条件条件", en: "Whether the data are fit for being shared or opened without condition",
          example: "true"),
      ]),
    EventDescriptor(
      .attributeAdjusted, "attribute.adjusted", .act, zh: "属性调整（含临时）",
      en: "How data are shared or opened is changed",
      fields: [
        .openingRulebook,
        Field(
          "dataSet", .object(.dataSet), .object, required: true,
          zh: "数据资源", en: "The data", example: #""婚姻登记信息""#),
        Field(
          "attribute", .code(["sharing", "opening"]), .count,
          zh: "属性", en: "Which attribute; sharing unless said", example: #""sharing""#),
        Field(
          "from", .code(["unconditional", "conditional", "prohibited"]), .codes,
          zh: "原类型", en: "What it was", example: #""conditional""#),
        Field(
          "to", .code(["unconditional", "conditional", "prohibited"]), .ground, required: true,
          zh: "新类型", en: "What it becomes", example: #""unconditional""#),
        Field(
          "temporary", .flag, .firstFlag,
          zh: "临时调整", en: "Whether for the time of an emergency only", example: "false"),
        Field(
          "emergency", .text,
          zh: "突发事件", en: "The emergency", example: #""防汛应急响应""#),
        Field(
          "emergencyStated", .flag,
          zh: "已写明突发事件", en: "Whether the act names the emergency", example: "true"),
        Field(
          "until", .day, .due,
          zh: "恢复日", en: "The day by which a change for the time being ends", example: #""2026-08-31""#),
        Field(
          "treated", .flag, .secondFlag,
          zh: "已依法脱敏等处理", en: "Whether the data were treated, such as desensitised", example: "true"),
        Field(
          "rightsHolderConsent", .flag,
          zh: "相关权利人同意", en: "Whether those who hold rights consent", example: "false"),
      ]),
    EventDescriptor(
      .attributeRestored, "attribute.restored", .act, tier: 2, zh: "临时属性恢复",
      en: "What was changed for an emergency is restored",
      fields: [
        Field(
          "dataSet", .object(.dataSet), .object, required: true,
          zh: "数据资源", en: "The data", example: #""婚姻登记信息""#),
        Field(
          "attribute", .code(["sharing", "opening"]), .count,
          zh: "属性", en: "Which attribute; sharing unless said", example: #""sharing""#),
      ]),
  ]
}
