/// One case for people: a timeline with the findings under their events, then the deadlines.
struct CasePage {
  private let report: CaseReport
  private let replay: Replay
  private let selection: Selection
  private let language: Language
  private let rulebook: Rulebook

  init(_ report: CaseReport, _ replay: Replay, _ selection: Selection, _ language: Language) {
    (self.report, self.replay, self.selection, self.language) = (report, replay, selection, language)
    rulebook = replay.rulebook(of: report)
  }

  /// An event, or a line of the log that only a finding names, with what was found there.
  private struct Occasion {
    let line: Int
    let day: Day
    var title: String
    var findings: [FindingReport] = []
  }

  /// The page.
  var text: String {
    var page = TextPage()
    page.line()
    page.line(String(repeating: "─", count: TextPage.columns))
    page.wrap("", title)
    for entry in entries { add(entry, to: &page) }
    let undated = report.findings.filter { $0.event == nil }
    if !undated.isEmpty {
      page.line("  " + language.pick(zh: "依日历", en: "By the calendar"))
      for finding in undated { add(finding, to: &page) }
    }
    addDeadlines(to: &page)
    return page.text
  }

  private var title: String {
    report.title(language, rulebook)
  }

  /// The events in the order of the log; with a filter, only those with findings.
  private var entries: [Occasion] {
    var byLine: [Int: [FindingReport]] = [:]
    for finding in report.findings {
      if let line = finding.event?.line { byLine[line, default: []].append(finding) }
    }
    let isFiltered = selection.clause != nil || selection.role != nil
    var entries = report.timeline.compactMap { event -> Occasion? in
      let findings = byLine.removeValue(forKey: event.line) ?? []
      guard !isFiltered || !findings.isEmpty else { return nil }
      let descriptor = event.kind.descriptor
      let title = language.pick(zh: descriptor.zh, en: descriptor.shortEnglish)
      return Occasion(
        line: event.line, day: event.day, title: title + (event.object.map { " · " + $0 } ?? ""),
        findings: findings)
    }
    for (line, findings) in byLine {
      guard let first = findings.first else { continue }
      entries.append(Occasion(line: line, day: first.day, title: first.event?.id ?? "", findings: findings))
    }
    return entries.sorted { $0.line < $1.line }
  }

  private func add(_ entry: Occasion, to page: inout TextPage) {
    let lead = "  \(entry.day)  "
    let place = selection.isOrderedByCase ? "" : self.place(entry.line)
    let room = TextPage.columns - DisplayWidth.of(place)
    let words = DisplayWidth.pad(lead + entry.title, to: room)
    if DisplayWidth.of(lead + entry.title) < room - 1 {
      page.line(words + place)
    } else {
      page.wrap(lead, entry.title + "  " + place)
    }
    for finding in entry.findings { add(finding, to: &page) }
  }

  private func place(_ line: Int) -> String {
    let place = replay.place(ofLine: line)
    guard replay.files.count < 2 else { return "\(place.file):\(place.line)" }
    return language.pick(zh: "第 \(place.line) 行", en: "line \(place.line)")
  }

  private func add(_ finding: FindingReport, to page: inout TextPage) {
    let severity = finding.outcome == .violated ? finding.severity.words(language) + " " : ""
    let object = finding.object.map { "[\($0)] " } ?? ""
    var words = object + language.pick(finding.message)
    if let origin = finding.derivedFrom {
      words += language.pick(zh: "（源于 #\(origin)）", en: " (from #\(origin))")
    }
    page.wrap(
      "    \(finding.outcome.mark) #\(finding.number) \(finding.rule.clause) \(severity)", words, indent: 6)
  }

  private func addDeadlines(to page: inout TextPage) {
    guard !report.deadlines.isEmpty else { return }
    page.line("  " + language.pick(zh: "期限", en: "Deadlines"))
    page.table(
      report.deadlines.map { deadline in
        [
          deadline.status.outcome.mark, deadline.dueWords(language), deadline.status.words(language),
          deadline.rule.clause,
          deadline.obligor.words(language, rulebook), deadline.object ?? "",
        ]
      }, indent: 4)
  }
}
