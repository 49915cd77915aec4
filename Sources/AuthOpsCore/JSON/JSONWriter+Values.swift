extension JSONWriter {
  /// Writes a string.
  public mutating func string(_ string: String) {
    let bytes = string.utf8.span
    putString(bytes, 0..<bytes.count)
  }

  /// Writes a string whose plain contents are a part of another buffer; the bytes are well-formed UTF-8.
  public mutating func string(_ text: Span<UInt8>, _ range: Range<Int>) {
    putString(text, range)
  }

  /// Writes the string of a node that was read from a text, in the canonical escapes.
  public mutating func string(_ node: JSONNode, in text: Span<UInt8>) {
    putString(node, text)
  }

  /// Writes an integer.
  public mutating func int<I: FixedWidthInteger>(_ integer: I) {
    separate()
    if integer < 0 { put(UInt8(ascii: "-")) }
    putDigits(UInt64(integer.magnitude))
  }

  /// Writes a number as it stands.
  public mutating func number(_ number: JSONNumber) {
    separate()
    let bytes = number.text.utf8.span
    putPlain(bytes, 0..<bytes.count)
  }

  /// Writes true or false.
  public mutating func bool(_ bool: Bool) {
    separate()
    let bytes = (bool ? "true" : "false").utf8.span
    putPlain(bytes, 0..<bytes.count)
  }

  /// Writes null.
  public mutating func null() {
    separate()
    let bytes = "null".utf8.span
    putPlain(bytes, 0..<bytes.count)
  }
}
