extension SimulationResult {
  /// The result for people.
  public func text(_ language: Language) -> String {
    var page = TextPage()
    page.wrap("", heading(language))
    let isDocket = model.procedure.isDocket
    section(
      &page,
      isDocket
        ? language.pick(zh: "各类程序（工作日）", en: "Proceedings, in working days")
        : language.pick(zh: "阶段（工作日）", en: "Stages, in working days"))
    page.table(table(stages, withRate: isDocket || scenario.arrivals != .atOnce, language), indent: 2)
    if !isDocket {
      section(
        &page, language.pick(zh: "自公告起至各步骤（工作日）", en: "From the announcement to each step, in working days"))
      page.table(table(milestones.filter { $0.name != model.acts[0].name }, language), indent: 2)
    }
    if let signed = milestones.first(where: { $0.name == "agreement.signed" }) {
      signing(signed, &page, language)
    }
    deadlines(&page, language)
    resources(&page, language)
    outcomes(&page, language)
    if let day = unpublishedFrom {
      page.line()
      page.wrap(
        "",
        language.pick(
          zh: "\(day) 起的节假日安排尚未公布：其中的工作日按周一至周五计。",
          en: "The working days from \(day) on are not published: Monday to Friday count as worked there."))
    }
    return page.text
  }

  private func heading(_ language: Language) -> String {
    language.pick(
      zh: "\(scenario.title ?? model.law.rulebook.zh)：\(runs) 次运行，\(cases) 件，\(events) 个事件，"
        + "\(model.start) 至 \(model.end)，种子 \(scenario.seed)",
      en: "\(scenario.title ?? model.law.rulebook.en): \(runs) runs, \(cases) cases, \(events) events, "
        + "\(model.start) to \(model.end), seed \(scenario.seed)")
  }

  private func section(_ page: inout TextPage, _ title: String) {
    page.line()
    page.line(title)
  }

  /// Elapsed times; how many there are a year says something only where cases come one after another.
  private func table(_ rows: [Elapsed], withRate: Bool = false, _ language: Language) -> [[String]] {
    let rate = withRate ? [language.pick(zh: "每年", en: "a year")] : []
    let head =
      ["", language.pick(zh: "到达", en: "reached")] + rate + [
        language.pick(zh: "平均", en: "mean"), "p10", "p50", "p90", "p99", language.pick(zh: "最长", en: "max"),
      ]
    return [head]
      + rows.map { row in
        let values = [10, 50, 90, 99].map { hundredths in
          row.workingDays.quantiles.first { $0.hundredths == hundredths }.map { String($0.value) } ?? ""
        }
        return [row.name, Self.percent(row.share.value)]
          + (withRate ? [Decimal.fixed(row.perYear.value, places: 1)] : [])
          + [Decimal.fixed(row.workingDays.mean, places: 1)]
          + values + [String(row.workingDays.max)]
      }
  }

  private static func percent(_ share: Double) -> String { Decimal.fixed(share * 100, places: 1) + "%" }

  private static func percent(_ estimate: Estimate) -> String {
    guard let interval = estimate.interval else { return percent(estimate.value) }
    let (low, high) = (interval.lowerBound * 100, interval.upperBound * 100)
    return percent(estimate.value) + " (\(Decimal.fixed(low, places: 1))–\(Decimal.fixed(high, places: 1)))"
  }

  private func signing(_ signed: Elapsed, _ page: inout TextPage, _ language: Language) {
    section(&page, language.pick(zh: "签订日（距公告日数）", en: "The signing, days after the announcement"))
    if let first = day(after: signed.days.min),
      let ninth = signed.days.quantiles.first(where: { $0.hundredths == 90 }).flatMap({ day(after: $0.value) }
      )
    {
      page.wrap(
        "  ",
        language.pick(
          zh: "最早 \(first)；十件中九件不晚于 \(ninth)", en: "earliest \(first); nine of ten by \(ninth)"))
    }
    for line in Histogram.lines(signed.days) { page.line("  " + line) }
  }

