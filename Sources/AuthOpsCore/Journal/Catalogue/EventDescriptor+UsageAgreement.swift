extension EventDescriptor {
  static let usageAgreement: [EventDescriptor] = [
    EventDescriptor(
      .usageAgreementSigned, "usageAgreement.signed", .act, zh: "签订使用协议",
      en: "A usage agreement is signed",
      fields: [
        Field(
          "usageAgreement", .object(.usageAgreement), .object, required: true,
          zh: "使用协议编号", en: "The usage agreement", example: #""usage-1""#),
        Field(
          "product", .object(.product), .model, required: true,
          zh: "产品", en: "The product", example: #""product-1""#),
        Field(
          "user", .object(.user), .counterpart, required: true,
          zh: "使用主体", en: "The user", example: #""湖州智行出行服务有限公司""#),
        Field(
          "scenario", .object(.scenario), .scenario,
          zh: "应用场景", en: "The scenario", example: #""scenario-1""#),
        Field(
          "purpose", .text,
          zh: "使用目的", en: "The purpose", example: #""线路优化""#),
        Field(
          "scope", .text,
          zh: "使用范围", en: "The scope", example: #""内部分析""#),
        Field(
          "manner", .text,
          zh: "使用方式", en: "The manner of use", example: #""接口调用""#),
        Field(
          "until", .day,
          zh: "使用期限", en: "Until when", example: #""2027-03-31""#),
        Field(
          "sections",
          .list(
            .code([
              "background", "definitions", "scenario", "rightsAndDuties", "security", "supervision",
              "termination", "liability", "disputes", "other",
            ])), .codes,
          zh: "协议章节", en: "The sections it has", example: #"["scenario","rightsAndDuties","security"]"#),
        Field(
          "disputeResolution", .code(["arbitration", "litigation", "other"]),
          zh: "争议解决", en: "How disputes are settled", example: #""arbitration""#),
        Field(
          "sealed", .flag,
          zh: "双方已签章", en: "Whether both have signed and sealed", example: "true"),
      ]),
    EventDescriptor(
      .usageAgreementFiled, "usageAgreement.filed", .act, zh: "使用协议备案",
      en: "The usage agreement is filed with the supervisor",
      fields: [
        Field(
          "usageAgreement", .object(.usageAgreement), .object, required: true,
          zh: "使用协议编号", en: "The usage agreement", example: #""usage-1""#),
        Field(
          "supervisor", .text,
          zh: "监管单位", en: "The supervisor", example: #""县网信办""#),
      ]),
    EventDescriptor(
      .usageAgreementEnded, "usageAgreement.ended", .act, tier: 2, zh: "使用协议终止",
      en: "The usage agreement ends",
      fields: [
        Field(
          "usageAgreement", .object(.usageAgreement), .object, required: true,
          zh: "使用协议编号", en: "The usage agreement", example: #""usage-1""#),
        Field(
          "ground", .code(["mutual", "breach", "headAgreementEnded", "term"]), .ground,
          zh: "终止原因", en: "Why", example: #""mutual""#),
      ]),
    EventDescriptor(
      .saleRecorded, "sale.recorded", .act, zh: "产品销售",
      en: "A product is sold or served to a user",
      fields: [
        Field(
          "product", .object(.product), .object, required: true,
          zh: "产品", en: "The product", example: #""product-1""#),
        Field(
          "user", .object(.user), .counterpart, required: true,
          zh: "使用主体", en: "The user", example: #""湖州智行出行服务有限公司""#),
        Field(
          "scenario", .object(.scenario), .scenario,
          zh: "应用场景", en: "The scenario", example: #""scenario-1""#),
        Field(
          "amount", .money, .revenue,
          zh: "金额", en: "The amount earned", example: #""3600.00""#),
      ]),
  ]
}
