/// A short text of fixed size: up to 15 bytes in place, a longer one in the texts of its case.
///
/// Names and identifiers are mostly that short, and so need no memory of their own.
package struct CaseText: BitwiseCopyable, Hashable, Sendable {
  /// The first eight bytes, or where the text starts.
  private let low: UInt64
  /// The next seven bytes, or how long the text is; the top byte holds the length, or 255 for a text elsewhere.
  private let high: UInt64

  /// How many bytes fit in place.
  package static let room = 15

  /// A text in place.
  ///
  /// - Parameter range: At most 15 bytes.
  package init(_ text: Span<UInt8>, _ range: Range<Int>) {
    precondition(range.count <= Self.room, "a longer text stands in the texts of its case")
    let words = Words.two(text, at: range.lowerBound)
    let isLong = range.count >= 8
    low = isLong ? words.0 : Words.low(words.0, lanes: range.count)
    high = (isLong ? Words.low(words.1, lanes: range.count &- 8) : 0) | UInt64(range.count) &<< 56
  }

  /// A text in the texts of its case.
  package init(storedAt start: Int, count: Int) {
    low = UInt64(start)
    high = UInt64(count) | 0xFF << 56
  }

  /// The text without a byte.
  static let empty = CaseText(low: 0, high: 0)

  private init(low: UInt64, high: UInt64) { (self.low, self.high) = (low, high) }

  /// Two numbers in place: a name made of the positions of two objects.
  package init(_ first: UInt32, _ second: UInt32) {
    low = UInt64(first) | UInt64(second) << 32
    high = 8 << 56
  }

  /// The two numbers that a name is made of.
  package var pair: (UInt32, UInt32) { (UInt32(truncatingIfNeeded: low), UInt32(low >> 32)) }

  /// Where a longer text stands, or nil for a text in place.
  package var stored: Range<Int>? {
    guard high >> 56 == 0xFF else { return nil }
    return Int(low)..<Int(low) + Int(high & 0x00FF_FFFF_FFFF_FFFF)
  }

  /// The text.
  package func string(in texts: [UInt8]) -> String {
    if let stored { return String(decoding: texts[stored], as: UTF8.self) }
    var bytes: [UInt8] = []
    for place in 0..<Int(high >> 56) {
      let word = place < 8 ? low : high
      bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(place % 8 * 8)))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
