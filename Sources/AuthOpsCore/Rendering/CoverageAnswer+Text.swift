extension CoverageAnswer {
  /// The answer for people: a table of numbers, or for one clause the names of the scenarios.
  public func text(_ language: Language) -> String {
    var page = TextPage()
    if clauses.count == 1, let only = clauses.first {
      addNames(of: only, to: &page, language)
    } else {
      addTable(to: &page, language)
      page.wrap("", summary(language))
    }
    return page.text
  }

  private func addTable(to page: inout TextPage, _ language: Language) {
    let head = [
      language.pick(zh: "条款", en: "clause"), language.pick(zh: "符合", en: "satisfied"),
      language.pick(zh: "违反", en: "violated"), language.pick(zh: "临界", en: "on"),
      language.pick(zh: "越界", en: "beyond"), language.pick(zh: "规则", en: "rule"),
    ]
    page.table([head] + clauses.map { row($0, language) }, indent: 0)
    page.line()
  }

  private func row(_ coverage: ClauseCoverage, _ language: Language) -> [String] {
    let clause = coverage.clause
    guard clause.disposition == .rule else {
      return [clause.id, "", "", "", "", clause.disposition.words(language)]
    }
    func cell(_ hole: ClauseCoverage.Hole, _ scenarios: [String]) -> String {
      coverage.holes.contains(hole) ? gap(language) : scenarios.isEmpty ? "-" : "\(scenarios.count)"
    }
    let rules = coverage.holes.contains(.rule) ? [gap(language)] : []
    return [
      clause.id, cell(.satisfied, coverage.satisfied), cell(.violated, coverage.violated),
      cell(.on, coverage.on), cell(.beyond, coverage.beyond),
      (rules + clause.rules).joined(separator: " "),
    ]
  }

  private func addNames(of coverage: ClauseCoverage, to page: inout TextPage, _ language: Language) {
    let clause = coverage.clause
    page.wrap("", "\(clause.id) · \(clause.disposition.words(language))")
    guard clause.disposition == .rule else { return }
    let hasBoundary = clause.limit?.hasBoundary == true
    let places: [(ClauseCoverage.Hole, String, [String])] = [
      (.rule, language.pick(zh: "规则", en: "rule"), clause.rules),
      (.satisfied, language.pick(zh: "符合", en: "satisfied"), coverage.satisfied),
      (.violated, language.pick(zh: "违反", en: "violated"), coverage.violated),
      (.on, language.pick(zh: "临界", en: "on"), coverage.on),
      (.beyond, language.pick(zh: "越界", en: "beyond"), coverage.beyond),
    ]
    var rows: [[String]] = []
    for (hole, title, names) in places where hasBoundary || hole != .on && hole != .beyond {
      let all = (coverage.holes.contains(hole) ? [gap(language)] : []) + names
      for (position, name) in all.enumerated() { rows.append([position == 0 ? title : "", name]) }
    }
    page.table(rows, indent: 2)
  }

  private func gap(_ language: Language) -> String { language.pick(zh: "✗缺", en: "✗hole") }

  private func summary(_ language: Language) -> String {
    let counts = Disposition.allCases.map { "\($0.words(language)) \(count($0))" }.joined(separator: ", ")
    return language.pick(
      zh: "条款 \(clauses.count)：\(counts)；有缺口的 \(holes.count)",
      en: "Clauses \(clauses.count): \(counts); with holes \(holes.count)")
  }
}
