/// The parts that schemas are made of.
enum SchemaPart {
  /// A member of an object: its key, its schema, whether it must be there.
  struct Property {
    let key: String
    let schema: JSONValue
    let isRequired: Bool

    init(_ key: String, _ schema: JSONValue, required: Bool = true) {
      (self.key, self.schema, isRequired) = (key, schema, required)
    }
  }

  /// A whole schema.
  static func document(
    _ name: String, title: String, _ schema: [JSONValue.Member], definitions: [(String, JSONValue)] = []
  ) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("$id", .string("urn:authops:schema:" + name)),
      .init("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      .init("title", .string(title)),
    ]
    if !definitions.isEmpty {
      members.append(.init("$defs", .object(definitions.map { .init($0.0, $0.1) })))
    }
    return .object(members + schema)
  }

  /// The members of an object's schema.
  static func members(
    _ properties: [Property], isClosed: Bool = false, _ description: String? = nil
  ) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = [
      .init("properties", .object(properties.map { .init($0.key, $0.schema) })),
      .init("type", .string("object")),
    ]
    let required = properties.filter(\.isRequired).map(\.key)
    if !required.isEmpty { members.append(.init("required", .strings(required))) }
    if isClosed { members.append(.init("additionalProperties", .bool(false))) }
    if let description { members.append(.init("description", .string(description))) }
    return members
  }

  /// An object.
  static func object(
    _ properties: [Property], isClosed: Bool = false, _ description: String? = nil
  ) -> JSONValue {
    .object(members(properties, isClosed: isClosed, description))
  }

  /// A list.
  static func list(_ element: JSONValue, _ description: String? = nil) -> JSONValue {
    with(description, [.init("items", element), .init("type", .string("array"))])
  }

  /// A list that is not empty.
  static func filled(_ element: JSONValue, _ description: String? = nil) -> JSONValue {
    with(
      description,
      [.init("items", element), .init("minItems", .int(1)), .init("type", .string("array"))])
  }

  /// A string of a pattern by ECMA-262, whole.
  static func string(_ description: String? = nil, pattern: String? = nil, format: String? = nil) -> JSONValue
  {
    var members: [JSONValue.Member] = [.init("type", .string("string"))]
    if let pattern { members.append(.init("pattern", .string("^(?:" + pattern + ")$"))) }
    if let format { members.append(.init("format", .string(format))) }
    return with(description, members)
  }

  /// A string that is not empty.
  static func text(_ description: String? = nil) -> JSONValue {
    with(description, [.init("minLength", .int(1)), .init("type", .string("string"))])
  }

  /// One of some strings.
  static func code(_ codes: [String], _ description: String? = nil) -> JSONValue {
    with(description, [.init("enum", .strings(codes))])
  }

  /// Exactly this string.
  static func constant(_ text: String) -> JSONValue { .object([.init("const", .string(text))]) }

  /// A whole number, not negative.
  static func count(_ description: String? = nil) -> JSONValue {
    with(description, [.init("minimum", .int(0)), .init("type", .string("integer"))])
  }

  /// A whole number within bounds.
  static func count(_ description: String? = nil, in bounds: ClosedRange<Int>) -> JSONValue {
    with(
      description,
      [
        .init("maximum", .int(bounds.upperBound)), .init("minimum", .int(bounds.lowerBound)),
        .init("type", .string("integer")),
      ])
  }

  /// A number of statistics within bounds.
  static func number(_ description: String? = nil, in bounds: ClosedRange<Double>) -> JSONValue {
    with(
      description,
      [
        .init("maximum", JSONValue.rounded(bounds.upperBound, places: 4)),
        .init("minimum", JSONValue.rounded(bounds.lowerBound, places: 4)), .init("type", .string("number")),
      ])
  }

  /// A whole number.
  static func integer(_ description: String? = nil) -> JSONValue {
    with(description, [.init("type", .string("integer"))])
  }

  /// True or false.
  static func flag(_ description: String? = nil) -> JSONValue {
    with(description, [.init("type", .string("boolean"))])
  }

  /// Something, or null.
  static func optional(_ schema: JSONValue, _ description: String? = nil) -> JSONValue {
    with(description, [.init("anyOf", .array([schema, .object([.init("type", .string("null"))])]))])
  }

  /// One value, or nothing written: null or white space.
  static func blank(or schema: JSONValue, _ description: String? = nil) -> JSONValue {
    let nothing = JSONValue.object([.init("type", .string("null"))])
    return with(description, [.init("anyOf", .array([schema, nothing, string(pattern: "\\s*")]))])
  }

  /// A definition of the same document.
  static func reference(_ name: String, _ description: String? = nil) -> JSONValue {
    with(description, [.init("$ref", .string("#/$defs/" + name))])
  }

  static func with(_ description: String?, _ members: [JSONValue.Member]) -> JSONValue {
    .object(members + (description.map { [.init("description", .string($0))] } ?? []))
  }
}
