extension EventDescriptor {
  static let product: [EventDescriptor] = [
    EventDescriptor(
      .productDeveloped, "product.developed", .act, tier: 2, zh: "产品开发",
      en: "A product is developed",
      fields: [
        Field(
          "product", .object(.product), .object, required: true,
          zh: "产品", en: "The product", example: #""product-1""#),
        Field(
          "form",
          .code([
            "dataPackage", "dataModel", "dataInterface", "dataService", "dataReport", "businessService",
            "other",
          ]), .ground,
          zh: "产品形态", en: "The form of the product", example: #""dataInterface""#),
        Field(
          "scenario", .object(.scenario), .scenario,
          zh: "应用场景", en: "The scenario it serves", example: #""scenario-1""#),
        Field(
          "usesPersonalData", .flag, .firstFlag,
          zh: "涉及个人信息、商业秘密等", en: "Whether it uses personal or secret data", example: "false"),
        Field(
          "serviceProvider", .object(.serviceProvider), .counterpart,
          zh: "数据服务商", en: "The service provider that develops it, where one does", example: #""江城数据服务有限公司""#),
      ]),
    EventDescriptor(
      .productFilingSubmitted, "product.filingSubmitted", .act, zh: "提交产品备案表",
      en: "List and filing form are handed in",
      fields: [
        Field(
          "product", .object(.product), .object, required: true,
          zh: "产品", en: "The product", example: #""product-1""#),
        Field(
          "name", .text,
          zh: "产品名称", en: "The name of the product", example: #""公交客流指数""#),
        Field(
          "scenario", .object(.scenario), .scenario,
          zh: "使用场景", en: "The scenario it serves", example: #""scenario-1""#),
        Field(
          "usesPersonalData", .flag, .firstFlag,
          zh: "涉及个人信息、商业秘密等", en: "Whether it uses personal or secret data", example: "false"),
        Field(
          "objectionChannel", .flag,
          zh: "已设置异议通道", en: "Whether there is a channel for objections", example: "true"),
        Field(
          "productList", .flag,
          zh: "已附产品清单", en: "Whether the list of products is attached", example: "true"),
        Field(
          "form", .record(productFormFields), .form,
          zh: "备案表内容", en: "What the filing form says", example: #"{"contact":"李强"}"#),
      ]),
    EventDescriptor(
      .productFilingDecided, "product.filingDecided", .act, zh: "产品审核备案",
      en: "The product is filed or returned",
      fields: [
        Field(
          "product", .object(.product), .object, required: true,
          zh: "产品", en: "The product", example: #""product-1""#),
        Field(
          "verdict", .code(["filed", "returned"]), .verdict, required: true,
          zh: "审核结果", en: "The decision", example: #""filed""#),
        Field(
          "filing", .text,
          zh: "备案编号", en: "The number of the filing", example: #""产备-001""#),
        Field(
          "opinion", .text,
          zh: "县大数据局意见", en: "The opinion in the form", example: #""同意备案""#),
        Field(
          "signed", .flag,
          zh: "已签字（章）", en: "Whether the opinion is signed or sealed", example: "true"),
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#),
      ]),
    EventDescriptor(
      .subjectConsented, "subject.consented", .act, zh: "数据主体授权同意",
      en: "The persons concerned consent to the use of their data",
      fields: [
        Field(
          "product", .object(.product), .object, required: true,
          zh: "产品", en: "The product", example: #""product-1""#),
        Field(
          "scope", .text,
          zh: "同意范围", en: "What was consented to", example: #""实时查询""#),
        Field(
          "bundled", .flag, expects: .denied,
          zh: "一揽子授权", en: "Whether one consent was asked for everything", example: "false"),
        Field(
          "forced", .flag, expects: .denied,
          zh: "强制同意", en: "Whether consent was forced", example: "false"),
      ]),
    EventDescriptor(
      .productObjectionLodged, "productObjection.lodged", .act, tier: 2, zh: "产品异议",
      en: "Someone objects to a product",
      fields: [
        Field(
          "productObjection", .object(.productObjection), .object, required: true,
          zh: "产品异议编号", en: "The objection", example: #""product-objection-1""#),
        Field(
          "product", .object(.product), .counterpart,
          zh: "产品", en: "The product", example: #""product-1""#),
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#),
      ]),
    EventDescriptor(
      .productObjectionHandled, "productObjection.handled", .act, tier: 2, zh: "处理产品异议",
      en: "The objection to a product is handled",
      fields: [
        Field(
          "productObjection", .object(.productObjection), .object, required: true,
          zh: "产品异议编号", en: "The objection", example: #""product-objection-1""#),
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#),
      ]),
  ]
}
