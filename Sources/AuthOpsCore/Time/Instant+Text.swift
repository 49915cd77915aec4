extension Instant: CustomStringConvertible, LosslessStringConvertible {
  /// An instant written as in RFC 3339, with an offset; nil for anything else.
  ///
  /// See `init(_:in:)` for what is accepted.
  public init?(_ text: some StringProtocol) {
    let text = String(text).utf8
    self.init(text.span, in: 0..<text.count)
  }

  /// An instant written as in RFC 3339 in a range of UTF-8 bytes, read without allocation.
  ///
  /// The offset is required: `Z`, `z` or `±hh:mm`, `-00:00` included. `t` may stand for `T`; a space may not. Any
  /// number of fraction digits is read, and those after the sixth are dropped. A second 60 is accepted only as
  /// RFC 3339 section 5.7 describes leap seconds, at 23:59:60 UTC on 30 June or 31 December, and is the instant one
  /// second after 23:59:59. Nil, too, where the civil day in Shanghai lies outside the years 1...9999.
  ///
  /// - Parameters:
  ///   - bytes: The text that holds the instant.
  ///   - range: Where the instant stands, within the indices of `bytes`.
  /// - Complexity: O(n) in the number of bytes.
  @inline(__always)
  package init?(_ bytes: Span<UInt8>, in range: Range<Int>) {
    if range.count == 25, let clock = WrittenClock(bytes, at: range.lowerBound) {
      self.init(microseconds: clock.seconds * 1_000_000)
    } else {
      self.init(general: bytes, in: range)
    }
  }

  /// An instant in any of the forms that are accepted.
  @inline(never)
  private init?(general bytes: Span<UInt8>, in range: Range<Int>) {
    let start = range.lowerBound
    guard range.count >= 20, let date = Day(bytes, at: start), bytes[start + 10] | 0x20 == UInt8(ascii: "t"),
      bytes[start + 13] == UInt8(ascii: ":"), bytes[start + 16] == UInt8(ascii: ":")
    else { return nil }
    let hour = bytes.twoDigits(at: start + 11)
    let minute = bytes.twoDigits(at: start + 14)
    let second = bytes.twoDigits(at: start + 17)
    guard hour <= 23, minute <= 59, second <= 60 else { return nil }
    var index = start + 19
    guard let fraction = Self.fraction(bytes, at: &index, end: range.upperBound),
      let offset = Self.offset(bytes, in: index..<range.upperBound)
    else { return nil }
    let secondOfDay = Int64(hour * 3_600 + minute * 60 + second - offset)
    let seconds = Int64(date.number) * Self.secondsPerDay + secondOfDay
    guard second < 60 || Self.isLeapSecond(endingAt: seconds) else { return nil }
    // The years 1...9999 of Shanghai's calendar, in seconds since 1970.
    guard -62_135_625_600 <= seconds, seconds < 253_402_272_000 else { return nil }
    self.init(microseconds: seconds * 1_000_000 + fraction)
  }

  /// The microseconds of an optional fraction, of which the index is moved past; nil for a point without a digit.
  @inline(__always)
  private static func fraction(_ bytes: Span<UInt8>, at index: inout Int, end: Int) -> Int64? {
    guard bytes[index] == UInt8(ascii: ".") else { return 0 }
    index += 1
    let first = index
    var (value, unit): (Int64, Int64) = (0, 100_000)
    while index < end, let digit = bytes.digit(at: index) {
      value += Int64(digit) * unit
      unit /= 10
      index += 1
    }
    return index > first && index < end ? value : nil
  }

  /// The seconds by which the written clock is ahead of UTC; nil unless the range is exactly one offset.
  @inline(__always)
  private static func offset(_ bytes: Span<UInt8>, in range: Range<Int>) -> Int? {
    let start = range.lowerBound
    if range.count == 1 { return bytes[start] | 0x20 == UInt8(ascii: "z") ? 0 : nil }
    guard range.count == 6, bytes[start + 3] == UInt8(ascii: ":") else { return nil }
    let hours = bytes.twoDigits(at: start + 1)
    let minutes = bytes.twoDigits(at: start + 4)
    guard hours <= 23, minutes <= 59 else { return nil }
    switch bytes[start] {
    case UInt8(ascii: "+"): return hours * 3_600 + minutes * 60
    case UInt8(ascii: "-"): return -(hours * 3_600 + minutes * 60)
    default: return nil
    }
  }

  /// Whether a second that ends here, in seconds since 1970 UTC, may be a leap second.
  private static func isLeapSecond(endingAt seconds: Int64) -> Bool {
    guard seconds % secondsPerDay == 0, let number = Int32(exactly: seconds / secondsPerDay) else {
      return false
    }
    let date = CivilDate(dayNumber: number)
    return date.day == 1 && (date.month == 1 || date.month == 7)
  }
}
