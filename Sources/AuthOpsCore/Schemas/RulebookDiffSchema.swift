/// The schema of what differs between two rulebooks.
enum RulebookDiffSchema {
  private typealias Part = SchemaPart

  static var schema: JSONValue {
    Part.document(
      "rulebookDiff/1", title: "What differs between two rulebooks",
      Part.members([.init("format", Part.constant(RulebookDiff.format))] + properties),
      definitions: definitions)
  }

  /// What a difference says beside its format.
  static var properties: [SchemaPart.Property] {
    [
      .init("first", RulesSchemas.rulebook), .init("second", RulesSchemas.rulebook),
      .init("same", Part.flag("Whether nothing differs.")), .init("titleDiffers", Part.flag()),
      .init("statusDiffers", Part.flag()),
      .init("parameters", Part.list(parameter, "In the order of the rulebook.")),
      .init("severities", Part.list(severity)), .init("roles", Part.list(Part.reference("change"))),
      .init("stages", Part.list(Part.reference("change"))),
      .init("parametersOnlyIn", Part.object([.init("first", names), .init("second", names)])),
      .init("rulesOnlyIn", Part.object([.init("first", names), .init("second", names)])),
    ]
  }

  /// What the properties refer to.
  static var definitions: [(String, JSONValue)] {
    let change = Part.object([
      .init("id", Part.text("The role or stage.")), .init("first", Part.words()),
      .init("second", Part.words()),
    ])
    let given = Part.object([
      .init("given", Part.flag("Whether a version holds on the days.")),
      .init("value", Part.optional(Part.string(), "Null where the version is a blank, or none holds.")),
    ])
    return [("change", change), ("given", given)]
  }

  private static let names = SchemaPart.list(SchemaPart.text(), "Names of rules.")

  private static var parameter: JSONValue {
    let span = Part.object([
      .init("from", Part.optional(Part.day())), .init("through", Part.optional(Part.day())),
      .init("first", Part.reference("given")), .init("second", Part.reference("given")),
    ])
    return Part.object([
      .init("id", Part.text()), .init("unit", Part.code(ParameterUnit.allCases.map(\.rawValue))),
      .init("first", RulesSchemas.parameter), .init("second", RulesSchemas.parameter),
      .init("days", Part.list(span, "Days with different values; none where sources alone differ.")),
    ])
  }

  private static var severity: JSONValue {
    let severity = Part.code(Severity.allCases.map(\.id))
    return Part.object([
      .init("rule", Part.text()), .init("clause", Part.text()), .init("first", severity),
      .init("second", severity),
    ])
  }
}
