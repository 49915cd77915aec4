extension Rule {
  /// Security, assets, purchases, and the end of use.
  static let yanchengSecurity: [Rule] = [
    Rule(
      .classificationRules, "YC-40", .measures, .warning,
      zh: "制定分类分级实施细则",
      en: "There are rules of classification"),
    Rule(
      .securityStaff, "YC-41-2", .measures, .warning,
      zh: "设置数据安全人员",
      en: "There are officers and specialists for data security"),
    Rule(
      .securityTraining, "YC-41-3", .measures, .warning,
      zh: "组织数据安全培训",
      en: "Staff are trained in data security"),
    Rule(
      .actsSupervised, "YC-41-4", .measures, .warning,
      zh: "对复制、导出、脱敏、销毁进行监督",
      en: "Copying, exporting, desensitising and destroying are supervised"),
    Rule(
      .riskRemedy, "YC-41-5", .measures, .warning, owedBy: .agency,
      zh: "发现风险立即补救",
      en: "A risk is remedied at once"),
    Rule(
      .emergencyPlan, "YC-41-6", .measures, .warning,
      zh: "制定应急预案并定期演练",
      en: "There is an emergency plan, and it is rehearsed"),
    Rule(
      .contractorMisuse, "YC-42.1-b", .measures, .warning,
      zh: "受托主体不得擅自处理数据",
      en: "A contractor keeps, uses, leaks and passes on nothing"),
    Rule(
      .riskReport, "YC-43", .measures, .warning, owedBy: .dataUser,
      zh: "及时向提供机构报告安全问题",
      en: "A user of data reports security problems to the provider"),
    Rule(
      .incidentRemedy, "YC-44-a", .measures, .warning, owedBy: .agency,
      zh: "立即采取处置措施",
      en: "Measures are taken against an incident at once"),
    Rule(
      .incidentUserNotice, "YC-44-a", .measures, .warning, owedBy: .agency,
      zh: "及时告知用户",
      en: "Users are told of an incident"),
    Rule(
      .incidentReport, "YC-44-a", .measures, .warning, owedBy: .agency,
      zh: "向有关主管部门报告",
      en: "An incident is reported to the authority"),
    Rule(
      .planActivation, "YC-44-b", .measures, .warning, owedBy: .sectorAuthority,
      zh: "立即启动应急预案",
      en: "The authority sets the emergency plan going at once"),
    Rule(
      .publicWarning, "YC-44-b", .measures, .warning, owedBy: .sectorAuthority,
      zh: "及时发布警示信息",
      en: "The public is warned of what concerns it"),
    Rule(
      .projectCatalogue, "YC-46-a", .measures, .warning,
      zh: "目录和共享清单为项目审核前置条件",
      en: "Projects are examined with catalogue and list of sharing"),
    Rule(
      .assetRegister, "YC-47.1", .measures, .warning,
      zh: "登记公共数据资产",
      en: "Data are registered as assets"),
    Rule(
      .purchaseNotice, "YC-47.3-a", .measures, .warning,
      zh: "购买社会数据提前告知",
      en: "The authority is told before data are bought"),
    Rule(
      .repeatedPurchase, "YC-47.3-b", .measures, .warning,
      zh: "不得重复购买",
      en: "What the platform shares is not bought"),
    Rule(
      .purchaseListing, "YC-47.3-c", .measures, .warning, owedBy: .agency,
      zh: "采购的数据纳入目录",
      en: "Data bought are listed in the catalogue"),
    Rule(
      .performanceEvaluation, "YC-50", .measures, .warning,
      zh: "日常评估公共数据工作",
      en: "The work with data is evaluated"),
    Rule(
      .cityDestruction, "YC-A1-6", .measures, .warning, owedBy: .agency,
      zh: "期限结束后清理销毁数据",
      en: "Data obtained as a table are destroyed after the term"),
    Rule(
      .countyDestruction, "YC-A2-4e", .measures, .warning, owedBy: .countyAuthority,
      zh: "期限结束后清理销毁数据",
      en: "Data obtained by a county as a table are destroyed after the term"),
  ]
}
