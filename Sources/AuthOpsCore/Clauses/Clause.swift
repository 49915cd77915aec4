/// One statement of a rulebook's text, in our own words, and what becomes of it here.
public struct Clause: Hashable, Sendable {
  /// The id, for example `DQ-3.1-e`; it follows the structure of the text and never changes.
  public let id: String
  /// The part of the text that it stands in.
  public let document: LegalDocument
  /// Where it stands in that part.
  public let article: Message
  /// What kind of statement it is.
  public let kind: ClauseKind
  /// What becomes of it here.
  public let disposition: Disposition
  /// The clause ids of the rules that carry it, by which findings name them.
  ///
  /// Empty unless rules carry it.
  public let rules: [String]
  /// What it bounds an act by, if anything.
  public let limit: Limit?
  /// What it says.
  public let summary: Message
  /// Why no rule carries it, or how it is read; nil where that is plain.
  public let reason: Message?

  /// The clause with an id, or nil where there is none.
  public init?(id: String) {
    guard let clause = Self.byID[id] else { return nil }
    self = clause
  }

  init(
    _ id: String, _ document: LegalDocument, _ zhArticle: String, _ enArticle: String, _ kind: ClauseKind,
    _ disposition: Disposition, _ rules: [String], _ limit: Limit? = nil,
    zh: String, en: String, zhReason: String? = nil, enReason: String? = nil
  ) {
    (self.id, self.document, self.kind, self.disposition) = (id, document, kind, disposition)
    (self.rules, self.limit) = (rules, limit)
    article = Message(zh: zhArticle, en: enArticle)
    summary = Message(zh: zh, en: en)
    reason = if let zhReason, let enReason { Message(zh: zhReason, en: enReason) } else { nil }
  }

  private static let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }

  /// The rules that carry the clause, in the order of the rules.
  public var carriers: [Rule] { Rule.all.filter { rules.contains($0.clause) } }
}

/// What kind of statement a clause is.
public enum ClauseKind: String, CaseIterable, Hashable, Sendable {
  /// Names a stage of the process.
  case stage
  /// Somebody does something.
  case act
  /// Something is the condition of an act.
  case condition
  /// Something is done by a day, or without delay.
  case deadline
  /// A duty or prohibition of conduct.
  case conduct
  /// A paper, or what a paper holds.
  case document
  /// A field of a form.
  case field
  /// A number that something is held to.
  case number
  /// Something is kept up or kept for a time.
  case retention
  /// Says who somebody is.
  case role
  /// A ground to stop, to rectify or to end.
  case ground
  /// A part of a model text.
  case template
  /// Explains; asks nothing.
  case information
}

/// What becomes of a clause here.
public enum Disposition: String, CaseIterable, Hashable, Sendable {
  /// Rules judge it.
  case rule
  /// It allows something, and nobody breaks it by leaving that.
  case permission
  /// Somebody vouches for it; no log shows whether it is true.
  case attested
  /// It asks nothing that could be kept or broken.
  case informational
}
