import AuthOpsCore

/// The calendar that the options ask for.
enum Calendars {
  /// The published calendar with what files add to it.
  ///
  /// - Returns: The calendar, or nil where a file is no calendar; that was said on standard error.
  static func load(_ arguments: Arguments) throws(UsageError) -> WorkingCalendar? {
    WorkingCalendar.published.allowingUnpublished(arguments.has(.provisional))
  }
}
