import AuthOpsCore
import Testing

@Suite("Replay")
struct ReplayTests {
  /// Two cases that go through much of the machine, with breaches, interleaved.
  private var log: Log {
    var log = Log.inForce()
    log.add("sale.recorded", "2024-05-06", "operator", #"{"product":"a","user":"u"}"#)
    log.add("qualityTicket.opened", "2024-05-07", "operator", #"{"ticket":"t1","priority":"high"}"#)
    log.add("qualityTicket.answered", "2024-05-20", "dataBureau", #"{"ticket":"t1"}"#)
    log.subject = "case-2"
    log.add(
      "announcement.published", "2024-01-02", "dataBureau",
      #"{"rulebook":"deqing","windowUntil":"2024-01-19"}"#)
    log.add("application.submitted", "2024-01-22", "applicant")
    log.subject = "case-1"
    log.add("qualityTicket.repaired", "2024-05-21", "dataProvider", #"{"ticket":"t1"}"#)
    log.add(
      "annualReport.submitted", "2025-04-01", "operator", #"{"year":"2024","revenue":"150","cost":"100"}"#)
    return log
  }

  @Test("A conforming case violates nothing and leaves nothing undetermined")
  func conforming() throws {
    let report = try #require(Log.inForce().replayed().firstCase)
    #expect(report.violated.isEmpty)
    #expect(report.tally.findings[.undetermined] == 0)
    #expect(report.phase == .inForce)
  }

  @Test("Any prefix and then the rest give the bytes of the whole")
  func prefixes() {
    let bytes = log.bytes
    let whole = log.replayed().json()
    for cut in stride(from: 0, through: bytes.count, by: 211) {
      var replay = Replay()
      replay.consume(bytes.span.extracting(0..<cut))
      _ = replay.json()
      replay.consume(bytes.span.extracting(cut..<bytes.count))
      replay.endFile()
      #expect(replay.json() == whole, "cut at \(cut)")
    }
  }

  @Test("Bytes may come one at a time")
  func oneByteAtATime() {
    let bytes = log.bytes
    var replay = Replay()
    for at in bytes.indices { replay.consume(bytes.span.extracting(at..<at + 1)) }
    replay.endFile()
    #expect(replay.json() == log.replayed().json())
  }

  @Test("With an earlier day of judgement the rest is as if not yet written")
  func asOf() throws {
    let day = try #require(Day("2024-05-10"))
    let all = log
    let lines = all.lines.filter { !$0.contains("2024-05-2") && !$0.contains("2025-") }
    var replay = Replay(Replay.Options(asOf: day))
    replay.consume(Array(lines.map { $0 + "\n" }.joined().utf8))
    let cut = replay.json(), whole = all.replayed(asOf: day).json()
    let countLines = #/"lines":\d+/#, line = #/"line":\d+/#
    #expect(
      cut.replacing(countLines, with: "").replacing(line, with: "")
        == whole.replacing(countLines, with: "").replacing(line, with: ""))
  }

  @Test(
    "The same event twice is a duplicate, whatever the order of its keys; with other content it is refused")
  func duplicates() throws {
    var log = Log.designated()
    let first = log.lines[0]
    var bytes = log.bytes
    let data = #""data":{"rulebook":"deqing","windowUntil":"2024-01-19"}"#
    let reordered = "{" + data + "," + first.dropFirst().replacing("," + data, with: "") + "\n"
    bytes += Array(reordered.utf8)
    bytes += Array(first.replacing("2024-01-19", with: "2024-01-20").utf8)
    var replay = Replay()
    replay.consume(bytes)
    replay.endFile()
    let json = replay.json()
    #expect(json.contains(#""duplicates":1"#))
    #expect(try #require(replay.firstCase).violated == ["LOG-conflictingDuplicate"])
    log.add("exam.failed", "2024-01-01", "dataBureau", #"{"person":"x"}"#)
    #expect(log.replayed().json().contains(#""lateEntries":1"#))
  }

  @Test("Malformed lines are reported with their places and spoil nothing else")
  func malformed() {
    let good = Log.inForce()
    let bad = [
      "{\"specversion\":\"1.0\"", "\u{0}\u{1}\u{2}", "[1,2]", "null", "{}",
      String(repeating: "[", count: 100_000), good.lines[0].replacing("09:00:00+08:00", with: "09:00:00"),
      good.lines[0].replacing("dataBureau", with: "nobody"),
      good.lines[0].replacing("2024-01-19", with: "2024-02-30"),
      good.lines[1].replacing("application.submitted", with: "application.forgotten"),
      good.lines[1].replacing("\"id\"", with: "\"id\":\"x\",\"id\""),
    ]
    var bytes: [UInt8] = []
    for (position, line) in good.lines.enumerated() {
      if position < bad.count { bytes += Array((bad[position] + "\r\n").utf8) }
      bytes += Array((line + "\r\n").utf8)
    }
    bytes += [0xFF, 0xFE, 0x7B, 0x00, 0x0A]
    var replay = Replay()
    replay.consume(bytes)
    replay.endFile()
    let json = replay.json()
    #expect(json.contains("\"malformed\":\(bad.count + 1)"))
    #expect(json.contains("\"applied\":\(good.lines.count)"))
    #expect(replay.firstCase?.violated == [])
  }

  @Test("A file without a last line feed, an empty file and a byte order mark are read")
  func edges() {
    var replay = Replay()
    replay.beginFile("empty")
    replay.beginFile("bom")
    replay.consume([0xEF, 0xBB, 0xBF] + Log.inForce().bytes.dropLast())
    replay.endFile()
    let json = replay.json()
    #expect(json.contains("\"malformed\":0") && json.contains("byteOrderMark"))
    #expect(replay.firstCase?.phase == .inForce)
  }
}
