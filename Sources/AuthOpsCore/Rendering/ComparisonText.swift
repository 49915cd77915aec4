/// Writes for people which verdicts change under another rulebook, and why.
public struct ComparisonText {
  private let comparison: ReplayComparison
  private let selection: Selection
  private let language: Language

  /// A text of one result.
  public init(_ comparison: ReplayComparison, _ selection: Selection = Selection(), _ language: Language) {
    (self.comparison, self.selection, self.language) = (comparison, selection, language)
  }

  /// Writes the text.
  ///
  /// - Parameter output: Takes the text as it comes.
  /// - Returns: What was counted over all cases.
  public func write(to output: (String) -> Void) -> ReplayComparison.Counts {
    output(head)
    let counts = comparison.forEachCase(selection) { comparison in
      output(ComparisonPage(comparison, self.comparison, selection, language).text)
    }
    output(summary(counts))
    return counts
  }

  private var head: String {
    var page = TextPage()
    let day = comparison.replay.asOf.map { "\($0)" } ?? "-"
    page.wrap("", language.pick(zh: "截至 \(day) 的对比", en: "Comparison as of \(day)"))
    for difference in comparison.differencesInUse {
      page.wrap(language.pick(zh: "原规则：", en: "Under: "), difference.first.titleWords(language))
    }
    page.wrap(language.pick(zh: "对比规则：", en: "Against: "), comparison.against.titleWords(language))
    return page.text
  }

  private func summary(_ counts: ReplayComparison.Counts) -> String {
    var page = TextPage()
    page.line()
    page.wrap(
      language.pick(zh: "卷宗：", en: "Cases: "),
      language.pick(
        zh: "\(counts.cases)，有变化 \(counts.changed)，无法对比 \(counts.refused)",
        en: "\(counts.cases), changed \(counts.changed), not comparable \(counts.refused)"))
    page.wrap(language.pick(zh: "结论：", en: "Findings: "), changes(counts.findings))
    page.wrap(language.pick(zh: "期限：", en: "Deadlines: "), changes(counts.deadlines))
    return page.text
  }

  private func changes(_ counts: [String: Int]) -> String {
    let words = [
      ("appears", language.pick(zh: "新出现", en: "appear")),
      ("vanishes", language.pick(zh: "消失", en: "vanish")),
      ("changes", language.pick(zh: "改变", en: "change")),
    ]
    return words.map { "\($0.1) \(counts[$0.0] ?? 0)" }.joined(separator: language.pick(zh: "，", en: ", "))
  }
}
