/// Events that are read and not yet judged, in memory that is reused.
struct EventBatch: Sendable {
  /// How many events are read before they are judged: few enough for what they need to stay close by.
  private static let room = 24

  /// The events; those from `count` on mean nothing.
  private(set) var readings = Array(repeating: EventReading(), count: Self.room)
  /// What is looked for before the batch is judged.
  var searches = Array(repeating: Search(), count: Self.room)
  /// How many there are.
  var count = 0

  /// Whether there is no room for another.
  var isFull: Bool { count == readings.count }

  /// Where the next event is read into.
  var next: EventReading {
    @inline(__always) _read { yield readings[count] }
    @inline(__always) _modify { yield &readings[count] }
  }

  /// What one event looks for, small enough to go through quickly.
  struct Search: BitwiseCopyable, Sendable {
    var subject: UInt64 = 0
    var identity: UInt64 = 0
    var object: UInt64 = 0
    var counterpart: UInt64 = 0
    /// Where the case stands, as far as that is known before the batch is judged.
    var place = CaseTable.Place.unknown

    init() {}

    @inline(__always)
    init(_ reading: borrowing EventReading) {
      (subject, identity) = (reading.subject.hash, reading.identity)
      object = reading.object?.slice.hash ?? 0
      let other = reading.counterpart == nil ? reading.model : reading.counterpart
      counterpart = other?.slice.hash ?? object
    }
  }
}
