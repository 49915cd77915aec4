/// Values held to their shapes.
extension DocumentCheck {
  /// Checks a value that is there.
  mutating func check(_ value: JSONCursor, _ part: TemplatePart, under clause: String?) {
    switch part.shape {
    case .object(let parts):
      guard expect(.object, value, part, clause) else { return }
      if part.clause != nil { keep(value, part, clause) }
      walk(parts, of: value, under: clause)
    case .list(let parts, let least):
      guard expect(.array, value, part, clause) else { return }
      let elements = (try? value.elements) ?? []
      note(length: elements.count, least, value, part, clause)
      for element in elements {
        guard element.kind == .object else {
          wrong(element, part, clause, Message(zh: "一组内容", en: "an object"))
          continue
        }
        walk(parts, of: element, under: clause)
      }
    case .texts(let least):
      guard expect(.array, value, part, clause) else { return }
      let elements = (try? value.elements) ?? []
      for element in elements where element.kind != .string {
        wrong(element, part, clause, TemplateShape.text.expected)
      }
      note(length: value.texts.count { !$0.allSatisfy(\.isWhitespace) }, least, value, part, clause)
    case .papers(let slots):
      guard expect(.array, value, part, clause) else { return }
      check(papers: value, slots)
    case .signatures(let codes, let signatories):
      guard expect(.array, value, part, clause) else { return }
      check(signatures: value, codes, signatories, part, clause)
    case .codes, .anySet:
      guard expect(.array, value, part, clause) else { return }
      judge(value, part, clause)
    case .flag, .must:
      guard value.kind == .true || value.kind == .false else { return wrong(value, part, clause) }
      judge(value, part, clause)
    case .atLeast, .exactly:
      guard expect(.number, value, part, clause) else { return }
      judge(value, part, clause)
    case .text, .textUpTo, .pattern, .oneOf, .containing, .day, .validity, .amount, .percent, .code,
      .fileName:
      guard expect(.string, value, part, clause) else { return }
      judge(value, part, clause)
    }
  }

  /// Holds a value to its shape; what only serves to judge other parts and says nothing that can be read leaves them open.
  private mutating func judge(_ value: JSONCursor, _ part: TemplatePart, _ clause: String?) {
    guard !part.shape.accepts(value) else { return keep(value, part, clause) }
    let reason = DocumentReason.other(expected: part.shape.expected, found: part.shape.shown(value))
    guard let clause else {
      return note(
        Template.malformed, part.title, .undetermined, part.severity, reason, DocumentPlace(value))
    }
    note(clause, part.title, .violated, part.severity, reason, DocumentPlace(value))
  }

  private mutating func note(
    length count: Int, _ least: Int, _ value: JSONCursor, _ part: TemplatePart, _ clause: String?
  ) {
    guard count < least else { return keep(value, part, clause) }
    let expected = Message(zh: "至少 \(least) 项", en: "at least \(least)")
    note(
      clause, part.title, .violated, part.severity, .other(expected: expected, found: "\(count)"),
      DocumentPlace(value))
  }

  mutating func keep(_ value: JSONCursor, _ part: TemplatePart, _ clause: String?) {
    note(clause, part.title, .satisfied, part.severity, .kept, DocumentPlace(value))
  }

  private mutating func expect(
    _ kind: JSONKind, _ value: JSONCursor, _ part: TemplatePart, _ clause: String?
  ) -> Bool {
    if value.kind == kind { return true }
    wrong(value, part, clause)
    return false
  }

  /// Notes a value of another kind; where no clause asks for the part, the document is malformed all the same.
  mutating func wrong(
    _ value: JSONCursor, _ part: TemplatePart, _ clause: String?, _ expected: Message? = nil
  ) {
    let reason = DocumentReason.wrongKind(expected: expected ?? part.shape.expected, found: value.kind)
    note(
      clause ?? Template.malformed, part.title, .undetermined, part.severity, reason, DocumentPlace(value))
  }
}

extension TemplateShape {
  /// Whether a value of the right kind is as the template expects.
  func accepts(_ value: JSONCursor) -> Bool {
    switch self {
    case .text, .flag, .object, .list, .texts, .papers, .signatures: true
    case .must(let expected): value.kind == (expected ? .true : .false)
    case .atLeast(let least): (try? value.int()).map { $0 >= least } ?? false
    case .exactly(let number): (try? value.int()) == number
    case .codes(let codes): value.texts.count == value.count && value.texts.allSatisfy(codes.ids.contains)
    case .anySet(_, let sets): sets.contains { Set($0).isSubset(of: value.texts) }
    case .textUpTo, .pattern, .oneOf, .containing, .day, .validity, .amount, .percent, .code,
      .fileName:
      (try? value.string()).map { accepts($0) } ?? false
    }
  }

  private func accepts(_ text: String) -> Bool {
    switch self {
    case .textUpTo(let most): text.count { !$0.isWhitespace } <= most
    case .pattern(let pattern): pattern.matches(text)
    case .oneOf(let texts): texts.contains(text)
    case .containing(let part): text.utf8.contains(part.utf8)
    case .day: Day(text) != nil
    case .validity: text == Self.indefinite || Day(text) != nil
    case .amount: Yuan(text).map { $0 >= .zero } ?? false
    case .percent: Percent(text) != nil
    case .code(let codes): codes.ids.contains(text)
    case .fileName(let number, let ending): number.begins(text) && text.lowercased().hasSuffix("." + ending)
    case .text, .flag, .must, .atLeast, .exactly, .codes, .anySet, .object, .list, .texts, .papers,
      .signatures:
      true
    }
  }

  /// A value as a message shows it.
  func shown(_ value: JSONCursor) -> String {
    if case .textUpTo = self, let text = try? value.string() {
      return "\(text.count { !$0.isWhitespace })"
    }
    let text = (try? value.string()) ?? String(decoding: value.value.canonical(), as: UTF8.self)
    if text.first?.isWhitespace == true || text.last?.isWhitespace == true { return "'\(text.prefix(60))'" }
    return text.count > 60 ? text.prefix(60) + "…" : text
  }
}

extension TemplateShape.FileNumber {
  /// Whether a name begins with the number.
  fileprivate func begins(_ name: String) -> Bool {
    guard let number = Int(name.prefix { $0.isASCII && $0.isNumber }) else { return false }
    return switch self {
    case .exactly(let expected): number == expected
    case .from(let least): number >= least
    }
  }
}

extension [TemplateCode] {
  /// The codes alone.
  var ids: [String] { map(\.id) }
}

extension JSONCursor {
  /// How many elements a list has.
  var count: Int { ((try? elements) ?? []).count }
}

extension String.UTF8View {
  /// Whether other bytes stand somewhere among these.
  fileprivate func contains(_ other: String.UTF8View) -> Bool {
    indices.contains { self[$0...].starts(with: other) } || other.isEmpty
  }
}
