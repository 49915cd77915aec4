/// Why a document is not what was asked for, and where.
public struct JSONDocumentError: Error, Equatable, Sendable {
  /// What is wrong.
  public let reason: Reason
  /// The offset of the value or byte that is wrong.
  public let offset: Int
  /// The same place by line and column.
  public let position: TextPosition
  /// The RFC 6901 pointer of the value.
  public let pointer: String

  init(_ reason: Reason, offset: Int, pointer: String, in text: Span<UInt8>) {
    self.reason = reason
    self.offset = offset
    self.pointer = pointer
    position = TextPosition(of: offset, in: text)
  }

  /// What can be wrong with a document.
  public enum Reason: Equatable, Sendable {
    /// The text is not JSON.
    case syntax(JSONError.Reason)
    /// The value is of another kind.
    case wrongKind(expected: String, found: JSONKind)
    /// The number has a fraction or an exponent, or needs more than 64 bits.
    case notAnInteger(String)
    /// The value is of the right kind but says something else than it may, such as a day that does not exist.
    case invalid(expected: String, found: String)
    /// The object lacks a member.
    case missingMember(String)
    /// The object has a member that nobody knows.
    case unknownMember(String)
    /// The name stands for nothing; there may be one that was meant.
    case unknownName(String, expected: String, meant: String?)
  }
}

extension JSONDocumentError: CustomStringConvertible {
  /// The error as an English sentence, with line, column and pointer.
  public var description: String {
    let place = pointer.isEmpty ? "" : ", in \(pointer)"
    return "\(reason) (line \(position.line), column \(position.column)\(place))"
  }
}

extension JSONDocumentError.Reason: CustomStringConvertible {
  /// What is wrong, in English.
  public var description: String {
    switch self {
    case .syntax(let reason): "\(reason)"
    case .wrongKind(let expected, let found): "expected \(expected), found \(found.article)"
    case .notAnInteger(let text): "expected an integer of 64 bits, found \(text)"
    case .invalid(let expected, let found): "expected \(expected), found \(found)"
    case .missingMember(let name): "the member '\(name)' is missing"
    case .unknownMember(let name): "the member '\(name)' is unknown"
    case .unknownName(let name, let expected, let meant):
      "expected \(expected), found '\(name)'" + (meant.map { "; did you mean '\($0)'?" } ?? "")
    }
  }
}

extension JSONKind {
  /// The kind in an English sentence: "an object".
  public var article: String {
    switch self {
    case .object: "an object"
    case .array: "an array"
    case .string: "a string"
    case .number: "a number"
    case .true: "true"
    case .false: "false"
    case .null: "null"
    }
  }
}
