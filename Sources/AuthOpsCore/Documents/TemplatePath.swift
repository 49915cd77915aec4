/// The way from the root of a document to some of its parts.
///
/// Written `materials/@applicationForm/form/unitName`: a key, `@` for the papers of a kind, `*` for each element.
public struct TemplatePath: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// One step of a way.
  public enum Step: Hashable, Sendable {
    /// To a member of an object.
    case key(String)
    /// To the papers of a kind.
    case papers(String)
    /// To each element of a list.
    case each
  }

  /// The steps, from the root.
  public let steps: [Step]

  /// A way that the program itself states.
  public init(stringLiteral text: String) {
    self.init(steps: text.split(separator: "/").map { Self.step($0) })
  }

  /// The way to a member of the root.
  init(key: String) { self.init(steps: [.key(key)]) }

  private init(steps: [Step]) { self.steps = steps }

  private static func step(_ text: Substring) -> Step {
    if text == "*" { return .each }
    return text.first == "@" ? .papers(String(text.dropFirst())) : .key(String(text))
  }

  /// The way from a part that holds this one's root.
  func under(_ prefix: TemplatePath) -> TemplatePath { TemplatePath(steps: prefix.steps + steps) }

  /// The way as it is written.
  public var description: String {
    steps.map { step in
      switch step {
      case .key(let key): key
      case .papers(let kind): "@" + kind
      case .each: "*"
      }
    }.joined(separator: "/")
  }

  /// What stands at the end of the way from a value, in the order of the text; nothing where a step leads nowhere.
  func values(in root: JSONCursor) -> [JSONCursor] {
    steps.reduce([root]) { places, step in places.flatMap { Self.values(of: step, from: $0) } }
      .filter { !$0.isBlank }
  }

  private static func values(of step: Step, from place: JSONCursor) -> [JSONCursor] {
    switch step {
    case .key(let key):
      return place.optional(key).map { [$0] } ?? []
    case .each: return (try? place.elements) ?? []
    case .papers(let kind):
      return ((try? place.elements) ?? []).filter { $0.text(of: PaperSlot.kindKey) == kind }
    }
  }
}

extension TemplatePath {
  /// The part that the way leads to from an object of parts, or nil where it leads nowhere.
  func part(among parts: [TemplatePart]) -> TemplatePart? {
    var (parts, slots, found) = (parts, [PaperSlot](), TemplatePart?.none)
    for step in steps {
      switch step {
      case .key(let key):
        guard let part = parts.first(where: { $0.key == key }) else { return nil }
        found = part
        (parts, slots) = part.shape.inner
      case .papers(let kind):
        guard let slot = slots.first(where: { $0.kind == kind }) else { return nil }
        (parts, slots) = (slot.members, [])
      case .each:
        if !slots.isEmpty { (parts, slots) = (slots.flatMap(\.members), []) }
      }
    }
    return found
  }
}

extension TemplateShape {
  /// Whether it is written as a list.
  var isList: Bool {
    switch self {
    case .codes, .anySet, .signatures, .list, .texts, .papers: true
    case .text, .textUpTo, .pattern, .oneOf, .containing, .day, .validity, .flag, .must, .atLeast, .exactly,
      .amount, .percent, .code, .fileName, .object:
      false
    }
  }

  /// The parts of an object or of the objects of a list, and the kinds of papers.
  var inner: ([TemplatePart], [PaperSlot]) {
    switch self {
    case .object(let parts), .list(let parts, atLeast: _): (parts, [])
    case .papers(let slots): ([], slots)
    case .signatures: (Self.signatureParts, [])
    case .text, .textUpTo, .pattern, .oneOf, .containing, .day, .validity, .flag, .must, .atLeast, .exactly,
      .amount,
      .percent, .code, .codes, .anySet, .fileName, .texts:
      ([], [])
    }
  }

  /// What a signature says of itself; a further signature by someone else does no harm, so that any capacity may be named.
  static let signatureParts: [TemplatePart] = [
    TemplatePart("by", "签字人身份", "the capacity of whoever signs", .text),
    TemplatePart("name", "签字人姓名", "the name of whoever signs", .text),
    TemplatePart("proxy", "代签人姓名", "who signed in another's stead", .text, nil, .optional),
  ]
}

extension JSONCursor {
  /// Whether nothing is written: null, white space, or a list without elements.
  var isBlank: Bool {
    switch kind {
    case .null: true
    case .string: ((try? string()) ?? "").allSatisfy(\.isWhitespace)
    case .array: ((try? elements) ?? []).isEmpty
    case .object, .number, .true, .false: false
    }
  }

  /// A member of an object, if it is an object and has it.
  func optional(_ key: String) -> JSONCursor? {
    guard kind == .object else { return nil }
    return try? optionalMember(key)
  }

  /// The text of a member, if it has that member and it is text.
  func text(of key: String) -> String? {
    optional(key)?.plainText
  }
}
