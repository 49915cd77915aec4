/// Why a year or an overlay makes no calendar.
public enum CalendarFault: Error, Hashable, Sendable {
  /// A year outside `CalendarYear.supported`.
  case yearOutOfRange(Int)
  /// Two arrangements for one year in the same extension.
  case duplicateYear(Int)
  /// A day that does not lie in the year it is listed under.
  case dayOutsideYear(Day, year: Int)
  /// A day granted as a break twice.
  case restTwice(Day)
  /// A day listed both as off and as worked.
  case restAndWorked(Day)
  /// A day listed as a worked weekend that is no Saturday or Sunday, which is usually a slip of the pen.
  case workedDayNotWeekend(Day)
  /// A statutory holiday that the same arrangement leaves as a working day.
  case statutoryHolidayWorked(Day)
  /// Two overlays of one name.
  case duplicateOverlay(String)
}
