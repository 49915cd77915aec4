extension SimulationComparison {
  /// The comparison for people: what differs by more than chance explains comes first.
  public func text(_ language: Language) -> String {
    var page = TextPage()
    if let title = first.scenario.title, title == second.scenario.title { page.wrap("", title) }
    page.wrap(
      "",
      language.pick(
        zh: "A \(name(first, language)) 与 B \(name(second, language))：同一随机数，各 \(first.runs) 次运行",
        en: "A \(name(first, language)) and B \(name(second, language)): the same random numbers, "
          + "\(first.runs) runs each"))
    let certain = differences.filter { $0.isCertain }
    let others = differences.filter { !$0.isCertain }
    page.line()
    page.line(language.pick(zh: "确有差异（95%）", en: "What differs, at 95%"))
    for kind in Difference.Kind.allCases {
      let rows = certain.filter { $0.kind == kind }
      guard !rows.isEmpty else { continue }
      page.table([head(kind, language)] + rows.map(row), indent: 2)
    }
    page.line()
    page.wrap(
      language.pick(zh: "未见差异：", en: "No difference is seen in: "),
      others.map(\.name).joined(separator: ", ") + ".", indent: 2)
    return page.text
  }

  /// What a scenario is called: by its title, and by its rulebook where that is another than the other's.
  private func name(_ result: SimulationResult, _ language: Language) -> String {
    let rulebook = result.scenario.rulebook
    let isOther = first.scenario.rulebook.id != second.scenario.rulebook.id
    guard let title = result.scenario.title, !isOther || first.scenario.title != second.scenario.title else {
      return isOther ? rulebook.id : language.pick(zh: rulebook.zh, en: rulebook.en)
    }
    return isOther ? language.pick(zh: "\(title)（\(rulebook.id)）", en: "\(title) (\(rulebook.id))") : title
  }

  private func head(_ kind: Difference.Kind, _ language: Language) -> [String] {
    let name =
      switch kind {
      case .stage: language.pick(zh: "阶段（工作日）", en: "stage, working days")
      case .milestone: language.pick(zh: "到达步骤（工作日）", en: "up to the step, working days")
      case .breach: language.pick(zh: "逾期", en: "missed")
      case .end: language.pick(zh: "结局", en: "end")
      case .wait: language.pick(zh: "等待（办公小时）", en: "wait, office hours")
      }
    return [name, "A", "B", "B − A", language.pick(zh: "区间", en: "interval")]
  }

  private func row(_ difference: Difference) -> [String] {
    let isShare = difference.places == 4
    let scale = isShare ? 100 : difference.kind == .wait ? 1.0 / 60 : 1
    func text(_ value: Double) -> String { Decimal.fixed(value * scale, places: 2) + (isShare ? "%" : "") }
    let interval = difference.difference.interval.map {
      "\(text($0.lowerBound)) … \(text($0.upperBound))"
    }
    return [
      difference.name, text(difference.values.first), text(difference.values.second),
      text(difference.difference.value), interval ?? "",
    ]
  }
}

extension SimulationComparison.Difference {
  /// Whether the interval leaves no doubt that there is a difference.
  public var isCertain: Bool {
    guard let interval = difference.interval else { return false }
    return interval.lowerBound > 0 || interval.upperBound < 0
  }
}
