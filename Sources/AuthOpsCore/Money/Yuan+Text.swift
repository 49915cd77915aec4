extension Yuan: CustomStringConvertible, LosslessStringConvertible {
  /// An amount written as a decimal number of yuan; nil for anything else or beyond the range.
  ///
  /// See `init(_:in:)` for what is accepted.
  public init?(_ text: some StringProtocol) {
    let text = String(text).utf8
    self.init(text.span, in: 0..<text.count)
  }

  /// An amount in a range of UTF-8 bytes, read without allocation.
  ///
  /// An optional minus, digits without a needless leading zero, and at most two decimals after a point. No plus sign,
  /// exponent, grouping, space or negative zero.
  ///
  /// - Parameters:
  ///   - bytes: The text that holds the amount.
  ///   - range: Where the amount stands, within the indices of `bytes`.
  /// - Complexity: O(n) in the number of bytes.
  package init?(_ bytes: Span<UInt8>, in range: Range<Int>) {
    guard !range.isEmpty else { return nil }
    let isNegative = bytes[range.lowerBound] == UInt8(ascii: "-")
    let whole = range.lowerBound + (isNegative ? 1 : 0)
    var index = whole
    guard let yuan = Self.digits(bytes, at: &index, end: range.upperBound, most: 17), index > whole,
      index == whole + 1 || bytes[whole] != UInt8(ascii: "0"),
      let hundredths = Self.decimals(bytes, in: index..<range.upperBound)
    else { return nil }
    // 17 digits of yuan may exceed the range of fen.
    let (product, tooLarge) = yuan.multipliedReportingOverflow(by: 100)
    guard !tooLarge else { return nil }
    let signed = isNegative ? -product : product
    let (fen, overflow) = signed.addingReportingOverflow(isNegative ? -hundredths : hundredths)
    guard !overflow, !(isNegative && fen == 0) else { return nil }
    self.init(fen: fen)
  }

  /// The number that the digits from an index on spell; nil for more digits than allowed.
  @inline(__always)
  private static func digits(_ bytes: Span<UInt8>, at index: inout Int, end: Int, most: Int) -> Int64? {
    let first = index
    var value: Int64 = 0
    while index < end, let digit = bytes.digit(at: index) {
      guard index - first < most else { return nil }
      value = value * 10 + Int64(digit)
      index += 1
    }
    return value
  }

  /// The fen that the rest of an amount spells: nothing, or a point and one or two digits.
  @inline(__always)
  private static func decimals(_ bytes: Span<UInt8>, in range: Range<Int>) -> Int64? {
    if range.isEmpty { return 0 }
    guard 2...3 ~= range.count, bytes[range.lowerBound] == UInt8(ascii: ".") else { return nil }
    var index = range.lowerBound + 1
    guard let value = digits(bytes, at: &index, end: range.upperBound, most: 2), index == range.upperBound
    else {
      return nil
    }
    return range.count == 2 ? value * 10 : value
  }

  /// The amount in yuan, with two decimals unless it is whole: `150`, `149.99`, `-0.50`.
  public var description: String {
    var text = fen < 0 ? "-" : ""
    text += String(fen.magnitude / 100)
    let rest = Int(fen.magnitude % 100)
    if rest != 0 {
      text += "."
      text.append(rest, width: 2)
    }
    return text
  }
}
