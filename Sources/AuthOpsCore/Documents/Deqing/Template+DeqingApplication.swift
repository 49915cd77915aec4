/// The papers of an application in Deqing.
extension Template {
  /// The words of the papers that are no forms of an annex stand with the rules that ask for them.
  ///
  /// DQ-2-c.
  static let deqingPapers: [PaperSlot] = DocumentKind.allCases.map { kind in
    let rule = kind.rule.map { Procedure.deqing.rule($0) }
    return PaperSlot(
      kind.id, rule?.zh ?? "其他材料", rule?.en ?? "Other papers", rule?.clause,
      requirement: rule == nil ? .optional : .filled, severity: rule?.severity ?? .warning,
      mayRepeat: [.demandForm, .qualificationProof, .other].contains(kind),
      particulars(kind) + contents(kind))
  }

  /// What is said about a paper: the seal and the last day covered are judged, the rest may be written.
  ///
  /// A form of an annex has its seal or signature among its contents, and nobody states it twice.
  private static func particulars(_ kind: DocumentKind) -> [TemplatePart] {
    let contents = contents(kind)
    return EventDescriptor.documentFields.compactMap { field in
      guard carriers(of: field.key).contains(kind) else { return nil }
      if field.key == "sealed" {
        return TemplatePart(
          field.key, field.zh, field.en, .must(true), nil, contents.isEmpty ? .stated : .optional)
      }
      if ["from", "through"].contains(field.key) {
        return TemplatePart(field.key, field.zh, field.en, .day, nil, .stated)
      }
      // Whether a third party made the report, its name says.
      if field.key == "issuer", kind == .auditReport {
        return TemplatePart(field.key, field.zh, field.en, .text, nil, .stated)
      }
      return TemplatePart(fact: field, .optional)
    }
  }

  /// The kinds of paper about which a particular says something.
  private static func carriers(of key: String) -> Set<DocumentKind> {
    switch key {
    case "name", "copies", "form", "sealed": Set(DocumentKind.allCases)
    case "from", "through": [.auditReport, .accounts]
    case "issuedOn", "issuer": [.auditReport, .accounts, .riskSelfAssessment, .creditReport]
    case "evidenceKind": [.qualificationProof]
    case "demand": [.demandForm]
    case "requestedAs": [.other]
    default: []
    }
  }

  private static func contents(_ kind: DocumentKind) -> [TemplatePart] {
    let parts: [TemplatePart] =
      switch kind {
      case .applicationForm: EventKind.applicationSubmitted.formParts
      case .commitment:
        parts(of: .commitmentSigned).map { $0.key == yearsAfterEnd.key ? yearsAfterEnd : $0 }
          + [dated(.commitmentSignature, "signedOn", "签署日", "day of signature")]
      case .demandForm: parts(of: .demandReviewRequested).map { $0.key == dataSets.key ? dataSets : $0 }
      case .auditReport, .accounts, .riskSelfAssessment, .creditReport, .qualificationProof,
        .implementationPlan, .other:
        []
      }
    return parts.isEmpty ? [] : [TemplatePart("content", "内容", "contents", .object(parts))]
  }

  /// A list of many data may be annexed, and then the form need not name them.
  ///
  /// DQ-A4-1, DQ-A4-2.
  private static let dataSets: TemplatePart = {
    let (rule, field) = (
      Procedure.deqing.rule(.demandData), EventKind.demandReviewRequested.field("dataSets")
    )
    return TemplatePart(
      field.key, field.zh, field.en, TemplateShape(field), rule.clause, .when(.lacks("form/annexList")),
      rule.severity)
  }()

  /// The form leaves the number of years blank; without it nobody knows how long the duties outlive the agreement.
  ///
  /// DQ-A3-8.b.
  private static let yearsAfterEnd: TemplatePart = {
    let (rule, field) = (
      Procedure.deqing.rule(.cooperationAfterEnd), EventKind.commitmentSigned.field("yearsAfterEnd")
    )
    return TemplatePart(
      field.key, "协议终止后继续配合的年数", "for how many years the duties outlive the agreement", .atLeast(0),
      rule.clause, .stated, rule.severity)
  }()

