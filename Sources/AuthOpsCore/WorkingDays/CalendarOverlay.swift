/// Days that a region or an office adds to the State Council's arrangements: extra days off, extra days worked.
///
/// An overlay decides against the year below it and against overlays added before it. Examples are 壮族三月三 in
/// Guangxi, or the days on which one office closes.
public struct CalendarOverlay: Hashable, Sendable {
  /// A short name that stands in the calendar's version.
  public let id: String
  /// Extra days off.
  public let off: [NamedDays]
  /// Extra days worked, on any day of the week.
  public let worked: [Day]

  /// An overlay, its days in any order.
  ///
  /// - Throws: `CalendarFault` where a day is both off and worked, or lies outside `CalendarYear.supported`.
  public init(id: String, off: [NamedDays], worked: [Day] = []) throws(CalendarFault) {
    self.id = id
    self.off = off.sorted { $0.days.lowerBound < $1.days.lowerBound }
    self.worked = worked.sorted()
    for year in bounds.map(\.year) where !CalendarYear.supported.contains(year) {
      throw .yearOutOfRange(year)
    }
    for day in worked where off.name(of: day) != nil { throw .restAndWorked(day) }
  }

  /// The first and last days of everything listed.
  var bounds: [Day] { off.flatMap { [$0.days.lowerBound, $0.days.upperBound] } + worked }
}
