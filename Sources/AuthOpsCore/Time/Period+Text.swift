extension Period: CustomStringConvertible, LosslessStringConvertible {
  /// A period written as `3wd`, `15d`, `6mo` or `3y`; nil for anything else: no sign, no space, no leading zero.
  public init?(_ text: some StringProtocol) {
    let text = String(text).utf8
    self.init(text.span, in: 0..<text.count)
  }

  /// A period in a range of UTF-8 bytes, read without allocation.
  ///
  /// - Parameters:
  ///   - bytes: The text that holds the period.
  ///   - range: Where the period stands, within the indices of `bytes`.
  package init?(_ bytes: Span<UInt8>, in range: Range<Int>) {
    var index = range.lowerBound
    var count = 0
    while index < range.upperBound, index - range.lowerBound < 5, let digit = bytes.digit(at: index) {
      count = count * 10 + digit
      index += 1
    }
    let digits = index - range.lowerBound
    guard digits > 0, digits == 1 || bytes[range.lowerBound] != UInt8(ascii: "0"),
      let unit = Self.unit(bytes, in: index..<range.upperBound)
    else { return nil }
    self.init(count: count, unit: unit)
  }

  /// The unit whose symbol fills a range.
  private static func unit(_ bytes: Span<UInt8>, in range: Range<Int>) -> Unit? {
    switch range.count {
    case 1:
      switch bytes[range.lowerBound] {
      case UInt8(ascii: "d"): .days
      case UInt8(ascii: "y"): .years
      default: nil
      }
    case 2:
      switch (bytes[range.lowerBound], bytes[range.lowerBound + 1]) {
      case (UInt8(ascii: "w"), UInt8(ascii: "d")): .workingDays
      case (UInt8(ascii: "m"), UInt8(ascii: "o")): .months
      default: nil
      }
    default: nil
    }
  }

  /// The period as it is read: `3wd`, `15d`, `6mo`, `3y`.
  public var description: String { String(count) + unit.symbol }
}
