extension Template {
  /// The application in Deqing: nine papers, three of them forms of the annexes, and what the announcement asks for
  /// beside.
  ///
  /// DQ-2-c, DQ-A2, DQ-A3, DQ-A4.
  static let deqing = Template(
    .deqing, zh: "德清 申请材料", en: "Deqing, papers of an application", on: submission,
    parts: [
      .fact("submittedOn", "提交日期", "day of submission", .day),
      TemplatePart("materials", "材料", "papers", .papers(deqingPapers)),
    ],
    relations: deqingDays + deqingNames)

  /// The announcement.
  ///
  /// DQ-1, DQ-A1.
  static let deqingAnnouncement = paper(
    .deqingAnnouncement, .announcementPublished, zh: "德清 附件1 公告", en: "Deqing, annex 1, announcement",
    beside: [dated(.announcementIssuer, "issuedOn", "落款日期", "day of the announcement")],
    relations: [
      held(.announcementIssuer, "落款日期", "day of the announcement", "issuedOn", .notAfter("windowUntil"))
    ])

  /// The agreement.
  ///
  /// DQ-A5.
  static let deqingAgreement = paper(
    .deqingAgreement, .agreementSigned, zh: "德清 附件5 授权运营协议", en: "Deqing, annex 5, agreement",
    on: "signedOn", instead: agreementNumbers,
    beside: [
      asked(.signatory, TemplatePart("bureauSignatory", "甲方签字人", "who signed for the bureau", .text)),
      dated(.signatory, "signedOn", "签署日期", "day of signing"),
    ],
    relations: [
      held(.platformNamed, "公共数据平台", "platform", "platform", .isFilledIn),
      held(.termStated, "生效日", "day of effect", "effectiveOn", .notBefore("signedOn")),
      held(
        .termStated, "协议载明的届满日", "last day", "expiresOn",
        .end(of: .parameter(.agreementTerm), since: "effectiveOn")),
      held(
        .termStated, "协议载明的届满日", "last day", "expiresOn",
        .end(of: .parameter(.agreementTerm), since: "signedOn")
      ).when(.blank("effectiveOn")),
    ])

  /// The filing form of a product.
  ///
  /// DQ-A6.
  static let deqingProductFiling = paper(
    .deqingProductFiling, .productFilingSubmitted, zh: "德清 附件6 产品备案表",
    en: "Deqing, annex 6, filing of a product",
    instead: [asked(.productScenario, "scenario", of: .productFilingSubmitted)])

  /// The usage agreement.
  ///
  /// DQ-A7. Who the parties are stands at its close.
  static let deqingUsageAgreement = paper(
    .deqingUsageAgreement, .usageAgreementSigned, zh: "德清 附件7 使用协议", en: "Deqing, annex 7, usage agreement",
    instead: [
      asked(.usageSignatures, "user", of: .usageAgreementSigned),
      asked(.usageTerms, TemplatePart("until", "使用期限", "until when the data are used", .use)),
    ],
    beside: [
      asked(.usageSignatures, TemplatePart("operator", "授权运营单位", "operator", .text)),
      asked(
        .usageSignatures, TemplatePart("operatorSignatory", "甲方签字人", "who signed for the operator", .text)),
      asked(.usageSignatures, TemplatePart("userSignatory", "乙方签字人", "who signed for the user", .text)),
      dated(.usageSignatures, "signedOn", "签署日期", "day of signing"),
    ],
    relations: [held(.usageTerms, "使用期限", "until when the data are used", "until", .notBefore("signedOn"))])

  /// The quality ticket.
  ///
  /// DQ-A8. Without a priority nobody knows how long a repair may take.
  static let deqingQualityTicket = paper(
    .deqingQualityTicket, .qualityTicketOpened, zh: "德清 附件8 质量工单", en: "Deqing, annex 8, quality ticket",
    instead: [priority, agreedRepair],
    relations: [
      held(.ticketFinder, "发现日", "day of finding", "foundOn", .notAfter("form/signedOn")),
      held(.ticketFinder, "发现日", "day of finding", "foundOn", .notAfter("agreedOn")),
    ])

