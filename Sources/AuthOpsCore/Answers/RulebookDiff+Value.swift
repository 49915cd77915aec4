extension RulebookDiff {
  /// The name of the format, with its version.
  public static let format = "authops.rulebookDiff/1"

  /// The difference as a JSON value; canonical bytes come from `JSONValue.canonical`.
  public var value: JSONValue {
    .object([
      .init("first", first.titledReference), .init("format", .string(Self.format)),
      .init("parameters", .array(parameters.map(\.value))),
      .init(
        "parametersOnlyIn",
        .object([
          .init("first", .strings(parametersOfFirst.map(\.id))),
          .init("second", .strings(parametersOfSecond.map(\.id))),
        ])),
      .init("roles", .array(roles.map(\.value))),
      .init(
        "rulesOnlyIn",
        .object([
          .init("first", .strings(rulesOfFirst.map(\.name))),
          .init("second", .strings(rulesOfSecond.map(\.name))),
        ])),
      .init("same", .bool(isEmpty)), .init("second", second.titledReference),
      .init("severities", .array(severities.map(\.value))),
      .init("stages", .array(stages.map(\.value))),
      .init("statusDiffers", .bool(hasOtherStatus)), .init("titleDiffers", .bool(titles != nil)),
    ])
  }
}

extension RulebookDiff.ParameterChange {
  /// The change as a JSON value.
  fileprivate var value: JSONValue {
    .object([
      .init("days", .array(spans.map(\.value))), .init("first", first.value),
      .init("id", .string(first.id.id)),
      .init("second", second.value), .init("unit", .string(first.id.unit.rawValue)),
    ])
  }
}

extension ParameterSpan {
  fileprivate var value: JSONValue {
    .object([
      .init("first", Self.value(first)), .init("from", .optional(from?.description)),
      .init("second", Self.value(second)), .init("through", .optional(through?.description)),
    ])
  }

  /// A value with whether there is one: a blank is a value too.
  private static func value(_ value: ParameterValue?) -> JSONValue {
    .object([.init("given", .bool(value != nil)), .init("value", value?.json ?? .null)])
  }
}

extension RulebookDiff.SeverityChange {
  fileprivate var value: JSONValue {
    .object([
      .init("clause", .string(clause)), .init("first", .string(first.id)),
      .init("rule", .string(rule.name)), .init("second", .string(second.id)),
    ])
  }
}

extension RulebookDiff.NameChange {
  fileprivate var value: JSONValue {
    .object([.init("first", first.value), .init("id", .string(id)), .init("second", second.value)])
  }
}
