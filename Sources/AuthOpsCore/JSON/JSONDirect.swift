/// Reads tokens of a text written without white space, where the caller knows what comes next.
///
/// It says what stands there or that it does not know; whoever needs the reason reads the text with a ``JSONTape``.
struct JSONDirect: BitwiseCopyable {
  /// The offset of what comes next.
  var position: Int

  /// The byte that comes next, or zero past the end of the text.
  @inline(__always)
  func next(_ text: Span<UInt8>) -> UInt8 { Words.byte(text, at: position) }

  /// Takes a byte, if it comes next.
  @inline(__always)
  mutating func take(_ byte: UInt8, _ text: Span<UInt8>) -> Bool {
    guard next(text) == byte else { return false }
    position &+= 1
    return true
  }

  /// Takes a key and its colon, if they come next.
  @inline(__always)
  mutating func take(_ key: JSONLiteral, _ text: Span<UInt8>) -> Bool {
    guard key.stands(in: text, at: position) else { return false }
    position &+= key.count
    return true
  }

  /// Takes a string without escapes; nil for anything else.
  @inline(__always)
  mutating func string(_ text: Span<UInt8>) -> JSONString? {
    guard next(text) == UInt8(ascii: "\"") else { return nil }
    guard let plain = JSONPlainString(text, from: position &+ 1, isKey: false), plain.isClosed else {
      return longString(text)
    }
    position = plain.string.end &+ 1
    return plain.string
  }

  @inline(never)
  private mutating func longString(_ text: Span<UInt8>) -> JSONString? {
    guard let string = try? JSONString(text, from: position &+ 1, .element), !string.isEscaped else {
      return nil
    }
    position = string.end &+ 1
    return string
  }

  /// Takes `true` or `false`; nil for anything else.
  @inline(__always)
  mutating func flag(_ text: Span<UInt8>) -> Bool? {
    let word = Words.load(text, at: position)
    if word & 0xFFFF_FFFF == 0x6575_7274 {
      position &+= 4
      return true
    }
    guard word & 0xFF_FFFF_FFFF == 0x65_736C_6166 else { return nil }
    position &+= 5
    return false
  }

  /// Takes a whole number of at most 18 digits, without a sign; nil for anything else.
  ///
  /// What follows the digits is left to the caller, who takes nothing that would go on a number.
  mutating func digits(_ text: Span<UInt8>) -> (value: Int64, range: Range<Int>)? {
    let start = position
    var value: Int64 = 0
    while position &- start < 18 {
      let digit = next(text) &- UInt8(ascii: "0")
      guard digit <= 9 else { break }
      value = value &* 10 &+ Int64(digit)
      position &+= 1
    }
    guard position > start, position == start &+ 1 || Words.byte(text, at: start) != UInt8(ascii: "0") else {
      return nil
    }
    return (value, start..<position)
  }
}
