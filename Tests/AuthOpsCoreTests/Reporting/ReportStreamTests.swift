import AuthOpsCore
import Testing

@Suite("Streamed reports")
struct ReportStreamTests {
  private let asOf = Day("2030-01-01")

  /// A case that ends in a refusal, which leaves nothing owed.
  private func rejected(_ subject: String) -> Log {
    var log = Log(subject: subject)
    log.add(
      "announcement.published", "2024-01-02", "dataBureau",
      #"{"rulebook":"deqing","windowUntil":"2024-01-19"}"#)
    log.add("application.submitted", "2024-01-15", "applicant")
    log.add("application.received", "2024-01-16", "dataBureau")
    log.add("application.rejected", "2024-01-18", "dataBureau")
    return log
  }

  /// The lines of the streamed report, the log cut into pieces of a size.
  private func stream(_ bytes: [UInt8], piece: Int) -> (lines: [String], open: Int) {
    var options = Replay.Options(asOf: asOf)
    options.forgetsFinished = true
    var replay = Replay(options)
    var stream = ReportStream()
    var output: [UInt8] = []
    func take(_ piece: Span<UInt8>) { for offset in piece.indices { output.append(piece[offset]) } }
    for start in Swift.stride(from: 0, to: bytes.count, by: piece) {
      replay.consume(bytes.span.extracting(start..<min(start + piece, bytes.count)))
      stream.writeFinished(of: &replay, to: take)
    }
    replay.endFile()
    let open = replay.table.count
    _ = stream.finish(&replay, to: take)
    return (String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init), open)
  }

  private func whole(_ bytes: [UInt8]) -> [String] {
    var replay = Replay(Replay.Options(asOf: asOf))
    replay.consume(bytes.span)
    replay.endFile()
    var output: [UInt8] = []
    _ = ReportWriter(replay).writeNDJSON { piece in
      for offset in piece.indices { output.append(piece[offset]) }
    }
    return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private var mixed: [UInt8] {
    (0..<40).flatMap { number in
      number % 3 == 0 ? Log.inForce(subject: "open-\(number)").bytes : rejected("over-\(number)").bytes
    }
  }

  @Test("The stream says the same of each case and in sum as the report over all")
  func sameCases() {
    let (whole, streamed) = (whole(mixed), stream(mixed, piece: 1 << 16).lines)
    #expect(Set(whole) == Set(streamed) && whole.count == streamed.count)
    #expect(whole.last == streamed.last)
  }

  @Test("Cases that are over leave the memory, and their places are used again")
  func forgets() {
    let result = stream(mixed, piece: 1 << 16)
    #expect(result.open == 14)
    #expect(result.lines.first?.contains(#""case":"over-1""#) == true)
  }

  @Test("However the log is cut, the bytes are the same", arguments: [1, 37, 4_096])
  func cuts(_ piece: Int) {
    #expect(stream(mixed, piece: piece).lines == stream(mixed, piece: 1 << 20).lines)
  }

  @Test("A line that names a forgotten case is not applied, and stands in the diagnostics")
  func stray() throws {
    var log = rejected("over")
    log.add("application.supplemented", "2024-01-17", "applicant")
    let lines = stream(log.bytes, piece: 1 << 16).lines
    #expect(lines.count == 2)
    let summary = try #require(lines.last)
    #expect(summary.contains(#""kind":"caseForgotten""#) && summary.contains(#""pointer":"/subject""#))
    #expect(summary.contains(#""unapplied":1"#) && summary.contains(#""cases":1"#))
  }

  @Test("A case with something owed is never forgotten")
  func owed() {
    #expect(stream(Log.inForce().bytes, piece: 1 << 16).open == 1)
  }

  @Test(
    "A closed case is kept while inspections are supported, until the log has come past that",
    arguments: [("2026-06-06", 2), ("2026-06-07", 1)])
  func cooperation(_ day: String, _ open: Int) {
    var log = Log.inForce(subject: "over")
    log.add("authorization.revoked", "2024-06-06", "localGovernment", #"{"ground":"commitmentBreach"}"#)
    log.add("access.closed", "2024-06-07", "dataBureau")
    log.add("data.deleted", "2024-06-08", "dataBureau")
    log.add("logs.purged", "2025-01-08", "dataBureau")
    log.add("inspection.performed", "2025-03-02", "localGovernment", #"{"refused":false}"#)
    log.subject = "last"
    log.add("announcement.published", day, "dataBureau", #"{"rulebook":"deqing"}"#)
    let result = stream(log.bytes, piece: 1 << 16)
    #expect(result.open == open)
    #expect(Set(result.lines) == Set(whole(log.bytes)))
  }
}
