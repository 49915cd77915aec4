/// The text that values are read from, and what they share.
package final class DecodingSource {
  let bytes: [UInt8]
  private(set) var tape = JSONTape()
  /// What the values of the case share.
  package private(set) var scope = CodingScope()
  /// The values that were asked for, by their nodes.
  private var isRead: [Bool] = []
  /// Where the value stands that is read, for errors that do not say so.
  private var latest = 0
  /// The pointer of the value itself within its document.
  private var place = ""

  /// A source of values in a text.
  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads a value of the text.
  ///
  /// - Parameters:
  ///   - range: Where it stands.
  ///   - place: Its pointer by RFC 6901.
  ///   - body: Decodes it; every member of it must be asked for.
  package func read<T>(
    _ range: Range<Int>, at place: String, _ body: (StrictDecoder) throws -> T
  ) throws(JSONDocumentError) -> T {
    self.place = place
    let bytes = bytes
    do throws(JSONError) { try tape.read(bytes.span, in: range) } catch {
      throw JSONDocumentError(
        .syntax(error.reason), offset: error.offset, pointer: place + error.pointer, in: bytes.span)
    }
    (scope, latest) = (CodingScope(), 0)
    isRead = Array(repeating: false, count: tape.count)
    do {
      let value = try body(StrictDecoder(self, 0))
      try refuseUnknown()
      return value
    } catch let error as JSONDocumentError {
      throw error
    } catch DecodingError.dataCorrupted(let context) {
      throw StrictDecoder(self, latest).error(context.debugDescription)
    } catch {
      throw StrictDecoder(self, latest).error("a value of the format")
    }
  }

  /// Refuses members that nobody asked for.
  private func refuseUnknown() throws(JSONDocumentError) {
    for node in 0..<tape.count where tape[node].kind == .object {
      var unknown: Int?
      tape.forEachMember(of: node) { key, value in
        if !isRead[value], unknown == nil { unknown = key }
      }
      if let unknown { throw error(unknown, .unknownMember(string(unknown))) }
    }
  }

  /// The value of a member, or nil.
  func member(_ key: String, of object: Int) -> Int? {
    let bytes = bytes
    guard tape[object].kind == .object, let value = tape.value(of: object, key, in: bytes.span) else {
      return nil
    }
    (isRead[value], latest) = (true, value)
    return value
  }

  /// The keys of an object.
  func keys(of object: Int) -> [String] {
    guard tape[object].kind == .object else { return [] }
    var keys: [String] = []
    tape.forEachMember(of: object) { key, _ in keys.append(string(key)) }
    return keys
  }

  /// The elements of an array.
  func elements(of array: Int) -> [Int] {
    guard tape[array].kind == .array else { return [] }
    var elements: [Int] = []
    tape.forEachElement(of: array) { elements.append($0) }
    return elements
  }

  /// How many elements the value of a member of a member has; none where it is missing or no array.
  package func count(of key: String, in object: String) -> Int {
    member(object, of: 0).flatMap { member(key, of: $0) }.map { elements(of: $0).count } ?? 0
  }

  /// The string that is a member of the whole value.
  package func name(of key: String) -> String? {
    member(key, of: 0).flatMap { tape[$0].kind == .string ? string($0) : nil }
  }

  /// Leaves the value unread.
  package func skip() { isRead = Array(repeating: true, count: isRead.count) }

  /// An error at a node.
  func error(_ node: Int, _ reason: JSONDocumentError.Reason) -> JSONDocumentError {
    let bytes = bytes
    let start = Int(tape[node].start) - (tape[node].kind == .string ? 1 : 0)
    let pointer = place + tape.pointer(to: node, in: bytes.span)
    return JSONDocumentError(reason, offset: start, pointer: pointer, in: bytes.span)
  }

  func string(_ node: Int) -> String {
    let bytes = bytes
    return tape.string(node, in: bytes.span)
  }

  func integer(_ node: Int) -> Int64? {
    let bytes = bytes
    return tape.integer(node, in: bytes.span)
  }

  func text(_ node: Int) -> String { String(decoding: bytes[tape[node].range], as: UTF8.self) }
}

/// Reads `Codable` values as ``CanonicalEncoder`` writes them: what is missing is no, none, nothing or empty.
package struct StrictDecoder: Decoder {
  package let source: DecodingSource
  /// The node; nil where the value is missing.
  let node: Int?
  /// The object that lacks the value, or the value itself.
  let near: Int
  /// The key of the value that is missing.
  private let key: String

  init(_ source: DecodingSource, _ node: Int?, near: Int? = nil, key: String = "") {
    (self.source, self.node, self.near, self.key) = (source, node, near ?? node ?? 0, key)
  }

  package var codingPath: [any CodingKey] { [] }
  package var userInfo: [CodingUserInfoKey: Any] { [:] }

  package func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    if let node, kind != .object { throw source.error(node, .wrongKind(expected: "an object", found: kind)) }
    return KeyedDecodingContainer(KeyedStrictContainer<Key>(self))
  }

  package func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    if let node, kind != .array { throw source.error(node, .wrongKind(expected: "an array", found: kind)) }
    return UnkeyedStrictContainer(source, node)
  }

  package func singleValueContainer() -> any SingleValueDecodingContainer { SingleStrictContainer(self) }

  /// What the value is; null where it is missing.
  var kind: JSONKind { node.map { source.tape[$0].kind } ?? .null }

  /// A member of the value, to be read from.
  package func member(_ key: some CodingKey) -> StrictDecoder {
    StrictDecoder(
      source, node.flatMap { source.member(key.stringValue, of: $0) }, near: near, key: key.stringValue)
  }

  /// Whether the value is null or missing.
  package var isNothing: Bool { kind == .null }

  func error(_ expected: String, found: String? = nil) -> JSONDocumentError {
    guard node != nil || found != nil else { return source.error(near, .missingMember(key)) }
    return source.error(near, .invalid(expected: expected, found: found ?? words))
  }

  private var words: String {
    guard let node else { return "nothing" }
    switch kind {
    case .string: return "'\(source.string(node))'"
    case .number: return source.text(node)
    case .object, .array, .true, .false, .null: return kind.article
    }
  }

  func string() throws -> String {
    guard let node, kind == .string else { throw error("a string") }
    return source.string(node)
  }

  func flag() throws -> Bool {
    switch kind {
    case .true: return true
    case .false: return false
    case .null where node == nil: return false
    case .object, .array, .string, .number, .null: throw error("true or false")
    }
  }

  func integer<I: FixedWidthInteger>(_ type: I.Type) throws -> I {
    guard let node else { return 0 }
    if I.bitWidth == 64, I.self != Int.self, I.self != UInt.self {
      let text = try string()
      guard let value = I(text), String(value) == text else {
        throw error("an integer of 64 bits in a string")
      }
      return value
    }
    guard kind == .number, let integer = source.integer(node), let value = I(exactly: integer) else {
      throw error("a whole number from \(I.min) to \(I.max)")
    }
    return value
  }
}
