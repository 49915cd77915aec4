extension EventDescriptor {
  /// Competitive selection, and the decision before the signing.
  static let selection: [EventDescriptor] = [
    EventDescriptor(
      .selectionOpened, "selection.opened", .act, tier: 2, zh: "启动招标（谈判）",
      en: "The selection among the qualified begins",
      fields: [
        Field(
          "method", .code(["publicTender", "invitedTender", "negotiation", "other"]), .ground,
          zh: "选定方式", en: "How the operator is selected", example: #""publicTender""#),
        Field(
          "notice", .text,
          zh: "招标（谈判）文件编号", en: "The number of the tender or invitation", example: #""JLZC-2025-018""#),
      ]),
    EventDescriptor(
      .selectionConcluded, "selection.concluded", .act, zh: "选定运营机构",
      en: "The selection is concluded; whoever is not selected is out",
      fields: [
        Field(
          "verdict", .code(["selected", "notSelected"]), .verdict, required: true,
          zh: "结果", en: "Whether the applicant is selected", example: #""selected""#),
        Field(
          "method", .code(["publicTender", "invitedTender", "negotiation", "other"]), .ground,
          zh: "选定方式", en: "How the operator was selected", example: #""publicTender""#),
        Field(
          "operator", .text,
          zh: "选定的运营机构", en: "The operator selected", example: #""吉林市数智运营有限公司""#),
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#),
      ]),
    EventDescriptor(
      .decisionBodyApproved, "decisionBody.approved", .act, zh: "“三重一大”审议通过",
      en: "The deciding body of the implementer approves",
      fields: [
        Field(
          "meeting", .text,
          zh: "会议编号", en: "The meeting", example: #""党组会〔2025〕7号""#),
        Field(
          "agreement", .count(1...99), .number,
          zh: "第几份协议", en: "The number of the agreement within the case", example: "1"),
      ]),
  ]
}
