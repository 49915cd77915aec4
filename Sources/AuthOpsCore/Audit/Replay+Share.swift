/// Replays of one log, each with its share of the cases.
///
/// Every line is read to its end by one of them alone, but for those whose case does not show at their beginning.
extension Replay {
  /// Whose the line is that starts at an offset.
  mutating func claim(_ bytes: Span<UInt8>, from start: Int) -> Claim {
    guard !share.isWhole else { return .own }
    guard let name = reader.caseAhead(bytes, from: start) else { return .open }
    return share.takes(name) ? .own : .other
  }

  /// Skips a line that is another's.
  ///
  /// - Returns: Where its line feed stands, or nil where the line is to be looked at.
  mutating func skipOther(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    guard case .other = claim(bytes, from: start), let end = LineFeed.find(in: bytes, from: start),
      end &- start <= Self.longestLine
    else { return nil }
    counts.lines &+= 1
    return end
  }

  /// Whether a line that is no event is reported with this share.
  func reports(_ claim: Claim) -> Bool {
    switch claim {
    case .own: true
    case .other: false
    case .open: share.isFirst
    }
  }
}

extension Replay {
  /// Puts together what replays of one log found, each of its share of the cases.
  ///
  /// - Parameter parts: Replays that were given the same files and bytes, one for each share; none of which forgets
  ///   what is finished.
  init(joining parts: [Replay]) {
    self.init(parts[0].options)
    counts.lines = parts[0].counts.lines
    files = parts[0].files
    latestDay = parts.compactMap(\.latestDay).max()
    leavesOut = parts.contains(where: \.leavesOut)
    var order: [(line: UInt32, part: Int, position: Int)] = []
    var firstSources: [UInt32] = []
    for (number, part) in parts.enumerated() {
      counts.addEvents(part.counts)
      firstSources.append(reader.append(sources: part.reader.sources))
      order += part.table.records.indices.map { (part.table.records[$0].firstLine, number, $0) }
    }
    // Two cases may begin with lines of the same number only where a log has more than four thousand million lines.
    order.sort { ($0.line, $0.part, $0.position) < ($1.line, $1.part, $1.position) }
    table.reserve(order.count)
    for (_, part, position) in order {
      var record = parts[part].table.records[position]
      record.firstSource = firstSources[part]
      let joined = table.add(JSONHash.hash(record.name), record)
      evidence[joined] = parts[part].evidence[position]
    }
    joinDiagnostics(parts)
    isEnded = true
  }

  /// Lists diagnostics in the order of their lines, and leaves out as many as one replay would.
  private mutating func joinDiagnostics(_ parts: [Replay]) {
    omittedDiagnostics = parts.reduce(0) { $0 + $1.omittedDiagnostics }
    let all = parts.flatMap(\.diagnostics).enumerated()
    // Diagnostics of one line come from one part, in their order; but for a byte order mark, which the first part
    // reports, and which stands before what any part says of its line.
    for (_, diagnostic) in all.sorted(by: { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }) {
      add(diagnostic)
    }
  }
}

extension Replay.Counts {
  /// Adds what another replay of the same lines counted of its events.
  fileprivate mutating func addEvents(_ other: Replay.Counts) {
    events += other.events
    applied += other.applied
    unapplied += other.unapplied
    duplicates += other.duplicates
    lateEntries += other.lateEntries
    malformed += other.malformed
  }
}
