/// Writes a replay's result as NDJSON while the replay goes on: a case as soon as it is over, the rest at the end.
///
/// The replay forgets what was written, so that memory grows with the cases that are open at one time and, by 16
/// bytes each, with the names of those that were. A later line that names a forgotten case is not applied and stands
/// in the diagnostics of the summary; it counts as an event without meaning, even where it repeats an earlier one.
public struct ReportStream {
  private let selection: Selection
  private var pieces: ReportPieces
  private var tally = Tally()

  /// A stream of one result; of a replay whose options say `forgetsFinished`, on an explicit day.
  public init(_ selection: Selection = Selection()) {
    (self.selection, pieces) = (selection, ReportPieces(selection))
  }

  /// Writes the cases that are over since the last call.
  ///
  /// - Parameters:
  ///   - replay: The replay that goes on.
  ///   - output: Takes the bytes.
  public mutating func writeFinished(of replay: inout Replay, to output: (Span<UInt8>) -> Void) {
    guard replay.hasFinished else { return }
    let names = replay
    tally.add(replay.drainFinished(selection) { pieces.addLine($0, names) })
    pieces.drain(over: 0, to: output)
  }

  /// Writes the cases that are left, and a last line with the summary.
  ///
  /// - Parameters:
  ///   - replay: The replay that has ended.
  ///   - output: Takes the bytes.
  /// - Returns: What was counted over all cases.
  public mutating func finish(_ replay: inout Replay, to output: (Span<UInt8>) -> Void) -> Tally {
    writeFinished(of: &replay, to: output)
    let rest = replay.forEachCase(selection) { report in
      pieces.addLine(report, replay)
      pieces.drain(over: 1 << 15, to: output)
    }
    tally.add(rest)
    tally.count(.meaningless, .violated, replay.options.laws[0].rulebook, times: replay.strays)
    pieces.addSummaryLine(tally, replay)
    pieces.drain(over: 0, to: output)
    return tally
  }
}
