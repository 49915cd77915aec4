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
    var pieces = ReportPieces(selection)
    pieces.begin(replay)
    let tally = replay.forEachCase(selection) { report in
      pieces.add(report, replay)
      pieces.drain(over: 1 << 15, to: output)
    }
    pieces.end(tally, replay)
    pieces.drain(over: 0, to: output)
    return tally
  }

  /// Writes one line for each case, and a last one with the summary.
  ///
  /// - Parameter output: Takes the bytes as they come.
  /// - Returns: What was counted over all cases.
  public func writeNDJSON(to output: (Span<UInt8>) -> Void) -> Tally {
    var pieces = ReportPieces(selection)
    let tally = replay.forEachCase(selection) { report in
      pieces.addLine(report, replay)
      pieces.drain(over: 1 << 15, to: output)
    }
    pieces.addSummaryLine(tally, replay)
    pieces.drain(over: 0, to: output)
    return tally
  }
}
