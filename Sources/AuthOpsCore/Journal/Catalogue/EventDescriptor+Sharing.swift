extension EventDescriptor {
  /// A department asks another for data: unconditional or conditional, by calls or by table, in the city or in a
  /// county.
  static let sharing: [EventDescriptor] = [
    EventDescriptor(
      .sharingRequested, "sharing.requested", .act, zh: "订阅（申请共享）",
      en: "A department asks for shared data",
      fields: [
        .openingRulebook,
        Field(
          "request", .object(.sharingRequest), .object, required: true,
          zh: "共享申请编号", en: "The request", example: #""request-1""#),
        Field(
          "dataSet", .object(.dataSet), .counterpart,
          zh: "数据资源", en: "The data asked for", example: #""婚姻登记信息""#),
        Field(
          "sharingType", .code(["unconditional", "conditional", "prohibited"]), .ground,
          zh: "共享属性", en: "How the catalogue says that the data are shared", example: #""conditional""#),
        Field(
          "level", .code(["city", "county", "crossLevel"]), .count,
          zh: "申请层级",
          en:
            "Who asks: a city department, a department of a county, or one that needs data of another level or place",
          example: #""city""#),
        Field(
          "county", .text,
          zh: "县（市、区）", en: "The county, for one of its departments", example: #""东台市""#),
        Field(
          "purpose", .text,
          zh: "使用用途", en: "What the data are for", example: #""低保资格核对""#),
        Field(
          "scenario", .text,
          zh: "应用场景", en: "The scenario they are used in", example: #""社会救助""#),
        Field(
          "truthful", .flag,
          zh: "承诺真实性", en: "Whether the department vouches that the demand is true", example: "true"),
        Field(
          "compliant", .flag,
          zh: "承诺合规性", en: "Whether it vouches that the demand is lawful", example: "true"),
        Field(
          "secure", .flag,
          zh: "承诺安全性", en: "Whether it vouches for security", example: "true"),
        Field(
          "copy", .flag, .secondFlag,
          zh: "需要拷贝", en: "Whether a copy is needed and calls will not do", example: "false"),
        Field(
          "wholeGrant", .flag, .firstFlag,
          zh: "已获整体授权", en: "Whether the request rests on a whole grant to the county", example: "false"),
        Field(
          "until", .day, .due,
          zh: "使用期限止", en: "The last day of use, where one is asked for", example: #""2027-06-30""#),
        Field(
          "leftBlank", .list(.code(["scenario", "purpose"])), .codes,
          zh: "未填的空白", en: "What is left blank", example: #"["scenario"]"#),
        .platformChannel,
      ]),
    EventDescriptor(
      .sharingAccepted, "sharing.accepted", .act, tier: 2, zh: "受理共享申请",
      en: "The request is taken in",
      fields: [
        Field(
          "request", .object(.sharingRequest), .object, required: true,
          zh: "共享申请编号", en: "The request", example: #""request-1""#)
      ]),
    EventDescriptor(
      .sharingForwarded, "sharing.forwarded", .act, zh: "转数据提供部门审核",
      en: "The request is passed to the department that provides the data",
      fields: [
        Field(
          "request", .object(.sharingRequest), .object, required: true,
          zh: "共享申请编号", en: "The request", example: #""request-1""#),
        Field(
          "provider", .object(.provider), .counterpart,
          zh: "数据提供部门", en: "The department that provides the data", example: #""市民政局""#),
      ]),
    EventDescriptor(
      .sharingAnswered, "sharing.answered", .act, zh: "答复共享申请",
      en: "The providing department answers",
      fields: [
        Field(
          "request", .object(.sharingRequest), .object, required: true,
          zh: "共享申请编号", en: "The request", example: #""request-1""#),
        Field(
          "verdict", .code(["agree", "refuse"]), .verdict, required: true,
          zh: "答复意见", en: "The answer", example: #""agree""#),
        Field(
          "delivery", .code(["interface", "table"]), .ground,
          zh: "提供方式", en: "How the data are provided: by calls, or as a table", example: #""interface""#),
        Field(
          "fee", .money, .revenue,
          zh: "收费", en: "What is charged; sharing is free", example: #""0""#),
        .reason,
        .legalBasis,
        .basisLevel,
        Field(
          "leftBlank", .list(.code(["reason", "legalBasis"])), .codes,
          zh: "未填的空白", en: "What is left blank", example: #"["reason"]"#),
      ]),
    EventDescriptor(
      .sharingOpened, "sharing.opened", .act, zh: "开通访问权限",
      en: "Access to the data is opened",
      fields: [
        Field(
          "request", .object(.sharingRequest), .object, required: true,
          zh: "共享申请编号", en: "The request", example: #""request-1""#),
        Field(
          "platform", .code(["city", "county"]),
          zh: "开通平台", en: "The platform whose access is opened", example: #""city""#),
        Field(
          "fee", .money, .revenue,
          zh: "收费", en: "What is charged; sharing is free", example: #""0""#),
        Field(
          "channel", .code(["platform", "existing", "new", "other"]), .ground,
          zh: "渠道", en: "Whether through the platform, an older channel, a new one beside it, or another way",
          example: #""platform""#),
      ]),
    EventDescriptor(
      .sharingFormSealed, "sharing.formSealed", .act, zh: "库表类申请备案表盖章",
      en: "The filing form for a table is sealed",
      fields: [
        Field(
          "request", .object(.sharingRequest), .object, required: true,
          zh: "共享申请编号", en: "The request", example: #""request-1""#),
        Field(
          "sealedBy", .code(["both", "applicant", "provider"]), .party, required: true,
          zh: "盖章单位",
          en: "Who sealed it: the department or county authority that applies, the provider, or both",
          example: #""both""#),
        Field(
          "dataSets", .list(.object(.dataSet)), .objects,
          zh: "申请的数据资源", en: "The data that the form names; one form, one resource", example: #"["婚姻登记信息"]"#),
        Field(
          "grantScope", .code(["whole", "single"]), .ground,
          zh: "数据应用权限", en: "For a county: granted as a whole, or for this use", example: #""single""#),
        Field(
          "until", .day, .due,
          zh: "使用期限止", en: "The last day of use", example: #""2027-06-30""#),
        Field(
          "copies", .count(0...99), .number,
          zh: "份数", en: "How many copies", example: "3"),
        Field(
          "terms", .list(.code(["useRequirements", "responsibilities"])), .codes,
          zh: "约定事项", en: "What the form settles: how the data are used, and who is responsible",
          example: #"["useRequirements","responsibilities"]"#),
        Field(
          "form", .record(tableFormFields), .form,
          zh: "备案表", en: "The form as filled in",
          example: #"{"department":"市民政局","office":"信息处","contact":"张敏"}"#),
      ]),
    EventDescriptor(
      .sharingDelivered, "sharing.delivered", .act, zh: "批量下发数据",
      en: "The data are delivered in bulk",
      fields: [
        Field(
          "request", .object(.sharingRequest), .object, required: true,
          zh: "共享申请编号", en: "The request", example: #""request-1""#),
        Field(
          "dataSets", .list(.object(.dataSet)), .objects,
          zh: "下发的数据资源", en: "The data delivered", example: #"["婚姻登记信息"]"#),
        Field(
          "to", .code(["department", "countyPlatform"]),
          zh: "下发对象", en: "Where they go", example: #""department""#),
        Field(
          "fee", .money, .revenue,
          zh: "收费", en: "What is charged; sharing is free", example: #""0""#),
        Field(
          "channel", .code(["platform", "existing", "new", "other"]), .ground,
          zh: "渠道", en: "Whether through the platform, an older channel, a new one beside it, or another way",
          example: #""platform""#),
      ]),
    EventDescriptor(
      .sharingDataDestroyed, "sharing.dataDestroyed", .act, zh: "到期清理销毁数据",
      en: "Data obtained by sharing are destroyed",
      fields: [
        Field(
          "request", .object(.sharingRequest), .object, required: true,
          zh: "共享申请编号", en: "The request", example: #""request-1""#),
        Field(
          "complete", .flag, .firstFlag,
          zh: "已全部销毁", en: "Whether all of them are", example: "true"),
      ]),
    EventDescriptor(
      .copyConsented, "copy.consented", .act, zh: "同意拷贝",
      en: "A body consents to a copy",
      fields: [
        Field(
          "request", .object(.sharingRequest), .object, required: true,
          zh: "共享申请编号", en: "The request", example: #""request-1""#),
        Field(
          "verdict", .code(["agree", "refuse"]), .verdict,
          zh: "意见", en: "Its answer; consent unless said", example: #""agree""#),
        .reason,
      ]),
    EventDescriptor(
      .countyAuthGranted, "countyAuth.granted", .act, zh: "县级整体授权",
      en: "A county is granted data as a whole",
      fields: [
        Field(
          "dataSet", .object(.dataSet), .object, required: true,
          zh: "数据资源", en: "The data granted", example: #""婚姻登记信息""#),
        Field(
          "request", .object(.sharingRequest), .counterpart,
          zh: "共享申请编号", en: "The request on which it is granted", example: #""request-1""#),
        Field(
          "county", .text,
          zh: "县（市、区）", en: "The county", example: #""东台市""#),
      ]),
    EventDescriptor(
      .crossLevelCoordinated, "crossLevel.coordinated", .act, tier: 2, zh: "跨层级协调获取",
      en: "The authority obtains data of another level or place",
      fields: [
        .openingRulebook,
        Field(
          "request", .object(.sharingRequest), .object,
          zh: "共享申请编号", en: "The request", example: #""request-1""#),
        Field(
          "dataSet", .object(.dataSet), .counterpart,
          zh: "数据资源", en: "The data", example: #""省级婚姻登记信息""#),
        Field(
          "upward", .flag,
          zh: "向上级协调", en: "Whether a higher authority was asked", example: "true"),
      ]),
  ]

  /// The filing form for data that are provided as a table.
  ///
  /// YC-A1, YC-A2.
  static let tableFormFields: [Field] = [
    Field(
      "department", .text,
      zh: "部门名称", en: "The department that applies", example: #""市民政局""#),
    Field(
      "office", .text,
      zh: "责任处室", en: "The office responsible", example: #""信息处""#),
    Field(
      "contact", .text,
      zh: "联系人姓名", en: "The contact", example: #""张敏""#),
    Field(
      "contactPhone", .text,
      zh: "联系人电话", en: "Telephone", example: #""0515-0000001""#),
    Field(
      "systemName", .text,
      zh: "系统名称", en: "The system", example: #""救助平台""#),
    Field(
      "systemDescription", .text,
      zh: "系统描述", en: "What the system does", example: #""低保核对""#),
    Field(
      "resourceName", .text,
      zh: "数据资源名称", en: "The data", example: #""婚姻登记信息""#),
    Field(
      "term", .text,
      zh: "使用期限", en: "The term of use", example: #""至2027年6月30日""#),
    Field(
      "fields", .text,
      zh: "具体字段项名称", en: "The items", example: #""姓名、登记日期""#),
    Field(
      "scenarioAndBasis", .text,
      zh: "应用场景及申请依据", en: "The scenario and the basis of the request", example: #""低保资格核对""#),
  ]
}
