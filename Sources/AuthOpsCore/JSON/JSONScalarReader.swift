/// Reads numbers and literals.
struct JSONScalarReader {
  private var position: Int

  /// Reads a number or literal, or finds that no value stands there.
  ///
  /// - Parameter isFirst: whether the end of an array might stand there as well.
  @inline(never)
  static func read(
    _ text: Span<UInt8>, from start: Int, isFirst: Bool
  ) throws(JSONFault) -> (kind: JSONKind, end: Int) {
    var reader = JSONScalarReader(position: start)
    let kind: JSONKind
    switch reader.current(text) {
    case UInt8(ascii: "t"):
      kind = .true
      try reader.readLiteral(.true, text)
    case UInt8(ascii: "f"):
      kind = .false
      try reader.readLiteral(.false, text)
    case UInt8(ascii: "n"):
      kind = .null
      try reader.readLiteral(.null, text)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      kind = .number
      try reader.readNumber(text)
    default: throw reader.unexpected(isFirst ? .valueOrClosingBracket : .value, text)
    }
    return (kind, reader.position)
  }

  @inline(__always)
  private mutating func readLiteral(
    _ expectation: JSONError.Expectation, _ text: Span<UInt8>
  ) throws(JSONFault) {
    for byte in expectation.rawValue.utf8 {
      guard current(text) == byte else { throw unexpected(expectation, text) }
      position &+= 1
    }
  }

  /// Reads `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`.
  @inline(__always)
  private mutating func readNumber(_ text: Span<UInt8>) throws(JSONFault) {
    if current(text) == UInt8(ascii: "-") { position &+= 1 }
    if current(text) == UInt8(ascii: "0") {
      position &+= 1
      if isDigit(text) { throw JSONFault(reason: .leadingZero, offset: position &- 1, place: .element) }
    } else {
      try readDigits(text)
    }
    if current(text) == UInt8(ascii: ".") {
      position &+= 1
      try readDigits(text)
    }
    if current(text) | 0x20 == UInt8(ascii: "e") {
      position &+= 1
      if current(text) == UInt8(ascii: "+") || current(text) == UInt8(ascii: "-") { position &+= 1 }
      try readDigits(text)
    }
  }

  @inline(__always)
  private func isDigit(_ text: Span<UInt8>) -> Bool { current(text) &- UInt8(ascii: "0") <= 9 }

  @inline(__always)
  private mutating func readDigits(_ text: Span<UInt8>) throws(JSONFault) {
    guard isDigit(text) else { throw unexpected(.digit, text) }
    repeat { position &+= 1 } while isDigit(text)
  }

  @inline(__always)
  private func current(_ text: Span<UInt8>) -> UInt8 { Words.byte(text, at: position) }

  private func unexpected(_ expected: JSONError.Expectation, _ text: Span<UInt8>) -> JSONFault {
    .unexpected(expected, text, position, .element)
  }
}
