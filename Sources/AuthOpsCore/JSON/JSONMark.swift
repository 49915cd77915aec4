/// The byte order mark of UTF-8, which JSON does not allow and some editors write.
package enum JSONMark {
  private static let bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Whether a text begins with the mark.
  package static func begins(_ text: [UInt8]) -> Bool { text.starts(with: bytes) }

  /// A text without the mark.
  package static func skipped(_ text: [UInt8]) -> [UInt8] {
    begins(text) ? Array(text.dropFirst(bytes.count)) : text
  }
}