  /// A paper that an event of a log is about.
  ///
  /// - Parameters:
  ///   - parts: Parts that stand instead of those made from the event.
  ///   - further: Parts that the form has and the event does not.
  private static func paper(
    _ id: TemplateID, _ kind: EventKind, zh: String, en: String, on day: TemplatePath? = nil,
    instead parts: [TemplatePart] = [], beside further: [TemplatePart] = [],
    relations: [TemplateRelation] = []
  ) -> Template {
    Template(
      id, zh: zh, en: en, on: day,
      parts: self.parts(of: kind).map { part in parts.first { $0.key == part.key } ?? part } + further,
      relations: self.relations(of: kind) + relations)
  }

  /// The box of the ticket with the four priorities.
  ///
  /// DQ-A8-N2.0.
  private static let priority: TemplatePart = {
    let field = EventKind.qualityTicketOpened.field("priority")
    return TemplatePart(field.key, field.zh, field.en, TemplateShape(field), "DQ-A8-N2.0")
  }()

  /// The day of a repair of low priority is agreed; unless it is, nobody can say when the repair is due.
  ///
  /// DQ-A8-N2.4.
  private static let agreedRepair: TemplatePart = {
    let field = EventKind.qualityTicketOpened.field("agreedOn")
    return TemplatePart(
      field.key, field.zh, field.en, TemplateShape(field), "DQ-A8-N2.4",
      .statedWhen(.includes("low", "priority")))
  }()

  /// Copies and term are those of the rulebook, the operator is no natural person, and both sides sign.
  ///
  /// DQ-A5-1.2b, DQ-A5-9.1, DQ-A5-9.3-a, DQ-A5-9.3-b.
  private static let agreementNumbers: [TemplatePart] = [
    (RuleID.copies, "copies", TemplateShape.count(of: .agreementCopies), TemplatePart.Requirement.stated),
    (.signatures, "party", .code([TemplateCode(id: "both", zh: "双方")]), .stated),
    (.termStated, "term", .term(of: .agreementTerm), .optional),
    (
      .operatorKind, "operatorKind",
      .code([
        TemplateCode(id: "legalPerson", zh: "法人"),
        TemplateCode(id: "unincorporatedOrganisation", zh: "非法人组织"),
      ]), .stated
    ),
  ].map { id, key, shape, requirement in
    let (rule, field) = (Procedure.deqing.rule(id), EventKind.agreementSigned.field(key))
    return TemplatePart(key, field.zh, field.en, shape, rule.clause, requirement, rule.severity)
  }
}

extension Template {
  /// A part that a rule asks for.
  static func asked(_ id: RuleID, _ part: TemplatePart) -> TemplatePart {
    let rule = Procedure.deqing.rule(id)
    return TemplatePart(
      part.key, part.title.zh, part.title.en, part.shape, rule.clause, .filled, rule.severity)
  }

  /// A field of an event that a rule asks for.
  private static func asked(_ id: RuleID, _ key: String, of kind: EventKind) -> TemplatePart {
    let field = kind.field(key)
    return asked(id, TemplatePart(key, field.zh, field.en, TemplateShape(field)))
  }

  /// The day that a form bears.
  static func dated(_ id: RuleID, _ key: String, _ zh: String, _ en: String) -> TemplatePart {
    asked(id, TemplatePart(key, zh, en, .day))
  }

  /// What has to agree under a rule.
  static func held(
    _ id: RuleID, _ zh: String, _ en: String, _ subject: TemplatePath, _ test: ValueTest
  ) -> TemplateRelation {
    let rule = Procedure.deqing.rule(id)
    return TemplateRelation(rule.clause, zh, en, subject, test, rule.severity)
  }
}

extension EventKind {
  /// A field of the payload.
  ///
  /// - Parameter key: A key that the payload has; anything else traps.
  func field(_ key: String) -> Field { descriptor.fields[Int(position(of: key))] }
}
