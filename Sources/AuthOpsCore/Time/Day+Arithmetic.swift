extension Day {
  /// The day a number of days later, or earlier where the number is negative.
  ///
  /// Traps where the result leaves the range of `Day` (5.8 million years); no text and no `Period` leads there.
  public func adding(days: Int) -> Day {
    Day(exactly: Int(number) + days)
  }

  /// The corresponding day a number of months later or earlier; the month's last day where there is no such day.
  ///
  /// Traps as `adding(days:)` does.
  ///
  /// Civil Code (民法典) article 202.
  public func adding(months: Int) -> Day {
    let date = civil
    let sum = date.year * 12 + date.month - 1 + months
    let year = sum >= 0 ? sum / 12 : -((11 - sum) / 12)
    let month = sum - year * 12 + 1
    let day = min(date.day, CivilDate.days(inMonth: month, of: year))
    return Day(CivilDate(year: year, month: month, day: day))
  }

  /// The number of days from this day to another; negative where the other is earlier.
  public func days(until other: Day) -> Int { Int(other.number) - Int(number) }

  /// 1 January of a year.
  package static func first(ofYear year: Int) -> Day { Day(CivilDate(year: year, month: 1, day: 1)) }

  /// 31 December of a year.
  package static func last(ofYear year: Int) -> Day { Day(CivilDate(year: year, month: 12, day: 31)) }
}
