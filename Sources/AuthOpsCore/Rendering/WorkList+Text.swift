extension WorkList {
  /// The list for people, group by group.
  public func text(by grouping: Grouping, _ language: Language) -> String {
    var page = TextPage()
    page.wrap("", title(language))
    for group in groups(by: grouping) {
      page.line()
      page.line(heading(group, grouping, language))
      page.table(
        group.items.map { item in
          let cells = item.duty.cells(language, item.rulebook)
          return Array(cells.prefix(3)) + [item.caseName] + cells.dropFirst(3)
        }, indent: 2)
    }
    page.line()
    let counts = Self.statuses.map { "\($0.words(language)) \(count($0))" }
    page.wrap(
      language.pick(zh: "合计：", en: "In all: "), counts.joined(separator: language.pick(zh: "，", en: ", ")))
    return page.text
  }

  private func title(_ language: Language) -> String {
    guard let within else {
      return language.pick(zh: "截至 \(asOf) 的待办清单", en: "What is owed as of \(asOf)")
    }
    return language.pick(
      zh: "截至 \(asOf)、此后 \(within) 内到期的待办清单", en: "What is owed as of \(asOf), or due within \(within)")
  }

  private func heading(_ group: Group, _ grouping: Grouping, _ language: Language) -> String {
    guard let key = group.key else { return language.pick(zh: "未定日期", en: "no day set") }
    switch grouping {
    case .obligor: return Role(id: key).map { obligor($0, group, language) } ?? key
    case .day: return Day(key)?.words(language) ?? key
    case .case: return language.pick(zh: "卷宗 ", en: "Case ") + key
    }
  }

  /// What the rulebooks of a group call a role; its common name where they differ.
  private func obligor(_ role: Role, _ group: Group, _ language: Language) -> String {
    let names = Set(group.items.map { $0.rulebook.name(of: role) })
    return language.pick(names.count == 1 ? names.first ?? role.name : role.name)
  }
}
