/// Finds the ends of lines.
enum LineFeed {
  /// The offset of the next line feed at or after an offset, or nil.
  ///
  /// - Complexity: O(distance), eight bytes at a time.
  static func find(in bytes: Span<UInt8>, from start: Int) -> Int? {
    let feeds: UInt64 = 0x0A0A_0A0A_0A0A_0A0A
    let low: UInt64 = 0x0101_0101_0101_0101
    let high: UInt64 = 0x8080_8080_8080_8080
    var offset = start
    while offset &+ 8 <= bytes.count {
      let word = Words.load(bytes, at: offset) ^ feeds
      let found = (word &- low) & ~word & high
      if found != 0 { return offset &+ found.trailingZeroBitCount / 8 }
      offset &+= 8
    }
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "\n") { return offset }
      offset &+= 1
    }
    return nil
  }
}
