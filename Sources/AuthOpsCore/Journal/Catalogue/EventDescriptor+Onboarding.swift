extension EventDescriptor {
  static let onboarding: [EventDescriptor] = [
    EventDescriptor(
      .trainingCompleted, "training.completed", .act, zh: "岗前培训",
      en: "A person completes the training",
      fields: [
        .openingRulebook,
        Field(
          "person", .object(.person), .object, required: true,
          zh: "人员", en: "The person", example: #""zhang-min""#),
        Field(
          "post", .code(["management", "technical", "operations", "other"]), .ground,
          zh: "岗位", en: "The person's post", example: #""technical""#),
        Field(
          "organiser", .code(["dataBureau", "provincialDataAuthority", "other"]), .party,
          expects: .noneOf(["other"]),
          zh: "培训举办单位", en: "Who held the training (P10)", example: #""dataBureau""#),
      ]),
    EventDescriptor(
      .examPassed, "exam.passed", .act, zh: "考核通过",
      en: "A person passes the examination",
      fields: [
        Field(
          "person", .object(.person), .object, required: true,
          zh: "人员", en: "The person", example: #""zhang-min""#)
      ]),
    EventDescriptor(
      .examFailed, "exam.failed", .act, tier: 2, zh: "考核未通过",
      en: "A person fails the examination",
      fields: [
        Field(
          "person", .object(.person), .object, required: true,
          zh: "人员", en: "The person", example: #""zhang-min""#)
      ]),
    EventDescriptor(
      .personnelVerified, "personnel.verified", .act, zh: "人员实名认证、备案与审查",
      en: "A person is identified, filed and vetted",
      fields: [
        Field(
          "person", .object(.person), .object, required: true,
          zh: "人员", en: "The person", example: #""zhang-min""#),
        Field(
          "identified", .flag,
          zh: "已实名认证", en: "Whether identified by real name", example: "true"),
        Field(
          "filed", .flag,
          zh: "已备案", en: "Whether filed", example: "true"),
        Field(
          "vetted", .flag,
          zh: "已审查", en: "Whether vetted", example: "true"),
      ]),
    EventDescriptor(
      .ndaSigned, "nda.signed", .act, zh: "签订保密协议",
      en: "A person signs the confidentiality agreement",
      fields: [
        Field(
          "person", .object(.person), .object, required: true,
          zh: "人员", en: "The person", example: #""zhang-min""#)
      ]),
    EventDescriptor(
      .accessGranted, "access.granted", .act, zh: "开通运营域权限",
      en: "A person is given access to the domain",
      fields: [
        Field(
          "person", .object(.person), .object, required: true,
          zh: "人员", en: "The person", example: #""zhang-min""#)
      ]),
    EventDescriptor(
      .platformAccepted, "platform.accepted", .act, zh: "运营环境建成",
      en: "The secure environment is provided",
      fields: [
        Field(
          "protectionLevel", .count(1...5), .count,
          zh: "安全等级保护级别", en: "The level of protection", example: "3"),
        Field(
          "consentTool", .flag,
          zh: "提供授权同意工具", en: "Whether a tool for consent is provided", example: "true"),
        Field(
          "builder", .code(["operator", "implementer", "other"]), expects: .noneOf(["implementer", "other"]),
          zh: "建设单位", en: "Who built it", example: #""operator""#),
      ]),
    EventDescriptor(
      .resourceGranted, "resource.granted", .act, zh: "授权数据",
      en: "A data set is authorised",
      fields: [
        Field(
          "dataSet", .object(.dataSet), .object, required: true,
          zh: "数据", en: "The data set", example: #""bus-cards""#),
        Field(
          "openness", .code(["unconditional", "conditional", "prohibited"]), .ground,
          zh: "开放属性", en: "How open the data are", example: #""conditional""#),
        Field(
          "request", .object(.resourceRequest), .counterpart,
          zh: "用数申请编号", en: "The request on which it is granted", example: #""request-1""#),
        Field(
          "batch", .count(1...9999), .number,
          zh: "授权批次", en: "The number of the batch", example: "1"),
      ]),
  ]
}
