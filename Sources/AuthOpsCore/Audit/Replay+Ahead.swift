/// Cases lie far apart in memory, and every event is another's: what a batch needs is read before it is judged, each
/// kind of thing for all events at once, so that the waits for memory overlap.
extension Replay {
  /// Reads what the events of the batch will need; nothing depends on it but the time it takes.
  mutating func readAhead(_ bytes: Span<UInt8>) {
    var sum: UInt64 = 0
    let count = batch.count
    for at in 0..<count {
      let search = EventBatch.Search(batch.readings[at])
      batch.searches[at] = search
      sum &+= table.readAhead(search.subject)
    }
    for at in 0..<count { batch.searches[at].place = place(of: batch.readings[at].subject, bytes) }
    for at in 0..<count {
      guard let position = table.known(batch.searches[at].place) else { continue }
      sum &+= table.records[position].file.readAhead()
    }
    for at in 0..<count {
      guard let position = table.known(batch.searches[at].place) else { continue }
      sum &+= UInt64(truncatingIfNeeded: table.records[position].identities.capacity)
      sum &+= table.records[position].file.readCountsAhead()
    }
    for at in 0..<count {
      guard let position = table.known(batch.searches[at].place) else { continue }
      let search = batch.searches[at]
      sum &+= table.records[position].identities.readAhead(search.identity)
      sum &+= table.records[position].file.readDutyAhead()
      sum &+= table.records[position].file.readObjectAhead(search.object)
      sum &+= table.records[position].file.readObjectAhead(search.counterpart)
    }
    readAhead &+= sum
  }

  private mutating func place(of subject: TextSlice, _ bytes: Span<UInt8>) -> CaseTable.Place {
    subject.isUnescaped ? .unknown : table.place(subject.hash, bytes, subject.range)
  }
}
