/// The schemas of documents that `check` reads, made from the templates.
///
/// A schema says what is read: anything may be left out or null, which is a blank, and so is white space where one
/// value belongs. What a blank means follows from the clauses, not from the format.
enum DocumentSchema {
  private typealias Part = SchemaPart

  static var schema: JSONValue {
    let templates = TemplateID.allCases.map { ($0.rawValue, document(of: $0.template)) }
    let head: [SchemaPart.Property] = [
      .init("format", Part.constant(Template.format)),
      .init("template", Part.code(TemplateID.allCases.map(\.rawValue), "What the document is held to.")),
    ]
    var members = Part.members(
      head, "A dossier, form or plan that check reads; any member may be null, a blank.")
    members.append(.init("allOf", .array(TemplateID.allCases.map(branch(of:)))))
    return Part.document("dossier/1", title: "A document for check", members, definitions: templates)
  }

  private static func branch(of id: TemplateID) -> JSONValue {
    let named = JSONValue.object([.init("template", Part.constant(id.rawValue))])
    return .object([
      .init("if", .object([.init("properties", named), .init("required", .strings(["template"]))])),
      .init("then", Part.reference(id.rawValue)),
    ])
  }

  private static func document(of template: Template) -> JSONValue {
    var members = Part.members(template.parts.map(property), template.title.en)
    members.append(.init("title", .string(template.title.zh)))
    return .object(members)
  }

  private static func property(_ part: TemplatePart) -> SchemaPart.Property {
    let clause = part.clause.map { " \($0)." } ?? ""
    let words = "\(part.title.en) (\(part.title.zh)).\(clause)"
    let schema = schema(of: part.shape)
    return .init(
      part.key, part.shape.isScalar ? Part.blank(or: schema, words) : Part.optional(schema, words),
      required: false)
  }

  private static func object(_ parts: [TemplatePart]) -> JSONValue { Part.object(parts.map(property)) }

  private static func schema(of shape: TemplateShape) -> JSONValue {
    switch shape {
    case .text, .textUpTo, .pattern, .containing, .fileName: Part.string(note(on: shape))
    case .oneOf(let texts): Part.code(texts)
    case .day: Part.day()
    case .monthDay: Part.monthDay()
    case .period, .term: Part.period()
    case .validity:
      .object([.init("anyOf", .array([Part.day(), Part.constant(TemplateShape.indefinite)]))])
    case .flag: Part.flag()
    case .must(let value): Part.flag("Expected: \(value).")
    case .use:
      .object([
        .init("anyOf", .array([Part.day(), Part.period(), Part.constant(TemplateShape.indefinite)]))
      ])
    case .quantity:
      .object([
        .init("description", .string("Expected: \(shape.expected.en).")), .init("type", .string("number")),
      ])
    case .atLeast, .exactly, .count: Part.integer(note(on: shape))
    case .amount(.yuan): Part.money()
    case .amount(.tenThousandYuan):
      Part.string(note(on: shape), pattern: "(?:0|[1-9][0-9]{0,16})(?:\\.[0-9]{1,6})?")
    case .share: Part.string(note(on: shape))
    case .percent: Part.string(pattern: "(?:0|[1-9][0-9]{0,6})(?:\\.[0-9]{1,4})?%")
    case .code(let codes): choice(codes)
    case .codes(let codes), .anySet(let codes, _): Part.list(choice(codes))
    case .signatures: Part.list(object(TemplateShape.signatureParts), note(on: shape))
    case .object(let parts): object(parts)
    case .list(let parts, atLeast: _): Part.list(object(parts))
    case .texts: Part.list(Part.optional(Part.string()))
    case .papers(let slots): Part.list(papers(slots))
    }
  }

  /// What is expected beyond the kind of value.
  private static func note(on shape: TemplateShape) -> String? {
    shape == .text ? nil : "Expected: \(shape.expected.en)."
  }

  private static func choice(_ codes: [TemplateCode]) -> JSONValue {
    .object([
      .init(
        "oneOf",
        .array(
          codes.map {
            .object([.init("const", .string($0.id)), .init("title", .string($0.zh))])
          }))
    ])
  }

  /// A paper: what it holds follows from its kind.
  private static func papers(_ slots: [PaperSlot]) -> JSONValue {
    let kind = SchemaPart.Property(PaperSlot.kindKey, Part.code(slots.map(\.kind)))
    let branches = slots.map { slot in
      let named = JSONValue.object([.init(PaperSlot.kindKey, Part.constant(slot.kind))])
      var members = Part.members(slot.members.map(property), slot.title.en)
      members.append(.init("title", .string(slot.title.zh)))
      return JSONValue.object([
        .init("if", .object([.init("properties", named), .init("required", .strings([PaperSlot.kindKey]))])),
        .init("then", .object(members)),
      ])
    }
    return .object(Part.members([kind]) + [.init("allOf", .array(branches))])
  }

  /// What `check` writes.
  static var check: JSONValue {
    let counts = Outcome.allCases.filter { $0 != .pending }.map { SchemaPart.Property($0.id, Part.count()) }
    let byRule = JSONValue.object([
      .init("additionalProperties", Part.count()), .init("type", .string("object")),
    ])
    return Part.document(
      "check/1", title: "A document held to its template",
      Part.members([
        .init("format", Part.constant(CheckAnswer.format)), .init("file", Part.string()),
        .init("tool", Part.object([.init("name", Part.string()), .init("version", Part.string())])),
        .init(
          "template",
          Part.object([
            .init("id", Part.code(TemplateID.allCases.map(\.rawValue))), .init("title", Part.words()),
          ])),
        .init("outcome", outcome), .init("summary", Part.object(counts + [.init("violatedByRule", byRule)])),
        .init("diagnostics", Part.list(remark, "What the template does not know; it decides no outcome.")),
        .init("findings", Part.list(finding, "In the order of the template, agreements between parts last.")),
      ]))
  }

  private static let outcome = SchemaPart.code(Outcome.allCases.filter { $0 != .pending }.map(\.id))

  private static var place: [SchemaPart.Property] {
    [
      .init("line", Part.count("From 1; of what is missing, that of the object that lacks it.")),
      .init("column", Part.count("In Unicode scalars, from 1.")),
      .init("pointer", Part.string("By RFC 6901; of what is missing, the one it would have.")),
    ]
  }

  private static var finding: JSONValue {
    Part.object(
      place + [
        .init("n", Part.count("From 1.")), .init("rule", Part.text("The clause.")), .init("outcome", outcome),
        .init("severity", Part.code(Severity.allCases.map(\.id))),
        .init("subject", Part.words("What was looked at.")), .init("message", Part.words("Why.")),
        .init("expected", Part.optional(Part.words())),
      ])
  }

  private static var remark: JSONValue {
    Part.object(
      place + [
        .init("kind", Part.code(DocumentRemark.Kind.allCases.map(\.rawValue))),
        .init("message", Part.words()),
      ])
  }
}
