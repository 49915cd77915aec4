/// An event as a timeline shows it.
public struct TimelineReport: Hashable, Sendable {
  /// The day of the event.
  public let day: Day
  /// The type.
  public let kind: EventKind
  /// The line in the whole input, from 1.
  public let line: Int
  /// The object that the event is about.
  public let object: String?
}
