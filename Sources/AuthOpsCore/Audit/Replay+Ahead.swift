/// Cases lie far apart in memory, and every event is another's: what a batch needs is read before it is judged, each kind
/// of thing for all events at once, so that the waits for memory overlap.
extension Replay {
  /// Reads what the events of the batch will need; nothing depends on it but the time it takes.
  mutating func readAhead(_ bytes: Span<UInt8>) {
    var sum: UInt64 = 0
    for at in 0..<batch.count { sum &+= table.readAhead(batch.readings[at].subject.hash) }
    for at in 0..<batch.count {
      let subject = batch.readings[at].subject
      let place = subject.isUnescaped ? .unknown : table.place(subject.hash, bytes, subject.range)
      batch.places[at] = place
      if let position = table.known(place) { sum &+= table.records[position].readAhead() }
    }
    for at in 0..<batch.count {
      guard let position = table.known(batch.places[at]) else { continue }
      let reading = batch.readings[at]
      sum &+= table.records[position].readAhead(reading.identity, reading.object?.slice.hash ?? 0)
    }
    readAhead &+= sum
  }
}
