/// The schema of one line of a log, made from the descriptors.
enum EventSchema {
  static var schema: JSONValue {
    var members = SchemaPart.members(envelope, about)
    members.append(.init("allOf", .array(EventDescriptor.all.map(branch(of:)))))
    members.append(.init("examples", .array(EventDescriptor.all.map(EventExample.event(of:)))))
    return SchemaPart.document(
      "event/1", title: "An event of a log", members,
      definitions: EventDescriptor.all.map { ($0.name, payload(of: $0)) })
  }

  private static let about = """
    One line of a log (NDJSON, UTF-8) in the CloudEvents 1.0 JSON format. Unknown attributes are kept and ignored; an \
    unknown key in data stands in the diagnostics and changes no outcome; a repeated key makes the line malformed.
    """

  private static var envelope: [SchemaPart.Property] {
    [
      .init("specversion", SchemaPart.constant("1.0")),
      .init("id", SchemaPart.text("With source and subject, the identity of the event.")),
      .init("source", SchemaPart.text("Who wrote the event.")),
      .init("type", SchemaPart.code(EventDescriptor.all.map(\.name), "What happened.")),
      .init("subject", SchemaPart.text("The case (卷宗).")),
      .init("time", SchemaPart.time("When it happened; its day is that of Asia/Shanghai.")),
      .init(
        "recordedtime", SchemaPart.time("When it was entered; reported, never used to judge."),
        required: false
      ),
      .init(
        "role", SchemaPart.code(Role.allCases.map(\.id), "Who acted; needed for acts."), required: false),
      .init("actor", SchemaPart.text("The body or person, as text."), required: false),
      .init("data", .object([.init("type", .string("object"))]), required: false),
    ]
  }

  /// What follows from the type: the payload, and what must be there.
  private static func branch(of descriptor: EventDescriptor) -> JSONValue {
    let data = JSONValue.object([.init("data", SchemaPart.reference(descriptor.name))])
    var then: [JSONValue.Member] = [.init("properties", data)]
    var required = descriptor.nature == .act ? ["role"] : []
    if descriptor.fields.contains(where: \.isRequired) { required.append("data") }
    if !required.isEmpty { then.append(.init("required", .strings(required))) }
    let type = JSONValue.object([.init("type", SchemaPart.constant(descriptor.name))])
    return .object([
      .init("if", .object([.init("properties", type), .init("required", .strings(["type"]))])),
      .init("then", .object(then)),
    ])
  }

  /// The payload of a type.
  private static func payload(of descriptor: EventDescriptor) -> JSONValue {
    var properties = descriptor.fields.map(property(of:))
    properties.append(
      .init("ext", .object([.init("description", .string("Free for the writer."))]), required: false))
    var members = SchemaPart.members(properties, description(of: descriptor))
    members.append(.init("title", .string(descriptor.zh)))
    let example = EventExample.event(of: descriptor)
    members.append(.init("examples", .array(example["data"].map { [$0] } ?? [])))
    return .object(members)
  }

  private static func description(of descriptor: EventDescriptor) -> String {
    let nature =
      switch descriptor.nature {
      case .act: ""
      case .fact: " A fact; it is never refused."
      case .timer: " A timer: computed, never typed in; a line of this type is not applied."
      }
    let texts = Rulebook.builtIn.compactMap { law(of: descriptor, $0.regime, $0.id) }
    let overlays = Overlay.allCases.compactMap { overlay -> String? in
      let laid = Regime(.deqing, overlay)
      guard let act = laid.act(descriptor.kind), laid.rule(act.rule).basis == .overlay else { return nil }
      return law(of: descriptor, laid, overlay.id)
    }
    let known = (texts + overlays).joined(separator: " ")
    return "\(descriptor.en) (\(descriptor.zh)).\(nature) \(known)"
  }

  /// Who may do an act under a text or an overlay, and the clause that carries it; nil where it is not known there.
  private static func law(of descriptor: EventDescriptor, _ regime: Regime, _ name: String) -> String? {
    regime.act(descriptor.kind).map { act in
      let roles = act.roles == .anyone ? "anyone" : act.roles.roles.map(\.id).joined(separator: ", ")
      let clause = regime.rule(act.rule).clause
      return descriptor.nature == .act ? "\(name): by \(roles), \(clause)." : "\(name): \(clause)."
    }
  }

  private static func property(of field: Field) -> SchemaPart.Property {
    guard case .object(let members) = schema(of: field.shape) else {
      preconditionFailure("the schema of a field is an object")
    }
    let more: [JSONValue.Member] = [
      .init("description", .string("\(field.en) (\(field.zh))")),
      .init("examples", .array([field.exampleValue])),
    ]
    return .init(field.key, .object(members + more), required: field.isRequired)
  }

  private static func schema(of shape: FieldShape) -> JSONValue {
    switch shape {
    case .object(.report):
      .object([.init("pattern", .string("^[0-9]{4}$")), .init("type", .string("string"))])
    case .text, .object: SchemaPart.text()
    case .code(let codes): SchemaPart.code(codes)
    case .day: SchemaPart.day()
    case .monthDay: SchemaPart.monthDay()
    case .period: SchemaPart.period()
    case .money: SchemaPart.money()
    case .count(let range):
      .object([
        .init("maximum", .int(Int(range.upperBound))), .init("minimum", .int(Int(range.lowerBound))),
        .init("type", .string("integer")),
      ])
    case .flag: SchemaPart.flag()
    case .list(let element): SchemaPart.list(schema(of: element))
    case .record(let fields): SchemaPart.object(fields.map(property(of:)))
    }
  }
}
