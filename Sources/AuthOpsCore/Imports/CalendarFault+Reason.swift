extension CalendarFault {
  /// The day that the fault is about, where it is about one.
  var day: Day? {
    switch self {
    case .dayOutsideYear(let day, _), .restTwice(let day), .restAndWorked(let day),
      .workedDayNotWeekend(let day), .statutoryHolidayWorked(let day):
      day
    case .yearOutOfRange, .duplicateYear, .duplicateOverlay: nil
    }
  }

  /// The fault as the error of a document: what was expected, and what was found.
  var reason: JSONDocumentError.Reason {
    switch self {
    case .yearOutOfRange(let year):
      let (first, last) = (CalendarYear.supported.lowerBound, CalendarYear.supported.upperBound)
      return .invalid(expected: "a year from \(first) to \(last)", found: String(year))
    case .duplicateYear(let year): return .invalid(expected: "each year once", found: "\(year) again")
    case .dayOutsideYear(let day, let year): return .invalid(expected: "a day of \(year)", found: "\(day)")
    case .restTwice(let day): return .invalid(expected: "each day off once", found: "\(day) again")
    case .restAndWorked(let day):
      return .invalid(expected: "a day either off or worked", found: "\(day) as both")
    case .workedDayNotWeekend(let day):
      return .invalid(expected: "a Saturday or Sunday", found: "\(day), a weekday")
    case .statutoryHolidayWorked(let day):
      return .invalid(expected: "a statutory holiday that is off", found: "\(day), which is worked")
    case .duplicateOverlay(let id):
      return .invalid(expected: "each overlay once", found: "'\(id)' again")
    }
  }
}

extension CalendarFault: CustomStringConvertible {
  /// What was expected, and what was found, in English.
  public var description: String { reason.description }
}
