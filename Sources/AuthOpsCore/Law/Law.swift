/// What a case is judged by: a rulebook and a calendar.
public struct Law: Sendable {
  /// Shared, so that handing a law on costs nothing.
  private final class Contents: Sendable {
    let rulebook: Rulebook
    let calendar: WorkingCalendar
    let name: String

    init(_ rulebook: Rulebook, _ calendar: WorkingCalendar, _ name: String) {
      (self.rulebook, self.calendar, self.name) = (rulebook, calendar, name)
    }
  }

  private let contents: Contents

  /// The rules of the place.
  public var rulebook: Rulebook { contents.rulebook }
  /// The working days.
  public var calendar: WorkingCalendar { contents.calendar }

  /// The name by which opening events ask for the law: that of the rulebook, unless another stands in for it.
  var name: String { contents.name }

  /// A rulebook read with a calendar.
  public init(_ rulebook: Rulebook = .deqing, calendar: WorkingCalendar = .published) {
    contents = Contents(rulebook, calendar, rulebook.id)
  }

  /// A rulebook that stands in for another: cases that name the other are judged by it.
  init(_ rulebook: Rulebook, standingInFor other: Law) {
    contents = Contents(rulebook, other.calendar, other.name)
  }

  /// The rulebooks that are built in, each read with the published calendar.
  public static let builtIn = all()

  /// The rulebooks that are built in, each read with a calendar.
  public static func all(calendar: WorkingCalendar = .published) -> [Law] {
    Rulebook.builtIn.map { Law($0, calendar: calendar) }
  }
}
