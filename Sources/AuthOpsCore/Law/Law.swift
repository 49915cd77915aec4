/// What a case is judged by: a rulebook and a calendar.
public struct Law: Sendable {
  /// The rules of the place.
  public let rulebook: Rulebook
  /// The working days.
  public let calendar: WorkingCalendar

  /// A rulebook read with a calendar.
  public init(_ rulebook: Rulebook = .deqing, calendar: WorkingCalendar = .published) {
    (self.rulebook, self.calendar) = (rulebook, calendar)
  }
}
