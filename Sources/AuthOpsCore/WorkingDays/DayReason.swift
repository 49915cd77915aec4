/// Why a day is worked or not.
public enum DayReason: Hashable, Sendable {
  /// Monday to Friday without a break.
  case workday
  /// Saturday or Sunday outside every break.
  case weekend
  /// Saturday or Sunday worked in exchange for a day of a break (调休上班).
  case workedWeekend
  /// A statutory holiday itself (法定节假日).
  case statutoryHoliday(HolidayName)
  /// Another day of the break around a holiday: exchanged, in lieu, or a weekend inside the break.
  case holidayRest(HolidayName)
  /// A day off by an overlay.
  case overlayOff(HolidayName)
  /// A day worked by an overlay.
  case overlayWorked
  /// Monday to Friday of a year whose arrangements are not published, taken as worked.
  case assumedWorkday
  /// Saturday or Sunday of a year whose arrangements are not published, taken as off.
  case assumedWeekend
  /// A day of a year whose arrangements are not published.
  case unpublished

  /// Whether the day is worked; nil for an unpublished day.
  public var isWorking: Bool? {
    switch self {
    case .workday, .workedWeekend, .overlayWorked, .assumedWorkday: true
    case .weekend, .statutoryHoliday, .holidayRest, .overlayOff, .assumedWeekend: false
    case .unpublished: nil
    }
  }

  /// The reason's name in formats.
  public var code: String {
    switch self {
    case .workday: "workday"
    case .weekend: "weekend"
    case .workedWeekend: "workedWeekend"
    case .statutoryHoliday: "statutoryHoliday"
    case .holidayRest: "holidayRest"
    case .overlayOff: "overlayOff"
    case .overlayWorked: "overlayWorked"
    case .assumedWorkday: "assumedWorkday"
    case .assumedWeekend: "assumedWeekend"
    case .unpublished: "unpublished"
    }
  }

  /// The holiday or day off behind the reason.
  public var name: HolidayName? {
    switch self {
    case .statutoryHoliday(let name), .holidayRest(let name), .overlayOff(let name): name
    case .workday, .weekend, .workedWeekend, .overlayWorked, .assumedWorkday, .assumedWeekend, .unpublished:
      nil
    }
  }
}
