extension EventDescriptor {
  /// What the national rules tell of, where a rulebook lays them over its text.
  static let registration: [EventDescriptor] = [
    EventDescriptor(
      .registrationApplied, "registration.applied", .act, zh: "申请登记",
      en: "Registration is applied for, anew where something was lacking",
      fields: [
        named,
        Field(
          "kind", .code(["first", "change", "correction", "cancellation"]), .ground,
          zh: "登记类型", en: "What kind of registration", example: #""first""#),
        Field(
          "dataSet", .object(.dataSet), .counterpart,
          zh: "登记的数据", en: "The data set that is registered", example: #""不动产登记信息""#),
        Field(
          "evidencePreserved", .flag,
          zh: "已存证", en: "Whether evidence was preserved before", example: "true"),
      ]),
    EventDescriptor(
      .registrationAccepted, "registration.accepted", .act, zh: "受理登记",
      en: "The application for registration is accepted", fields: [named]),
    EventDescriptor(
      .registrationReviewed, "registration.reviewed", .act, zh: "登记形式审核",
      en: "The formal review of a registration is done",
      fields: [
        named,
        Field(
          "verdict", .code(["pass", "fail"]), .verdict, required: true,
          zh: "审核结果", en: "The result", example: #""pass""#),
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#),
      ]),
    EventDescriptor(
      .registrationNoticed, "registration.noticed", .act, zh: "登记公示",
      en: "A registration is made public; its notice begins to run", fields: [named]),
    EventDescriptor(
      .registrationCoded, "registration.coded", .act, zh: "登记赋码",
      en: "A registration gets its code; its validity begins",
      fields: [
        named,
        Field(
          "code", .text,
          zh: "登记查询码", en: "The code", example: #""QG-2025-000731""#),
      ]),
    EventDescriptor(
      .registrationRenewed, "registration.renewed", .act, zh: "登记续期",
      en: "A registration is renewed",
      fields: [
        named,
        Field(
          "until", .day, .due,
          zh: "续期后的届满日", en: "The last day of the renewed validity", example: #""2031-08-11""#),
      ]),
    EventDescriptor(
      .registrationCancelled, "registration.cancelled", .act, zh: "注销登记",
      en: "A registration is cancelled", fields: [named]),
    EventDescriptor(
      .revenueEvaluated, "revenue.evaluated", .act, zh: "准许收入年度评估",
      en: "A year's revenue is held to the greatest allowed",
      fields: [
        Field(
          "year", .count(2025...2100), .number, required: true,
          zh: "评估年度", en: "The year", example: "2026"),
        Field(
          "revenue", .money, .revenue, required: true,
          zh: "实际收入", en: "The revenue of paid products of the year", example: #""3780000.00""#),
        Field(
          "maxAllowedRevenue", .money, .cost,
          zh: "最高准许收入", en: "The greatest revenue allowed; without it, the one approved last counts",
          example: #""3600000.00""#),
      ]),
  ]

  private static let named = Field(
    "registration", .object(.registration), .object, required: true,
    zh: "登记编号", en: "The registration", example: #""登记-2025-0107""#)
}
