/// The members of an object.
struct KeyedCanonicalContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  private let encoder: CanonicalEncoder
  private let depth: Int

  init(_ encoder: CanonicalEncoder, _ depth: Int) { (self.encoder, self.depth) = (encoder, depth) }

  var codingPath: [any CodingKey] { [] }

  private func write(_ key: Key, mayBeLeftOut: Bool, _ body: () throws -> Void) rethrows {
    encoder.begin(key, at: depth, mayBeLeftOut: mayBeLeftOut)
    try body()
    encoder.end(at: depth)
  }

  mutating func encodeNil(forKey key: Key) { write(key, mayBeLeftOut: true) { encoder.putNull() } }

  mutating func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
    try write(key, mayBeLeftOut: true) { try value.encode(to: encoder) }
  }

  /// What is there says so, even where it says no or nothing: that is not the same as what is not there.
  private func writeStated<T>(_ value: T?, _ key: Key, _ put: (T) throws -> Void) rethrows {
    guard let value else { return }
    try write(key, mayBeLeftOut: false) { try put(value) }
  }

  mutating func encodeIfPresent<T: Encodable>(_ value: T?, forKey key: Key) throws {
    try writeStated(value, key) { try $0.encode(to: encoder) }
  }

  mutating func encodeIfPresent(_ value: Bool?, forKey key: Key) throws {
    writeStated(value, key) { encoder.put($0) }
  }

  mutating func encodeIfPresent(_ value: Int32?, forKey key: Key) throws {
    writeStated(value, key) { encoder.put($0) }
  }

  mutating func encodeIfPresent(_ value: UInt8?, forKey key: Key) throws {
    writeStated(value, key) { encoder.put($0) }
  }

  mutating func encodeIfPresent(_ value: Int?, forKey key: Key) throws {
    writeStated(value, key) { encoder.put($0) }
  }

  mutating func encodeIfPresent(_ value: String?, forKey key: Key) throws {
    writeStated(value, key) { encoder.put($0) }
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    encoder.begin(key, at: depth, mayBeLeftOut: false)
    return KeyedEncodingContainer(
      KeyedCanonicalContainer<Nested>(encoder, encoder.open(isObject: true, isPayload: true)))
  }

  mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder.begin(key, at: depth, mayBeLeftOut: true)
    return encoder.unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder { encoder }
  mutating func superEncoder(forKey key: Key) -> any Encoder { encoder }
}

/// The elements of an array.
struct UnkeyedCanonicalContainer: UnkeyedEncodingContainer {
  private let encoder: CanonicalEncoder
  private let depth: Int
  private(set) var count = 0

  init(_ encoder: CanonicalEncoder, _ depth: Int) { (self.encoder, self.depth) = (encoder, depth) }

  var codingPath: [any CodingKey] { [] }

  private mutating func end() {
    encoder.end(at: depth)
    count += 1
  }

  mutating func encodeNil() {
    encoder.close(to: depth)
    encoder.putNull()
    end()
  }

  mutating func encode<T: Encodable>(_ value: T) throws {
    encoder.close(to: depth)
    try value.encode(to: encoder)
    end()
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    encoder.container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { encoder.unkeyedContainer() }
  mutating func superEncoder() -> any Encoder { encoder }
}

/// One string, number or word.
struct SingleCanonicalContainer: SingleValueEncodingContainer {
  private let encoder: CanonicalEncoder

  init(_ encoder: CanonicalEncoder) { self.encoder = encoder }

  var codingPath: [any CodingKey] { [] }

  mutating func encodeNil() { encoder.putNull() }
  mutating func encode(_ value: Bool) { encoder.put(value) }
  mutating func encode(_ value: String) { encoder.put(value) }
  mutating func encode(_ value: Int) { encoder.put(value) }
  mutating func encode(_ value: Int8) { encoder.put(value) }
  mutating func encode(_ value: Int16) { encoder.put(value) }
  mutating func encode(_ value: Int32) { encoder.put(value) }
  mutating func encode(_ value: UInt8) { encoder.put(value) }
  mutating func encode(_ value: UInt16) { encoder.put(value) }
  mutating func encode(_ value: UInt32) { encoder.put(value) }
  mutating func encode(_ value: UInt) { encoder.put(value) }
  // Beyond 53 bits programs disagree on numbers: those of 64 bits are strings of digits.
  mutating func encode(_ value: Int64) { encoder.put(String(value)) }
  mutating func encode(_ value: UInt64) { encoder.put(String(value)) }
  mutating func encode(_ value: Double) throws { throw Self.noNumber(value) }
  mutating func encode(_ value: Float) throws { throw Self.noNumber(value) }
  mutating func encode<T: Encodable>(_ value: T) throws { try value.encode(to: encoder) }

  private static func noNumber(_ value: Any) -> EncodingError {
    EncodingError.invalidValue(
      value, EncodingError.Context(codingPath: [], debugDescription: "no floating point in law or money"))
  }
}
