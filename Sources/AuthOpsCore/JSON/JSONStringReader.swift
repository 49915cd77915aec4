/// Reads a string that holds an escape or a mistake, one byte after the other.
struct JSONStringReader {
  private let place: JSONFault.Place
  private var position: Int
  private var isEscaped = false

  /// Reads a string up to its closing quote.
  ///
  /// - Parameter start: the offset after the opening quote.
  @inline(never)
  static func read(
    _ text: Span<UInt8>, from start: Int, _ place: JSONFault.Place
  ) throws(JSONFault) -> JSONString {
    var reader = JSONStringReader(place: place, position: start)
    try reader.findEnd(text)
    let contents = start..<reader.position
    return JSONString(
      start: start, end: contents.upperBound,
      hash: reader.isEscaped ? JSONEscape.hash(text, contents) : JSONHash.hash(text, contents),
      isEscaped: reader.isEscaped)
  }

  private mutating func findEnd(_ text: Span<UInt8>) throws(JSONFault) {
    while position < text.count {
      switch text[position] {
      case UInt8(ascii: "\""): return
      case UInt8(ascii: "\\"): try readEscape(text)
      case 0x80...: try readNonASCII(text)
      case let byte where byte < 0x20: throw fault(.controlCharacter(byte))
      default: position &+= 1
      }
    }
    throw unexpected(.closingQuote, text)
  }

  private mutating func readNonASCII(_ text: Span<UInt8>) throws(JSONFault) {
    let end = UTF8Check.skip(text, from: position, limit: text.count)
    position = end.offset
    guard end.isWellFormed else { throw fault(.malformedUTF8) }
  }

  private mutating func readEscape(_ text: Span<UInt8>) throws(JSONFault) {
    let start = position
    isEscaped = true
    position &+= 1
    let letter = Words.byte(text, at: position)
    guard letter == UInt8(ascii: "u") else {
      guard JSONEscape.byte(for: letter) != nil else { throw unexpected(.escape, text) }
      position &+= 1
      return
    }
    let unit = try readHexadecimal(text)
    guard unit & 0xF800 == 0xD800 else { return }
    let hasOther =
      unit < 0xDC00 && Words.byte(text, at: position) == UInt8(ascii: "\\")
      && Words.byte(text, at: position &+ 1) == UInt8(ascii: "u")
    guard hasOther else { throw JSONFault(reason: .loneSurrogate, offset: start, place: place) }
    position &+= 1
    guard try readHexadecimal(text) & 0xFC00 == 0xDC00 else {
      throw JSONFault(reason: .loneSurrogate, offset: start, place: place)
    }
  }

  /// Reads `uXXXX`.
  private mutating func readHexadecimal(_ text: Span<UInt8>) throws(JSONFault) -> UInt32 {
    position &+= 1
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = JSONEscape.digit(Words.byte(text, at: position)) else {
        throw unexpected(.hexadecimalDigit, text)
      }
      unit = unit << 4 | digit
      position &+= 1
    }
    return unit
  }

  private func unexpected(_ expected: JSONError.Expectation, _ text: Span<UInt8>) -> JSONFault {
    .unexpected(expected, text, position, place)
  }

  private func fault(_ reason: JSONError.Reason) -> JSONFault {
    JSONFault(reason: reason, offset: position, place: place)
  }
}
