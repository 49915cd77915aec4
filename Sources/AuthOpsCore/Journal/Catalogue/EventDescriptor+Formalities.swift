extension EventDescriptor {
  static let formalities: [EventDescriptor] = [
    EventDescriptor(
      .authorizationPublicised, "authorization.publicised", .act, zh: "社会公开",
      en: "The operator is made public",
      fields: [
        Field(
          "where", .text,
          zh: "公开渠道", en: "Where it was published", example: #""德清县人民政府网站""#),
        Field(
          "until", .day,
          zh: "公示截止日", en: "Until when it stays up, if so announced", example: #""2026-03-20""#),
      ]),
    EventDescriptor(
      .authorizationFiledUpward, "authorization.filedUpward", .act, zh: "报上级政府备案",
      en: "The authorisation is filed with the government above",
      fields: [
        Field(
          "fields", .list(.text),
          zh: "授权运营领域", en: "The fields authorised", example: #"["交通出行"]"#),
        Field(
          "operators", .list(.text),
          zh: "授权运营单位", en: "The operators", example: #"["德清数联科技有限公司"]"#),
        Field(
          "addressee", .code(["cityGovernment", "provincialGovernment", "other"]),
          expects: .noneOf(["provincialGovernment", "other"]),
          zh: "备案机关", en: "With whom it is filed", example: #""cityGovernment""#),
      ]),
    EventDescriptor(
      .objectionLodged, "objection.lodged", .act, zh: "提出异议",
      en: "Someone objects to the operator made public",
      fields: [
        Field(
          "objection", .object(.objection), .object, required: true,
          zh: "异议编号", en: "The objection", example: #""objection-1""#),
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#),
      ]),
    EventDescriptor(
      .objectionAnswered, "objection.answered", .act, zh: "答复处理异议",
      en: "The objection is answered",
      fields: [
        Field(
          "objection", .object(.objection), .object, required: true,
          zh: "异议编号", en: "The objection", example: #""objection-1""#),
        Field(
          "verdict", .code(["upheld", "dismissed"]), .verdict,
          zh: "处理结果", en: "The result", example: #""upheld""#),
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#),
      ]),
  ]
}
