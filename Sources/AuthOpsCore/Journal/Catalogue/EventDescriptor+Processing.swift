extension EventDescriptor {
  static let processing: [EventDescriptor] = [
    EventDescriptor(
      .processingStarted, "processing.started", .act, zh: "加工处理",
      en: "A person starts to process data",
      fields: [
        Field(
          "person", .object(.person), .object, required: true,
          zh: "人员", en: "The person", example: #""zhang-min""#),
        Field(
          "model", .object(.model), .model,
          zh: "模型", en: "The model used", example: #""model-1""#),
        Field(
          "run", .text,
          zh: "任务编号", en: "The run", example: #""run-1""#),
        Field(
          "dataSets", .list(.object(.dataSet)), .objects,
          zh: "使用的数据", en: "The data used", example: #"["bus-cards"]"#),
        Field(
          "insideDomain", .flag, .firstFlag,
          zh: "在授权运营域内", en: "Whether it takes place in the domain", example: "true"),
        Field(
          "sampled", .flag,
          zh: "已抽样", en: "Whether the data are sampled", example: "true"),
        Field(
          "desensitised", .flag,
          zh: "已脱敏", en: "Whether the data are desensitised", example: "true"),
      ]),
    EventDescriptor(
      .modelSubmitted, "model.submitted", .act, tier: 2, zh: "模型算法送审",
      en: "A model is handed in for review",
      fields: [
        Field(
          "model", .object(.model), .object, required: true,
          zh: "模型", en: "The model", example: #""model-1""#)
      ]),
    EventDescriptor(
      .modelReviewed, "model.reviewed", .act, zh: "模型算法审核",
      en: "A model is reviewed",
      fields: [
        Field(
          "model", .object(.model), .object, required: true,
          zh: "模型", en: "The model", example: #""model-1""#),
        Field(
          "verdict", .code(["pass", "fail"]), .verdict, required: true,
          zh: "审核结论", en: "The conclusion", example: #""pass""#),
        Field(
          "irreversible", .flag,
          zh: "不可还原原始数据", en: "Whether raw data cannot be recovered", example: "true"),
      ]),
    EventDescriptor(
      .socialDataImportRequested, "socialData.importRequested", .act, tier: 2, zh: "申请导入社会数据",
      en: "The operator asks to import social data",
      fields: [
        Field(
          "import", .object(.socialData), .object, required: true,
          zh: "导入编号", en: "The import", example: #""import-1""#),
        Field(
          "lawfulSource", .flag,
          zh: "来源合法", en: "Whether the source is lawful", example: "true"),
      ]),
    EventDescriptor(
      .socialDataImportDecided, "socialData.importDecided", .act, zh: "导入审核",
      en: "The import is decided",
      fields: [
        Field(
          "import", .object(.socialData), .object, required: true,
          zh: "导入编号", en: "The import", example: #""import-1""#),
        Field(
          "verdict", .code(["agree", "refuse"]), .verdict, required: true,
          zh: "审核结果", en: "The decision", example: #""agree""#),
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#),
      ]),
    EventDescriptor(
      .socialDataImported, "socialData.imported", .act, zh: "导入社会数据",
      en: "Social data are imported",
      fields: [
        Field(
          "import", .object(.socialData), .object, required: true,
          zh: "导入编号", en: "The import", example: #""import-1""#),
        Field(
          "sampled", .flag,
          zh: "已抽样", en: "Whether the data are sampled", example: "true"),
        Field(
          "desensitised", .flag,
          zh: "已脱敏", en: "Whether the data are desensitised", example: "true"),
        Field(
          "declassified", .flag,
          zh: "已脱密", en: "Whether secrets are removed", example: "true"),
      ]),
    EventDescriptor(
      .outputExported, "output.exported", .act, zh: "产品出域",
      en: "Output leaves the domain",
      fields: [
        Field(
          "product", .object(.product), .object, required: true,
          zh: "产品", en: "The product", example: #""product-1""#),
        Field(
          "model", .object(.model), .model,
          zh: "模型", en: "The model used", example: #""model-1""#),
        Field(
          "form",
          .code([
            "dataPackage", "dataModel", "dataInterface", "dataService", "dataReport", "businessService",
            "other", "rawData",
          ]), .ground,
          zh: "出域内容", en: "What leaves", example: #""dataReport""#),
        Field(
          "irreversible", .flag,
          zh: "不可还原原始数据", en: "Whether raw data cannot be recovered", example: "true"),
      ]),
    EventDescriptor(
      .processingHalted, "processing.halted", .act, zh: "停止数据处理",
      en: "Processing is halted",
      fields: [
        Field(
          "risk", .object(.risk), .object,
          zh: "隐患编号", en: "The risk", example: #""risk-1""#),
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#),
      ]),
  ]
}
