extension RulebookDiff {
  /// The difference for people: a line for each value, severity or name that is another.
  public func text(_ language: Language) -> String {
    var page = TextPage()
    page.wrap("1 ", first.titleWords(language))
    page.wrap("2 ", second.titleWords(language))
    page.line()
    guard !isEmpty else {
      page.line(language.pick(zh: "两个规则集没有差别", en: "Nothing differs."))
      return page.text
    }
    add(parameterRows(language), language.pick(zh: "参数", en: "Parameters"), to: &page)
    let sources = parameters.filter(\.spans.isEmpty).map { [$0.first.id.id] }
    add(sources, language.pick(zh: "值相同、来源不同的参数", en: "Parameters with another source alone"), to: &page)
    let own = parametersOfFirst.map { ["1", $0.id] } + parametersOfSecond.map { ["2", $0.id] }
    add(own, language.pick(zh: "仅一方有的参数", en: "Parameters of one alone"), to: &page)
    add(severityRows(language), language.pick(zh: "严重程度", en: "Severities"), to: &page)
    add(rows(roles, language), language.pick(zh: "角色名称", en: "Names of roles"), to: &page)
    add(rows(stages, language), language.pick(zh: "阶段名称", en: "Names of stages"), to: &page)
    let others = rulesOfFirst.map { ["1", $0.name] } + rulesOfSecond.map { ["2", $0.name] }
    add(others, language.pick(zh: "仅一方有的规则", en: "Rules of one alone"), to: &page)
    return page.text
  }

  private func add(_ rows: [[String]], _ heading: String, to page: inout TextPage) {
    guard !rows.isEmpty else { return }
    page.line(heading)
    page.table(rows, indent: 2)
  }

  private func parameterRows(_ language: Language) -> [[String]] {
    parameters.flatMap { change in
      change.spans.map { span in
        [
          change.first.id.id, words(span.first, language), "→", words(span.second, language),
          Day.spanWords(span.from, span.through, language),
        ]
      }
    }
  }

  private func words(_ value: ParameterValue?, _ language: Language) -> String {
    value?.words(language) ?? language.pick(zh: "（无值）", en: "(no value)")
  }

  private func severityRows(_ language: Language) -> [[String]] {
    severities.map {
      [$0.rule.name, $0.clause, $0.first.words(language), "→", $0.second.words(language)]
    }
  }

  private func rows(_ changes: [NameChange], _ language: Language) -> [[String]] {
    changes.map { [$0.id, language.pick($0.first), "→", language.pick($0.second)] }
  }
}
