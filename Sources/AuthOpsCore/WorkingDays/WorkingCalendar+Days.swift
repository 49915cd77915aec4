extension WorkingCalendar {
  /// Whether a day is worked; nil where its year is not published and not allowed to be assumed.
  public func isWorkingDay(_ day: Day) -> Bool? {
    let number = Int(day.number)
    guard allowsUnpublished || isPublished(day) else { return nil }
    return table.rank(of: number + 1) > table.rank(of: number)
  }

  /// Whether the arrangements of a day's year are known.
  public func isPublished(_ day: Day) -> Bool { isPublished(day...day) }

  /// Whether the arrangements of every year that a range of days touches are known.
  public func isPublished(_ days: ClosedRange<Day>) -> Bool {
    table.firstGap(in: Int(days.lowerBound.number)...Int(days.upperBound.number)) == nil
  }

  /// Why a day is worked or not.
  ///
  /// - Complexity: O(n) in the number of spans in the day's year and in the overlays.
  public func reason(for day: Day) -> DayReason {
    let year = arrangements(of: day.year)
    guard allowsUnpublished || year != nil else { return .unpublished }
    for overlay in overlays.reversed() {
      if let name = overlay.off.name(of: day) { return .overlayOff(name) }
      if overlay.worked.contains(day) { return .overlayWorked }
    }
    guard let year else { return day.weekday.isWeekend ? .assumedWeekend : .assumedWorkday }
    if year.worked.contains(day) { return .workedWeekend }
    if let name = year.statutory.name(of: day) { return .statutoryHoliday(name) }
    if let name = year.rests.name(of: day) { return .holidayRest(name) }
    return day.weekday.isWeekend ? .weekend : .workday
  }

  /// The number of working days after one day, up to and including another; negative where the other is earlier.
  ///
  /// The first day is not counted, so that as many are left from today as a period would have to have.
  ///
  /// - Returns: Nil where a year between is not published and not allowed to be assumed.
  public func workingDays(from day: Day, through last: Day) -> Int? {
    let (start, end) = (Int(day.number) + 1, Int(last.number) + 1)
    if start != end, !allowsUnpublished {
      guard table.firstGap(in: min(start, end)...max(start, end) - 1) == nil else { return nil }
    }
    return table.rank(of: end) - table.rank(of: start)
  }
}
