/// The backslash escapes of JSON strings.
enum JSONEscape {
  /// The byte for the letter of a two-character escape, or nil for any other letter.
  static func byte(for letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// The value of a hexadecimal digit, or nil.
  static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  /// Appends the contents of a string that was read without error, its escapes resolved.
  ///
  /// - Complexity: O(length of the range).
  static func append(_ text: Span<UInt8>, _ range: Range<Int>, to bytes: inout [UInt8]) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = text[offset]
      guard byte == UInt8(ascii: "\\"), offset + 1 < range.upperBound else {
        bytes.append(byte)
        offset += 1
        continue
      }
      if let plain = self.byte(for: text[offset + 1]) {
        bytes.append(plain)
        offset += 2
      } else {
        offset = appendScalar(text, at: offset, to: &bytes)
      }
    }
  }

  /// The hash of the contents of a string that was read without error, its escapes resolved.
  ///
  /// - Complexity: O(length of the range).
  static func hash(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var plain: [UInt8] = []
    plain.reserveCapacity(range.count)
    append(text, range, to: &plain)
    return JSONHash.hash(plain)
  }

  /// Appends the scalar of `\uXXXX` or of a pair of them, and returns the offset after it.
  private static func appendScalar(_ text: Span<UInt8>, at offset: Int, to bytes: inout [UInt8]) -> Int {
    let first = unit(text, at: offset)
    let isPair = first & 0xFC00 == 0xD800
    let value = isPair ? 0x10000 + (first & 0x3FF) << 10 + unit(text, at: offset + 6) & 0x3FF : first
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { bytes.append(byte) }
    return offset + (isPair ? 12 : 6)
  }

  private static func unit(_ text: Span<UInt8>, at offset: Int) -> UInt32 {
    var value: UInt32 = 0
    for place in offset + 2..<offset + 6 { value = value << 4 | (digit(text[place]) ?? 0) }
    return value
  }
}
