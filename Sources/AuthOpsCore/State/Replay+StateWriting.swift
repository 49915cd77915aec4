extension Replay {
  /// Writes what the replay holds as `authops.state/1`, so that another run goes on from here.
  ///
  /// The file that was read last is ended first. Cases are written one by one: memory does not grow with them.
  ///
  /// - Parameter output: Takes the bytes as they come.
  public mutating func writeState(to output: (Span<UInt8>) -> Void) {
    if !isEnded { endFile() }
    var writer = StateWriter()
    writer.write(self, to: output)
  }
}

/// Writes a state piece by piece, and its digest after it.
private struct StateWriter {
  private var hash = SHA256()
  private var writer = JSONWriter(capacity: 1 << 16)
  /// Whether what is written belongs to the content, of which the digest is made.
  private var isContent = false

  mutating func write(_ replay: Replay, to output: (Span<UInt8>) -> Void) {
    writer.beginObject()
    writer.key("content")
    pass(to: output)
    isContent = true
    writeContent(replay, to: output)
    pass(to: output)
    isContent = false
    writer.key("digest")
    writer.string("sha256:" + hash.hexDigest())
    writer.key("format")
    writer.string(ReplayState.format)
    writer.endObject()
    writer.newline()
    pass(to: output)
  }

  /// Writes the members of the head, and the lists of cases in their places among them.
  private mutating func writeContent(_ replay: Replay, to output: (Span<UInt8>) -> Void) {
    let head = Self.members(of: StateHead(replay))
    writer.beginObject()
    for (key, value) in head {
      writer.key(key)
      switch key {
      case ReplayState.cases:
        let positions = replay.table.positions
        writeCases(
          positions.lazy.map { (replay.table.records[$0], replay.evidence[$0]) }, replay, to: output)
      case ReplayState.finished:
        let finished = [replay.handedOut, replay.finished].joined()
        writeCases(finished.lazy.map { ($0.asFinished, nil) }, replay, to: output)
      default: writer.value(value)
      }
    }
    writer.endObject()
  }

  /// The members of a head in the order of their keys, with empty ones for the lists of cases.
  private static func members(of head: StateHead) -> [(key: String, value: [UInt8])] {
    do {
      let text = try CanonicalEncoder.json(head)
      let members = JSONSkeleton.members(of: 0..<text.count, in: text) ?? [:]
      var values = members.map { (key: $0.key, value: Array(text[$0.value])) }
      values += [ReplayState.cases, ReplayState.finished].map { (key: $0, value: []) }
      return values.sorted { JSONKeyRank.precedes($0.key, $1.key) }
    } catch { preconditionFailure("a head that cannot be written: \(error)") }
  }

  private mutating func writeCases(
    _ cases: some Sequence<(CaseRecord, [Occasion]?)>, _ replay: Replay, to output: (Span<UInt8>) -> Void
  ) {
    writer.beginArray()
    for (record, occasions) in cases {
      writer.value(CaseState.json(record, occasions ?? [], of: replay))
      if writer.count > 1 << 15 { pass(to: output) }
    }
    writer.endArray()
  }

  /// Passes on what is written.
  private mutating func pass(to output: (Span<UInt8>) -> Void) {
    var taken: [UInt8] = []
    writer.flush { span in
      taken.append(addingCapacity: span.count) { output in
        for offset in span.indices { output.append(span[offset]) }
      }
    }
    if isContent { hash.update(taken) }
    output(taken.span)
  }
}

extension CaseRecord {
  /// The record of a case that is over, with what its report needs: no further event is entered in it.
  fileprivate var asFinished: CaseRecord {
    var record = self
    record.identities = IdentitySet()
    return record
  }
}
