extension Day: CustomStringConvertible, LosslessStringConvertible {
  /// A day written strictly as `YYYY-MM-DD`; nil for anything else and for dates that do not exist.
  public init?(_ text: some StringProtocol) {
    let text = String(text).utf8
    self.init(text.span, in: 0..<text.count)
  }

  /// A day written strictly as `YYYY-MM-DD` in a range of UTF-8 bytes, read without allocation.
  ///
  /// - Parameters:
  ///   - bytes: The text that holds the day.
  ///   - range: Where the day stands, within the indices of `bytes`.
  package init?(_ bytes: Span<UInt8>, in range: Range<Int>) {
    guard range.count == 10 else { return nil }
    self.init(bytes, at: range.lowerBound)
  }

  /// The day that ten bytes spell, without regard to what follows them.
  @inline(__always)
  init?(_ bytes: Span<UInt8>, at start: Int) {
    guard bytes[start + 4] == UInt8(ascii: "-"), bytes[start + 7] == UInt8(ascii: "-") else { return nil }
    let century = bytes.twoDigits(at: start)
    let yearOfCentury = bytes.twoDigits(at: start + 2)
    guard century <= 99, yearOfCentury <= 99 else { return nil }
    self.init(
      year: century * 100 + yearOfCentury, month: bytes.twoDigits(at: start + 5),
      day: bytes.twoDigits(at: start + 8))
  }

  /// The day as `YYYY-MM-DD`.
  public var description: String {
    let date = civil
    var text = ""
    text.reserveCapacity(10)
    if date.year < 0 { text += "-" }
    if date.year > 9_999 { text += "+" }
    text.append(abs(date.year), width: 4)
    text += "-"
    text.append(date.month, width: 2)
    text += "-"
    text.append(date.day, width: 2)
    return text
  }
}
