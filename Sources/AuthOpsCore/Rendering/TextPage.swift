/// Lines of text as they come together, wrapped at a number of columns.
struct TextPage {
  /// The columns of a page.
  static let columns = 80
  /// The columns in which words can still be wrapped.
  private static let fewestColumns = 16
  /// Punctuation that stands at no line's beginning.
  private static let closing: Set<Character> = [
    "，", "。", "、", "；", "：", "！", "？", "）", "」", "』", "》", "”", "’", "】", ",", ".", ";", ":", ")",
  ]

  private(set) var text = ""

  /// Adds a line as it stands, without spaces at its end.
  mutating func line(_ line: String = "") {
    let printable = TerminalText.printable(line)
    var line = Substring(printable)
    while line.last == " " { line.removeLast() }
    text += line
    text += "\n"
  }

  /// Adds a text after a lead, wrapped; the further lines stand under the text's first column or a stated one.
  mutating func wrap(_ lead: String, _ words: String, indent: Int? = nil) {
    let indent = indent ?? DisplayWidth.of(lead)
    var (line, width) = (lead, DisplayWidth.of(lead))
    var isEmpty = true
    for piece in Self.pieces(of: words) {
      let columns = DisplayWidth.of(piece)
      if !isEmpty, width + Self.visible(piece) > Self.columns {
        self.line(line)
        (line, width) = (String(repeating: " ", count: indent), indent)
      }
      line += piece
      width += columns
      isEmpty = false
    }
    self.line(line)
  }

  /// Adds a table: each column as wide as its widest cell; the last one is wrapped where there is room for some words.
  mutating func table(_ rows: [[String]], indent: Int) {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], DisplayWidth.of(cell))
      }
    }
    let margin = String(repeating: " ", count: indent)
    for row in rows {
      let cells = zip(row, widths).map { DisplayWidth.pad($0, to: $1) }
      let lead = margin + cells.dropLast().map { $0 + "  " }.joined()
      if row.count == widths.count, let last = row.last, !last.isEmpty,
        Self.columns - DisplayWidth.of(lead) >= Self.fewestColumns
      {
        wrap(lead, last)
      } else {
        line(margin + cells.joined(separator: "  "))
      }
    }
  }

  /// A text cut where it may break: after spaces, and around wide characters but not before closing punctuation.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var mayBreak = true
    for character in text {
      let isWide = DisplayWidth.breaks(at: character)
      if (mayBreak || isWide) && !closing.contains(character) || pieces.isEmpty {
        pieces.append(String(character))
      } else {
        pieces[pieces.count - 1].append(character)
      }
      mayBreak = character == " " || isWide
    }
    return pieces
  }

  /// The columns of a piece without the space at its end.
  private static func visible(_ piece: String) -> Int {
    DisplayWidth.of(piece) - (piece.last == " " ? 1 : 0)
  }
}
