/// Writes a replay's result as `authops.report/1`: canonical JSON, one text or one line for each case.
public struct ReportWriter {
  private let replay: Replay
  private let selection: Selection

  /// A writer of one result.
  public init(_ replay: Replay, _ selection: Selection = Selection()) {
    (self.replay, self.selection) = (replay, selection)
  }

  /// Writes one JSON text.
  ///
  /// - Parameter output: Takes the bytes as they come.
  /// - Returns: What was counted over all cases.
  public func writeJSON(to output: (Span<UInt8>) -> Void) -> Tally {
    var pieces = Pieces(replay, selection)
    pieces.begin()
    let tally = replay.forEachCase(selection) { report in
      pieces.add(report)
      pieces.drain(over: 1 << 15, to: output)
    }
    pieces.end(tally)
    pieces.drain(over: 0, to: output)
    return tally
  }

  /// Writes one line for each case, and a last one with the summary.
  ///
  /// - Parameter output: Takes the bytes as they come.
  /// - Returns: What was counted over all cases.
  public func writeNDJSON(to output: (Span<UInt8>) -> Void) -> Tally {
    var pieces = Pieces(replay, selection)
    let tally = replay.forEachCase(selection) { report in
      pieces.addLine(report)
      pieces.drain(over: 1 << 15, to: output)
    }
    pieces.addSummaryLine(tally)
    pieces.drain(over: 0, to: output)
    return tally
  }
}

/// The parts of a report, written one after another into the same memory.
private struct Pieces {
  private let replay: Replay
  private let selection: Selection
  private var bytes: [UInt8] = []
  private var isFirst = true

  init(_ replay: Replay, _ selection: Selection) { (self.replay, self.selection) = (replay, selection) }

  mutating func begin() {
    append("{\"asOf\":")
    appendValue(replay.asOf.map { .string($0.description) } ?? .null)
    append(",\"calendar\":")
    appendValue(replay.calendarValue)
    append(",\"cases\":[")
  }

  mutating func add(_ report: CaseReport) {
    if !isFirst { append(",") }
    isFirst = false
    appendValue(report.value(replay, showsLines: !selection.isOrderedByCase))
  }

  mutating func addLine(_ report: CaseReport) {
    appendValue(report.value(replay, showsLines: !selection.isOrderedByCase))
    append("\n")
  }

  mutating func end(_ tally: Tally) {
    append("]")
    for member in replay.closing(tally, showsLines: !selection.isOrderedByCase) {
      append(",\"\(member.key)\":")
      appendValue(member.value)
    }
    append("}\n")
  }

  mutating func addSummaryLine(_ tally: Tally) {
    var members = replay.closing(tally, showsLines: !selection.isOrderedByCase)
    members.append(.init("asOf", replay.asOf.map { .string($0.description) } ?? .null))
    members.append(.init("calendar", replay.calendarValue))
    appendValue(.object(members))
    append("\n")
  }

  mutating func drain(over limit: Int, to output: (Span<UInt8>) -> Void) {
    guard bytes.count > limit else { return }
    output(bytes.span)
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
  private mutating func appendValue(_ value: JSONValue) { bytes.append(contentsOf: value.canonical()) }
}
