import AuthOpsCore
import Testing

@Suite("Adding up reports")
struct ReportMergeTests {
  private var byCase: Selection {
    var selection = Selection()
    selection.isOrderedByCase = true
    return selection
  }

  /// The logs of the lives, each with a case of its own name.
  private func logs() throws -> [[UInt8]] {
    try Scenario.all.filter { $0.path.hasPrefix("lives/") }.enumerated().map { number, scenario in
      let text = String(decoding: try scenario.bytes(), as: UTF8.self)
      return Array(text.replacing("\"subject\":\"", with: "\"subject\":\"\(97 * number % 31)-").utf8)
    }
  }

  private func report(_ logs: [[UInt8]], keepsAll: Bool = false) throws -> String {
    let day: Day = try #require(Day("2026-06-30"))
    var replay = Replay(Replay.Options(asOf: day, keepsAll: keepsAll))
    for (number, log) in logs.enumerated() {
      replay.beginFile("\(number)")
      replay.consume(log)
      replay.endFile()
    }
    var selection = byCase
    selection.includesAll = keepsAll
    return replay.json(selection)
  }

  private func sum(_ reports: [String]) throws -> String {
    var merge = ReportMerge()
    for report in reports { try merge.add(Array(report.utf8)) }
    var bytes: [UInt8] = []
    merge.write { span in for at in span.indices { bytes.append(span[at]) } }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("Reports over disjoint cases add up to the report over all, byte for byte", arguments: [false, true])
  func parts(keepsAll: Bool) throws {
    var logs = try logs()
    let odd =
      #"{"specversion":"1.0","id":"x","source":"/x","type":"exam.failed","role":"dataBureau","subject":"odd","#
    logs[0] += Array("[\n".utf8)
    logs[1] += Array("{}\n".utf8)
    logs[2] += Array(
      (odd + #""time":"2024-01-01T09:00:00+08:00","data":{"person":"p","key":1}}"# + "\n").utf8)
    let whole = try report(logs, keepsAll: keepsAll)
    #expect(whole.contains("unknownKey") && whole.contains("\"malformed\":2"))
    for size in [1, 2, 5, logs.count] {
      let parts = stride(from: 0, to: logs.count, by: size).map {
        Array(logs[$0..<min($0 + size, logs.count)])
      }
      let reports = try parts.reversed().map { try report($0, keepsAll: keepsAll) }
      #expect(try sum(reports) == whole, "parts of \(size)")
    }
  }

  @Test("Parts without a case change nothing; nothing but such parts are a part without a case")
  func empty() throws {
    let logs = try logs()
    let (none, jilin) = (try report([]), try report([try #require(logs.first { isJilin($0) })]))
    #expect(try sum([none, jilin, none]) == jilin)
    #expect(try sum([none, none]) == none)
  }

  @Test("A part of which nobody knows the rulebook adds none; cases are told apart by their bytes")
  func unknownRulebook() throws {
    let unknown = Array(
      String(decoding: Log.inForce(subject: "cafe\u{301}").bytes, as: UTF8.self)
        .replacing("\"rulebook\":\"deqing\"", with: "\"rulebook\":\"x\"").utf8)
    let jilin = try #require(try logs().first { isJilin($0) })
    let other = Log.inForce(subject: "caf\u{E9}").bytes
    for logs in [[unknown, jilin], [unknown], [unknown, other], [unknown, other, jilin]] {
      #expect(try sum(logs.map { try report([$0]) }) == report(logs))
    }
  }

  private func isJilin(_ log: [UInt8]) -> Bool { String(decoding: log, as: UTF8.self).contains("\"jilin\"") }

  @Test("What does not add up is refused, with its place")
  func refusals() throws {
    let logs = try logs()
    let first = try report([logs[0]])
    func refusal(_ other: String) throws -> String {
      var merge = ReportMerge()
      try merge.add(Array(first.utf8))
      do throws(JSONDocumentError) {
        try merge.add(Array(other.utf8))
        return ""
      } catch { return "\(error)" }
    }
    let second = try report([logs[1]])
    #expect(try refusal(second).isEmpty)
    #expect(try refusal(first).contains("expected a case of no other part"))
    #expect(try refusal(first).contains("/cases/0/case"))
    #expect(try refusal(second.replacing("2026-06-30", with: "2026-06-29")).contains("/asOf"))
    #expect(try refusal(second.replacing("cn-2004-2026/1", with: "other")).contains("/calendar"))
    #expect(
      try refusal(second.replacing("sha256:", with: "sha256:0")).contains("expected what the other parts say")
    )
    let digest = try #require(first.firstMatch(of: /"rulebooks":\[\{"digest":"sha256:([0-9a-f]+)"/))
    #expect(second.contains(digest.1))
    #expect(try refusal(second.replacing(digest.1, with: "00")).contains("/rulebooks/0"))
    #expect(
      try refusal(second.replacing("\"duplicates\"", with: "\"doubles\"")).contains("'doubles' is unknown"))
    let most = second.replacing(/"lines":\d+/, with: "\"lines\":9223372036854775807")
    #expect(try refusal(most).contains("expected a count that adds up"))
    let filtered = second.replacing("\"summary\":{\"cases\":1", with: "\"summary\":{\"cases\":2")
    #expect(try refusal(filtered).contains("expected a report without filters"))
    #expect(try refusal(second.replacing("authops.report/1", with: "authops.report/2")).contains("/format"))
    #expect(try refusal(second.replacing("\"events\":", with: "\"events\":-")).contains("expected a count"))
    #expect(try refusal("{}").contains("the member 'format' is missing"))
    #expect(try refusal(String(second.dropLast(5))).contains("line 1"))
    var replay = Replay(Replay.Options(asOf: Day("2026-06-30")))
    for log in logs { replay.consume(log) }
    replay.endFile()
    #expect(
      try refusal(replay.json().replacing("\"case\":\"", with: "\"case\":\"x")).contains("--order case"))
  }
}
