/// The parts of a report, written one after another into the same memory.
struct ReportPieces {
  private let selection: Selection
  private var writer = JSONWriter(capacity: 1 << 16)

  init(_ selection: Selection) { self.selection = selection }

  mutating func begin(_ replay: Replay) {
    writer.beginObject()
    writer.key("asOf")
    (replay.asOf.map { JSONValue.string($0.description) } ?? .null).write(to: &writer)
    writer.key("calendar")
    replay.calendarValue.write(to: &writer)
    writer.key("cases")
    writer.beginArray()
  }

  mutating func add(_ report: CaseReport, _ replay: Replay) {
    report.write(to: &writer, replay, showsLines: !selection.isOrderedByCase)
  }

  mutating func addLine(_ report: CaseReport, _ replay: Replay) {
    add(report, replay)
    writer.newline()
  }

  mutating func end(_ tally: Tally, _ replay: Replay) {
    writer.endArray()
    for member in replay.closing(tally, showsLines: !selection.isOrderedByCase) {
      writer.key(member.key)
      member.value.write(to: &writer)
    }
    writer.endObject()
    writer.newline()
  }

  mutating func addSummaryLine(_ tally: Tally, _ replay: Replay) {
    var members = replay.closing(tally, showsLines: !selection.isOrderedByCase)
    members.append(.init("asOf", replay.asOf.map { .string($0.description) } ?? .null))
    members.append(.init("calendar", replay.calendarValue))
    JSONValue.object(members).write(to: &writer)
    writer.newline()
  }

  mutating func drain(over limit: Int, to output: (Span<UInt8>) -> Void) {
    guard writer.count > limit else { return }
    writer.flush(to: output)
  }
}
