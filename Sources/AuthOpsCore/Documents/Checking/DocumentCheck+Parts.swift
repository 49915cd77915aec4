/// The parts of a document, one by one.
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
      if let value = try? object.optionalMember(part.key), !value.isBlank(as: part.shape),
        !isUntouched(value, part, in: object, among: parts)
      {
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

  /// Whether an object that nobody needs stands there as the empty form has it.
  private func isUntouched(
    _ value: JSONCursor, _ part: TemplatePart, in object: JSONCursor, among siblings: [TemplatePart]
  ) -> Bool {
    guard value.kind == .object, case .object = part.shape, value.isBlankRow else { return false }
    return absence(part.requirement, in: object, among: siblings).outcome == .notApplicable
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
    let verdict = absence(part.requirement, in: object, among: siblings)
    if clause == nil, verdict.outcome == .violated, case .object(let parts) = part.shape {
      for inner in parts {
        lack(inner, under: inner.clause(under: nil), at: place.member(inner.key), in: nil, among: parts)
      }
    } else if case .papers(let slots) = part.shape {
      for slot in slots where slot.requirement == .filled {
        note(slot.clause, slot.title, DocumentVerdict(.undetermined, .unstated), slot.severity, place)
      }
    } else {
      note(clause, part.title, verdict, part.severity, place)
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
  ) -> DocumentVerdict {
    switch requirement {
    case .filled: DocumentVerdict(.violated, .missing)
    case .stated: DocumentVerdict(.undetermined, .unstated)
    case .optional: DocumentVerdict(.notApplicable, .notGiven)
    case .when(let condition):
      object.map { absence(under: condition, in: $0, among: siblings) }
        ?? DocumentVerdict(.notApplicable, .notGiven)
    case .statedWhen(let condition):
      object.map { Self.unstated(absence(under: condition, in: $0, among: siblings)) }
        ?? DocumentVerdict(.notApplicable, .notGiven)
    }
  }

  /// What is missing of a particular is only unknown.
  static func unstated(_ verdict: DocumentVerdict) -> DocumentVerdict {
    verdict.outcome == .violated ? DocumentVerdict(.undetermined, .unstated) : verdict
  }

  func absence(
    under condition: TemplateCondition, in object: JSONCursor, among siblings: [TemplatePart]
  ) -> DocumentVerdict {
    let (holder, parts) = condition.isFromRoot ? (root, template.parts) : (object, siblings)
    let title = condition.path.part(among: parts)?.title ?? Message(zh: "-", en: "-")
    var ways = PathIndex(holder)
    let values = ways.values(at: condition.path)
    let isTrue = values.contains { $0.kind == .true }
    let isNeeded: Bool? =
      switch condition.test {
      case .isFilled: !values.isEmpty
      case .isBlank: values.isEmpty
      case .isTrue: isTrue || values.contains { $0.kind == .false } ? isTrue : nil
      case .isNotTrue: !isTrue
      case .includes(let code):
        values.contains { $0.kind == .array ? $0.texts.contains(code) : $0.plainText == code }
      }
    return switch isNeeded {
    case .some(true): DocumentVerdict(.violated, .missing)
    case .some(false): DocumentVerdict(.notApplicable, .notNeeded(title))
    case .none: DocumentVerdict(.undetermined, .conditionUnstated(title))
    }
  }

  /// Adds a finding, unless no clause asks for what was examined.
  mutating func note(
    _ clause: String?, _ title: Message, _ verdict: DocumentVerdict, _ severity: Severity,
    _ place: DocumentPlace
  ) {
    guard let clause else { return }
    findings.append(
      DocumentFinding(
        clause: clause, title: title, outcome: verdict.outcome, severity: severity,
        reason: verdict.reason, place: place))
  }
}

extension JSONCursor {
  /// Whether nothing is written where a shape is expected: a list without elements is no blank text, nor the reverse.
  fileprivate func isBlank(as shape: TemplateShape) -> Bool {
    switch kind {
    case .array: isBlank && shape.isList
    case .string: isBlank && shape.isScalar
    case .null, .object, .number, .true, .false: isBlank
    }
  }

  /// The texts of a list; whatever else it holds is left out.
  var texts: [String] { ((try? elements) ?? []).compactMap { try? $0.string() } }
}
