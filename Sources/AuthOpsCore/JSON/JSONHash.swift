/// The hash of keys: 64 bits, the same on every run and machine.
///
/// It finds candidates quickly and is no defence by itself: whoever needs certainty compares the bytes as well.
public enum JSONHash {
  static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The hash of a part of a text.
  ///
  /// - Complexity: O(length of the range).
  public static func hash(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var state = seed
    var offset = range.lowerBound
    while range.upperBound - offset >= 8 {
      state = mix(state, Words.load(text, at: offset))
      offset += 8
    }
    let tail = Words.low(Words.load(text, at: offset), lanes: range.upperBound - offset)
    return finish(mix(state, tail), length: range.count)
  }

  /// The hash of bytes.
  public static func hash(_ bytes: [UInt8]) -> UInt64 {
    hash(bytes.span, 0..<bytes.count)
  }

  /// The hash of a string's UTF-8 bytes, as a key of that name has it.
  public static func hash(_ string: String) -> UInt64 {
    let bytes = string.utf8.span
    return hash(bytes, 0..<bytes.count)
  }

  /// Takes the next eight bytes in; the rotation keeps a word that cancels the state from forgetting what came before.
  @inline(__always)
  static func mix(_ state: UInt64, _ word: UInt64) -> UInt64 {
    let product = (state ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return (product.high ^ product.low) &+ (state &<< 23 | state &>> 41)
  }

  /// Takes the length in, so that trailing zero bytes count.
  @inline(__always)
  static func finish(_ state: UInt64, length: Int) -> UInt64 {
    let product = (state ^ UInt64(truncatingIfNeeded: length)).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
    return product.high ^ product.low
  }
}
