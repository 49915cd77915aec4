/// A model of a document: what it holds, part by part, and how its parts agree with one another.
///
/// A check walks a document along the template; the JSON Schema and the empty form are made from it too.
public struct Template: Hashable, Sendable {
  /// What the template is called on the command line and in documents.
  public let id: TemplateID
  /// What kind of document it is about.
  public let title: Message
  /// The members of the document, beside its format and the name of its template.
  package let parts: [TemplatePart]
  /// What has to agree.
  package let relations: [TemplateRelation]
  /// The day by which a document is judged, or nil where it states none.
  let day: TemplatePath?

  init(
    _ id: TemplateID, zh: String, en: String, on day: TemplatePath? = nil, parts: [TemplatePart],
    relations: [TemplateRelation] = []
  ) {
    (self.id, self.day, self.parts, self.relations) = (id, day, parts, relations)
    title = Message(zh: zh, en: en)
  }

  /// The name of the format of documents, with its version.
  package static let format = "authops.dossier/1"

  /// The rule under which a value of another kind is found where no clause asks for anything.
  package static let malformed = "DOC-malformed"

  /// The members that every document begins with.
  static let head = ["format", "template"]

  /// The day on which a document was handed in, by which days of validity and look-backs go.
  static let submission: TemplatePath = "submittedOn"

  /// The member, wherever an object has it, that is free for the writer.
  static let free = "ext"
}

/// The templates, by the names that documents and the command line know.
public enum TemplateID: String, CaseIterable, Hashable, Sendable {
  /// The dossier of an applicant in Yueyang: ten materials and other evidence.
  case yueyang
  /// The solution outline of Yueyang by itself.
  case yueyangSolution
  /// The plan of an applicant in Huangshi.
  case huangshi
  /// The papers of an application in Deqing.
  case deqing
  /// The announcement of Deqing, annex 1.
  case deqingAnnouncement
  /// The agreement of Deqing, annex 5.
  case deqingAgreement
  /// The filing form of a product of Deqing, annex 6.
  case deqingProductFiling
  /// The usage agreement of Deqing, annex 7.
  case deqingUsageAgreement
  /// The quality ticket of Deqing, annex 8.
  case deqingQualityTicket
  /// The filing form of a table of Yancheng for the city, annex 1.
  case yanchengCity
  /// The filing form of a table of Yancheng for a county, annex 2.
  case yanchengCounty

  /// The template.
  public var template: Template {
    switch self {
    case .yueyang: .yueyang
    case .yueyangSolution: .yueyangSolution
    case .huangshi: .huangshi
    case .deqing: .deqing
    case .deqingAnnouncement: .deqingAnnouncement
    case .deqingAgreement: .deqingAgreement
    case .deqingProductFiling: .deqingProductFiling
    case .deqingUsageAgreement: .deqingUsageAgreement
    case .deqingQualityTicket: .deqingQualityTicket
    case .yanchengCity: .yanchengCity
    case .yanchengCounty: .yanchengCounty
    }
  }
}
