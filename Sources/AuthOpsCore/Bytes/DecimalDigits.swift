/// Reading of fixed-width decimal fields straight from bytes.
extension Span where Element == UInt8 {
  /// The value of two ASCII digits, or a value above 99 where either byte is no digit.
  ///
  /// A single comparison with the field's upper bound therefore also refuses whatever is no number.
  @inline(__always)
  package func twoDigits(at index: Int) -> Int {
    let tens = self[index] &- 0x30
    let ones = self[index + 1] &- 0x30
    return tens <= 9 && ones <= 9 ? Int(tens) * 10 + Int(ones) : 255
  }

  /// The value of one ASCII digit, or nil.
  @inline(__always)
  package func digit(at index: Int) -> Int? {
    let value = self[index] &- 0x30
    return value <= 9 ? Int(value) : nil
  }
}

/// Writing of fixed-width decimal fields without a formatter.
extension String {
  /// Appends a number in decimal, padded with zeros to at least a width.
  ///
  /// - Parameters:
  ///   - number: Not negative.
  ///   - width: The least number of digits.
  package mutating func append(_ number: Int, width: Int) {
    let digits = String(number)
    self += String(repeating: "0", count: Swift.max(0, width - digits.utf8.count))
    self += digits
  }
}
