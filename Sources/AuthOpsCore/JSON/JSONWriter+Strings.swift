extension JSONWriter {
  /// A string is written in pieces of at most this length, so that room for its escapes stays small.
  private static var pieceLength: Int { 4096 }

  /// Writes a string or key with the comma before it, its quotes and, for a key, the colon after it.
  mutating func putString(_ text: Span<UInt8>, _ range: Range<Int>, isKey: Bool = false) {
    let prefix = needsComma ? JSONGlyphs.commaQuote : JSONGlyphs.quote
    let suffix = isKey ? JSONGlyphs.quoteColon : JSONGlyphs.quote
    needsComma = !isKey
    guard range.count > Self.pieceLength else { return putPiece(text, range, prefix, suffix) }
    putPiece(text, range.lowerBound..<range.lowerBound, prefix, .none)
    for start in stride(from: range.lowerBound, to: range.upperBound, by: Self.pieceLength) {
      putPiece(text, start..<min(start + Self.pieceLength, range.upperBound), .none, .none)
    }
    putPiece(text, range.upperBound..<range.upperBound, .none, suffix)
  }

  /// Writes the string or key of a node that was read from a text.
  mutating func putString(_ node: JSONNode, _ text: Span<UInt8>, isKey: Bool = false) {
    guard node.isEscaped else { return putString(text, node.range, isKey: isKey) }
    var plain: [UInt8] = []
    JSONEscape.append(text, node.range, to: &plain)
    putString(plain.span, 0..<plain.count, isKey: isKey)
  }

  /// Writes a part of a string's contents, eight bytes at a time as long as nothing needs an escape.
  private mutating func putPiece(
    _ text: Span<UInt8>, _ range: Range<Int>, _ prefix: JSONGlyphs, _ suffix: JSONGlyphs
  ) {
    reserve(range.count &* 6 &+ 24)
    var end = count
    var span = output.mutableSpan
    var bytes = span.mutableBytes
    prefix.store(in: &bytes, at: &end)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let word = Words.load(text, at: offset)
      let marks = Words.special(word)
      let plain = min(marks == 0 ? 8 : Words.firstLane(marks), range.upperBound &- offset)
      JSONGlyphs(word: word, count: plain).store(in: &bytes, at: &end)
      offset &+= plain
      if plain < 8, offset < range.upperBound {
        JSONGlyphs(escaping: text[offset]).store(in: &bytes, at: &end)
        offset &+= 1
      }
    }
    suffix.store(in: &bytes, at: &end)
    count = end
  }

  /// Writes bytes as they stand.
  mutating func putPlain(_ text: Span<UInt8>, _ range: Range<Int>) {
    reserve(range.count &+ 8)
    var end = count
    var span = output.mutableSpan
    var bytes = span.mutableBytes
    var offset = range.lowerBound
    while offset < range.upperBound {
      let glyphs = JSONGlyphs(word: Words.load(text, at: offset), count: min(8, range.upperBound &- offset))
      glyphs.store(in: &bytes, at: &end)
      offset &+= glyphs.count
    }
    count = end
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
}
