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
      en: "Data are delivered to the exchange platform",
      fields: [
        .openingRulebook,
        Field(
          "provider", .object(.provider), .counterpart,
          zh: "数源单位", en: "The source unit", example: #""市自然资源局""#),
        Field(
          "dataSets", .list(.object(.dataSet)), .objects,
          zh: "归集的数据", en: "The data sets delivered", example: #"["不动产登记信息"]"#),
        Field(
          "byStandard", .flag,
          zh: "按标准归集", en: "Whether they are delivered by the standard", example: "true"),
        Field(
          "digitised", .flag,
          zh: "已数字化", en: "Whether they are digital, or were made so before", example: "true"),
        Field(
          "to", .code(["countyPlatform", "cityPlatform", "licenceStore", "other"]), .ground,
          expects: .noneOf(["other"]),
          zh: "汇聚去向", en: "Where they go", example: #""cityPlatform""#),
        Field(
          "conditions", .flag, expects: .denied,
          zh: "附加条件", en: "Whether conditions are attached to basic data", example: "false"),
      ]),
    EventDescriptor(
      .cataloguePublished, "catalogue.published", .act, zh: "发布目录",
      en: "A catalogue of data is published",
      fields: [
        .openingRulebook,
        Field(
          "dataSet", .object(.dataSet), .object,
          zh: "数据资源", en: "The data set, where the event is about its entry alone", example: #""婚姻登记信息""#),
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
        Field(
          "content", .text,
          zh: "内容", en: "What the data are about", example: #""婚姻登记""#),
        Field(
          "form", .text,
          zh: "形式", en: "In which form they are", example: #""库表""#),
        Field(
          "category", .text,
          zh: "类型", en: "Of which kind they are", example: #""民政""#),
        Field(
          "condition", .text,
          zh: "条件", en: "On which condition they are to be had", example: #""有条件共享""#),
        Field(
          "updateFrequency", .text,
          zh: "更新频率", en: "How often they are updated", example: #""每日""#),
        Field(
          "collector", .text,
          zh: "收集机构", en: "Who collects them", example: #""市民政局""#),
        Field(
          "auditor", .text,
          zh: "审核机构", en: "Who examines them", example: #""市民政局""#),
        Field(
          "provider", .text,
          zh: "提供机构", en: "Who provides them", example: #""市民政局""#),
        Field(
          "sharingType", .code(["unconditional", "conditional", "prohibited"]), .ground,
          zh: "共享属性", en: "How the data are shared", example: #""conditional""#),
        Field(
          "openType", .code(["unconditional", "conditional", "prohibited"]), .count,
          zh: "开放属性", en: "How the data are opened", example: #""conditional""#),
        Field(
          "conditions", .text,
          zh: "共享条件", en: "The conditions on which the data are shared", example: #""限社会救助核对使用""#),
        .legalBasis, .basisLevel,
        Field(
          "leftBlank",
          .list(
            .code([
              "content", "form", "category", "condition", "updateFrequency", "collector", "auditor",
              "provider",
              "sharingType", "openType", "legalBasis", "conditions",
            ])), .codes,
          zh: "条目中未填的空白", en: "What the entry leaves blank", example: #"["updateFrequency"]"#),
        .websiteChannel,
      ]),
    EventDescriptor(
      .catalogueUpdated, "catalogue.updated", .act, zh: "更新目录",
      en: "The catalogue is updated",
      fields: [
        .openingRulebook,
        Field(
          "change", .object(.catalogueChange), .object,
          zh: "变更编号", en: "The change that is entered", example: #""change-1""#),
        Field(
          "purchase", .object(.purchase), .model,
          zh: "采购编号", en: "The purchase whose data are listed", example: #""purchase-1""#),
        Field(
          "openType", .code(["unconditional", "conditional", "prohibited"]), .count,
          zh: "开放属性", en: "How the data are opened", example: #""conditional""#),
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
      en: "A data set is registered",
      fields: [
        .openingRulebook,
        Field(
          "dataSet", .object(.dataSet), .object, required: true,
          zh: "数据", en: "The data set", example: #""不动产登记信息""#),
        Field(
          "registration", .text,
          zh: "登记编号", en: "The number of the registration", example: #""登记-2025-0107""#),
      ]),
  ]
}
