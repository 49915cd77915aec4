/// Values held to their shapes.
extension DocumentCheck {
  /// Checks a value that is there.
  mutating func check(_ value: JSONCursor, _ part: TemplatePart, under clause: String?) {
    guard part.shape.kinds.contains(value.kind) else { return wrong(value, part, clause) }
    switch part.shape {
    case .object(let parts):
      if part.clause != nil { keep(value, part, clause) }
      walk(parts, of: value, under: clause)
    case .list(let parts, let least): check(list: value, of: parts, least, part, clause)
    case .texts(let least): check(texts: value, least, part, clause)
    case .papers(let slots): check(papers: value, slots)
    case .signatures(let codes, let signatories):
      check(signatures: value, codes, signatories, part, clause)
    case .count(of: let parameter): judge(value, by: parameter, part, clause)
    case .term(of: let parameter): judge(value, by: parameter, part, clause)
    case .codes, .anySet, .flag, .must, .atLeast, .quantity, .exactly, .text, .textUpTo, .pattern, .oneOf,
      .containing, .day, .monthDay, .period, .validity, .use, .amount, .percent, .share, .code, .fileName:
      judge(value, part, clause)
    }
  }

  private mutating func check(
    list: JSONCursor, of parts: [TemplatePart], _ least: Int, _ part: TemplatePart, _ clause: String?
  ) {
    let elements = (try? list.elements) ?? []
    note(length: elements.count { !$0.isBlankRow }, least, list, part, clause)
    for element in elements where element.kind != .object || !element.isBlankRow {
      guard element.kind == .object else {
        wrong(element, part, clause, TemplateShape.object(parts).expected)
        continue
      }
      walk(parts, of: element, under: clause)
    }
  }

  private mutating func check(
    texts list: JSONCursor, _ least: Int, _ part: TemplatePart, _ clause: String?
  ) {
    for element in (try? list.elements) ?? [] where element.kind != .string && element.kind != .null {
      wrong(element, part, clause, TemplateShape.text.expected)
    }
    note(length: list.texts.count { !$0.allSatisfy(\.isWhitespace) }, least, list, part, clause)
  }

  /// Holds a value to its shape; what only serves to judge other parts and says nothing that can be read leaves them
  /// open.
  private mutating func judge(_ value: JSONCursor, _ part: TemplatePart, _ clause: String?) {
    guard !part.shape.accepts(value) else { return keep(value, part, clause) }
    if case .codes(let codes) = part.shape { return judge(entriesOf: value, codes, part, clause) }
    let reason = DocumentReason.other(expected: part.shape.expected, found: part.shape.shown(value))
    let outcome = clause == nil ? Outcome.undetermined : .violated
    note(
      clause ?? Template.malformed, part.title, DocumentVerdict(outcome, reason), part.severity,
      DocumentPlace(value))
  }

  /// Finds each entry that is none of the boxes, where it stands.
  private mutating func judge(
    entriesOf list: JSONCursor, _ codes: [TemplateCode], _ part: TemplatePart, _ clause: String?
  ) {
    let (known, expected) = (Set(codes.ids), TemplateShape.code(codes).expected)
    for entry in (try? list.elements) ?? [] where entry.plainText.map(known.contains) != true {
      guard entry.kind == .string else {
        wrong(entry, part, clause, expected)
        continue
      }
      let reason = DocumentReason.other(expected: expected, found: part.shape.shown(entry))
      let outcome = clause == nil ? Outcome.undetermined : .violated
      note(
        clause ?? Template.malformed, part.title, DocumentVerdict(outcome, reason), part.severity,
        DocumentPlace(entry))
    }
  }

  private mutating func note(
    length count: Int, _ least: Int, _ value: JSONCursor, _ part: TemplatePart, _ clause: String?
  ) {
    guard count < least else { return keep(value, part, clause) }
    let expected = Message(zh: "至少 \(least) 项", en: "at least \(least)")
    note(
      clause, part.title, .other(expected, found: "\(count)"), part.severity, DocumentPlace(value))
  }

  mutating func keep(_ value: JSONCursor, _ part: TemplatePart, _ clause: String?) {
    note(clause, part.title, .kept, part.severity, DocumentPlace(value))
  }

  /// Notes a value of another kind; where no clause asks for the part, the document is malformed all the same.
  mutating func wrong(
    _ value: JSONCursor, _ part: TemplatePart, _ clause: String?, _ expected: Message? = nil
  ) {
    let reason = DocumentReason.wrongKind(expected: expected ?? part.shape.expected, found: value.kind)
    note(
      clause ?? Template.malformed, part.title, DocumentVerdict(.undetermined, reason), part.severity,
      DocumentPlace(value))
  }
}

extension DocumentCheck {
  /// Holds a number or a period to the value of a parameter.
  private mutating func judge(
    _ value: JSONCursor, by parameter: ParameterID, _ part: TemplatePart, _ clause: String?
  ) {
    let verdict: DocumentVerdict =
      switch self.value(of: parameter) {
      case .count(let number):
        value.wholeNumber == Int64(number)
          ? .kept : .other(TemplateShape.exactly(Int64(number)).expected, found: part.shape.shown(value))
      case .period(let period):
        value.plainText.flatMap { Period($0) }?.isAsLong(as: period) == true
          ? .kept : .other(Message(zh: "\(period)", en: "\(period)"), found: part.shape.shown(value))
      case .cap, .monthDay, .day, .reading, .blank, .none:
        DocumentVerdict(.undetermined, .parameterMissing(parameter))
      }
    note(clause, part.title, verdict, part.severity, DocumentPlace(value))
  }
}

extension Period {
  /// Whether the other is as long wherever it begins: twelve months are a year.
  fileprivate func isAsLong(as other: Period) -> Bool { inMonths == other.inMonths }

  /// Years in months, anything else as it is.
  private var inMonths: Period {
    unit == .years ? Period(count: Int(count) * 12, unit: .months) ?? self : self
  }
}
