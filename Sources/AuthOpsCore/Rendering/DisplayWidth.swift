/// How many columns texts take on a terminal: two for the wide characters of East Asia, none for combining marks.
///
/// Unicode Standard Annex 11, with ambiguous characters narrow.
enum DisplayWidth {
  /// The ranges of wide characters that texts of this program may hold.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
    0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]

  /// The columns of a character.
  static func of(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    if scalar.value < 0x300 { return scalar.value < 0x20 ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return isWide(scalar.value) ? 2 : 1
    }
  }

  /// The columns of a text of one line.
  ///
  /// - Complexity: O(length of the text).
  static func of(_ text: String) -> Int { text.reduce(0) { $0 + of($1) } }

  /// The text with spaces after it up to a number of columns.
  static func pad(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - of(text)))
  }

  /// Whether a line may break before or after the character: the wide ones stand without spaces between.
  static func breaks(at character: Character) -> Bool { of(character) == 2 }

  private static func isWide(_ scalar: UInt32) -> Bool { wide.contains { $0.contains(scalar) } }
}
