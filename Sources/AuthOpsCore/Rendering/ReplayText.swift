/// Writes a replay's result for people: diagnostics, a timeline of each case with its deadlines, the summary.
///
/// The replay's options say `keepsTimeline`; without it only events with findings are shown.
public struct ReplayText {
  private let replay: Replay
  private let selection: Selection
  private let language: Language

  /// A text of one result.
  public init(_ replay: Replay, _ selection: Selection = Selection(), _ language: Language) {
    (self.replay, self.selection, self.language) = (replay, selection, language)
  }

  /// Writes the text.
  ///
  /// - Parameter output: Takes the text as it comes.
  /// - Returns: What was counted over all cases.
  public func write(to output: (String) -> Void) -> Tally {
    output(head)
    let tally = replay.forEachCase(selection) { report in
      let page = CasePage(report, replay, selection, language)
      output(page.text)
    }
    output(summary(tally))
    return tally
  }

  /// The day, the rules and what is wrong with the input.
  var head: String {
    var page = TextPage()
    let day = replay.asOf.map { "\($0)" } ?? "-"
    page.wrap("", language.pick(zh: "截至 \(day) 的审计报告", en: "Audit as of \(day)"))
    for law in replay.rulebooksInUse {
      let (rulebook, calendar) = (law.rulebook, law.calendar)
      page.wrap(language.pick(zh: "规则：", en: "Rules: "), rulebook.titleWords(language))
      page.wrap(language.pick(zh: "日历：", en: "Calendar: "), calendar.words(language))
    }
    addDiagnostics(to: &page)
    return page.text
  }

  private func addDiagnostics(to page: inout TextPage) {
    guard !replay.diagnostics.isEmpty else { return }
    page.line()
    let count = replay.diagnostics.count + replay.omittedDiagnostics
    page.line(language.pick(zh: "输入问题：\(count)", en: "Diagnostics: \(count)"))
    for diagnostic in replay.diagnostics {
      let (file, line) = replay.place(ofLine: diagnostic.line)
      let pointer = diagnostic.pointer.isEmpty ? "" : " (\(diagnostic.pointer))"
      let words = language.pick(
        zh: diagnostic.message.zh, en: "\(diagnostic.kind.words): \(diagnostic.message.en)")
      page.wrap("  ", "\(file):\(line):\(diagnostic.column): \(words)\(pointer)", indent: 4)
    }
  }

  /// What was counted over all cases.
  func summary(_ tally: Tally) -> String {
    var page = TextPage()
    let separator = language.pick(zh: "，", en: ", ")
    func counts(_ counts: [(String, Int)]) -> String {
      counts.filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: separator)
    }
    page.line()
    page.wrap(language.pick(zh: "卷宗：", en: "Cases: "), String(replay.caseCount))
    var findings = Outcome.allCases.map { ($0.words(language), tally.findings[$0]) }
    findings.append((language.pick(zh: "其中阻断性违反", en: "of the violated blocking"), tally.blocking))
    page.wrap(language.pick(zh: "结论：", en: "Findings: "), counts(findings))
    page.wrap(
      language.pick(zh: "期限：", en: "Deadlines: "),
      counts(DutyStatus.allCases.map { ($0.words(language), tally.deadlines[$0]) }))
    if !tally.violations.isEmpty {
      page.wrap(
        language.pick(zh: "违反条款：", en: "Violated: "),
        counts(tally.violations.sorted { ($1.value, $0.key) < ($0.value, $1.key) }))
    }
    page.wrap(language.pick(zh: "输入：", en: "Input: "), counts(input))
    return page.text
  }

  private var input: [(String, Int)] {
    let counts = replay.counts
    return [
      (language.pick(zh: "行", en: "lines"), counts.lines),
      (language.pick(zh: "事件", en: "events"), counts.events),
      (language.pick(zh: "已处理", en: "applied"), counts.applied),
      (language.pick(zh: "未处理", en: "not applied"), counts.unapplied),
      (language.pick(zh: "重复", en: "duplicates"), counts.duplicates),
      (language.pick(zh: "补录", en: "late entries"), counts.lateEntries),
      (language.pick(zh: "无效", en: "malformed"), counts.malformed),
    ]
  }
}

extension Replay {
  /// The lines that are no events, each with its place and what was expected.
  public var malformedLines: [String] {
    diagnostics.filter { $0.kind == .malformed }.map { diagnostic in
      let (file, line) = place(ofLine: diagnostic.line)
      let pointer = diagnostic.pointer.isEmpty ? "" : " (\(diagnostic.pointer))"
      return "\(file):\(line):\(diagnostic.column): \(diagnostic.message.en)\(pointer)"
    }
  }

  /// The file that a line of the input stands in, and its number there.
  func place(ofLine line: Int) -> (file: String, line: Int) {
    let file = files.last { $0.firstLine <= line }
    return (fileName(ofLine: line), line - (file?.firstLine ?? 1) + 1)
  }
}
