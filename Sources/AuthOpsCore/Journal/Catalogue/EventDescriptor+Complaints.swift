extension EventDescriptor {
  /// Complaints, what follows a violation, and data bought.
  static let complaints: [EventDescriptor] = [
    EventDescriptor(
      .complaintReceived, "complaint.received", .act, zh: "收到举报",
      en: "Somebody complains of an unlawful use of data",
      fields: [
        .openingRulebook,
        Field(
          "complaint", .object(.complaint), .object, required: true,
          zh: "举报编号", en: "The complaint", example: #""complaint-1""#),
        Field(
          "about", .text,
          zh: "举报事项", en: "What is complained of", example: #""超范围使用数据""#),
        Field(
          "statutoryPeriod", .period, .period,
          zh: "法定期限", en: "The period that a statute sets for handling it (P29)", example: #""30wd""#),
        Field(
          "statute", .text,
          zh: "法定期限依据", en: "The statute that sets it", example: #""《网络安全法》""#),
        Field(
          "handler", .code(["dataProvider", "sectorAuthority", "dataBureau"]), .count,
          zh: "受理单位", en: "Who has to handle it", example: #""dataProvider""#),
      ]),
    EventDescriptor(
      .complaintHandled, "complaint.handled", .act, zh: "处理举报",
      en: "The complaint is handled",
      fields: [
        Field(
          "complaint", .object(.complaint), .object, required: true,
          zh: "举报编号", en: "The complaint", example: #""complaint-1""#),
        Field(
          "verdict", .code(["upheld", "dismissed"]), .verdict,
          zh: "处理结果", en: "Whether it was right", example: #""upheld""#),
        Field(
          "violation", .object(.violation), .counterpart,
          zh: "违规编号", en: "The violation found", example: #""violation-1""#),
        .reason,
      ]),
    EventDescriptor(
      .accessRestricted, "access.restricted", .act, zh: "限制或者关闭获取权限",
      en: "A user’s access to data is restricted or closed",
      fields: [
        .openingRulebook,
        Field(
          "violation", .object(.violation), .object, required: true,
          zh: "违规编号", en: "The violation", example: #""violation-1""#),
        Field(
          "user", .object(.user), .counterpart,
          zh: "公共数据利用主体", en: "The user", example: #""盐城某数据公司""#),
        Field(
          "measure", .code(["restricted", "closed"]), .ground,
          zh: "措施", en: "What was done", example: #""restricted""#),
      ]),
    EventDescriptor(
      .violationPublicised, "violation.publicised", .act, tier: 2, zh: "公示违规",
      en: "A violation is published",
      fields: [
        Field(
          "violation", .object(.violation), .object, required: true,
          zh: "违规编号", en: "The violation", example: #""violation-1""#),
        .websiteChannel,
      ]),
    EventDescriptor(
      .purchaseNotified, "purchase.notified", .act, tier: 2, zh: "告知购买社会数据",
      en: "A body tells the authority that it will buy data",
      fields: [
        .openingRulebook,
        Field(
          "purchase", .object(.purchase), .object, required: true,
          zh: "采购编号", en: "The purchase", example: #""purchase-1""#),
        Field(
          "data", .text,
          zh: "拟购数据", en: "The data", example: #""手机信令数据""#),
      ]),
    EventDescriptor(
      .purchaseMade, "purchase.made", .act, tier: 2, zh: "购买社会数据",
      en: "A body buys data",
      fields: [
        .openingRulebook,
        Field(
          "purchase", .object(.purchase), .object, required: true,
          zh: "采购编号", en: "The purchase", example: #""purchase-1""#),
        Field(
          "dataSet", .object(.dataSet), .counterpart,
          zh: "所购数据", en: "The data", example: #""手机信令数据""#),
        Field(
          "sharedOnPlatform", .flag, .firstFlag, expects: .denied,
          zh: "平台已可共享", en: "Whether the platform shares such data already", example: "false"),
      ]),
    EventDescriptor(
      .incidentRemedied, "incident.remedied", .act, tier: 2, zh: "采取处置（补救）措施",
      en: "Measures are taken against an incident",
      fields: [
        Field(
          "incident", .object(.incident), .object, required: true,
          zh: "事件编号", en: "The incident", example: #""incident-1""#)
      ]),
    EventDescriptor(
      .incidentUsersNotified, "incident.usersNotified", .act, tier: 2, zh: "告知用户",
      en: "Users are told of an incident",
      fields: [
        Field(
          "incident", .object(.incident), .object, required: true,
          zh: "事件编号", en: "The incident", example: #""incident-1""#)
      ]),
    EventDescriptor(
      .incidentPublicWarned, "incident.publicWarned", .act, tier: 2, zh: "发布警示信息",
      en: "The public is warned",
      fields: [
        Field(
          "incident", .object(.incident), .object, required: true,
          zh: "事件编号", en: "The incident", example: #""incident-1""#)
      ]),
    EventDescriptor(
      .drillHeld, "drill.held", .act, tier: 2, zh: "应急演练",
      en: "An emergency drill is held",
      fields: [
        .openingRulebook,
        Field(
          "through", .day, .due,
          zh: "演练日", en: "The day of the drill, where it is another", example: #""2026-09-10""#),
      ]),
  ]
}
