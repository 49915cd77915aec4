/// The working days of one year with arrangements, for people.
public struct YearSummary: Hashable, Sendable {
  /// A day that departs from the plain week, and why.
  public struct NotedDay: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// Why it is worked or not.
    public let reason: DayReason
  }

  /// The calendar year.
  public let year: Int
  /// How its arrangements are known.
  public let source: CalendarYear.Source
  /// The number of days, 365 or 366.
  public let days: Int
  /// The number of working days, overlays included.
  public let workingDays: Int
  /// Monday to Friday, not worked, in order.
  public let offWeekdays: [NotedDay]
  /// Saturdays and Sundays worked, in order.
  public let workedWeekends: [NotedDay]
  /// The notices that touch the year.
  public let notices: [ArrangementNotice]
  /// Whether the year's last days may still change, because the next year's arrangements are not known.
  public let isYearEndOpen: Bool
}

extension WorkingCalendar {
  /// The working days of a year; nil where its arrangements are not published.
  ///
  /// - Complexity: O(n) in the number of days of the year.
  public func summary(of year: Int) -> YearSummary? {
    guard let arrangements = arrangements(of: year) else { return nil }
    let (first, last) = (Day.first(ofYear: year), Day.last(ofYear: year))
    let noted = (first.number...last.number).map { number in
      YearSummary.NotedDay(day: Day(number: number), reason: reason(for: Day(number: number)))
    }
    return YearSummary(
      year: year, source: arrangements.source, days: noted.count,
      workingDays: noted.count { $0.reason.isWorking == true },
      offWeekdays: noted.filter { !$0.day.weekday.isWeekend && $0.reason.isWorking == false },
      workedWeekends: noted.filter { $0.day.weekday.isWeekend && $0.reason.isWorking == true },
      notices: arrangements.notices, isYearEndOpen: self.arrangements(of: year + 1) == nil)
  }
}
