extension Rule {
  /// How data are shared: the attributes, then requests of the city's departments.
  static let yanchengSharing: [Rule] = [
    Rule(
      .sharingTypeStated, "YC-19", .measures, .warning,
      zh: "确定共享类型",
      en: "An entry says how its data are shared"),
    Rule(
      .sharingBasis, "YC-20.1", .measures, .warning,
      zh: "有条件共享和不予共享有法律、法规依据",
      en: "What is not shared freely rests on a law or a regulation"),
    Rule(
      .sharingConditions, "YC-20.2-a", .measures, .warning,
      zh: "列明共享条件",
      en: "The conditions of sharing are named"),
    Rule(
      .sharingReassessment, "YC-20.2-b", .measures, .warning, owedBy: .agency,
      zh: "具备条件的及时转为无条件共享",
      en: "Data that prove fit are shared without condition"),
    Rule(
      .treatedBeforeSharing, "YC-20.3", .measures, .warning,
      zh: "不予共享数据经处理后转换",
      en: "Data that are not shared are treated before they are"),
    Rule(
      .temporarySharing, "YC-20.4", .measures, .warning,
      zh: "突发事件时临时调整共享属性",
      en: "How data are shared changes for an emergency, and for its time"),
    Rule(
      .sharingRestored, "YC-20.4", .measures, .warning, owedBy: .agency,
      zh: "突发事件结束后恢复共享属性",
      en: "What was changed for an emergency is restored"),
    Rule(
      .sharingScenario, "YC-21-b", .measures, .warning,
      zh: "明确应用场景并作出承诺",
      en: "A request names its scenario, and vouches for it"),
    Rule(
      .sharedDataUse, "YC-21-c", .measures, .warning,
      zh: "不得提供给第三方或者用于其他目的",
      en: "Shared data go to no third party and serve no other purpose"),
    Rule(
      .freeOfCharge, "YC-22.1", .measures, .warning,
      zh: "无偿共享",
      en: "Sharing is free of charge"),
    Rule(
      .plainCopyConsent, "YC-22.2-b", .measures, .blocking,
      zh: "拷贝须经主管部门和提供机构同意",
      en: "A copy needs the consent of the authority and of the provider"),
    Rule(
      .tableCopyConsent, "YC-22.2-b", .measures, .warning,
      zh: "库表对接须经主管部门同意",
      en: "A table, which is a copy, has the authority’s consent"),
    Rule(
      .cityRequest, "YC-22.3-1a", .measures, .warning,
      zh: "市级部门在市级平台订阅，写明用途",
      en: "A city department asks on the city’s platform, and says what for"),
    Rule(
      .cityOpening, "YC-22.3-1b", .measures, .warning, owedBy: .operationsAgency,
      zh: "及时受理并直接开通",
      en: "Access to data shared without condition is opened promptly"),
    Rule(
      .cityForwarding, "YC-22.3-2a", .measures, .warning, owedBy: .operationsAgency,
      zh: "受理后转数据提供部门",
      en: "A request is passed on to the provider"),
    Rule(
      .cityAnswerTime, "YC-22.3-2b", .measures, .warning, owedBy: .dataProvider,
      zh: "提供部门按期答复",
      en: "The provider answers in the time set"),
    Rule(
      .cityApproval, "YC-22.3-2c", .measures, .blocking,
      zh: "经审核同意方可开通",
      en: "Data shared on conditions are opened once the provider agrees"),
    Rule(
      .cityAgreedOpening, "YC-22.3-2c", .measures, .warning, owedBy: .dataProvider,
      zh: "同意后开通接口权限",
      en: "Access is opened once the provider has agreed"),
    Rule(
      .cityForm, "YC-22.3-2d", .measures, .warning, owedBy: .agency,
      zh: "库表对接另填备案表",
      en: "For a table the department that asks fills in the form"),
    Rule(
      .citySeals, "YC-22.3-2e", .measures, .blocking,
      zh: "供需双方盖章确认后下发",
      en: "A table is delivered once both sides have sealed the form"),
    Rule(
      .cityDelivery, "YC-22.3-2e", .measures, .warning, owedBy: .operationsAgency,
      zh: "盖章后批量下发",
      en: "The table is delivered once the form is sealed"),
    Rule(
      .cityRefusal, "YC-22.3-2f", .measures, .warning,
      zh: "不同意的说明理由和依据",
      en: "A refusal gives its reasons, and the law or regulation"),
    Rule(
      .cityConditionalRequest, "YC-22.3-2g", .measures, .warning,
      zh: "市级部门在市级平台订阅，写明用途",
      en: "A city department asks on the city’s platform, and says what for"),
  ]
}
