extension Template {
  /// The dossier of an applicant in Yueyang.
  ///
  /// YY-M1 to YY-M11, YY-N1, YY-N2. A list that names papers under other titles than the papers bear means the same
  /// ones (X-YY-01); that an original is sent as PDF says what was scanned (X-YY-02).
  static let yueyang = Template(
    .yueyang, zh: "岳阳 申报材料", en: "Yueyang, dossier of an applicant", on: submission,
    parts: [
      TemplatePart.fact("submittedOn", "提交日期", "day of submission", .day),
      TemplatePart("sentTo", "收件邮箱", "mailbox it was sent to", .oneOf([yueyangMailbox]), "YY-N2.b", .stated),
      TemplatePart("archive", "压缩包名称", "name of the archive", .text, "YY-N2.c", .stated),
      TemplatePart(
        "materials", "材料", "materials", .papers(yueyangForms + yueyangProofs + yueyangFurther)),
    ],
    relations: yueyangRelations + yueyangSolutionRelations.map { $0.under(yueyangSolutionPath) })

  /// The solution outline of Yueyang by itself.
  ///
  /// YY-M2-0 to YY-M2-A.
  static let yueyangSolution = Template(
    .yueyangSolution, zh: "岳阳 场景解决方案", en: "Yueyang, solution outline",
    parts: yueyangSolutionParts, relations: yueyangSolutionRelations)

  private static let yueyangMailbox = "yyzhihuichengshi@163.com"
  private static let yueyangSolutionPath: TemplatePath = "materials/@solution/content"

  /// Who may sign, by the words under the lines.
  static let legalRepresentative = TemplateCode(id: "legalRepresentative", zh: "法定代表人")
  /// 经办人.
  static let agent = TemplateCode(id: "agent", zh: "经办人")

  /// The company that takes the dossiers in.
  ///
  /// YY-M7-0.
  static let yueyangCompany = "岳阳市交投智慧城市开发有限公司"

  /// The particulars of a material: its form, seal and copies by the list, its file by the notes.
  ///
  /// YY-M1 to YY-M10, YY-N2.a.
  static func paperwork(_ number: Int, form: String = "original") -> [TemplatePart] {
    [
      TemplatePart("form", "原件或影印件", "original or copy", .oneOf([form]), nil, .stated),
      TemplatePart("sealed", "加盖公章", "sealed", .must(true), nil, .stated),
      TemplatePart(
        "copies", "份数", "number of copies", .exactly(Template.number("YY-M\(number)")), nil, .stated),
      TemplatePart(
        "fileName", "文件名", "name of the file", .fileName(.exactly(number), extension: "pdf"), "YY-N2.a",
        .stated),
    ]
  }

  /// Who signed, and when.
  ///
  /// YY-N1.a.
  static func signed(
    _ clause: String, by codes: [TemplateCode], _ signatories: TemplateShape.Signatories = .any
  ) -> [TemplatePart] {
    [
      TemplatePart("signatures", "签字", "signatures", .signatures(codes, signatories), clause, .stated),
      TemplatePart("signedOn", "落款日期", "day of signing", .day, clause, .stated),
    ]
  }
}
