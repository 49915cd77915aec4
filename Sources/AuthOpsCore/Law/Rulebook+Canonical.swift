/// The rulebook as data, format `authops.rulebook/1`: whole, so that it says the same wherever it is read.
extension Rulebook {
  /// The name of the format, with its version.
  public static let format = "authops.rulebook/1"

  /// The rulebook, resolved, as a JSON value; canonical bytes come from `JSONValue.canonical`.
  public var value: JSONValue {
    let laidOver = overlay.map { [JSONValue.Member("overlay", .string($0.id))] } ?? []
    return .object(
      [.init("format", .string(Self.format)), .init("id", .string(id))] + laidOver + [
        .init("parameters", .object(parameters.map { .init($0.id.id, .object($0.members)) })),
        .init("procedure", .string(procedure.id)),
        .init("roles", .object(Role.allCases.map { .init($0.id, name(of: $0).value) })),
        .init("rules", .object(rules.map { .init($0.name, .object(members(of: $0))) })),
        .init("stages", .object(Stage.allCases.map { .init($0.rawValue, name(of: $0).value) })),
        .init("status", .string(status.rawValue)),
        .init("title", Message(zh: zh, en: en).value),
      ])
  }

  /// The SHA-256 of the canonical form, in lower-case hexadecimal.
  public var digest: String {
    var hash = SHA256()
    hash.update(value.canonical())
    return hash.hexDigest()
  }

  /// What the rulebook says of a rule.
  func members(of rule: RuleID) -> [JSONValue.Member] {
    [
      .init("clause", .string(self.rule(rule).clause)), .init("fixed", .bool(self.rule(rule).isFixed)),
      .init("severity", .string(severity(of: rule).id)),
    ]
  }
}

extension RuleID {
  /// The rule's own name: that of the case.
  public var name: String { Self.names[Int(rawValue)] }

  private static let names = allCases.map { String(describing: $0) }
}

extension Parameter {
  /// What a rulebook says of the parameter, beside its identity.
  var members: [JSONValue.Member] {
    [
      .init("clause", .string(clause)), .init("question", question.map { .string($0) } ?? .null),
      .init("unit", .string(id.unit.rawValue)), .init("versions", .array(versions.map(\.json))),
    ]
  }

  /// The parameter with its identity and its versions as a JSON value.
  var value: JSONValue { .object([.init("id", .string(id.id))] + members) }
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
  var json: JSONValue { text.map { .string($0) } ?? .null }
}

extension Message {
  /// The text in both languages as a JSON value.
  var value: JSONValue { .object([.init("en", .string(en)), .init("zh", .string(zh))]) }
}
