/// The parts of a report, written one after another into the same memory.
struct ReportPieces {
  private let selection: Selection
  private var bytes: [UInt8] = []
  private var isFirst = true

  init(_ selection: Selection) { self.selection = selection }

  mutating func begin(_ replay: Replay) {
    append("{\"asOf\":")
    appendValue(replay.asOf.map { .string($0.description) } ?? .null)
    append(",\"calendar\":")
    appendValue(replay.calendarValue)
    append(",\"cases\":[")
  }

  mutating func add(_ report: CaseReport, _ replay: Replay) {
    if !isFirst { append(",") }
    isFirst = false
    appendValue(report.value(replay, showsLines: !selection.isOrderedByCase))
  }

  mutating func addLine(_ report: CaseReport, _ replay: Replay) {
    appendValue(report.value(replay, showsLines: !selection.isOrderedByCase))
    append("\n")
  }

  mutating func end(_ tally: Tally, _ replay: Replay) {
    append("]")
    for member in replay.closing(tally, showsLines: !selection.isOrderedByCase) {
      append(",\"\(member.key)\":")
      appendValue(member.value)
    }
    append("}\n")
  }

  mutating func addSummaryLine(_ tally: Tally, _ replay: Replay) {
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