  private func deadlines(_ page: inout TextPage, _ language: Language) {
    let dated = deadlines.filter { $0.breach != nil }
    guard !dated.isEmpty else { return }
    section(&page, language.pick(zh: "期限", en: "Deadlines"))
    let head = [
      "", "", language.pick(zh: "件数", en: "duties"), language.pick(zh: "逾期概率", en: "missed"),
    ]
    page.table(
      [head]
        + dated.map { row in
          let count = DutyStatus.allCases.map { row.statuses[$0] }.reduce(0, +)
          return [
            row.clause, String(describing: row.rule), String(count), row.breach.map(Self.percent) ?? "",
          ]
        }, indent: 2)
    losses(dated.filter { $0.waited != nil }, &page, language)
  }

  /// Where the time went, over all duties of a rule and over those that were missed.
  private func losses(_ rows: [Deadline], _ page: inout TextPage, _ language: Language) {
    guard !rows.isEmpty else { return }
    section(
      &page,
      language.pick(zh: "时间去向（平均办公小时：排队/办理）", en: "Where the time went, mean office hours waiting/work"))
    let head = ["", "", language.pick(zh: "全部", en: "all"), language.pick(zh: "逾期者", en: "if missed")]
    page.table(
      [head]
        + rows.map { row in
          [
            row.clause, String(describing: row.rule), Self.hours(row.waited, row.worked),
            Self.hours(row.waitedLate, row.workedLate),
          ]
        }, indent: 2)
  }

  private static func hours(_ waited: Double?, _ worked: Double?) -> String {
    guard let waited, let worked else { return "-" }
    return Decimal.fixed(waited, places: 1) + "/" + Decimal.fixed(worked, places: 1)
  }

  private func resources(_ page: inout TextPage, _ language: Language) {
    section(&page, language.pick(zh: "承办者（平均等待以小时计）", en: "Resources, mean wait in hours"))
    let head = [
      "", language.pick(zh: "容量", en: "capacity"), language.pick(zh: "办理", en: "served"),
      language.pick(zh: "利用率或并行数", en: "use or load"), language.pick(zh: "等待", en: "wait"),
      language.pick(zh: "最长队列", en: "queue"),
    ]
    page.table(
      [head]
        + resources.map { row in
          let use =
            row.capacity == nil
            ? Decimal.fixed(row.utilisation.value, places: 2) : Self.percent(row.utilisation)
          return [
            row.name, row.capacity.map(String.init) ?? "∞", String(row.served), use,
            Decimal.fixed(row.wait.mean / 60, places: 1), String(row.longestQueue),
          ]
        }, indent: 2)
  }

  private func outcomes(_ page: inout TextPage, _ language: Language) {
    section(&page, language.pick(zh: "结局", en: "How the cases stood in the end"))
    page.table(ends.map { [$0.end.rawValue, String($0.cases), Self.percent($0.share)] }, indent: 2)
    guard !violations.isEmpty else { return }
    section(&page, language.pick(zh: "违反", en: "Violations"))
    let head = [
      "", "", language.pick(zh: "严重程度", en: "severity"), language.pick(zh: "发现", en: "found"),
      language.pick(zh: "注入", en: "injected"), language.pick(zh: "超时", en: "overran"),
    ]
    page.table(
      [head]
        + violations.map {
          [
            $0.clause, String(describing: $0.rule), $0.severity.id, String($0.found), String($0.injected),
            String($0.missed),
          ]
        }, indent: 2)
  }
}

/// Bars of a histogram in a terminal.
enum Histogram {
  /// One line for each bar: the numbers, how many, and a bar of at most forty columns.
  static func lines(_ summary: DistributionSummary) -> [String] {
    let most = summary.histogram.map(\.count).max() ?? 1
    let labels = summary.histogram.map { bar in
      bar.values.count == 1 ? "\(bar.values.lowerBound)" : "\(bar.values.lowerBound)–\(bar.values.upperBound)"
    }
    let width = labels.map { DisplayWidth.of($0) }.max() ?? 0
    let digits = summary.histogram.map { String($0.count).count }.max() ?? 0
    return zip(summary.histogram, labels).map { bar, label in
      let eighths = most == 0 ? 0 : (bar.count * 320 + most - 1) / most
      let count = String(bar.count)
      return String(repeating: " ", count: width - DisplayWidth.of(label)) + label + "  "
        + String(repeating: " ", count: digits - count.count) + count + " " + block(eighths)
    }
  }

  /// A bar of eighths of a column.
  private static func block(_ eighths: Int) -> String {
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
  }
}
