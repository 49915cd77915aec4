/// The arrangements of one calendar year: what departs from a plain Monday-to-Friday week.
public struct CalendarYear: Hashable, Sendable {
  /// How the arrangements of a year are known.
  public enum Source: String, Hashable, Sendable {
    /// The notice was read, and independent libraries agree with it.
    case published
    /// No notice was found; independent libraries agree with one another.
    case librariesOnly
    /// Brought in from a file.
    case imported
  }

  /// The years for which arrangements can be given.
  public static let supported = 1949...2199

  /// The calendar year.
  public let year: Int
  /// How the arrangements are known.
  public let source: Source
  /// The breaks, weekends inside included, in order.
  public let rests: [NamedDays]
  /// The Saturdays and Sundays worked in exchange (调休上班), in order.
  public let worked: [Day]
  /// The statutory holidays themselves (法定节假日), in order; every other day of a break is exchanged or a weekend.
  public let statutory: [NamedDays]
  /// The notices that touch the year.
  public let notices: [ArrangementNotice]

  /// The arrangements of a year, in any order.
  ///
  /// - Throws: `CalendarFault` where they contradict one another or the calendar.
  /// - Complexity: O(n log n) in the number of days listed.
  public init(
    year: Int, source: Source, rests: [NamedDays], worked: [Day], statutory: [NamedDays] = [],
    notices: [ArrangementNotice] = []
  ) throws(CalendarFault) {
    self.init(
      arranged: year, source: source, rests: rests, worked: worked, statutory: statutory, notices: notices)
    try validate()
  }

  /// The arrangements of a year that are known to be sound.
  init(
    arranged year: Int, source: Source, rests: [NamedDays], worked: [Day], statutory: [NamedDays],
    notices: [ArrangementNotice]
  ) {
    self.year = year
    self.source = source
    self.rests = rests.sorted { $0.days.lowerBound < $1.days.lowerBound }
    self.worked = worked.sorted()
    self.statutory = statutory.sorted { $0.days.lowerBound < $1.days.lowerBound }
    self.notices = notices
  }

  private func validate() throws(CalendarFault) {
    guard Self.supported.contains(year) else { throw .yearOutOfRange(year) }
    for day in (rests + statutory).flatMap({ [$0.days.lowerBound, $0.days.upperBound] }) + worked
    where day.year != year {
      throw .dayOutsideYear(day, year: year)
    }
    for (earlier, later) in zip(rests, rests.dropFirst())
    where later.days.lowerBound <= earlier.days.upperBound {
      throw .restTwice(later.days.lowerBound)
    }
    for day in worked {
      guard day.weekday.isWeekend else { throw .workedDayNotWeekend(day) }
      guard rests.name(of: day) == nil else { throw .restAndWorked(day) }
    }
    for day in statutory.flatMap({ $0.numbers.map(Day.init(number:)) }) {
      let rests = rests.name(of: day) != nil || day.weekday.isWeekend && !worked.contains(day)
      guard rests else { throw .statutoryHolidayWorked(day) }
    }
  }
}
