/// The hash of strings: 64 bits, the same on every run and machine.
///
/// It finds candidates quickly and is no defence by itself: whoever needs certainty compares the bytes as well.
///
/// A string is hashed eight bytes at a time with the quote that closes it in a text, so that a zero byte at its
/// end counts and the reader can hash the words it searches as they are.
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
    return finish(state, Words.load(text, at: offset), lanes: range.upperBound - offset)
  }

  /// The hash of bytes.
  public static func hash(_ bytes: [UInt8]) -> UInt64 {
    hash(bytes.span, 0..<bytes.count)
  }

  /// The hash of a string's UTF-8 bytes, as a string node with these contents has it.
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

  /// Takes the last zero to seven bytes and the closing quote in.
  @inline(__always)
  static func finish(_ state: UInt64, _ word: UInt64, lanes: Int) -> UInt64 {
    let quote = UInt64(UInt8(ascii: "\"")) &<< UInt64(truncatingIfNeeded: lanes &* 8)
    return finish(state, Words.low(word, lanes: lanes) | quote)
  }

  /// Takes the last word in, which ends with the closing quote; the second product spreads what changes few bytes.
  @inline(__always)
  static func finish(_ state: UInt64, _ tail: UInt64) -> UInt64 {
    let product = mix(state, tail).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
    return product.high ^ product.low
  }
}
