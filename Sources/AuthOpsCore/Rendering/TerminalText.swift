/// Text that is safe to show on a terminal.
package enum TerminalText {
  /// A text without characters that would move the cursor, recolour the terminal or turn the direction of writing.
  package static func printable(_ text: String) -> String {
    func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x00...0x1F, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: false
      default: true
      }
    }
    guard !text.unicodeScalars.allSatisfy(isHarmless) else { return text }
    var printable = ""
    for scalar in text.unicodeScalars {
      if isHarmless(scalar) {
        printable.unicodeScalars.append(scalar)
      } else {
        printable += "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
    return printable
  }
}
