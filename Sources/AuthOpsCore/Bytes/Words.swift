/// Reads text eight bytes at a time; the one place in the library that reads memory without the span's own checks.
///
/// It is safe because each load is preceded, in the same function, by the comparison that keeps it inside the
/// span, and because every pattern of bits is a valid unsigned integer.
enum Words {
  /// A byte in each of eight lanes.
  @inline(__always)
  static func lanes(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The eight bytes from an offset on, the first in the lowest lane; zeros stand for what lies past the span.
  @inline(__always)
  static func load(_ text: Span<UInt8>, at offset: Int) -> UInt64 {
    whole(text, at: offset) ?? loadTail(text, at: offset)
  }

  /// The eight bytes from an offset on, the first in the lowest lane, or nil where the span has fewer.
  @inline(__always)
  static func whole(_ text: Span<UInt8>, at offset: Int) -> UInt64? {
    // Read as unsigned, a negative offset lies past every count; the bound is the same for a whole text.
    guard UInt(bitPattern: offset) < UInt(bitPattern: max(0, text.count &- 7)) else { return nil }
    return unchecked(text, at: offset)
  }

  /// Twice eight bytes from an offset on; zeros stand for what lies past the span.
  @inline(__always)
  static func two(_ text: Span<UInt8>, at offset: Int) -> (UInt64, UInt64) {
    guard UInt(bitPattern: offset) < UInt(bitPattern: max(0, text.count &- 15)) else {
      return (load(text, at: offset), load(text, at: offset &+ 8))
    }
    return (unchecked(text, at: offset), unchecked(text, at: offset &+ 8))
  }

  /// Four times eight bytes from an offset on, or nil where the span has fewer.
  @inline(__always)
  static func four(_ text: Span<UInt8>, at offset: Int) -> (UInt64, UInt64, UInt64, UInt64)? {
    guard UInt(bitPattern: offset) < UInt(bitPattern: max(0, text.count &- 31)) else { return nil }
    return (
      unchecked(text, at: offset), unchecked(text, at: offset &+ 8), unchecked(text, at: offset &+ 16),
      unchecked(text, at: offset &+ 24)
    )
  }

  /// The byte at an offset, or zero past the end of the span.
  @inline(__always)
  static func byte(_ text: Span<UInt8>, at offset: Int) -> UInt8 {
    guard UInt(bitPattern: offset) < UInt(bitPattern: text.count) else { return 0 }
    return text.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt8.self)
  }

  /// The lanes below the given one, the others cleared.
  ///
  /// - Parameter lanes: how many lanes to keep, 0 to 7.
  @inline(__always)
  static func low(_ word: UInt64, lanes: Int) -> UInt64 {
    word & ((1 &<< UInt64(truncatingIfNeeded: lanes &* 8)) &- 1)
  }

  /// The first lanes, however many are asked for: none below 1, all from 8 on.
  static func low(_ word: UInt64, upTo lanes: Int) -> UInt64 {
    lanes >= 8 ? word : low(word, lanes: max(lanes, 0))
  }

  /// The lanes up to and with the one of the lowest mark, the others cleared; all where there is no mark.
  @inline(__always)
  static func through(_ marks: UInt64, _ word: UInt64) -> UInt64 { word & (marks ^ (marks &- 1)) }

  /// Marks, in the top bit of its lane, the first quote, backslash or control; marks above it may be false.
  @inline(__always)
  static func special(_ word: UInt64) -> UInt64 {
    // Subtracting sets the top bit of a lane that is smaller; bytes beyond ASCII have it set before. Exchanging
    // 20 with 22 puts the quote next to the controls.
    let controlOrQuote = (word ^ lanes(0x02)) &- lanes(0x21)
    let backslash = (word ^ lanes(0x5C)) &- lanes(0x01)
    return (controlOrQuote | backslash) & ~word & lanes(0x80)
  }

  /// Marks bytes beyond ASCII.
  @inline(__always)
  static func wide(_ word: UInt64) -> UInt64 { word & lanes(0x80) }

  /// The lane of the lowest mark.
  @inline(__always)
  static func firstLane(_ marks: UInt64) -> Int { marks.trailingZeroBitCount &>> 3 }

  /// The last one to seven bytes, or zero.
  @inline(never)
  private static func loadTail(_ text: Span<UInt8>, at offset: Int) -> UInt64 {
    guard offset >= 0, offset < text.count else { return 0 }
    let missing = offset &+ 8 &- text.count
    // The last eight bytes hold the tail as well; the shift brings it down.
    if text.count >= 8 { return unchecked(text, at: text.count &- 8) &>> UInt64(missing &* 8) }
    var word: UInt64 = 0
    for place in (offset..<text.count).reversed() { word = word &<< 8 | UInt64(text[place]) }
    return word
  }

  /// The eight bytes from an offset on, which the caller has compared with the count.
  @inline(__always)
  private static func unchecked(_ text: Span<UInt8>, at offset: Int) -> UInt64 {
    UInt64(littleEndian: text.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
  }
}
