extension Template {
  /// What has to agree across the materials of a dossier.
  ///
  /// YY-M1-1, YY-M1-14, YY-M1-18, YY-M3-1, YY-M4-1, YY-M5, YY-M7-8, YY-M9-1, YY-M10, YY-N2.
  static let yueyangRelations = yueyangNames + yueyangSigners + yueyangProxies + yueyangDays + yueyangNumbers

  private static let unit: TemplatePath = "materials/@applicationForm/content/unitName"
  private static let representative: TemplatePath = "materials/@licence/content/legalRepresentative"

  /// One unit, one legal representative, one agent in all papers.
  private static let yueyangNames: [TemplateRelation] = [
    sameUnit("materials/@licence/content/unitName"),
    sameUnit("materials/@legalRepresentativeProof/content/unitName"),
    sameUnit("materials/@agentPower/content/unitName"), sameUnit("materials/@agentProof/content/unitName"),
    sameUnit("materials/@commitment/unitName"), sameUnit("materials/@noViolationStatement/unitName"),
    TemplateRelation(
      "YY-M1-2", "统一信用代码", "unified credit code", "materials/@applicationForm/content/creditCode",
      .same(as: "materials/@licence/content/creditCode")),
    TemplateRelation(
      "YY-M4-1", "法定代表人", "legal representative", "materials/@legalRepresentativeProof/content/name",
      .same(as: representative)),
    TemplateRelation(
      "YY-M5-1", "法定代表人", "legal representative", "materials/@agentPower/content/legalRepresentative",
      .same(as: representative)),
    TemplateRelation(
      "YY-M6-1", "经办人", "filing agent", "materials/@agentProof/content/name",
      .same(as: "materials/@agentPower/content/agent")),
    TemplateRelation(
      "YY-N2.c", "压缩包名称", "name of the archive", "archive",
      .named("公共数据授权运营申请", unit, "materials/@solution/content/scene")),
    TemplateRelation("YY-N2.a", "文件名", "name of the file", "materials/*/fileName", .together(.distinct)),
  ]

  /// Whoever signs in a capacity is the one who has it.
  ///
  /// YY-M1-18, YY-M5-4, YY-M7-8, YY-M10-3.
  private static let yueyangSigners: [TemplateRelation] =
    signers("YY-M1-18", "materials/@applicationForm") + signers("YY-M5-4", "materials/@agentPower")
    + signers("YY-M7-8", "materials/@commitment") + signers("YY-M10-3", "materials/@noViolationStatement")

  private static func signers(_ clause: String, _ paper: TemplatePath) -> [TemplateRelation] {
    [
      TemplateRelation(
        clause, "法定代表人签字", "signature of the legal representative",
        TemplatePath("signatures/&legalRepresentative/name").under(paper), .same(as: representative)),
      TemplateRelation(
        clause, "经办人签字", "signature of the filing agent",
        TemplatePath("signatures/&agent/name").under(paper),
        .same(as: "materials/@agentPower/content/agent")),
    ]
  }

  /// Whoever signs for another has a power of just that person, who has signed it in person.
  ///
  /// YY-N1.b, YY-N1.c.
  private static let yueyangProxies: [TemplateRelation] = [
    TemplateRelation(
      "YY-N1.b", "代签人", "proxy", "materials/*/signatures/*", .empowered(by: "materials/@signingPower")),
    TemplateRelation(
      "YY-N1.c", "授权人亲笔签字", "signature of the principal in person",
      "materials/@signingPower/signatures/&principal/proxy", .isAbsent),
  ]

  private static func sameUnit(_ path: TemplatePath) -> TemplateRelation {
    TemplateRelation("YY-M1-1", "单位名称", "name of the unit", path, .same(as: unit))
  }

  /// Days of validity, and days that cannot come after the submission.
  ///
  /// The three years before the submission begin on the day after the corresponding day (P28); nothing that is found in
  /// the papers happened after it.
  private static let yueyangDays: [TemplateRelation] = [
    TemplateRelation(
      "YY-M3-1", "有效期至", "last day of validity", "materials/@licence/content/validThrough",
      .notBefore(submission)),
    TemplateRelation(
      "YY-M5-3", "授权起始日", "first day of the power", "materials/@agentPower/content/from",
      .notAfter(submission)),
    TemplateRelation(
      "YY-M5-3", "授权截止日", "last day of the power", "materials/@agentPower/content/through",
      .notBefore(submission)),
    TemplateRelation(
      "YY-M5-3", "授权截止日", "last day of the power", "materials/@agentPower/content/through",
      .notBefore("materials/@agentPower/content/from")),
    TemplateRelation(
      "YY-M9-1", "评估截止日", "last day of the assessment",
      "materials/@riskSelfAssessment/content/work/through",
      .notBefore("materials/@riskSelfAssessment/content/work/from")),
    TemplateRelation(
      "YY-M9-1", "评估截止日", "last day of the assessment",
      "materials/@riskSelfAssessment/content/work/through",
      .notAfter(submission)),
    signedBefore("YY-M1-18", "materials/@applicationForm/signedOn"),
    signedBefore("YY-M4-3", "materials/@legalRepresentativeProof/signedOn"),
    signedBefore("YY-M5-4", "materials/@agentPower/signedOn"),
    signedBefore("YY-M6-2b", "materials/@agentProof/signedOn"),
    signedBefore("YY-M7-8", "materials/@commitment/signedOn"),
    signedBefore("YY-M10-3", "materials/@noViolationStatement/signedOn"),
    TemplateRelation(
      "YY-M10-1", "重大违法日期", "day of a major violation",
      "materials/@creditReport/content/administrativePenalties/majorViolations/*/on",
      .outside(last: period("YY-M10-1"), until: submission)),
  ]

  private static func signedBefore(_ clause: String, _ path: TemplatePath) -> TemplateRelation {
    TemplateRelation(clause, "落款日期", "day of signing", path, .notAfter(submission))
  }

  private static let yueyangNumbers: [TemplateRelation] = [
    TemplateRelation(
      "YY-M1-14", "专业人员数量", "number of specialists", "materials/@applicationForm/content/specialists",
      .atMost("materials/@applicationForm/content/staff")),
    TemplateRelation(
      "YY-M10-2", "列入严重违法失信名单", "whether the unit is listed",
      "materials/@creditReport/content/seriousViolations/listed", .isFalse),
  ]
}
