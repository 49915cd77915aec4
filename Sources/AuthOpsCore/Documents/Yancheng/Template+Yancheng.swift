extension Template {
  /// The filing form of a table in the city.
  ///
  /// YC-A1. What a log of a case carries of the form is judged by the same rules. Applicant and unit mean the same
  /// department (X-YC-06); who keeps the third copy signs nothing (X-YC-11).
  static let yanchengCity = Template(
    .yanchengCity, zh: "盐城 库表备案表（市级）", en: "Yancheng, filing form of a table, city",
    parts: applicant(.cityFormApplicant) + resource(.cityFormResource)
      + handling("YC-A1-4", copies: .cityFormCopies)
      + seals(applicant: "YC-A1-10", provider: "YC-A1-11"),
    relations: agreements(.cityFormResource, resource: .cityFormSingle, provider: "YC-A1-11"))

  /// The filing form of a table in a county, which the county authority fills in.
  ///
  /// YC-A2.
  static let yanchengCounty = Template(
    .yanchengCounty, zh: "盐城 库表备案表（区县）", en: "Yancheng, filing form of a table, county",
    parts: applicant(.countyFormContents) + resource(.countyFormContents) + [grant]
      + handling("YC-A2-4c", copies: .countyFormCopies)
      + seals(applicant: "YC-A2-4", provider: "YC-A2-5"),
    relations: agreements(.countyFormContents, resource: .countyFormSingle, provider: "YC-A2-5"))

  /// A rule that logs and forms are judged by.
  private static func rule(_ id: RuleID) -> Rule { Procedure.yancheng.rule(id) }

  private static func applicant(_ id: RuleID) -> [TemplatePart] {
    let clause = rule(id).clause
    return [
      TemplatePart("department", "部门名称", "department", .text, clause),
      TemplatePart("office", "责任处室", "office responsible", .text, clause),
      TemplatePart("contact", "联系人姓名", "contact", .text, clause),
      TemplatePart("contactPhone", "联系人电话", "telephone of the contact", .pattern(.telephone), clause),
      TemplatePart("system", "系统名称", "name of the system", .text, clause),
      TemplatePart("systemDescription", "系统描述", "description of the system", .text, clause),
    ]
  }

  private static func resource(_ id: RuleID) -> [TemplatePart] {
    let clause = rule(id).clause
    return [
      TemplatePart("resources", "数据资源名称", "data resource", .texts(atLeast: 1), clause),
      TemplatePart("usableThrough", "使用期限", "last day of use", .use, clause),
      TemplatePart("fields", "具体字段项名称", "fields", .texts(atLeast: 1), clause),
      TemplatePart("scenario", "应用场景", "scenario", .text, clause),
      TemplatePart("basis", "申请依据", "basis of the application", .text, clause),
    ]
  }

  /// 整体授权 or not, one of the two.
  ///
  /// YC-A2-1.
  private static let grant = TemplatePart(
    "grant", "数据应用权限", "scope of the grant",
    .code([TemplateCode(id: "whole", zh: "整体授权"), TemplateCode(id: "single", zh: "非整体授权")]),
    rule(.countyFormScope).clause)

  private static func handling(_ clause: String, copies id: RuleID) -> [TemplatePart] {
    let copies = rule(id).clause
    return [
      TemplatePart("responsiblePerson", "专人负责", "person responsible", .text, clause, .stated),
      TemplatePart(
        "dataUsers", "数据使用人员", "users of the data",
        .list(
          [
            TemplatePart("name", "姓名", "name", .text),
            TemplatePart(
              "confidentialitySigned", "已签保密承诺书", "confidentiality undertaken", .must(true), nil, .stated),
          ], atLeast: 1), clause, .stated),
      TemplatePart("copies", "份数", "number of copies", .exactly(number(copies)), copies, .stated),
    ]
  }

  private static func seals(applicant: String, provider: String) -> [TemplatePart] {
    [
      TemplatePart("undertaking", "申请单位承诺", "undertaking of the applicant", .object(seal), applicant),
      TemplatePart(
        "providerOpinion", "提供单位意见", "opinion of the provider",
        .object([TemplatePart("opinion", "意见", "opinion", .text)] + seal), provider),
    ]
  }

  private static let seal: [TemplatePart] = [
    TemplatePart("signed", "签名", "signed", .must(true), nil, .stated),
    TemplatePart("sealed", "盖章", "sealed", .must(true), nil, .stated),
    TemplatePart("on", "日期", "day", .day, nil, .stated),
  ]

  /// One form is for one resource; the use ends after it is asked for, and the provider answers what the applicant has
  /// signed.
  private static func agreements(
    _ use: RuleID, resource: RuleID, provider: String
  ) -> [TemplateRelation] {
    [
      TemplateRelation(
        rule(resource).clause, "数据资源名称", "data resource", "resources/*", .together(.single),
        rule(resource).severity),
      TemplateRelation(
        rule(use).clause, "使用期限", "last day of use", "usableThrough", .notBefore("undertaking/on")),
      TemplateRelation(
        provider, "提供单位日期", "day of the provider", "providerOpinion/on", .notBefore("undertaking/on")),
    ]
  }
}
