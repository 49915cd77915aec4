/// A value of a document, to be read as what it is expected to be; each refusal says where and why.
public struct JSONCursor: Sendable {
  let document: JSONDocument
  let index: Int

  init(_ document: JSONDocument, _ index: Int) {
    self.document = document
    self.index = index
  }

  /// What the value is.
  public var kind: JSONKind { document.tape[index].kind }

  /// Whether the value is null.
  public var isNull: Bool { kind == .null }

  /// The value itself.
  public var value: JSONValue {
    let bytes = document.bytes
    return JSONValue(document.tape, index, in: bytes.span)
  }

  /// The RFC 6901 pointer of the value.
  public var pointer: String {
    let bytes = document.bytes
    return document.tape.pointer(to: index, in: bytes.span)
  }

  /// Where the value begins, by line and column; a string at its opening quote.
  ///
  /// - Complexity: O(offset).
  public var position: TextPosition {
    let bytes = document.bytes
    return TextPosition(of: offset, in: bytes.span)
  }

  /// Where the value begins in the text; a string at its opening quote.
  var offset: Int {
    let node = document.tape[index]
    return Int(node.start) - (node.kind == .string ? 1 : 0)
  }

  /// An error at this value.
  public func error(_ reason: JSONDocumentError.Reason) -> JSONDocumentError {
    let bytes = document.bytes
    return JSONDocumentError(reason, offset: offset, pointer: pointer, in: bytes.span)
  }

  /// The string.
  public func string() throws(JSONDocumentError) -> String {
    try require(.string, "a string")
    let bytes = document.bytes
    return document.tape.string(index, in: bytes.span)
  }

  /// The integer, exactly.
  public func int() throws(JSONDocumentError) -> Int64 {
    let number = try number()
    guard let integer = number.integer else { throw error(.notAnInteger(number.text)) }
    return integer
  }

  /// The number, exactly.
  public func number() throws(JSONDocumentError) -> JSONNumber {
    try require(.number, "a number")
    let bytes = document.bytes
    return document.tape.number(index, in: bytes.span)
  }

  /// True or false.
  public func bool() throws(JSONDocumentError) -> Bool {
    if kind == .true { return true }
    try require(.false, "true or false")
    return false
  }

  /// A string that a parser understands, such as a day.
  ///
  /// - Parameters:
  ///   - expected: what the string should be, for the message: "a day as YYYY-MM-DD".
  ///   - parse: returns nil where the string is not that.
  public func string<T>(
    as expected: String, _ parse: (String) -> T?
  ) throws(JSONDocumentError) -> T {
    let string = try string()
    guard let value = parse(string) else { throw error(.invalid(expected: expected, found: "'\(string)'")) }
    return value
  }

  func require(_ expected: JSONKind, _ words: String) throws(JSONDocumentError) {
    guard kind == expected else { throw error(.wrongKind(expected: words, found: kind)) }
  }
}
