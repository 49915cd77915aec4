extension Rule {
  /// The filing forms of tables, annexes 1 and 2.
  static let yanchengForms: [Rule] = [
    Rule(
      .cityFormApplicant, "YC-A1-1", .measures, .warning,
      zh: "备案表填明申请部门和系统",
      en: "The form says who applies, and for which system"),
    Rule(
      .cityFormResource, "YC-A1-2", .measures, .warning,
      zh: "备案表填明数据、期限和用途",
      en: "The form says which data are used, how long and for what"),
    Rule(
      .cityFormSingle, "YC-A1-8", .measures, .blocking,
      zh: "一张备案表只申请一项数据资源",
      en: "One form is for one resource"),
    Rule(
      .cityFormCopies, "YC-A1-9", .measures, .warning,
      zh: "备案表份数符合要求",
      en: "The form is made out in its copies"),
    Rule(
      .countyFormScope, "YC-A2-1", .measures, .warning,
      zh: "区县备案表选定是否整体授权",
      en: "A county's form says whether the grant is whole"),
    Rule(
      .countyFormContents, "YC-A2-1b", .measures, .warning,
      zh: "区县备案表各栏填明",
      en: "A county's form is filled in"),
    Rule(
      .countyFormCopies, "YC-A2-3", .measures, .warning,
      zh: "区县备案表份数符合要求",
      en: "A county's form is made out in its copies"),
    Rule(
      .countyFormSingle, "YC-A2-3b", .measures, .blocking,
      zh: "一张区县备案表只申请一项数据资源",
      en: "One form of a county is for one resource"),
  ]
}
