/// The members of an object, or those of none where it is missing.
struct KeyedStrictContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
  private let source: DecodingSource
  private let node: Int?
  private let near: Int
  /// Whether it is the payload of an enumeration's case, and may be the one value itself.
  private let isPayload: Bool

  init(_ decoder: StrictDecoder, isPayload: Bool = false) {
    (source, node, near, self.isPayload) = (decoder.source, decoder.node, decoder.near, isPayload)
  }

  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { node.map { source.keys(of: $0).compactMap { Key(stringValue: $0) } } ?? [] }

  private func find(_ key: Key) -> Int? {
    guard let node else { return nil }
    guard isPayload, key.stringValue == "_0" else { return source.member(key.stringValue, of: node) }
    return source.member(PayloadKey.name, of: node) ?? node
  }

  private func decoder(_ key: Key) -> StrictDecoder {
    StrictDecoder(source, find(key), near: near, key: key.stringValue)
  }

  func contains(_ key: Key) -> Bool { find(key) != nil }
  func decodeNil(forKey key: Key) -> Bool { decoder(key).isNothing }
  func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T { try T(from: decoder(key)) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    KeyedDecodingContainer(KeyedStrictContainer<Nested>(decoder(key), isPayload: true))
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try decoder(key).unkeyedContainer()
  }

  func superDecoder() -> any Decoder { StrictDecoder(source, node, near: near) }
  func superDecoder(forKey key: Key) -> any Decoder { decoder(key) }
}

/// The elements of an array, or those of none where it is missing.
struct UnkeyedStrictContainer: UnkeyedDecodingContainer {
  private let source: DecodingSource
  private let elements: [Int]
  private let near: Int
  private(set) var currentIndex = 0

  init(_ source: DecodingSource, _ node: Int?) {
    (self.source, near) = (source, node ?? 0)
    elements = node.map { source.elements(of: $0) } ?? []
  }

  var codingPath: [any CodingKey] { [] }
  var count: Int? { elements.count }
  var isAtEnd: Bool { currentIndex >= elements.count }

  private mutating func next() throws -> StrictDecoder {
    guard !isAtEnd else {
      throw source.error(near, .invalid(expected: "more elements", found: "\(elements.count)"))
    }
    defer { currentIndex += 1 }
    return StrictDecoder(source, elements[currentIndex])
  }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd, StrictDecoder(source, elements[currentIndex]).isNothing else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode<T: Decodable>(_ type: T.Type) throws -> T { try T(from: try next()) }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    try next().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try next().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder { try next() }
}

/// One string, number or word.
struct SingleStrictContainer: SingleValueDecodingContainer {
  private let decoder: StrictDecoder

  init(_ decoder: StrictDecoder) { self.decoder = decoder }

  var codingPath: [any CodingKey] { [] }

  func decodeNil() -> Bool { decoder.isNothing }
  func decode(_ type: Bool.Type) throws -> Bool { try decoder.flag() }
  func decode(_ type: String.Type) throws -> String { try decoder.string() }
  func decode(_ type: Int.Type) throws -> Int { try decoder.integer(type) }
  func decode(_ type: Int8.Type) throws -> Int8 { try decoder.integer(type) }
  func decode(_ type: Int16.Type) throws -> Int16 { try decoder.integer(type) }
  func decode(_ type: Int32.Type) throws -> Int32 { try decoder.integer(type) }
  func decode(_ type: Int64.Type) throws -> Int64 { try decoder.integer(type) }
  func decode(_ type: UInt.Type) throws -> UInt { try decoder.integer(type) }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try decoder.integer(type) }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try decoder.integer(type) }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try decoder.integer(type) }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try decoder.integer(type) }
  func decode(_ type: Double.Type) throws -> Double { throw decoder.error("no floating point") }
  func decode(_ type: Float.Type) throws -> Float { throw decoder.error("no floating point") }
  func decode<T: Decodable>(_ type: T.Type) throws -> T { try T(from: decoder) }
}
