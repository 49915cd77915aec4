/// A document held to its template: findings in the order of the template, then those about parts that have to agree.
public struct DocumentCheck: Sendable {
  /// What the document was held to.
  public let template: Template
  /// Everything that was examined.
  public internal(set) var findings: [DocumentFinding] = []
  /// What the template does not know, in the order of the document's parts.
  public internal(set) var remarks: [DocumentRemark] = []

  let root: JSONCursor
  /// The day that stands for a blank day of submission.
  let asOf: Day?

  /// Checks a document.
  ///
  /// - Parameters:
  ///   - document: The text; its member `template` names the template.
  ///   - asOf: The day to judge on where the document states no day of submission.
  /// - Throws: ``JSONDocumentError`` where it is no document or names no template that is known.
  public init(_ document: JSONDocument, asOf: Day? = nil) throws(JSONDocumentError) {
    root = document.root
    self.asOf = asOf
    _ = try root.member("format").string(as: "'\(Template.format)'") { $0 == Template.format ? $0 : nil }
    let names = TemplateID.allCases.map(\.rawValue).joined(separator: ", ")
    let id = try root.member("template").string(as: "one of \(names)", TemplateID.init(rawValue:))
    template = id.template
    walk(template.parts, of: root, under: nil, knows: Template.head)
    for relation in template.relations { judge(relation) }
  }

  /// The worst that was found, of what decides: violated, undetermined, else satisfied.
  public var outcome: Outcome {
    [.violated, .undetermined].first { outcome in findings.contains { $0.outcome == outcome } } ?? .satisfied
  }

  /// How many findings there are of an outcome.
  public func count(_ outcome: Outcome) -> Int { findings.count { $0.outcome == outcome } }

  /// Whether a value somewhere is of another kind than the template reads, or says nothing that can be read.
  public var isMalformed: Bool {
    findings.contains { $0.reason.isMalformed || $0.clause == Template.malformed }
  }

  /// Line and column of places in the document, by their offsets, found in one pass.
  func positions(of places: [DocumentPlace]) -> [Int: TextPosition] {
    let bytes = root.document.bytes
    return TextPosition.places(of: places.map(\.offset), in: bytes.span)
  }

  /// The worst outcome of a clause: violated, undetermined, satisfied, else not applicable.
  public func outcome(of clause: String) -> Outcome {
    let outcomes = Set(findings.filter { $0.clause == clause }.map(\.outcome))
    return [.violated, .undetermined, .satisfied].first { outcomes.contains($0) } ?? .notApplicable
  }
}

extension DocumentCheck {
  /// Checks the members of an object.
  ///
  /// - Parameters:
  ///   - clause: The clause of the part around, which stands for members without one.
  ///   - known: Keys that are no parts.
  mutating func walk(
    _ parts: [TemplatePart], of object: JSONCursor, under clause: String?, knows known: [String] = []
  ) {
    remarkUnknown(in: object, knows: parts.map(\.key) + known + [Template.free])
    for part in parts {
      let clause = part.clause(under: clause)
      if let value = try? object.optionalMember(part.key), !value.isBlank(as: part.shape) {
        check(value, part, under: clause)
      } else {
        let blank = try? object.optionalMember(part.key)
        let place = blank.map { DocumentPlace($0) } ?? DocumentPlace(missing: part.key, in: object)
        if let blank, blank.kind == .array, case .papers(let slots) = part.shape {
          check(papers: blank, slots)
        } else {
          lack(part, under: clause, at: place, in: object, among: parts)
        }
      }
    }
  }

  /// Notes that a part is not there: once, or for each part inside where no clause asks for the whole.
  ///
  /// - Parameters:
  ///   - object: What lacks it; nil where that is missing itself.
  ///   - siblings: The parts of that object.
  private mutating func lack(
    _ part: TemplatePart, under clause: String?, at place: DocumentPlace, in object: JSONCursor?,
    among siblings: [TemplatePart]
  ) {
    let (outcome, reason) = absence(part.requirement, in: object, among: siblings)
    if clause == nil, outcome == .violated, case .object(let parts) = part.shape {
      for inner in parts {
        lack(inner, under: inner.clause(under: nil), at: place.member(inner.key), in: nil, among: parts)
      }
    } else if case .papers(let slots) = part.shape {
      for slot in slots where slot.requirement == .filled {
        note(slot.clause, slot.title, .undetermined, slot.severity, .unstated, place)
      }
    } else {
      note(clause, part.title, outcome, part.severity, reason, place)
    }
  }

  private mutating func remarkUnknown(in object: JSONCursor, knows known: [String]) {
    for member in (try? object.members) ?? [] where !known.contains(member.key) {
      remarks.append(DocumentRemark(kind: .unknownKey, name: member.key, place: DocumentPlace(member.value)))
    }
  }

  /// What follows where something is not there.
  func absence(
    _ requirement: TemplatePart.Requirement, in object: JSONCursor?, among siblings: [TemplatePart]
  ) -> (Outcome, DocumentReason) {
    switch requirement {
    case .filled: (.violated, .missing)
    case .stated: (.undetermined, .unstated)
    case .optional: (.notApplicable, .notGiven)
    case .when(let condition):
      object.map { absence(under: condition, in: $0, among: siblings) } ?? (.notApplicable, .notGiven)
    }
  }

  private func absence(
    under condition: TemplateCondition, in object: JSONCursor, among siblings: [TemplatePart]
  ) -> (Outcome, DocumentReason) {
    let title = condition.path.part(among: siblings)?.title ?? Message(zh: "-", en: "-")
    let values = condition.path.values(in: object)
    switch condition.test {
    case .isFilled: return values.isEmpty ? (.notApplicable, .notNeeded(title)) : (.violated, .missing)
    case .isTrue:
      if values.contains(where: { $0.kind == .true }) { return (.violated, .missing) }
      let isDenied = values.contains { $0.kind == .false }
      return isDenied ? (.notApplicable, .notNeeded(title)) : (.undetermined, .conditionUnstated(title))
    case .includes(let code):
      let codes = values.flatMap { $0.kind == .array ? $0.texts : [$0.plainText ?? ""] }
      return codes.contains(code) ? (.violated, .missing) : (.notApplicable, .notNeeded(title))
    }
  }

  /// Adds a finding, unless no clause asks for what was examined.
  mutating func note(
    _ clause: String?, _ title: Message, _ outcome: Outcome, _ severity: Severity, _ reason: DocumentReason,
    _ place: DocumentPlace
  ) {
    guard let clause else { return }
    findings.append(
      DocumentFinding(
        clause: clause, title: title, outcome: outcome, severity: severity, reason: reason, place: place))
  }
}

extension JSONCursor {
  /// Whether nothing is written where a shape is expected: a list without elements is no blank text.
  fileprivate func isBlank(as shape: TemplateShape) -> Bool { isBlank && (kind != .array || shape.isList) }

  /// The texts of a list; whatever else it holds is left out.
  var texts: [String] { ((try? elements) ?? []).compactMap { try? $0.string() } }
}
