extension StatutoryPath {
  /// The path as a JSON value; canonical bytes come from `JSONValue.canonical`.
  public var value: JSONValue {
    .object([
      .init("agreementEnds", .optional(agreementEnds?.description)),
      .init("calendar", law.calendar.reference),
      .init("format", .string(Self.format)), .init("from", .string(from.description)),
      .init("rulebook", law.rulebook.reference),
      .init("steps", .array(steps.map { $0.value(law.rulebook.regime) })),
      .init("unlimited", .strings(unlimited.map(\.name))),
    ])
  }
}

extension StatutoryPath.Step {
  fileprivate func value(_ regime: Regime) -> JSONValue {
    .object([
      .init("earliest", .string(earliest.description)),
      .init("heldBack", .optional(heldBack.map { regime.clause(of: $0) })),
      .init("heldOpenBy", .strings(heldOpenBy)), .init("latest", .optional(latest?.description)),
      .init("limit", .string(limit.rawValue)), .init("opened", .string(opened.description)),
      .init("optional", .bool(isOptional)), .init("role", .optional(role?.id)),
      .init("rule", .optional(rule.map { regime.clause(of: $0) })), .init("step", .string(name)),
    ])
  }
}
