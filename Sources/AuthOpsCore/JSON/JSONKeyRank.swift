/// The order of keys in RFC 8785: by UTF-16 code units, compared here on UTF-8 bytes.
enum JSONKeyRank {
  /// Whether one key comes before another.
  static func precedes(_ one: String, _ other: String) -> Bool {
    let (first, second) = (one.utf8.span, other.utf8.span)
    return precedes(first, second)
  }

  /// Whether one key comes before another, both as UTF-8.
  ///
  /// The orders differ only where a character beyond U+FFFF (lead F0 and up, in UTF-16 a surrogate from D800 on)
  /// meets one from U+E000 to U+FFFF (lead EE or EF).
  static func precedes(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
    for place in 0..<min(one.count, other.count) where one[place] != other[place] {
      let (first, second) = (one[place], other[place])
      let areBothHigh = first >= 0xEE && second >= 0xEE
      if areBothHigh, (first >= 0xF0) != (second >= 0xF0) { return first >= 0xF0 }
      return first < second
    }
    return one.count < other.count
  }
}
