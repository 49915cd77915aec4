/// Writes why a replay found what it found as `authops.explanation/1`: canonical JSON, one text or one line a case.
///
/// The replay's options say `evidence`; cases whose evidence was not kept are counted, and not explained.
public struct ExplanationWriter {
  /// The name and version of the format.
  public static let format = "authops.explanation/1"

  private let replay: Replay
  private let selection: Selection

  /// A writer of one result.
  public init(_ replay: Replay, _ selection: Selection = Selection()) {
    (self.replay, self.selection) = (replay, selection)
  }

  private var context: ExplanationContext {
    ExplanationContext(replay: replay, showsLines: !selection.isOrderedByCase)
  }

  /// Writes one JSON text.
  ///
  /// - Parameter output: Takes the bytes as they come.
  /// - Returns: What was counted over all cases.
  public func writeJSON(to output: (Span<UInt8>) -> Void) -> Tally {
    var writer = JSONWriter(capacity: 1 << 16)
    writer.beginObject()
    for member in opening {
      writer.key(member.key)
      member.value.write(to: &writer)
    }
    writer.key("cases")
    writer.beginArray()
    let tally = replay.forEachExplanation(selection) { explanation in
      explanation.value(context).write(to: &writer)
      writer.flush(to: output)
    }
    writer.endArray()
    for member in closing(tally) {
      writer.key(member.key)
      member.value.write(to: &writer)
    }
    writer.endObject()
    writer.newline()
    writer.flush(to: output)
    return tally
  }

  /// Writes one line for each case, and a last one with the summary.
  ///
  /// - Parameter output: Takes the bytes as they come.
  /// - Returns: What was counted over all cases.
  public func writeNDJSON(to output: (Span<UInt8>) -> Void) -> Tally {
    var writer = JSONWriter(capacity: 1 << 16)
    let tally = replay.forEachExplanation(selection) { explanation in
      explanation.value(context).write(to: &writer)
      writer.newline()
      writer.flush(to: output)
    }
    JSONValue.object(opening + closing(tally)).write(to: &writer)
    writer.newline()
    writer.flush(to: output)
    return tally
  }

  private var opening: [JSONValue.Member] {
    [.init("asOf", .optional(replay.asOf?.description)), .init("calendar", replay.calendarValue)]
  }

  private func closing(_ tally: Tally) -> [JSONValue.Member] {
    replay.closing(tally, showsLines: context.showsLines, format: Self.format)
  }
}
