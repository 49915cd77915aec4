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
    let bytes = text.bytes
    let room = bytes.byteCount &- offset
    guard offset >= 0, room >= 8 else { return loadTail(text, at: offset) }
    let word = bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
    return UInt64(littleEndian: word)
  }

  /// The byte at an offset, or zero at and past the limit or the end of the span.
  @inline(__always)
  static func byte(_ text: Span<UInt8>, at offset: Int, limit: Int) -> UInt8 {
    // Read as unsigned, a negative offset lies past every count.
    guard offset < limit, UInt(bitPattern: offset) < UInt(bitPattern: text.count) else { return 0 }
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

  /// The last one to seven bytes, or zero; each step takes its bytes from those that are left.
  @inline(never)
  private static func loadTail(_ text: Span<UInt8>, at offset: Int) -> UInt64 {
    let bytes = text.bytes
    guard offset >= 0, offset < bytes.byteCount else { return 0 }
    let left = bytes.byteCount &- offset
    var (word, place): (UInt64, Int) = (0, offset)
    if left & 4 != 0 {
      word = UInt64(
        UInt32(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: place, as: UInt32.self)))
      place &+= 4
    }
    if left & 2 != 0 {
      let pair = UInt16(
        littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: place, as: UInt16.self))
      word |= UInt64(pair) &<< UInt64(8 &* (place &- offset))
      place &+= 2
    }
    if left & 1 != 0 { word |= UInt64(text[place]) &<< UInt64(8 &* (place &- offset)) }
    return word
  }
}
