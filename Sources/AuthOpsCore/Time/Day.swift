/// A civil day of the proleptic Gregorian calendar, without a time zone.
///
/// Text and calendar fields reach from 0001-01-01 to 9999-12-31. Arithmetic may lead beyond; such a day is exact and
/// ordered like any other, and is written with a sign in the expanded form of ISO 8601 (`+10000-01-01`), which is not
/// read back.
public struct Day: Comparable, Hashable, BitwiseCopyable, Sendable {
  /// Days since 1970-01-01.
  public let number: Int32

  /// The day that lies a number of days after 1970-01-01.
  public init(number: Int32) {
    self.number = number
  }

  /// A day by its calendar fields; nil unless it is a real date of the years 1...9999.
  public init?(year: Int, month: Int, day: Int) {
    guard 1...9_999 ~= year, 1...12 ~= month, day >= 1, day <= CivilDate.days(inMonth: month, of: year) else {
      return nil
    }
    self.init(CivilDate(year: year, month: month, day: day))
  }

  /// A day by fields that the caller knows to be a real date.
  ///
  /// Traps where the day number leaves `Int32` (some 5.8 million years from now).
  package init(_ date: CivilDate) {
    self.init(exactly: date.dayNumber)
  }

  /// A day by its number; traps where it leaves `Int32`, which no text and no `Period` leads to.
  package init(exactly number: Int) {
    guard let number = Int32(exactly: number) else { preconditionFailure("a day beyond the range of Day") }
    self.number = number
  }

  /// The calendar fields together: cheaper than year, month and day one by one.
  package var civil: CivilDate { CivilDate(dayNumber: number) }

  /// The Gregorian year.
  public var year: Int { civil.year }
  /// The month, 1...12.
  public var month: Int { civil.month }
  /// The day of the month, 1...31.
  public var day: Int { civil.day }

  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday; the remainder is made non-negative before it is used.
    let sinceMonday = ((Int(number) + 3) % 7 + 7) % 7
    return Weekday(rawValue: sinceMonday + 1) ?? .sunday
  }

  /// Whether the first day is earlier.
  public static func < (first: Day, second: Day) -> Bool { first.number < second.number }
}
