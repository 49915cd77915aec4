extension Rule {
  /// Requests of a county, whole grants, and data that no catalogue lists.
  static let yanchengCounty: [Rule] = [
    Rule(
      .countyRequest, "YC-22.4-1a", .measures, .warning,
      zh: "县级部门在县级平台订阅，写明用途",
      en: "A county department asks on the county’s platform, and says what for"),
    Rule(
      .countyOpening, "YC-22.4-1b", .measures, .warning, owedBy: .operationsAgency,
      zh: "受理后授权县级平台",
      en: "The county’s platform is given access"),
    Rule(
      .countyForwarding, "YC-22.4-2a", .measures, .warning, owedBy: .operationsAgency,
      zh: "受理后转数据提供部门",
      en: "A county’s request is passed on to the provider"),
    Rule(
      .countyAnswerTime, "YC-22.4-2a", .measures, .warning, owedBy: .dataProvider,
      zh: "提供部门按期答复",
      en: "The provider answers a county’s request in the time set"),
    Rule(
      .countyApproval, "YC-22.4-2b", .measures, .blocking,
      zh: "经审核同意方可授权县级平台",
      en: "The county’s platform is given access once the provider agrees"),
    Rule(
      .countyAgreedOpening, "YC-22.4-2b", .measures, .warning, owedBy: .operationsAgency,
      zh: "同意后授权县级平台",
      en: "Access is given to the county once the provider has agreed"),
    Rule(
      .countyForm, "YC-22.4-2c", .measures, .warning, owedBy: .countyAuthority,
      zh: "库表对接由县级主管部门另填备案表",
      en: "For a table the county authority fills in the form"),
    Rule(
      .countySeals, "YC-22.4-2d", .measures, .blocking,
      zh: "双方盖章确认后下发县级平台",
      en: "A table is delivered to the county once both have sealed the form"),
    Rule(
      .countyDelivery, "YC-22.4-2d", .measures, .warning, owedBy: .operationsAgency,
      zh: "盖章后批量下发县级平台",
      en: "The table is delivered to the county once the form is sealed"),
    Rule(
      .countyRefusal, "YC-22.4-2e", .measures, .warning,
      zh: "不同意的说明理由和依据",
      en: "A refusal to a county gives its reasons, and the law or regulation"),
    Rule(
      .countyConditionalRequest, "YC-22.4-2f", .measures, .warning,
      zh: "县级部门在县级平台订阅，写明用途",
      en: "A county department asks on the county’s platform, and says what for"),
    Rule(
      .wholeGrant, "YC-22.4-3a", .measures, .warning,
      zh: "首次订阅时由提供部门整体授权",
      en: "A county is granted data as a whole when it first asks for them"),
    Rule(
      .wholeGrantUse, "YC-22.4-3b", .measures, .blocking,
      zh: "整体授权通过后方可免于重复申请",
      en: "What rests on a whole grant needs one for those data"),
    Rule(
      .wholeGrantOpening, "YC-22.4-3b", .measures, .warning, owedBy: .operationsAgency,
      zh: "整体授权的数据直接开通",
      en: "What rests on a whole grant is opened without a further request"),
    Rule(
      .demandRequest, "YC-23-a", .measures, .warning,
      zh: "目录外数据由机构提出需求",
      en: "A body asks for data that the catalogue does not list"),
    Rule(
      .demandAnswerTime, "YC-23-b", .measures, .warning, owedBy: .dataProvider,
      zh: "按期答复目录外需求",
      en: "The provider answers the demand in the time set"),
    Rule(
      .demandFulfilment, "YC-23-c", .measures, .warning, owedBy: .dataProvider,
      zh: "按期完成编目、汇聚、共享",
      en: "The data are listed, collected and shared in the time set"),
    Rule(
      .demandAnnouncement, "YC-23-d", .measures, .warning, owedBy: .dataProvider,
      zh: "告知能够共享的具体时间",
      en: "Where data have to be processed, the day is announced"),
    Rule(
      .announcedDay, "YC-23-d", .measures, .warning, owedBy: .dataProvider,
      zh: "在告知的时间共享",
      en: "The data are shared by the day announced"),
    Rule(
      .demandRefusal, "YC-23-e", .measures, .warning,
      zh: "不同意的说明理由和依据",
      en: "A refusal of a demand gives its reasons, and the law or regulation"),
    Rule(
      .crossLevelRequest, "YC-24", .measures, .warning,
      zh: "跨层级数据由主管部门协调获取",
      en: "Data of other levels are obtained through the authority"),
    Rule(
      .correctionReport, "YC-25-a", .measures, .warning,
      zh: "发现错误及时反馈",
      en: "Who uses data reports what is wrong with them"),
    Rule(
      .correctionTime, "YC-25-b", .measures, .warning, owedBy: .dataProvider,
      zh: "按期校核更正",
      en: "The provider checks and corrects in the time set"),
    Rule(
      .businessAsUsual, "YC-25-c", .measures, .warning,
      zh: "校核期间照常办理",
      en: "Business goes on while data are being checked"),
  ]
}
