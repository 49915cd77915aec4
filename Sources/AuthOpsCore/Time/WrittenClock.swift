/// A time as most logs write it, `YYYY-MM-DDThh:mm:ss+hh:mm`, read eight bytes at a time.
struct WrittenClock {
  /// Seconds since 1970-01-01T00:00:00Z.
  let seconds: Int64

  /// Reads 25 bytes.
  ///
  /// - Returns: nil for anything that is not such a time of the years 2 to 9998, or where the end of the text is near.
  @inline(__always)
  init?(_ bytes: Span<UInt8>, at start: Int) {
    guard let words = Words.four(bytes, at: start) else { return nil }
    // Exclusive or leaves digits as numbers and punctuation as zero.
    let date = words.0 ^ 0x2D30_302D_3030_3030  // 0000-00-
    let middle = words.1 ^ 0x3030_3A30_3054_3030  // 00T00:00
    let rest = words.2 ^ 0x303A_3030_2B30_303A  // :00+00:0
    let last = (words.3 ^ 0x30) & 0xFF
    let punctuation =
      date & 0xFF00_00FF_0000_0000 | middle & 0x0000_FF00_00FF_0000 | rest & 0x00FF_0000_FF00_00FF
    let wrong = Self.aboveNine(date) | Self.aboveNine(middle) | Self.aboveNine(rest) | Self.aboveNine(last)
    guard punctuation | wrong == 0 else { return nil }
    let (days, times, zone) = (Self.pairs(date), Self.pairs(middle), Self.pairs(rest))
    let year = Self.lane(0, days) &* 100 &+ Self.lane(2, days)
    let month = Self.lane(5, days)
    let day = Self.lane(0, times)
    let (hour, minute, second) = (Self.lane(3, times), Self.lane(6, times), Self.lane(1, zone))
    let (hoursAhead, minutesAhead) = (Self.lane(4, zone), Int(rest &>> 56) &* 10 &+ Int(last))
    guard 2...9_998 ~= year, 1...12 ~= month, day >= 1, day <= CivilDate.days(inMonth: month, of: year),
      hour <= 23, minute <= 59, second <= 59, hoursAhead <= 23, minutesAhead <= 59
    else { return nil }
    let number = CivilDate(year: year, month: month, day: day).dayNumber
    let clock = hour &* 3_600 &+ minute &* 60 &+ second &- hoursAhead &* 3_600 &- minutesAhead &* 60
    seconds = Int64(number &* 86_400 &+ clock)
  }

  /// Marks bytes above 9.
  @inline(__always)
  private static func aboveNine(_ word: UInt64) -> UInt64 {
    (word | ((word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7676_7676_7676_7676)) & 0x8080_8080_8080_8080
  }

  /// In each lane, ten times the digit there and the one after it.
  @inline(__always)
  private static func pairs(_ word: UInt64) -> UInt64 { word &* 10 &+ (word &>> 8) }

  @inline(__always)
  private static func lane(_ lane: Int, _ word: UInt64) -> Int { Int(word &>> UInt64(lane &* 8) & 0xFF) }
}
