extension EventDescriptor {
  static let designation: [EventDescriptor] = [
    EventDescriptor(
      .expertReviewConcluded, "expertReview.concluded", .act, zh: "专家组评审结果",
      en: "The experts conclude on plan and scenarios",
      fields: [
        Field(
          "verdict", .code(["pass", "fail"]), .verdict,
          zh: "评审结论", en: "The experts' conclusion", example: #""pass""#),
        Field(
          "experts", .count(0...1000), .count,
          zh: "参加专家人数", en: "How many experts took part", example: "5"),
        Field(
          "security", .flag,
          zh: "已评审安全性", en: "Whether security was examined", example: "true"),
        Field(
          "compliance", .flag,
          zh: "已评审合规性", en: "Whether compliance was examined", example: "true"),
        Field(
          "collective", .flag,
          zh: "集体研讨", en: "Whether they deliberated together", example: "true"),
        Field(
          "opinion", .text,
          zh: "专家组意见", en: "The opinion in the form", example: #""方案可行""#),
        Field(
          "signed", .flag,
          zh: "已签字（章）", en: "Whether the opinion is signed or sealed", example: "true"),
        Field(
          "request", .object(.resourceRequest), .object,
          zh: "用数申请编号", en: "The request for data that was reviewed, where it is one",
          example: #""request-1""#),
      ]),
    EventDescriptor(
      .qualificationVerified, "qualification.verified", .act, zh: "核实条件",
      en: "The conditions are verified",
      fields: [
        Field(
          "securityMet", .flag, .firstFlag,
          zh: "符合安全条件", en: "Whether the security conditions are met", example: "true"),
        Field(
          "creditMet", .flag, .secondFlag,
          zh: "符合信用条件", en: "Whether the credit conditions are met", example: "true"),
        Field(
          "verdict", .code(["pass", "fail"]), .verdict,
          zh: "资格审查结论", en: "Whether the applicant qualifies, where the verification decides",
          example: #""pass""#),
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#),
      ]),
    EventDescriptor(
      .coordinationResolved, "coordination.resolved", .act, zh: "协调小组会议决议",
      en: "The coordination group resolves; a refusal ends the case",
      fields: [
        Field(
          "verdict", .code(["pass", "fail"]), .verdict, required: true,
          zh: "决议", en: "The resolution", example: #""pass""#),
        Field(
          "meeting", .text,
          zh: "会议编号", en: "The meeting", example: #""2026年第2次会议""#),
        Field(
          "opinion", .text,
          zh: "协调小组意见", en: "The opinion in the form", example: #""同意""#),
        Field(
          "signed", .flag,
          zh: "已签字（章）", en: "Whether the opinion is signed or sealed", example: "true"),
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#),
      ]),
    EventDescriptor(
      .shortlistReportedToGovernment, "shortlist.reportedToGovernment", .act, zh: "名单上报本级政府",
      en: "The list of units goes to the county government",
      fields: [
        Field(
          "units", .list(.text),
          zh: "拟授权运营单位", en: "The units on the list", example: #"["德清数联科技有限公司"]"#)
      ]),
    EventDescriptor(
      .governmentDecided, "government.decided", .act, zh: "政府审批决策",
      en: "The county government decides; a refusal ends the case",
      fields: [
        Field(
          "verdict", .code(["approve", "reject"]), .verdict, required: true,
          zh: "决定", en: "The decision", example: #""approve""#),
        Field(
          "document", .text,
          zh: "批复文号", en: "The number of the decision", example: #""德政函〔2026〕12号""#),
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#),
      ]),
    EventDescriptor(
      .operatorListFiledLocally, "operatorList.filedLocally", .act, zh: "本级政府备案",
      en: "The list is filed with the county government",
      fields: [
        Field(
          "filing", .text,
          zh: "备案编号", en: "The number of the filing", example: #""德备〔2026〕3号""#)
      ]),
  ]
}
