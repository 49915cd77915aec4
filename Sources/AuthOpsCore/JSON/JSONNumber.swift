/// A JSON number as its exact text; nothing is rounded.
///
/// Two numbers are equal when their texts are, so `1` and `1.0` differ; compare ``canonical`` for the value.
public struct JSONNumber: Hashable, Sendable {
  /// The number as it stands in the text.
  public let text: String

  /// A number whose text is known to be one.
  init(checked text: String) { self.text = text }

  /// The number of a text, or nil where it is not one by RFC 8259.
  public init?(_ text: String) {
    var tape = JSONTape()
    let bytes = text.utf8.span
    do throws(JSONError) { try tape.read(bytes) } catch { return nil }
    guard tape[0].kind == .number, tape[0].range == 0..<bytes.count else { return nil }
    self.text = text
  }

  /// The number of an integer.
  public init(_ integer: Int64) { text = String(integer) }

  /// The exact value, or nil where it is no integer or needs more than 64 bits; `1.0` and `1e2` are integers.
  ///
  /// As JSON Schema (2020-12) has it: a number is an integer by its value, however it is written.
  public var integer: Int64? {
    if let integer = Int64(text) { return integer }
    return text.utf8.contains { $0 == UInt8(ascii: ".") || $0 | 0x20 == UInt8(ascii: "e") }
      ? Int64(canonical) : nil
  }
}
