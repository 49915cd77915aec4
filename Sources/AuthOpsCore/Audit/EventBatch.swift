/// Events that are read and not yet judged, in memory that is reused.
struct EventBatch: Sendable {
  /// How many events are read before they are judged: few enough for what they need to stay close by.
  private static let room = 24

  /// The events; those from `count` on mean nothing.
  private(set) var readings = Array(repeating: EventReading(), count: Self.room)
  /// Where the case of each event stands, as far as it is known before the batch is judged.
  var places = Array(repeating: CaseTable.Place.unknown, count: Self.room)
  /// How many there are.
  var count = 0

  /// Whether there is no room for another.
  var isFull: Bool { count == readings.count }

  /// Where the next event is read into.
  var next: EventReading {
    @inline(__always) _read { yield readings[count] }
    @inline(__always) _modify { yield &readings[count] }
  }
}
