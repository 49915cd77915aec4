/// Why a text is not JSON, and where.
public struct JSONError: Error, Equatable, Sendable {
  /// What is wrong.
  public let reason: Reason
  /// The offset of the first byte that is wrong, counted from the start of the buffer.
  public let offset: Int
  /// The RFC 6901 pointer of the value in which the error lies; for a repeated key, the pointer of that key.
  public let pointer: String

  package init(reason: Reason, offset: Int, pointer: String) {
    self.reason = reason
    self.offset = offset
    self.pointer = pointer
  }

  /// What can be wrong with a text.
  public enum Reason: Equatable, BitwiseCopyable, Sendable {
    /// Nothing, or nothing but white space.
    case empty
    /// The text starts with a byte order mark, which RFC 8259 forbids.
    case byteOrderMark
    /// The text is UTF-16, with or without a byte order mark.
    case utf16
    /// The text is UTF-32, with or without a byte order mark.
    case utf32
    /// The text ends beyond what offsets of 32 bits reach.
    case tooLong
    /// Arrays and objects lie deeper in one another than the stated depth.
    case tooDeep(maximum: Int)
    /// Something else stands where the grammar has this.
    case unexpected(expected: Expectation, found: Found)
    /// A number has a needless zero in front.
    case leadingZero
    /// A control character stands in a string without escape.
    case controlCharacter(UInt8)
    /// Bytes that are not UTF-8: overlong, a surrogate, beyond U+10FFFF or cut short.
    case malformedUTF8
    /// An escaped surrogate without its other half.
    case loneSurrogate
    /// A key stands twice in one object.
    case repeatedKey
  }

  /// What the grammar has at a place.
  public enum Expectation: String, BitwiseCopyable, Sendable {
    /// A value.
    case value = "a value"
    /// The first element of an array, or its end.
    case valueOrClosingBracket = "a value or ']'"
    /// The key after a comma.
    case key = "a key after ','"
    /// The first key of an object, or its end.
    case keyOrClosingBrace = "a key or '}'"
    /// The colon after a key.
    case colon = "':' after a key"
    /// What follows an element.
    case commaOrClosingBracket = "',' or ']' after an element"
    /// What follows a member.
    case commaOrClosingBrace = "',' or '}' after a member"
    /// The end of a string.
    case closingQuote = "'\"' at the end of a string"
    /// A letter that an escape knows.
    case escape = "one of \"\\/bfnrtu after '\\'"
    /// One of the four digits of an escaped code unit.
    case hexadecimalDigit = "a hexadecimal digit after '\\u'"
    /// A digit of a number.
    case digit = "a digit"
    /// The rest of `true`.
    case `true` = "true"
    /// The rest of `false`.
    case `false` = "false"
    /// The rest of `null`.
    case null = "null"
    /// The end of the text.
    case endOfText = "nothing more after the value"
  }

  /// What stands at a place.
  public enum Found: Equatable, BitwiseCopyable, Sendable {
    /// The end of the text, or of the part that was to be read.
    case endOfText
    /// A byte.
    case byte(UInt8)
  }
}
