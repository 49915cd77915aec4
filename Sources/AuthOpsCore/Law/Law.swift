/// What a case is judged by: a rulebook and a calendar.
public struct Law: Sendable {
  /// Shared, so that handing a law on costs nothing.
  private final class Contents: Sendable {
    let rulebook: Rulebook
    let calendar: WorkingCalendar

    init(_ rulebook: Rulebook, _ calendar: WorkingCalendar) {
      (self.rulebook, self.calendar) = (rulebook, calendar)
    }
  }

  private let contents: Contents

  /// The rules of the place.
  public var rulebook: Rulebook { contents.rulebook }
  /// The working days.
  public var calendar: WorkingCalendar { contents.calendar }

  /// A rulebook read with a calendar.
  public init(_ rulebook: Rulebook = .deqing, calendar: WorkingCalendar = .published) {
    contents = Contents(rulebook, calendar)
  }

  /// The rulebooks that are built in, each read with the published calendar.
  public static let builtIn = all()

  /// The rulebooks that are built in, each read with a calendar.
  public static func all(calendar: WorkingCalendar = .published) -> [Law] {
    Rulebook.builtIn.map { Law($0, calendar: calendar) }
  }
}
