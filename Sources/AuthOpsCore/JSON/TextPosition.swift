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
    let limit = min(offset, text.count)
    var (line, column, place) = (1, 1, 0)
    while place < limit {
      if text[place] == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 0)
      }
      place += text[place] < 0x80 ? 1 : max(1, UTF8Check.length(Words.load(text, at: place)))
      if place <= limit { column += 1 }
    }
    self.init(line: line, column: column)
  }
}
