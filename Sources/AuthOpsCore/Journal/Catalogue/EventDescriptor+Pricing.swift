extension EventDescriptor {
  /// Products registered, and their prices.
  static let pricing: [EventDescriptor] = [
    EventDescriptor(
      .productRegistered, "product.registered", .act, zh: "产品和服务登记",
      en: "A product or service is registered",
      fields: [
        Field(
          "product", .object(.product), .object, required: true,
          zh: "产品", en: "The product", example: #""product-1""#),
        Field(
          "registration", .text,
          zh: "登记编号", en: "The number of the registration", example: #""登记-2025-0211""#),
      ]),
    EventDescriptor(
      .priceCapApproved, "price.capApproved", .act, zh: "核定最高准许收入（上限收费）",
      en: "The greatest revenue allowed, or the cap of a price, is approved",
      fields: [
        Field(
          "product", .object(.product), .object,
          zh: "产品", en: "The product", example: #""product-1""#),
        Field(
          "cap", .money, .revenue,
          zh: "上限收费标准", en: "The most that may be charged for the product or service", example: #""12.50""#),
        Field(
          "maxAllowedRevenue", .money, .cost,
          zh: "最高准许收入", en: "The greatest revenue allowed to the operator: no price is held to it",
          example: #""3600000.00""#),
        Field(
          "profitRate", .count(0...10_000), .number,
          zh: "准许利润率（万分之）", en: "The rate of profit allowed, in hundredths of one per cent", example: "775"),
        Field(
          "bondYield", .count(0...10_000), .count,
          zh: "上一年十年期国债平均收益率（万分之）",
          en: "The average yield of ten-year government bonds the year before, in hundredths of one per cent",
          example: "175"),
        Field(
          "unit", .text,
          zh: "计价单位", en: "For what unit", example: #""次""#),
        Field(
          "jointly", .list(.code(["implementer", "other"])), .codes,
          zh: "会同核定的单位", en: "Who approved it with the price authority", example: #"["implementer"]"#),
      ]),
    EventDescriptor(
      .priceSet, "price.set", .act, zh: "确定具体收费标准",
      en: "The operator sets the price of a product or service",
      fields: [
        Field(
          "product", .object(.product), .object, required: true,
          zh: "产品", en: "The product", example: #""product-1""#),
        Field(
          "price", .money, .revenue, required: true,
          zh: "收费标准", en: "What is charged", example: #""12.00""#),
        Field(
          "unit", .text,
          zh: "计价单位", en: "For what unit", example: #""次""#),
      ]),
  ]
}
