/// A place in a text as an editor shows it.
public struct TextPosition: Hashable, Sendable {
  /// The line, counted from 1; lines end at a line feed.
  public let line: Int
  /// The column, counted from 1 in Unicode scalars; each malformed byte counts as one.
  public let column: Int

  /// A place that is known.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place of an offset, which may be the text's end.
  ///
  /// - Complexity: O(offset).
  public init(of offset: Int, in text: Span<UInt8>) {
    var sweep = TextSweep()
    self = sweep.advance(to: offset, in: text)
  }

  /// The places of offsets, found in one pass over the text.
  static func places(of offsets: [Int], in text: Span<UInt8>) -> [Int: TextPosition] {
    var (sweep, places) = (TextSweep(), [Int: TextPosition]())
    for offset in offsets.sorted() { places[offset] = sweep.advance(to: offset, in: text) }
    return places
  }
}

/// A way through a text that counts lines and columns.
private struct TextSweep {
  private var (line, column, place) = (1, 1, 0)

  /// Goes on to an offset, which is not before the last one; one inside a scalar is taken for its beginning.
  mutating func advance(to offset: Int, in text: Span<UInt8>) -> TextPosition {
    let limit = min(offset, text.count)
    while place < limit {
      let length = text[place] < 0x80 ? 1 : max(1, UTF8Check.length(Words.load(text, at: place)))
      guard place + length <= limit else { break }
      (line, column) = text[place] == UInt8(ascii: "\n") ? (line + 1, 1) : (line, column + 1)
      place += length
    }
    return TextPosition(line: line, column: column)
  }
}
