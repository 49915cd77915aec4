extension CheckAnswer {
  /// The answer for people: each finding with its place and clause, then what was counted.
  public func text(_ language: Language) -> String {
    var page = TextPage()
    page.wrap("", "\(file) · \(check.template.id.rawValue), \(language.pick(check.template.title))")
    for remark in check.remarks {
      page.wrap("  - ", "\(place(remark.place)) \(language.pick(remark.message))")
    }
    for finding in findings { add(finding, to: &page, language) }
    page.line()
    page.wrap("", summary(language))
    return page.text
  }

  private func add(_ finding: DocumentFinding, to page: inout TextPage, _ language: Language) {
    let severity = finding.outcome == .violated ? " \(finding.severity.words(language))" : ""
    let colon = language.pick(zh: "：", en: ": ")
    page.wrap(
      "  \(finding.outcome.mark) ",
      "\(finding.clause)\(severity) \(language.pick(finding.title))\(colon)"
        + language.pick(finding.reason.message))
    page.line("      " + place(finding.place))
  }

  private func place(_ place: DocumentPlace) -> String {
    let (position, pointer) = (places.position(of: place), places.pointer(of: place))
    return "\(position.line):\(position.column) \(pointer.isEmpty ? "/" : pointer)"
  }

  private func summary(_ language: Language) -> String {
    let counts = [Outcome.violated, .undetermined, .satisfied, .notApplicable].map { outcome in
      "\(outcome.words(language)) \(check.count(outcome))"
    }
    let blocking = language.pick(zh: "（其中阻断 \(violated.blocking)）", en: " (blocking \(violated.blocking))")
    return counts[0] + blocking + ", " + counts.dropFirst().joined(separator: ", ")
  }
}
