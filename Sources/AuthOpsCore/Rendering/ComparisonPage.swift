/// What changes in one case.
struct ComparisonPage {
  private let comparison: CaseComparison
  private let whole: ReplayComparison
  private let selection: Selection
  private let language: Language

  init(
    _ comparison: CaseComparison, _ whole: ReplayComparison, _ selection: Selection, _ language: Language
  ) {
    (self.comparison, self.whole, self.selection, self.language) = (comparison, whole, selection, language)
  }

  /// The page.
  var text: String {
    var page = TextPage()
    page.line()
    page.wrap(
      "",
      language.pick(zh: "卷宗 ", en: "Case ")
        + "\(comparison.name) · \(comparison.rulebook) → \(whole.against.id)")
    if let obstacle = comparison.obstacle { page.wrap("  ✗ ", obstacle.words(language)) }
    if let (before, after) = comparison.phases {
      let (before, after) = (before.words(language), after.words(language))
      page.wrap("  ", language.pick(zh: "状态：\(before) → \(after)", en: "phase: \(before) → \(after)"))
    }
    for finding in comparison.findings { add(finding, to: &page) }
    for deadline in comparison.deadlines { add(deadline, to: &page) }
    return page.text
  }

  private func add(_ explained: CaseComparison.Explained<FindingReport>, to page: inout TextPage) {
    let change = explained.change
    let finding = change.either
    let place =
      selection.isOrderedByCase
      ? ""
      : finding.event.map { event in
        let place = whole.replay.place(ofLine: event.line)
        return language.pick(zh: "（第 \(place.line) 行）", en: " (line \(place.line))")
      } ?? ""
    func words(_ finding: FindingReport) -> String {
      "\(finding.outcome.words(language)) \(finding.severity.words(language))"
    }
    let object = finding.object.map { " [\($0)]" } ?? ""
    page.wrap(
      "  \(mark(change)) ",
      "\(finding.rule.clause)\(object) " + between(change.before.map(words), change.after.map(words)) + place,
      indent: 6)
    page.wrap("      ", language.pick((change.after ?? finding).message))
    add(explained.reasons, to: &page)
  }

  private func add(
    _ explained: CaseComparison.Explained<CaseComparison.WeighedDeadline>, to page: inout TextPage
  ) {
    let change = explained.change
    let deadline = change.either.deadline
    let differs =
      if case .changes(let one, let other) = change { one.severity != other.severity } else { false }
    func words(_ weighed: CaseComparison.WeighedDeadline) -> String {
      let weight = differs ? " " + weighed.severity.words(language) : ""
      return "\(weighed.deadline.dueWords(language)) \(weighed.deadline.status.words(language))\(weight)"
    }
    let object = deadline.object.map { " [\($0)]" } ?? ""
    let name = whole.replay.options.laws.first { $0.rulebook.id == comparison.rulebook }?.rulebook
    let obligor = deadline.obligor.words(language, name ?? whole.against)
    page.wrap(
      "  \(mark(change)) ",
      "\(deadline.rule.clause) \(obligor)\(object) "
        + between(change.before.map(words), change.after.map(words)),
      indent: 6)
    add(explained.reasons, to: &page)
  }

  /// What a verdict was and is; one of the two where there is but one.
  private func between(_ before: String?, _ after: String?) -> String {
    let nothing = language.pick(zh: "（无）", en: "(none)")
    return "\(before ?? nothing) → \(after ?? nothing)"
  }

  private func mark<Verdict>(_ change: VerdictChange<Verdict>) -> String {
    switch change {
    case .appears: "+"
    case .vanishes: "-"
    case .changes: "~"
    }
  }

  private func add(_ reasons: [ChangeReason], to page: inout TextPage) {
    let words = reasons.map { self.words($0) }.joined(separator: language.pick(zh: "；", en: "; "))
    guard !words.isEmpty else { return }
    page.wrap(language.pick(zh: "      缘于 ", en: "      because of "), words, indent: 8)
  }

  private func words(_ reason: ChangeReason) -> String {
    switch reason {
    case .parameter(let id): parameter(id)
    case .severity(let rule): severity(rule)
    case .consequence(let id):
      language.pick(zh: "\(parameter(id)) 的后果", en: "what follows from \(parameter(id))")
    }
  }

  private var difference: RulebookDiff? {
    whole.differencesInUse.first { $0.first.id == comparison.rulebook }
  }

  /// A parameter with both values, on the first days on which they differ.
  private func parameter(_ id: ParameterID) -> String {
    guard let span = difference?.parameters.first(where: { $0.first.id == id })?.spans.first else {
      return id.id
    }
    let none = language.pick(zh: "（无值）", en: "(no value)")
    return "\(id.id) \(span.first?.words(language) ?? none) → \(span.second?.words(language) ?? none)"
  }

  private func severity(_ rule: RuleID) -> String {
    let words = language.pick(zh: "严重程度", en: "severity")
    guard let change = difference?.severities.first(where: { $0.rule == rule }) else { return words }
    return "\(words) \(change.first.words(language)) → \(change.second.words(language))"
  }
}

extension CaseComparison.Obstacle {
  /// Why there is no comparison, for people.
  func words(_ language: Language) -> String {
    switch self {
    case .otherProcedure:
      language.pick(
        zh: "两个规则集的程序不同，无法对比", en: "The other rulebook is about cases that go another way: not compared.")
    case .unknownRulebook:
      language.pick(
        zh: "卷宗所依规则集未知，无法对比", en: "The case opens under a rulebook that is not known: not compared.")
    }
  }
}
