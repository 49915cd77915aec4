extension Rule {
  /// From the parts of agencies to the quality of their data.
  static let yanchengCatalogue: [Rule] = [
    Rule(
      .responsibleUnit, "YC-6.3", .measures, .warning,
      zh: "确定责任单位及负责人",
      en: "A unit and its head are responsible for data management"),
    Rule(
      .platformChannel, "YC-7.3-a", .measures, .warning,
      zh: "通过公共数据平台共享开放",
      en: "Data are shared and opened through the platform"),
    Rule(
      .catalogueEntry, "YC-10.1-a", .measures, .warning,
      zh: "编制本机构目录并明确分类",
      en: "Each body draws up its catalogue, and classifies it"),
    Rule(
      .entryParticulars, "YC-10.1-b", .measures, .warning,
      zh: "目录载明基本信息",
      en: "An entry names what data are, and who collects, examines and provides them"),
    Rule(
      .catalogueAudit, "YC-10.3", .measures, .warning, owedBy: .operationsAgency,
      zh: "审核汇总目录",
      en: "Catalogues are examined and brought together"),
    Rule(
      .catalogueChange, "YC-11-b", .measures, .warning, owedBy: .agency,
      zh: "法律修改或者职能变更后更新目录",
      en: "The catalogue follows a change of law or of functions"),
    Rule(
      .repeatedCollection, "YC-12.2-c", .measures, .warning,
      zh: "不得重复收集",
      en: "What the platform has is not collected again"),
    Rule(
      .dataCollection, "YC-13", .measures, .warning,
      zh: "以数字化方式汇聚数据",
      en: "Data are delivered to the platform in digital form"),
    Rule(
      .cloudStorage, "YC-15-a", .measures, .warning,
      zh: "数据在政务云存储备份",
      en: "Data are stored and kept safe on the government cloud"),
    Rule(
      .countyCloud, "YC-15-b", .measures, .warning,
      zh: "县（市、区）原则上不新建政务云",
      en: "A county builds no cloud of its own"),
    Rule(
      .cloudSystems, "YC-15-c", .measures, .warning,
      zh: "非涉密系统在政务云部署",
      en: "Systems run on the government cloud"),
    Rule(
      .baseData, "YC-16-b", .measures, .warning,
      zh: "基础数据库无条件汇聚",
      en: "Basic data are collected without conditions"),
    Rule(
      .licenceCollection, "YC-16-c", .measures, .warning,
      zh: "电子证照实时汇聚",
      en: "Electronic licences are collected as they are issued"),
    Rule(
      .qualityTask, "YC-17.2-a", .measures, .warning,
      zh: "在平台发起整改任务",
      en: "The operations agency has defects mended by a task on the platform"),
    Rule(
      .qualityTaskTime, "YC-17.2-b", .measures, .warning, owedBy: .agency,
      zh: "按期核实、更正",
      en: "Data under a task are checked and mended in the time set"),
  ]
}