  /// What the audit report and the accounts cover is a year at least and ends at most a year before the application.
  ///
  /// Nothing is covered, issued or signed after it, and no report is issued before its period is over.
  ///
  /// DQ-2-c2, DQ-2-c3, DQ-A2-8, DQ-A3-9, DQ-A4-6, P28.
  static let deqingDays: [TemplateRelation] =
    covered(.auditReportPaper, "materials/@auditReport") + covered(.accountsPaper, "materials/@accounts") + [
      held(
        .auditReportPaper, "出具单位", "who issued it", "materials/@auditReport/issuer",
        .differs(from: "materials/@applicationForm/content/applicantName")),
      ended(.auditReportPaper, "materials/@auditReport"), ended(.accountsPaper, "materials/@accounts"),
      issued(.auditReportPaper, "materials/@auditReport/issuedOn"),
      issued(.accountsPaper, "materials/@accounts/issuedOn"),
      issued(.selfAssessmentPaper, "materials/@riskSelfAssessment/issuedOn"),
      issued(.creditReportPaper, "materials/@creditReport/issuedOn"),
      signed(.formSignature, "materials/@applicationForm/content/signedOn"),
      signed(.commitmentSignature, "materials/@commitment/content/signedOn"),
      signed(.demandReason, "materials/@demandForm/content/form/signedOn"),
    ]

  private static func covered(_ id: RuleID, _ paper: TemplatePath) -> [TemplateRelation] {
    let (zh, en) = ("所涉期间止", "the last day it covers")
    let through = TemplatePath("through").under(paper)
    return [
      held(
        id, zh, en, through,
        .complete(.parameter(.recentYear), since: TemplatePath("from").under(paper))),
      held(id, zh, en, through, .notAfter(submission)),
      held(id, zh, en, through, .recent(.parameter(.recentYear), at: submission)),
    ]
  }

  /// A report on a period is issued when that is over.
  private static func ended(_ id: RuleID, _ paper: TemplatePath) -> TemplateRelation {
    held(
      id, "出具日", "day of issue", TemplatePath("issuedOn").under(paper),
      .notBefore(TemplatePath("through").under(paper)))
  }

  private static func issued(_ id: RuleID, _ path: TemplatePath) -> TemplateRelation {
    held(id, "出具日", "day of issue", path, .notAfter(submission))
  }

  private static func signed(_ id: RuleID, _ path: TemplatePath) -> TemplateRelation {
    held(id, "签署日", "day of signature", path, .notAfter(submission))
  }

  /// The papers name the applicant and its legal representative alike, and no blank of a form is left standing.
  ///
  /// DQ-A3-0, DQ-A3-9, DQ-A4-2b.
  static let deqingNames: [TemplateRelation] = [
    held(
      .demandApplicant, "申请单位", "applicant", "materials/@demandForm/content/form/applicantName",
      .same(as: "materials/@applicationForm/content/applicantName")),
    held(
      .commitmentAddressee, "致送单位", "addressee", "materials/@commitment/content/addressee", .isFilledIn),
    held(
      .commitmentSignature, "签字人", "who signed", "materials/@commitment/content/signatory",
      .same(as: "materials/@applicationForm/content/legalRepresentative")
    ).when(.includes("legalRepresentative", "materials/@commitment/content/signatoryPost")),
  ]
}

extension EventKind {
  /// The parts of the form that an event carries.
  fileprivate var formParts: [TemplatePart] {
    Template.parts(of: self).first { $0.key == "form" }?.shape.inner.0 ?? []
  }
}

extension DocumentKind {
  /// The name in formats, by its position in the field's list.
  var id: String { Self.ids[Int(rawValue)] }

  private static let ids: [String] = {
    guard
      case .code(let codes)? = EventDescriptor.documentFields.first(where: { $0.slot == .documentKind })?
        .shape
    else { return [] }
    return codes
  }()
}
