/// A JSON value of its own, for small documents; its objects keep the order of their members.
public indirect enum JSONValue: Hashable, Sendable {
  /// Members, in order; no two of one key, or what is written is no JSON that anybody here reads.
  case object([Member])
  /// Elements.
  case array([JSONValue])
  /// A string.
  case string(String)
  /// A number, exact.
  case number(JSONNumber)
  /// `true` or `false`.
  case bool(Bool)
  /// `null`.
  case null

  /// A key and its value.
  public struct Member: Hashable, Sendable {
    /// The key, unescaped.
    public let key: String
    /// The value.
    public let value: JSONValue

    /// A member of an object.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// Reads a document.
  ///
  /// - Throws: ``JSONError`` where the bytes are not JSON by RFC 8259.
  public init(parsing bytes: [UInt8]) throws(JSONError) {
    var tape = JSONTape()
    try tape.read(bytes.span)
    self.init(tape, 0, in: bytes.span)
  }

  /// The value at a node of a tape.
  public init(_ tape: JSONTape, _ index: Int, in text: Span<UInt8>) {
    switch tape[index].kind {
    case .object:
      var members: [Member] = []
      tape.forEachMember(of: index) { key, value in
        members.append(Member(tape.string(key, in: text), JSONValue(tape, value, in: text)))
      }
      self = .object(members)
    case .array:
      var elements: [JSONValue] = []
      tape.forEachElement(of: index) { elements.append(JSONValue(tape, $0, in: text)) }
      self = .array(elements)
    case .string: self = .string(tape.string(index, in: text))
    case .number: self = .number(tape.number(index, in: text))
    case .true: self = .bool(true)
    case .false: self = .bool(false)
    case .null: self = .null
    }
  }

  /// The value of an object's member, or nil.
  public subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }
}
