/// Any document of ours by whatever encoder a program has: decode it, or encode what the library made.
extension JSONValue: Codable {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Reads a value; members come in the order of their keys, as decoders know no other.
  public init(from decoder: any Decoder) throws {
    if let object = try? decoder.container(keyedBy: Key.self) {
      let keys = object.allKeys.sorted { JSONKeyRank.precedes($0.stringValue, $1.stringValue) }
      self = .object(try keys.map { Member($0.stringValue, try object.decode(JSONValue.self, forKey: $0)) })
    } else if var array = try? decoder.unkeyedContainer() {
      var elements: [JSONValue] = []
      while !array.isAtEnd { elements.append(try array.decode(JSONValue.self)) }
      self = .array(elements)
    } else {
      self = try Self.scalar(try decoder.singleValueContainer())
    }
  }

  private static func scalar(_ container: any SingleValueDecodingContainer) throws -> JSONValue {
    if container.decodeNil() { return .null }
    if let string = try? container.decode(String.self) { return .string(string) }
    if let flag = try? container.decode(Bool.self) { return .bool(flag) }
    if let integer = try? container.decode(Int64.self) { return .number(JSONNumber(integer)) }
    // Statistics alone have fractions; amounts of money are strings.
    let number = try container.decode(Double.self)
    return try JSONValue(parsing: Array("\(number)".utf8))
  }

  /// Writes a value; throws for a number that no type of 64 bits holds with all its digits.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .object(let members):
      var container = encoder.container(keyedBy: Key.self)
      for member in members { try container.encode(member.value, forKey: Key(stringValue: member.key)) }
    case .array(let elements):
      var container = encoder.unkeyedContainer()
      for element in elements { try container.encode(element) }
    case .string(let string):
      var container = encoder.singleValueContainer()
      try container.encode(string)
    case .number(let number):
      var container = encoder.singleValueContainer()
      if let integer = number.integer {
        try container.encode(integer)
      } else {
        try encode(number, to: &container)
      }
    case .bool(let flag):
      var container = encoder.singleValueContainer()
      try container.encode(flag)
    case .null:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    }
  }

  private func encode(_ number: JSONNumber, to container: inout any SingleValueEncodingContainer) throws {
    if let integer = UInt64(number.text) { return try container.encode(integer) }
    guard let double = Double(number.text), JSONNumber("\(double)")?.canonical == number.canonical else {
      throw EncodingError.invalidValue(
        number.text,
        EncodingError.Context(codingPath: [], debugDescription: "no number of 64 bits has all its digits"))
    }
    try container.encode(double)
  }
}
