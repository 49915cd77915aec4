/// What a node's bytes say.
enum JSONText {
  /// The contents of a string node.
  static func string(_ node: JSONNode, _ text: Span<UInt8>) -> String {
    guard node.isEscaped else {
      guard let valid = try? UTF8Span(validating: text.extracting(node.range)) else { return "" }
      return String(copying: valid)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(node.range.count)
    JSONEscape.append(text, node.range, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether two ranges of two texts hold the same bytes.
  ///
  /// - Complexity: O(length).
  @inline(__always)
  static func equal(_ text: Span<UInt8>, _ range: Range<Int>, _ other: Span<UInt8>) -> Bool {
    guard range.count == other.count else { return false }
    var done = 0
    while other.count &- done >= 8 {
      guard Words.load(text, at: range.lowerBound &+ done) == Words.load(other, at: done) else {
        return false
      }
      done &+= 8
    }
    let left = other.count &- done
    guard left > 0 else { return true }
    return Words.low(Words.load(text, at: range.lowerBound &+ done), lanes: left)
      == Words.low(Words.load(other, at: done), lanes: left)
  }

  /// The value of an integer's digits, or nil where it has a fraction, an exponent or more than 64 bits.
  static func integer(_ text: Span<UInt8>, _ range: Range<Int>) -> Int64? {
    var offset = range.lowerBound
    let isNegative = text[offset] == UInt8(ascii: "-")
    if isNegative { offset += 1 }
    var value: Int64 = 0
    while offset < range.upperBound {
      let digit = text[offset] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      let (shifted, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) =
        isNegative
        ? shifted.subtractingReportingOverflow(Int64(digit)) : shifted.addingReportingOverflow(Int64(digit))
      guard !overflow, !carry else { return nil }
      value = sum
      offset += 1
    }
    return value
  }
}
