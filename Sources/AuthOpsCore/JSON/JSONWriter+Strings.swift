extension JSONWriter {
  /// Writes a string in quotes, eight bytes at a time as long as nothing needs an escape.
  mutating func putString(_ text: Span<UInt8>, _ range: Range<Int>) {
    reserve(range.count &+ 16)
    put(UInt8(ascii: "\""))
    var offset = range.lowerBound
    while offset < range.upperBound {
      let word = Words.load(text, at: offset)
      // Bytes beyond ASCII need no escape: for the search they become letters.
      let wide = word & Words.lanes(0x80)
      let marks = Words.special(word & ~wide | wide &>> 1 | wide &>> 2)
      let plain = marks == 0 ? 8 : Words.firstLane(marks)
      let kept = min(plain, range.upperBound &- offset)
      putWord(word, kept)
      offset &+= kept
      if kept == plain, marks != 0, offset < range.upperBound {
        putEscape(text[offset])
        offset &+= 1
        reserve(range.upperBound &- offset &+ 16)
      }
    }
    put(UInt8(ascii: "\""))
  }

  /// Writes bytes as they stand.
  mutating func putPlain(_ text: Span<UInt8>, _ range: Range<Int>) {
    reserve(range.count &+ 8)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let kept = min(8, range.upperBound &- offset)
      putWord(Words.load(text, at: offset), kept)
      offset &+= kept
    }
  }

  /// Writes a decimal integer, its last digit first.
  mutating func putDigits(_ integer: UInt64) {
    reserve(20)
    var length = 1
    var bound: UInt64 = 10
    while length < 20, integer >= bound {
      length &+= 1
      bound = length < 20 ? bound &* 10 : bound
    }
    count &+= length
    var rest = integer
    var offset = count
    repeat {
      offset &-= 1
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      output[offset] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit)
      rest = quotient
    } while rest > 0
  }

  @inline(__always)
  private mutating func reserve(_ room: Int) {
    if output.count &- count < room { grow(by: room) }
  }

  /// Stores eight bytes, of which the first few count; the others are overwritten by what follows.
  @inline(__always)
  private mutating func putWord(_ word: UInt64, _ kept: Int) {
    let offset = count
    var span = output.mutableSpan
    var bytes = span.mutableBytes
    bytes.storeBytes(of: word.littleEndian, toByteOffset: offset, as: UInt64.self)
    count &+= kept
  }

  @inline(never)
  private mutating func putEscape(_ byte: UInt8) {
    put(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): put(byte)
    case 0x08: put(UInt8(ascii: "b"))
    case 0x09: put(UInt8(ascii: "t"))
    case 0x0A: put(UInt8(ascii: "n"))
    case 0x0C: put(UInt8(ascii: "f"))
    case 0x0D: put(UInt8(ascii: "r"))
    default:
      for letter in "u00".utf8 { put(letter) }
      put(UInt8(ascii: "0") + byte >> 4)
      put(byte & 0xF < 10 ? UInt8(ascii: "0") + byte & 0xF : UInt8(ascii: "a") + byte & 0xF - 10)
    }
  }
}
