/// Reads text eight bytes at a time; the one place in the library that reads memory without the span's own checks.
///
/// It is safe because each load is preceded, in the same function, by the comparison that keeps it inside the
/// span, and because every pattern of bits is a valid `UInt8` or `UInt64`.
enum Words {
  /// A byte in each of eight lanes.
  @inline(__always)
  static func lanes(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The eight bytes from an offset on, the first in the lowest lane; zeros stand for what lies past the span.
  @inline(__always)
  static func load(_ text: Span<UInt8>, at offset: Int) -> UInt64 {
    let bytes = text.bytes
    guard offset >= 0, offset <= bytes.byteCount &- 8 else { return loadTail(text, at: offset) }
    let word = bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
    return UInt64(littleEndian: word)
  }

  /// The byte at an offset, or zero at and past the limit, which itself may not lie past the span.
  @inline(__always)
  static func byte(_ text: Span<UInt8>, at offset: Int, limit: Int) -> UInt8 {
    guard offset >= 0, offset < limit, limit <= text.count else { return 0 }
    return text.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt8.self)
  }

  /// The lanes below the given one, the others cleared.
  ///
  /// - Parameter lanes: how many lanes to keep, 0 to 7.
  @inline(__always)
  static func low(_ word: UInt64, lanes: Int) -> UInt64 {
    word & ((1 &<< UInt64(truncatingIfNeeded: lanes &* 8)) &- 1)
  }

  /// Marks, in the top bit of its lane, the first quote, backslash, control or non-ASCII byte; marks above it may be false.
  @inline(__always)
  static func special(_ word: UInt64) -> UInt64 {
    let quote = word ^ lanes(0x22)
    let backslash = word ^ lanes(0x5C)
    let hits =
      ((quote &- lanes(1)) & ~quote) | ((backslash &- lanes(1)) & ~backslash)
      | ((word &- lanes(0x20)) & ~word) | word
    return hits & lanes(0x80)
  }

  /// The lane of the lowest mark.
  @inline(__always)
  static func firstLane(_ marks: UInt64) -> Int { marks.trailingZeroBitCount &>> 3 }

  @inline(never)
  private static func loadTail(_ text: Span<UInt8>, at offset: Int) -> UInt64 {
    var word: UInt64 = 0
    for lane in 0..<8 where offset + lane >= 0 && offset + lane < text.count {
      word |= UInt64(text[offset + lane]) << UInt64(lane * 8)
    }
    return word
  }
}
