/// Up to eight bytes of output in one word, the first in the lowest lane.
struct JSONGlyphs: BitwiseCopyable {
  let word: UInt64
  let count: Int

  @inline(__always)
  init(word: UInt64, count: Int) {
    self.word = word
    self.count = count
  }

  static var none: JSONGlyphs { JSONGlyphs(word: 0, count: 0) }
  static var quote: JSONGlyphs { JSONGlyphs(word: 0x22, count: 1) }
  static var commaQuote: JSONGlyphs { JSONGlyphs(word: 0x222C, count: 2) }
  static var quoteColon: JSONGlyphs { JSONGlyphs(word: 0x3A22, count: 2) }

  /// The canonical escape (RFC 8785 §3.2.2.2) of a quote, a backslash or a control character.
  @inline(never)
  init(escaping byte: UInt8) {
    let letter: UInt8? =
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
      case 0x08: UInt8(ascii: "b")
      case 0x09: UInt8(ascii: "t")
      case 0x0A: UInt8(ascii: "n")
      case 0x0C: UInt8(ascii: "f")
      case 0x0D: UInt8(ascii: "r")
      default: nil
      }
    if let letter {
      self.init(word: UInt64(UInt8(ascii: "\\")) | UInt64(letter) << 8, count: 2)
    } else {
      let low = byte & 0xF
      let high = UInt64(UInt8(ascii: "0") + byte >> 4)
      let digit = UInt64(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10)
      // `\u00` and two digits.
      self.init(word: 0x3030_755C | high << 32 | digit << 40, count: 6)
    }
  }

  /// Stores eight bytes, of which the first few count; the others are overwritten by what follows.
  @inline(__always)
  func store(in bytes: inout MutableRawSpan, at end: inout Int) {
    bytes.storeBytes(of: word.littleEndian, toByteOffset: end, as: UInt64.self)
    end &+= count
  }
}
