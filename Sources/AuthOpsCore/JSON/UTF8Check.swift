/// Checks UTF-8 by table 3-7 of the Unicode Standard.
enum UTF8Check {
  /// Whether a range that ends before an ASCII byte is well-formed.
  @inline(never)
  static func isWellFormed(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let marks = Words.wide(Words.load(text, at: offset))
      guard marks != 0 else {
        offset &+= 8
        continue
      }
      let end = skip(text, from: offset &+ Words.firstLane(marks), limit: range.upperBound)
      guard end.isWellFormed else { return false }
      offset = end.offset
    }
    return true
  }

  /// Skips well-formed characters beyond ASCII.
  ///
  /// - Returns: the offset of the first ASCII byte, of the limit, or of the first malformed sequence.
  @inline(__always)
  static func skip(_ text: Span<UInt8>, from start: Int, limit: Int) -> (offset: Int, isWellFormed: Bool) {
    var offset = start
    while offset < limit {
      let word = Words.load(text, at: offset)
      guard word & 0x80 != 0 else { return (offset, true) }
      if offset &+ 6 <= limit, isPairOfThree(word) {
        offset &+= 6
        continue
      }
      let length = length(word)
      guard length > 0, offset &+ length <= limit else { return (offset, false) }
      offset &+= length
    }
    return (offset, true)
  }

  /// Whether the word starts with two characters of three bytes, as Chinese text mostly does.
  ///
  /// Leads E0 and ED are left out: their second byte is restricted further.
  @inline(__always)
  private static func isPairOfThree(_ word: UInt64) -> Bool {
    guard word & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0 else { return false }
    let restricted: UInt64 = 1 << 0x0 | 1 << 0xD
    return (restricted &>> (word & 0xF) | restricted &>> (word &>> 24 & 0xF)) & 1 == 0
  }

  /// The length of the well-formed sequence beyond ASCII at the start of a word, or 0.
  static func length(_ word: UInt64) -> Int {
    let lead = UInt8(truncatingIfNeeded: word)
    let second = UInt8(truncatingIfNeeded: word >> 8)
    let others = word >> 16
    switch lead {
    case 0xC2...0xDF: return second & 0xC0 == 0x80 ? 2 : 0
    case 0xE0...0xEF:
      let lowest: UInt8 = lead == 0xE0 ? 0xA0 : 0x80
      let highest: UInt8 = lead == 0xED ? 0x9F : 0xBF
      return (lowest...highest).contains(second) && others & 0xC0 == 0x80 ? 3 : 0
    case 0xF0...0xF4:
      let lowest: UInt8 = lead == 0xF0 ? 0x90 : 0x80
      let highest: UInt8 = lead == 0xF4 ? 0x8F : 0xBF
      return (lowest...highest).contains(second) && others & 0xC0C0 == 0x8080 ? 4 : 0
    default: return 0
    }
  }
}
