/// A document held to its template: findings in the order of the template, then those about parts that have to agree.
public struct DocumentCheck: Sendable {
  /// What the document was held to.
  public let template: Template
  /// Everything that was examined.
  public internal(set) var findings: [DocumentFinding] = []
  /// What the template does not know, in the order of the document's parts.
  public internal(set) var remarks: [DocumentRemark] = []

  let root: JSONCursor
  /// The rulebook whose parameters count.
  let rulebook: Rulebook
  /// The day that stands for a blank day of submission.
  let asOf: Day?
  /// The day by which the document is judged, where one is known.
  private(set) var day: Day?
  var index: PathIndex

  /// Checks a document.
  ///
  /// - Parameters:
  ///   - document: The text; its member `template` names the template.
  ///   - asOf: The day to judge on where the document states no day of submission.
  ///   - rulebook: The rulebook whose parameters count, for papers of a case.
  /// - Throws: ``JSONDocumentError`` where it is no document or names no template that is known.
  /// - Complexity: O(values of the document).
  public init(
    _ document: JSONDocument, asOf: Day? = nil, under rulebook: Rulebook = .deqing
  ) throws(JSONDocumentError) {
    root = document.root
    (self.asOf, self.rulebook, index) = (asOf, rulebook, PathIndex(document.root))
    _ = try root.member("format").string(as: "'\(Template.format)'") { $0 == Template.format ? $0 : nil }
    let names = TemplateID.allCases.map(\.rawValue).joined(separator: ", ")
    let id = try root.member("template").string(as: "one of \(names)", TemplateID.init(rawValue:))
    template = id.template
    day = dayOfJudgement()
    walk(template.parts, of: root, under: nil, knows: Template.head)
    for relation in template.relations { judge(relation) }
  }

  /// Checks the text of a document, which may begin with a byte order mark: that is skipped, and remarked.
  ///
  /// - Parameters:
  ///   - text: The bytes of the document.
  ///   - asOf: The day to judge on where the document states no day of submission.
  ///   - rulebook: The rulebook whose parameters count, for papers of a case.
  /// - Throws: ``JSONDocumentError`` where it is no document or names no template that is known.
  public init(
    reading text: [UInt8], asOf: Day? = nil, under rulebook: Rulebook = .deqing
  ) throws(JSONDocumentError) {
    try self.init(JSONDocument(JSONMark.skipped(text)), asOf: asOf, under: rulebook)
    guard JSONMark.begins(text) else { return }
    remarks.insert(DocumentRemark(kind: .byteOrderMark, name: "", place: DocumentPlace(root)), at: 0)
  }

  /// The worst that was found, of what decides: violated, undetermined, else satisfied.
  public var outcome: Outcome {
    [.violated, .undetermined].first { outcome in findings.contains { $0.outcome == outcome } } ?? .satisfied
  }

  /// The text that was checked.
  var document: JSONDocument { root.document }

  /// How many findings there are of an outcome.
  public func count(_ outcome: Outcome) -> Int { findings.count { $0.outcome == outcome } }

  /// Whether a value somewhere is of another kind than the template reads, or says nothing that can be read.
  package var isMalformed: Bool {
    findings.contains { $0.reason.isMalformed || $0.clause == Template.malformed }
  }

  /// The worst outcome of a clause: violated, undetermined, satisfied, else not applicable.
  package func outcome(of clause: String) -> Outcome {
    let outcomes = Set(findings.filter { $0.clause == clause }.map(\.outcome))
    return [.violated, .undetermined, .satisfied].first { outcomes.contains($0) } ?? .notApplicable
  }
}
