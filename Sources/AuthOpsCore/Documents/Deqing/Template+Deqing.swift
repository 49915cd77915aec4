extension Template {
  /// The application in Deqing: nine papers, three of them forms of the annexes, and what the announcement asks for beside.
  ///
  /// DQ-2-c, DQ-A2, DQ-A3, DQ-A4.
  static let deqing = Template(
    .deqing, zh: "德清 申请材料", en: "Deqing, papers of an application", on: submission,
    parts: [
      .fact("submittedOn", "提交日期", "day of submission", .day),
      TemplatePart("materials", "材料", "papers", .papers(DocumentKind.allCases.map(slot))),
    ],
    relations: recentYear)

  /// The announcement.
  ///
  /// DQ-1, DQ-A1.
  static let deqingAnnouncement = paper(
    .deqingAnnouncement, .announcementPublished, zh: "德清 附件1 公告", en: "Deqing, annex 1, announcement")

  /// The agreement.
  ///
  /// DQ-A5.
  static let deqingAgreement = Template(
    .deqingAgreement, zh: "德清 附件5 授权运营协议", en: "Deqing, annex 5, agreement",
    parts: parts(of: .agreementSigned).map { agreementNumbers[$0.key] ?? $0 })

  /// The filing form of a product.
  ///
  /// DQ-A6.
  static let deqingProductFiling = paper(
    .deqingProductFiling, .productFilingSubmitted, zh: "德清 附件6 产品备案表",
    en: "Deqing, annex 6, filing of a product")

  /// The usage agreement.
  ///
  /// DQ-A7.
  static let deqingUsageAgreement = paper(
    .deqingUsageAgreement, .usageAgreementSigned, zh: "德清 附件7 使用协议", en: "Deqing, annex 7, usage agreement")

  /// The quality ticket.
  ///
  /// DQ-A8.
  static let deqingQualityTicket = paper(
    .deqingQualityTicket, .qualityTicketOpened, zh: "德清 附件8 质量工单", en: "Deqing, annex 8, quality ticket")

  private static func paper(_ id: TemplateID, _ kind: EventKind, zh: String, en: String) -> Template {
    Template(id, zh: zh, en: en, parts: parts(of: kind), relations: relations(of: kind))
  }

  // MARK: The application

  /// The words of the papers that are no forms of an annex stand with the rules that ask for them.
  private static func slot(_ kind: DocumentKind) -> PaperSlot {
    let rule = kind.rule.map { Procedure.deqing.rule($0) }
    let mayRepeat = [.demandForm, .qualificationProof, .other].contains(kind)
    return PaperSlot(
      "\(kind)", rule?.zh ?? "其他材料", rule?.en ?? "Other papers", rule?.clause,
      requirement: rule == nil ? .optional : .filled, severity: rule?.severity ?? .warning,
      mayRepeat: mayRepeat,
      particulars(kind) + contents(kind))
  }

  /// The seal and the last day covered are judged, the rest may be written.
  private static func particulars(_ kind: DocumentKind) -> [TemplatePart] {
    EventDescriptor.documentFields.compactMap { field in
      switch (field.key, kind) {
      case ("sealed", _): TemplatePart(field.key, field.zh, field.en, .must(true), nil, .optional)
      case ("through", .auditReport), ("through", .accounts):
        TemplatePart(field.key, field.zh, field.en, .day, nil, .stated)
      case ("name", _), ("copies", _), ("form", _), ("from", .auditReport), ("from", .accounts),
        ("issuer", .auditReport), ("evidenceKind", .qualificationProof), ("demand", .demandForm),
        ("requestedAs", .other):
        TemplatePart(fact: field, .optional)
      default: nil
      }
    }
  }

  private static func contents(_ kind: DocumentKind) -> [TemplatePart] {
    let parts: [TemplatePart] =
      switch kind {
      case .applicationForm: form(of: .applicationSubmitted)
      case .commitment:
        parts(of: .commitmentSigned).map { $0.key == "yearsAfterEnd" ? yearsAfterEnd : $0 }
      case .demandForm: parts(of: .demandReviewRequested)
      case .auditReport, .accounts, .riskSelfAssessment, .creditReport, .qualificationProof,
        .implementationPlan, .other:
        []
      }
    return parts.isEmpty ? [] : [TemplatePart("content", "内容", "contents", .object(parts))]
  }

  /// The form leaves the number of years blank; without it nobody knows how long the duties outlive the agreement.
  ///
  /// DQ-A3-8.b.
  private static let yearsAfterEnd = TemplatePart(
    "yearsAfterEnd", "协议终止后继续配合的年数", "for how many years the duties outlive the agreement", .atLeast(0),
    outliving.clause, .stated, outliving.severity)

  private static let outliving = Procedure.deqing.rule(.cooperationAfterEnd)

  /// The members of the form that an event carries.
  private static func form(of kind: EventKind) -> [TemplatePart] {
    parts(of: kind).first { $0.key == "form" }?.shape.inner.0 ?? []
  }

  /// What the audit report and the accounts cover ends at most a year before the application.
  ///
  /// DQ-2-c2, DQ-2-c3, P28.
  private static let recentYear: [TemplateRelation] = [
    (RuleID.auditReportPaper, TemplatePath("materials/@auditReport/through")),
    (.accountsPaper, "materials/@accounts/through"),
  ].map { id, path in
    let rule = Procedure.deqing.rule(id)
    return TemplateRelation(
      rule.clause, "所涉期间止", "the last day it covers", path,
      .recent(.parameter(.recentYear), at: submission), rule.severity)
  }

  /// Copies and term are those of the rulebook, and the operator is no natural person.
  ///
  /// DQ-A5-1.2b, DQ-A5-9.3-a, DQ-A5-9.3-b.
  private static let agreementNumbers: [String: TemplatePart] = {
    var parts: [String: TemplatePart] = [:]
    func add(_ key: String, _ id: RuleID, _ shape: TemplateShape, _ requirement: TemplatePart.Requirement) {
      guard let field = EventKind.agreementSigned.descriptor.fields.first(where: { $0.key == key }) else {
        return
      }
      let rule = Procedure.deqing.rule(id)
      parts[key] = TemplatePart(key, field.zh, field.en, shape, rule.clause, requirement, rule.severity)
    }
    add("copies", .copies, .count(of: .agreementCopies), .stated)
    add("term", .termStated, .term(of: .agreementTerm), .optional)
    let kinds = ["legalPerson": "法人", "unincorporatedOrganisation": "非法人组织"]
    let codes = kinds.keys.sorted().map { TemplateCode(id: $0, zh: kinds[$0] ?? $0) }
    add("operatorKind", .operatorKind, .code(codes), .stated)
    return parts
  }()
}
