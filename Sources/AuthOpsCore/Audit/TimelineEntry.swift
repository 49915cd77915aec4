/// An event as a timeline shows it; its text stays in the log.
package struct TimelineEntry: BitwiseCopyable, Codable, Sendable {
  /// The day of the event.
  package let day: Day
  /// The type.
  package let kind: EventKind
  /// The line in the whole input, from 1.
  package let line: UInt32
  /// The object that the event is about.
  package let object: ObjectID?

  init(_ act: Act) {
    (day, kind, line, object) = (act.day, act.fact.kind, act.fact.line, act.object)
  }
}
