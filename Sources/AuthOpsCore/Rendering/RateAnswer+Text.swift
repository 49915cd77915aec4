extension RateAnswer {
  /// The answer for people.
  public func text(_ language: Language) -> String {
    var page = TextPage()
    page.table(
      [
        [language.pick(zh: "收入", en: "Revenue"), amount(rate.revenue, language)],
        [language.pick(zh: "成本", en: "Cost"), amount(rate.cost, language)],
        [language.pick(zh: "收益率", en: "Return rate"), rateWords(language)],
        [
          language.pick(zh: "上限", en: "Cap"),
          cap.map { language.pick(zh: "低于 \($0)", en: "below \($0)") } ?? "-",
        ],
        [language.pick(zh: "结论", en: "Outcome"), verdict(language)],
        [
          language.pick(zh: "合规收入至多", en: "Largest revenue below the cap"),
          largestLawfulRevenue.map { amount($0, language) } ?? "-",
        ],
        [language.pick(zh: "依据", en: "Clause"), clause ?? "-"],
      ], indent: 0)
    return page.text
  }

  private func amount(_ yuan: Yuan, _ language: Language) -> String {
    language.pick(zh: "\(yuan) 元", en: "\(yuan) yuan")
  }

  private func rateWords(_ language: Language) -> String {
    guard let fraction = rate.fraction else { return "-" }
    return "\(fraction.percentText)% (\(fraction.numerator)/\(fraction.denominator))"
  }

  private func verdict(_ language: Language) -> String {
    switch outcome {
    case .satisfied: language.pick(zh: "✓ 符合", en: "✓ below the cap")
    case .violated: language.pick(zh: "✗ 违反：达到或超过上限", en: "✗ violated: at or above the cap")
    case .undetermined, .pending, .notApplicable:
      cap == nil
        ? language.pick(zh: "? 无法确定：规则集没有给出上限", en: "? undetermined: the rulebook gives no cap")
        : language.pick(zh: "? 无法确定：没有成本", en: "? undetermined: there is no cost")
    }
  }
}
