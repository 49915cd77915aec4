extension JSONScanner {
  /// Reads a string from its opening quote past its closing one.
  ///
  /// - Returns: where the contents start, whether they hold an escape.
  @inline(__always)
  mutating func readString(
    _ text: Span<UInt8>, place: JSONFault.Place = .element
  ) throws(JSONFault) -> (start: Int, isEscaped: Bool) {
    position &+= 1
    let start = position
    while true {
      let marks = Words.special(Words.load(text, at: position))
      guard marks != 0 else {
        position &+= 8
        guard position <= limit else { throw unterminated(text, place) }
        continue
      }
      position &+= Words.firstLane(marks)
      guard current(text) == UInt8(ascii: "\"") else {
        return (start, try readRareString(text, place))
      }
      position &+= 1
      return (start, false)
    }
  }

  /// Reads on in a string at a byte that is not plain ASCII, to past its closing quote.
  ///
  /// - Returns: whether the string holds an escape.
  @inline(never)
  mutating func readRareString(
    _ text: Span<UInt8>, _ place: JSONFault.Place
  ) throws(JSONFault) -> Bool {
    var isEscaped = false
    while position < limit {
      let byte = current(text)
      if byte >= 0x80 {
        try readNonASCII(text, place)
      } else if byte == UInt8(ascii: "\"") {
        position &+= 1
        return isEscaped
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
        try readEscape(text, place)
      } else if byte < 0x20 {
        throw fault(.controlCharacter(byte), place)
      }
      skipPlain(text)
    }
    throw unterminated(text, place)
  }

  /// Skips ASCII that needs no attention.
  @inline(__always)
  private mutating func skipPlain(_ text: Span<UInt8>) {
    while position < limit {
      let marks = Words.special(Words.load(text, at: position))
      if marks != 0 {
        position &+= Words.firstLane(marks)
        return
      }
      position &+= 8
    }
  }

  @inline(__always)
  private mutating func readNonASCII(_ text: Span<UInt8>, _ place: JSONFault.Place) throws(JSONFault) {
    let end = UTF8Check.skip(text, from: position, limit: limit)
    position = end.offset
    guard end.isWellFormed else { throw fault(.malformedUTF8, place) }
  }

  private mutating func readEscape(_ text: Span<UInt8>, _ place: JSONFault.Place) throws(JSONFault) {
    let start = position
    position &+= 1
    guard current(text) == UInt8(ascii: "u") else {
      guard JSONEscape.byte(for: current(text)) != nil else { throw unexpected(.escape, text, place) }
      position &+= 1
      return
    }
    let unit = try readHexadecimal(text, place)
    guard unit & 0xF800 == 0xD800 else { return }
    let hasOther =
      unit < 0xDC00 && current(text) == UInt8(ascii: "\\")
      && Words.byte(text, at: position &+ 1, limit: limit) == UInt8(ascii: "u")
    guard hasOther else { throw JSONFault(reason: .loneSurrogate, offset: start, place: place) }
    position &+= 1
    guard try readHexadecimal(text, place) & 0xFC00 == 0xDC00 else {
      throw JSONFault(reason: .loneSurrogate, offset: start, place: place)
    }
  }

  /// Reads `uXXXX`.
  private mutating func readHexadecimal(
    _ text: Span<UInt8>, _ place: JSONFault.Place
  ) throws(JSONFault) -> UInt32 {
    position &+= 1
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = JSONEscape.digit(current(text)) else {
        throw unexpected(.hexadecimalDigit, text, place)
      }
      unit = unit << 4 | digit
      position &+= 1
    }
    return unit
  }

  @inline(never)
  func unterminated(_ text: Span<UInt8>, _ place: JSONFault.Place) -> JSONFault {
    JSONFault(
      reason: .unexpected(expected: .closingQuote, found: .endOfText), offset: limit, place: place)
  }
}
