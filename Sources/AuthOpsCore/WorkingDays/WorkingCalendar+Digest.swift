extension WorkingCalendar {
  /// The whole resolved calendar as text: what any two calendars that answer alike have in common.
  ///
  /// UTF-8 lines, each ended by a line feed:
  /// - `authops.workdays/1`, then `unpublished allowed` or `unpublished undetermined`;
  /// - for each year with arrangements, in order, `year`, the year and its source;
  /// - after all years, for each day that is neither a plain workday nor a plain weekend day, in order: the day,
  ///   `worked` or `off`, the code of its reason, and the Chinese and English names where it has them, between
  ///   vertical bars. Days of unpublished years stand there only where an overlay decides them.
  ///
  /// - Complexity: O(n) in the number of days from the first to the last year.
  public var canonicalText: String {
    var text = "authops.workdays/1\nunpublished \(allowsUnpublished ? "allowed" : "undetermined")\n"
    for year in years { text += "year \(year.year) \(year.source.rawValue)\n" }
    for number in table.first..<table.first + table.before.count - 1 {
      let day = Day(exactly: number)
      let reason = reason(for: day)
      switch reason {
      case .workday, .weekend, .assumedWorkday, .assumedWeekend, .unpublished: continue
      case .workedWeekend, .statutoryHoliday, .holidayRest, .overlayOff, .overlayWorked: break
      }
      text += "\(day) \(reason.isWorking == true ? "worked" : "off") \(reason.code)"
      if let name = reason.name { text += "|\(name.zh)|\(name.en)" }
      text += "\n"
    }
    return text
  }

  /// The SHA-256 of `canonicalText` in lower-case hexadecimal.
  ///
  /// - Complexity: O(n) in the number of days from the first to the last year.
  public var digest: String { SHA256.hexDigest(of: canonicalText) }
}
