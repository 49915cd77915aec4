extension Rulebook {
  /// The rulebook, resolved, as a JSON value.
  public var value: JSONValue {
    .object([
      .init("format", .string("authops.rulebook/1")), .init("id", .string(id)),
      .init("parameters", .array(parameters.map(\.value))),
      .init("rules", .array(procedure.rules.map(value(of:)))), .init("status", .string(status.rawValue)),
      .init("title", .object([.init("en", .string(en)), .init("zh", .string(zh))])),
    ])
  }

  /// The SHA-256 of the canonical form, in lower-case hexadecimal.
  public var digest: String {
    var hash = SHA256()
    hash.update(value.canonical())
    return hash.hexDigest()
  }

  private func value(of rule: Rule) -> JSONValue {
    .object([
      .init("clause", .string(rule.clause)), .init("fixed", .bool(rule.isFixed)),
      .init("name", .string(String(describing: rule.id))),
      .init("severity", .string(severity(of: rule.id).id)),
    ])
  }
}

extension Parameter {
  /// The parameter with its versions as a JSON value.
  var value: JSONValue {
    .object([
      .init("clause", .string(clause)), .init("id", .string(id.id)),
      .init("question", question.map { .string($0) } ?? .null),
      .init("versions", .array(versions.map(\.json))),
    ])
  }
}

extension Parameter.Version {
  fileprivate var json: JSONValue {
    .object([
      .init("from", from.map { .string($0.description) } ?? .null), .init("source", .string(source)),
      .init("through", through.map { .string($0.description) } ?? .null), .init("value", value.json),
    ])
  }
}

extension ParameterValue {
  /// The value as a JSON value: a string, or null for a blank.
  var json: JSONValue {
    switch self {
    case .period(let period): .string(period.description)
    case .cap(let cap): .string(cap.description)
    case .count(let count): .string(String(count))
    case .monthDay(let day): .string(day.description)
    case .reading(let reading): .string(reading.id)
    case .blank: .null
    }
  }
}
