extension EventDescriptor {
  /// Data: returned, listed, asked for, decided on and registered.
  static let resource: [EventDescriptor] = [
    EventDescriptor(
      .dataReturned, "data.returned", .act, tier: 2, zh: "数据回流",
      en: "Data come back in bulk from the exchange platform",
      fields: [
        Field(
          "dataSets", .list(.object(.dataSet)), .objects,
          zh: "回流的数据", en: "The data sets returned", example: #"["不动产登记信息"]"#),
        Field(
          "batch", .count(1...9999), .number,
          zh: "批次", en: "The number of the batch", example: "1"),
      ]),
    EventDescriptor(
      .dataCollected, "data.collected", .act, tier: 2, zh: "数据归集",
      en: "A source unit delivers its data to the exchange platform",
      fields: [
        Field(
          "provider", .object(.provider), .counterpart,
          zh: "数源单位", en: "The source unit", example: #""市自然资源局""#),
        Field(
          "dataSets", .list(.object(.dataSet)), .objects,
          zh: "归集的数据", en: "The data sets delivered", example: #"["不动产登记信息"]"#),
        Field(
          "byStandard", .flag,
          zh: "按标准归集", en: "Whether they are delivered by the standard", example: "true"),
      ]),
    EventDescriptor(
      .cataloguePublished, "catalogue.published", .act, zh: "发布目录",
      en: "The catalogue of data for authorised operation is published",
      fields: [
        Field(
          "version", .text,
          zh: "目录版本", en: "The version of the catalogue", example: #""第一批""#),
        Field(
          "dataSets", .list(.object(.dataSet)), .objects,
          zh: "目录内的数据", en: "The data sets listed", example: #"["不动产登记信息"]"#),
        Field(
          "classified", .flag,
          zh: "已分类分级", en: "Whether the data are classified and graded", example: "true"),
        Field(
          "jointly", .list(.text),
          zh: "会同的数源单位", en: "The source units that took part", example: #"["市自然资源局"]"#),
      ]),
    EventDescriptor(
      .catalogueUpdated, "catalogue.updated", .act, zh: "更新目录",
      en: "The catalogue is updated",
      fields: [
        Field(
          "version", .text,
          zh: "目录版本", en: "The version of the catalogue", example: #""第二批""#),
        Field(
          "dataSets", .list(.object(.dataSet)), .objects,
          zh: "新增的数据", en: "The data sets added", example: #"["不动产登记信息"]"#),
        Field(
          "provider", .object(.provider), .counterpart,
          zh: "数源单位", en: "The source unit whose own catalogue it is", example: #""市住建局""#),
        Field(
          "byStandard", .flag,
          zh: "按规范编制", en: "Whether it is drawn up by the rules", example: "true"),
      ]),
    EventDescriptor(
      .resourceRequested, "resource.requested", .act, zh: "用数申请",
      en: "The operator asks for data",
      fields: [
        Field(
          "request", .object(.resourceRequest), .object, required: true,
          zh: "用数申请编号", en: "The request for data", example: #""request-1""#),
        Field(
          "dataSets", .list(.object(.dataSet)), .objects,
          zh: "申请的数据", en: "The data sets asked for", example: #"["不动产登记信息"]"#),
        Field(
          "scenario", .object(.scenario), .scenario,
          zh: "应用场景", en: "The scenario they are for", example: #""乐居服务""#),
        Field(
          "purpose", .text,
          zh: "用途", en: "What the data are for", example: #""房源核验""#),
      ]),
    EventDescriptor(
      .resourceDecided, "resource.decided", .act, zh: "用数审核",
      en: "The request for data is decided",
      fields: [
        Field(
          "request", .object(.resourceRequest), .object, required: true,
          zh: "用数申请编号", en: "The request for data", example: #""request-1""#),
        Field(
          "verdict", .code(["approve", "reject", "partial"]), .verdict, required: true,
          zh: "审核结果", en: "The decision", example: #""approve""#),
        Field(
          "jointly", .list(.code(["dataProvider", "sectorAuthority"])), .codes,
          zh: "会同审核的单位", en: "Who decided with the implementer (P25)",
          example: #"["dataProvider","sectorAuthority"]"#),
        Field(
          "dataSets", .list(.object(.dataSet)), .objects,
          zh: "同意提供的数据", en: "For a decision in part: the data sets approved", example: #"["不动产登记信息"]"#),
        Field(
          "experts", .flag,
          zh: "已组织专家评审", en: "Whether experts were heard", example: "false"),
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#),
      ]),
    EventDescriptor(
      .resourceRegistered, "resource.registered", .act, zh: "资源登记",
      en: "A data set of the authorisation is registered",
      fields: [
        Field(
          "dataSet", .object(.dataSet), .object, required: true,
          zh: "数据", en: "The data set", example: #""不动产登记信息""#),
        Field(
          "registration", .text,
          zh: "登记编号", en: "The number of the registration", example: #""登记-2025-0107""#),
      ]),
  ]
}
