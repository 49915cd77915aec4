/// The kinds of JSON values.
public enum JSONKind: UInt8, BitwiseCopyable, Sendable {
  /// An object.
  case object
  /// An array.
  case array
  /// A string; keys are strings too.
  case string
  /// A number.
  case number
  /// `true`.
  case `true`
  /// `false`.
  case `false`
  /// `null`.
  case null
}

/// One value or key of a JSON text: of fixed size and without references; its bytes stay in the text.
public struct JSONNode: BitwiseCopyable, Sendable {
  /// What the value is; a key is a string.
  public let kind: JSONKind
  /// Whether a string holds at least one backslash escape.
  public let isEscaped: Bool
  /// Where the value's bytes start in the text; for a string, the first byte after the opening quote.
  public let start: UInt32
  /// Where the value's bytes end in the text; for a string, the closing quote.
  public let end: UInt32
  /// The index of the first node after this value and all inside it.
  public let next: UInt32
  /// The hash of a string's unescaped contents, as ``JSONHash`` has it; 0 for what is not a string.
  public let hash: UInt64

  @inline(__always)
  init(kind: JSONKind, isEscaped: Bool = false, start: Int, end: Int, next: Int, hash: UInt64 = 0) {
    self.kind = kind
    self.isEscaped = isEscaped
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.next = UInt32(truncatingIfNeeded: next)
    self.hash = hash
  }

  /// The offsets of the value's bytes in the text; for a string, of its contents between the quotes.
  public var range: Range<Int> { Int(start)..<Int(end) }

  static var blank: JSONNode { JSONNode(kind: .null, start: 0, end: 0, next: 0) }
}
