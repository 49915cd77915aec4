/// The schema of a rulebook as data: whole as it is exported, or changes of another as it may be imported.
enum RulebookSchema {
  private typealias Part = SchemaPart

  static var schema: JSONValue {
    let changes = JSONValue.object([
      .init("required", .strings(["extends"])), .init("not", requiring(["procedure"])),
    ])
    return Part.document(
      "rulebook/1", title: "A rulebook, whole or as changes of another",
      Part.members(RulebookMember.allCases.map(property), isClosed: true, "Unknown keys are errors.")
        + [.init("anyOf", .array([changes] + Rulebook.builtIn.map(whole)))],
      definitions: [
        ("name", Part.object([.init("zh", Part.text()), .init("en", Part.text())], isClosed: true))
      ])
  }

  /// A rulebook that gives everything itself that the one of its procedure has.
  private static func whole(_ known: Rulebook) -> JSONValue {
    .object([
      .init(
        "properties",
        .object([
          .init("parameters", requiring(known.parameters.map(\.id.id))),
          .init("procedure", Part.constant(known.procedure.id)),
          .init("roles", requiring(Role.allCases.map(\.id))),
          .init("rules", requiring(known.rules.map(\.name))),
          .init("stages", requiring(Stage.allCases.map(\.rawValue))),
        ])),
      .init("required", .strings(RulebookMember.allCases.filter(\.isNeededWhole).map(\.rawValue))),
      .init("not", requiring(["extends"])),
    ])
  }

  private static func requiring(_ names: [String]) -> JSONValue {
    .object([.init("required", .strings(names))])
  }

  private static func property(_ member: RulebookMember) -> SchemaPart.Property {
    SchemaPart.Property(
      member.rawValue, described(value(of: member), member.summary),
      required: member == .format || member == .id)
  }

  private static func described(_ schema: JSONValue, _ summary: String) -> JSONValue {
    guard case .object(let members) = schema else { return schema }
    return .object(members + [.init("description", .string(summary))])
  }

  /// The name of a rulebook; of letters beyond ASCII the reader alone knows which are any.
  static func name(_ description: String? = nil) -> JSONValue {
    Part.string(
      description, pattern: #"[^\u0000-\u002c\u002f\u003a-\u0040\u005b-\u005e\u0060\u007b-\u007f]+"#)
  }

  private static func value(of member: RulebookMember) -> JSONValue {
    switch member {
    case .format: Part.constant(Rulebook.format)
    case .id, .extends: name()
    case .procedure: Part.code(Procedure.allCases.map(\.id))
    case .overlay: Part.code(Overlay.allCases.map(\.id))
    case .title: Part.reference("name")
    case .status: Part.code(Rulebook.Status.allCases.map(\.rawValue))
    case .source: Part.text()
    case .parameters: map(ParameterID.allCases.map { ($0.id, parameter($0)) })
    case .rules: map(RuleID.allCases.map { ($0.name, rule($0)) })
    case .roles: map(Role.allCases.map { ($0.id, Part.reference("name")) })
    case .stages: map(Stage.allCases.map { ($0.rawValue, Part.reference("name")) })
    }
  }

  /// An object with some of these members.
  private static func map(_ members: [(String, JSONValue)]) -> JSONValue {
    Part.object(members.map { .init($0.0, $0.1, required: false) }, isClosed: true)
  }

  /// A parameter: one value, or versions.
  private static func parameter(_ id: ParameterID) -> JSONValue {
    let version = Part.object(
      [
        .init("value", value(of: id)), .init("from", Part.optional(Part.day()), required: false),
        .init("through", Part.optional(Part.day()), required: false),
        .init("source", Part.text(), required: false),
      ], isClosed: true)
    let whole = Part.object(
      [
        .init(
          "versions",
          .object([.init("items", version), .init("minItems", .int(1)), .init("type", .string("array"))])),
        .init("clause", Part.text(), required: false),
        .init("question", Part.optional(Part.text()), required: false),
        .init("unit", Part.constant(id.unit.rawValue), required: false),
      ], isClosed: true)
    return .object([.init("anyOf", .array([value(of: id), whole]))])
  }

  /// The values that a parameter may have; null is a blank.
  static func value(of id: ParameterID) -> JSONValue {
    let value: JSONValue =
      switch id.unit {
      case .period: Part.period()
      case .percent: Part.string(pattern: "(?:0|[1-9][0-9]{0,6})(?:\\.[0-9]{1,4})?%")
      case .monthDay: Part.monthDay()
      case .day: Part.day()
      case .reading: Part.code(id.readings.map(\.id))
      case .persons, .level, .copies: count(id)
      }
    return id.mayBeBlank ? Part.optional(value) : value
  }

  /// A number, as a string or as a number.
  private static func count(_ id: ParameterID) -> JSONValue {
    let counts = id.unit.counts ?? 1...1
    let number = JSONValue.object([
      .init("maximum", .int(Int(counts.upperBound))), .init("minimum", .int(Int(counts.lowerBound))),
      .init("type", .string("integer")),
    ])
    let digits = counts.upperBound < 10 ? "[1-\(counts.upperBound)]" : "[1-9][0-9]{0,3}"
    return .object([.init("anyOf", .array([Part.string(pattern: digits), number]))])
  }

  /// A rule: its severity, alone or with what is said of it.
  private static func rule(_ rule: RuleID) -> JSONValue {
    let bindings = Regime.all.filter { $0.binds(rule) }.map { $0.rule(rule) }
    let isFixed = bindings.allSatisfy { $0.isFixed && $0.severity == bindings[0].severity }
    let severity =
      isFixed ? Part.constant(bindings[0].severity.id) : Part.code(Severity.allCases.map(\.id))
    let whole = Part.object(
      [
        .init("severity", severity), .init("clause", Part.text(), required: false),
        .init("fixed", Part.flag(), required: false),
      ], isClosed: true)
    return .object([.init("anyOf", .array([severity, whole]))])
  }
}
