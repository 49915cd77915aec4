import AuthOpsCore
import Testing

@Suite("Text for people")
struct ReplayTextTests {
  private func text(_ log: Log, _ language: Language, _ selection: Selection = Selection()) -> String {
    var options = Replay.Options()
    options.keepsTimeline = true
    var replay = Replay(options)
    replay.beginFile("log.ndjson")
    replay.consume(log.bytes.span)
    replay.endFile()
    var text = ""
    _ = ReplayText(replay, selection, language).write { text += $0 }
    return text
  }

  private var log: Log {
    var log = Log.inForce()
    log.add("sale.recorded", "2024-05-06", "operator", #"{"product":"产品","user":"用户"}"#)
    log.add("qualityTicket.opened", "2024-05-07", "operator", #"{"ticket":"t1","priority":"high"}"#)
    log.add("qualityTicket.answered", "2024-05-20", "dataBureau", #"{"ticket":"t1","nonsense":1}"#)
    return log
  }

  /// The columns of a line, counted here by a plain rule: characters from U+1100 on are wide.
  private func columns(_ line: Substring) -> Int {
    line.unicodeScalars.reduce(0) { sum, scalar in
      let isWide = 0x1100...0x115F ~= scalar.value || 0x2E80...0xFFE6 ~= scalar.value
      return sum + (isWide ? 2 : 1)
    }
  }

  @Test("No line is longer than 80 columns", arguments: Language.allCases)
  func width(_ language: Language) {
    for line in text(log, language).split(separator: "\n") {
      #expect(columns(line) <= 80, "\(line)")
    }
  }

  @Test("No line of an explanation is longer than 80 columns", arguments: Language.allCases)
  func explanationWidth(_ language: Language) throws {
    var selection = Selection()
    selection.includesAll = true
    for scenario in Scenario.all where scenario.path.hasPrefix("lives/") {
      let replay = try scenario.replayed(asOf: nil, evidence: .ofEveryCase)
      var text = ""
      _ = ExplanationText(replay, selection, language).write { text += $0 }
      for line in text.split(separator: "\n") { #expect(columns(line) <= 80, "\(line)") }
    }
  }

  @Test("What is wrong with a line is said in the language of the text")
  func malformedLines() {
    let good = Log.inForce().lines
    let bad: [(line: String, zh: String)] = [
      (#"{"id":"#, "应为值，实为结尾"), (#"{"id": "a\#u{1}"}"#, "字符串中有未转义的字节 0x01"), ("[1]", "应为一个事件"),
      ("{}", "缺少字段“specversion” (/specversion)"), (#"{"id":1,"id":2}"#, "同一对象中键重复"),
      (good[0].replacing("dataBureau", with: "nobody"), "应为角色标识"),
      (good[0].replacing("2024-01-19", with: "2024-02-30"), "应为日期 YYYY-MM-DD"),
      (good[1].replacing("application.submitted", with: "application.lost"), "实为“application.lost”"),
    ]
    var replay = Replay()
    replay.consume(Array((good.prefix(1) + bad.map(\.line)).joined(separator: "\n").utf8))
    replay.endFile()
    var (zh, en) = ("", "")
    _ = ReplayText(replay, Selection(), .zh).write { zh += $0 }
    _ = ReplayText(replay, Selection(), .en).write { en += $0 }
    let chinese = zh.replacing("\n    ", with: "")
    for (line, words) in bad { #expect(chinese.contains(words), "\(line)") }
    #expect(!zh.contains("expected") && zh.contains("此行不是有效事件："))
    #expect(en.contains("malformed: expected") && !en.contains("此行"))
  }

  @Test("A finding stands under its event, with mark, clause, severity and message")
  func findings() throws {
    let lines = text(log, .zh).split(separator: "\n").map(String.init)
    let sale = try #require(lines.firstIndex { $0.contains("2024-05-06") && $0.contains("产品") })
    #expect(lines[sale + 1].hasPrefix("    ✗ #") && lines[sale + 1].contains("DQ-9.3-a 警示"))
    #expect(lines[sale].hasSuffix("第 23 行"))
  }

  @Test("Diagnostics stand at the top, by file, line and column")
  func diagnostics() throws {
    let text = text(log, .en)
    let diagnostic = try #require(text.range(of: "log.ndjson:25:"))
    let timeline = try #require(text.range(of: "Case case-1"))
    #expect(diagnostic.lowerBound < timeline.lowerBound)
  }

  @Test("With a filter only events with findings are shown")
  func filtered() {
    var selection = Selection()
    selection.clause = "DQ-10.3-b"
    let text = text(log, .en, selection)
    #expect(!text.contains("2024-01-02  ") && text.contains("2024-05-20  "))
  }

  @Test("A due day is answered in both languages", arguments: Language.allCases)
  func deadline(_ language: Language) throws {
    let answer = DeadlineAnswer(from: try #require(Day("2024-02-02")), try #require(Period("3wd")))
    let text = answer.text(language)
    #expect(
      text.contains("2024-02-06") && text.contains(language == .zh ? "调休上班" : "weekend worked in exchange"))
  }
}
