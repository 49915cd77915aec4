extension Template {
  /// An empty form: every member of the template, blank, to be filled in.
  public var form: JSONValue {
    .object(
      [
        .init("format", .string(Self.format)), .init("template", .string(id.rawValue)),
      ] + parts.map(\.blank))
  }
}

extension TemplatePart {
  fileprivate var blank: JSONValue.Member { .init(key, shape.blank) }
}

extension TemplateShape {
  /// A value with nothing in it; lists of objects that may not be empty show one.
  fileprivate var blank: JSONValue {
    switch self {
    case .object(let parts): .object(parts.map(\.blank))
    case .list(_, atLeast: 0): .array([])
    case .list(let parts, atLeast: _): .array([.object(parts.map(\.blank))])
    case .signatures(_, .any): .array([Self.blankSignature(by: nil)])
    case .signatures(let codes, .all): .array(codes.map { Self.blankSignature(by: $0.id) })
    case .papers(let slots):
      .array(
        slots.filter { $0.requirement == .filled }.map { slot in
          .object([.init(PaperSlot.kindKey, .string(slot.kind))] + slot.members.map(\.blank))
        })
    case .codes, .anySet, .texts: .array([])
    case .text, .textUpTo, .pattern, .oneOf, .containing, .day, .monthDay, .period, .validity, .use, .flag,
      .must, .atLeast, .quantity, .exactly, .count, .term, .amount, .percent, .share, .code, .fileName:
      .null
    }
  }

  private static func blankSignature(by signatory: String?) -> JSONValue {
    .object(
      signatureParts.map { part in
        .init(part.key, part.key == signatoryKey ? signatory.map { .string($0) } ?? .null : .null)
      })
  }
}
