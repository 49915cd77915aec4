extension EventDescriptor {
  static let demandReview: [EventDescriptor] = [
    EventDescriptor(
      .demandReviewRequested, "demandReview.requested", .act, zh: "转送需求评审",
      en: "A demand is put before its provider",
      fields: [
        Field(
          "demand", .object(.demand), .object, required: true,
          zh: "需求编号", en: "The demand: one provider and what is asked of it", example: #""demand-1""#),
        Field(
          "provider", .object(.provider), .counterpart,
          zh: "提供单位", en: "The provider", example: #""县交通运输局""#),
        Field(
          "dataSets", .list(.text),
          zh: "数据名称", en: "The data sets asked for", example: #"["公交刷卡记录"]"#),
        Field(
          "form", .record(demandFormFields), .form,
          zh: "需求申请表内容", en: "What the demand form says", example: #"{"contact":"李强"}"#),
      ]),
    EventDescriptor(
      .demandReviewResponded, "demandReview.responded", .act, zh: "提供单位反馈意见",
      en: "The provider gives its opinion",
      fields: [
        Field(
          "demand", .object(.demand), .object, required: true,
          zh: "需求编号", en: "The demand: one provider and what is asked of it", example: #""demand-1""#),
        Field(
          "verdict", .code(["agree", "disagree", "partial"]), .verdict, required: true,
          zh: "意见", en: "The opinion", example: #""agree""#),
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#),
        Field(
          "legalBasis", .text,
          zh: "依据", en: "The legal basis named", example: #""工作指南三（一）""#),
        Field(
          "signed", .flag,
          zh: "已签字（章）", en: "Whether the opinion is signed or sealed", example: "true"),
      ]),
    EventDescriptor(
      .demandReviewDisputed, "demandReview.disputed", .act, zh: "评审存在争议",
      en: "The opinion on a demand is disputed",
      fields: [
        Field(
          "demand", .object(.demand), .object, required: true,
          zh: "需求编号", en: "The demand: one provider and what is asked of it", example: #""demand-1""#),
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#),
      ]),
    EventDescriptor(
      .disputeReferred, "dispute.referred", .act, zh: "报协调小组审议",
      en: "The dispute is put before the coordination group",
      fields: [
        Field(
          "demand", .object(.demand), .object, required: true,
          zh: "需求编号", en: "The demand: one provider and what is asked of it", example: #""demand-1""#),
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#),
      ]),
    EventDescriptor(
      .disputeDeliberated, "dispute.deliberated", .act, zh: "协调小组完成审议",
      en: "The coordination group settles the dispute",
      fields: [
        Field(
          "demand", .object(.demand), .object, required: true,
          zh: "需求编号", en: "The demand: one provider and what is asked of it", example: #""demand-1""#),
        Field(
          "verdict", .code(["agree", "refuse"]), .verdict, required: true,
          zh: "审议结果", en: "The result", example: #""agree""#),
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#),
      ]),
  ]
}
