/// The working days of one year: the answer of `authops calendar`, format `authops.calendarYear/1`.
public struct CalendarYearAnswer: Hashable, Sendable {
  /// A day, and why it is worked or not.
  public struct NotedDay: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// Why it is worked or not.
    public let reason: DayReason
  }

  /// The name of the format, with its version.
  public static let format = "authops.calendarYear/1"

  /// The year asked for.
  public let year: Int
  /// Its arrangements; nil where they are not published.
  public let arrangements: CalendarYear?
  /// Each day of the year, and why it is worked or not; empty where that is not known.
  public let days: [NotedDay]
  /// The calendar that was asked.
  public let calendar: WorkingCalendar

  /// The working days of a year.
  ///
  /// - Parameters:
  ///   - year: 1 to 9999; anything else traps.
  ///   - calendar: The calendar asked; where it allows unpublished years, their days are assumed.
  public init(_ year: Int, calendar: WorkingCalendar = .published) {
    precondition(1...9_999 ~= year, "a year from 1 to 9999")
    (self.year, self.calendar) = (year, calendar)
    arrangements = calendar.arrangements(of: year)
    guard arrangements != nil || calendar.allowsUnpublished else {
      days = []
      return
    }
    days = (Day.first(ofYear: year).number...Day.last(ofYear: year).number).map {
      NotedDay(day: Day(number: $0), reason: calendar.reason(for: Day(number: $0)))
    }
  }

  /// Whether there is an answer: `satisfied`, or `undetermined` where the year is not published.
  public var outcome: Outcome { days.isEmpty ? .undetermined : .satisfied }

  /// Whether the days are assumed, because the year is not published.
  public var isProvisional: Bool { arrangements == nil && !days.isEmpty }

  /// Whether the year's last days may still change, because the next year's arrangements are not known.
  public var isYearEndOpen: Bool { calendar.arrangements(of: year + 1) == nil }

  /// The number of working days of the year.
  public var workingDays: Int { days.count { $0.reason.isWorking == true } }

  /// The number of working days of each month.
  public var workingDaysByMonth: [Int] {
    var counts = Array(repeating: 0, count: 12)
    for day in days where day.reason.isWorking == true { counts[day.day.month - 1] += 1 }
    return counts
  }

  /// Monday to Friday, not worked, in order.
  public var offWeekdays: [NotedDay] {
    days.filter { !$0.day.weekday.isWeekend && $0.reason.isWorking == false }
  }

  /// Saturdays and Sundays worked, in order.
  public var workedWeekends: [NotedDay] {
    days.filter { $0.day.weekday.isWeekend && $0.reason.isWorking == true }
  }
}
