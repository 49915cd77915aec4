extension SimulationComparison {
  /// The comparison for people: what differs by more than chance explains comes first.
  public func text(_ language: Language) -> String {
    var page = TextPage()
    page.wrap(
      "",
      language.pick(
        zh: "A \(first.scenario.title ?? "") 与 B \(second.scenario.title ?? "")：同一随机数，各 \(first.runs) 次运行",
        en: "A \(first.scenario.title ?? "") and B \(second.scenario.title ?? ""): the same random numbers, "
          + "\(first.runs) runs each"))
    let certain = differences.filter { $0.isCertain }
    let others = differences.filter { !$0.isCertain }
    page.line()
    page.line(language.pick(zh: "确有差异（95%）", en: "What differs, at 95%"))
    page.table([head(language)] + certain.map(row), indent: 2)
    page.line()
    page.wrap(
      language.pick(zh: "未见差异：", en: "No difference is seen in: "),
      others.map(\.name).joined(separator: ", ") + ".", indent: 2)
    return page.text
  }

  private func head(_ language: Language) -> [String] {
    ["", "", "A", "B", language.pick(zh: "差（B−A）", en: "B − A"), language.pick(zh: "区间", en: "interval")]
  }

  private func row(_ difference: Difference) -> [String] {
    let scale = difference.places == 4 ? 100.0 : 1
    func text(_ value: Double) -> String {
      Decimal.fixed(value * scale, places: 2) + (scale > 1 ? "%" : "")
    }
    let interval = difference.difference.interval.map {
      "\(text($0.lowerBound)) … \(text($0.upperBound))"
    }
    return [
      difference.kind.rawValue, difference.name, text(difference.values.first),
      text(difference.values.second),
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
