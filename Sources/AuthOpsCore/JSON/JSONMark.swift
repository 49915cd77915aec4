/// The byte order mark of UTF-8, which JSON does not allow and some editors write.
package enum JSONMark {
  /// How many bytes it has.
  static let count = 3

  /// Whether a part of a text begins with the mark.
  static func begins(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.count >= count && Words.load(text, at: range.lowerBound) & 0xFF_FFFF == 0xBF_BBEF
  }

  /// Whether a text begins with the mark.
  package static func begins(_ text: [UInt8]) -> Bool { begins(text.span, text.indices) }

  /// A text without the mark.
  package static func skipped(_ text: [UInt8]) -> [UInt8] {
    begins(text) ? Array(text.dropFirst(count)) : text
  }
}
