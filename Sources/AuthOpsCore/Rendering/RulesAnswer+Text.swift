extension RulesAnswer {
  /// The answer for people: a list, or a page about one clause or rule.
  public func text(_ language: Language) -> String {
    var page = TextPage()
    if isAboutOne { addOne(to: &page, language) } else { addList(to: &page, language) }
    // A clause that templates alone carry belongs to no rulebook.
    guard !rulebooks.isEmpty else { return page.text }
    let names = rulebooks.map { "\($0.id) (\($0.status.rawValue))" }
    page.wrap(language.pick(zh: "规则集：", en: "Rulebook: "), names.joined(separator: ", "))
    return page.text
  }

  // MARK: All

  private func addList(to page: inout TextPage, _ language: Language) {
    let asked = Set(clauses.map(\.document))
    for document in LegalDocument.allCases where asked.contains(document) {
      page.line(language.pick(document.title))
      for clause in clauses where clause.document == document {
        add(clause.id, weight(of: clause, language), language.pick(clause.summary), to: &page)
      }
      page.line()
    }
    page.line(language.pick(zh: "日志规则", en: "rules of the log"))
    for rule in rulesOfTheLog {
      add(
        rule.clause, rulebook(of: rule).severity(of: rule.id).words(language),
        language.pick(zh: rule.zh, en: rule.en),
        to: &page)
    }
    page.line()
  }

  private func add(_ id: String, _ weight: String, _ words: String, to page: inout TextPage) {
    page.wrap("  " + DisplayWidth.pad(id, to: 24) + "  " + DisplayWidth.pad(weight, to: 13) + "  ", words)
  }

  /// The gravest severity of the rules that carry a clause, or its disposition where none does.
  private func weight(of clause: Clause, _ language: Language) -> String {
    guard clause.disposition == .rule else { return clause.disposition.words(language) }
    let severities = clause.carriers.map { rulebook(of: $0).severity(of: $0.id) }
    guard let gravest = severities.min(by: { $0.rawValue < $1.rawValue }) else { return "-" }
    return gravest.words(language)
  }

  // MARK: One

  private func addOne(to page: inout TextPage, _ language: Language) {
    for clause in clauses { add(clause, to: &page, language) }
    for rule in rules { add(rule, to: &page, language) }
    guard !claims.isEmpty else { return }
    page.line(
      language.pick(
        zh: "场景和样本（Specs/scenarios、Specs/documents）",
        en: "Scenarios and samples (Specs/scenarios, Specs/documents)"))
    page.table(
      claims.map {
        [$0.outcome.mark, $0.outcome.words(language), $0.place?.words(language) ?? "", $0.scenario]
      }, indent: 2)
    page.line()
  }

  private func add(_ clause: Clause, to page: inout TextPage, _ language: Language) {
    let place = language.pick(clause.document.title) + language.pick(zh: "，", en: ": ")
    page.wrap("", "\(clause.id) · \(place)\(language.pick(clause.article))")
    page.wrap("  ", language.pick(clause.summary))
    page.line()
    var rows = [
      (language.pick(zh: "性质", en: "Kind"), clause.kind.words(language)),
      (language.pick(zh: "处置", en: "Disposition"), clause.disposition.words(language)),
    ]
    let templates = TemplateID.allCases.filter { !$0.template.clauses.isDisjoint(with: clause.rules) }
    if !templates.isEmpty {
      let names = templates.map(\.rawValue).joined(separator: ", ")
      rows.append((language.pick(zh: "文件模板", en: "Checked in"), names))
    }
    if let limit = clause.limit { rows.append((language.pick(zh: "界限", en: "Limit"), limit.words(language))) }
    if let reason = clause.reason {
      rows.append((language.pick(zh: "说明", en: "Remark"), language.pick(reason)))
    }
    let width = rows.map { DisplayWidth.of($0.0) }.max() ?? 0
    for row in rows { page.wrap("  " + DisplayWidth.pad(row.0, to: width) + "  ", row.1) }
    page.line()
  }

  private func add(_ rule: Rule, to page: inout TextPage, _ language: Language) {
    var words = [
      rule.clause, String(describing: rule.id), rule.basis.words(language),
      rulebook(of: rule).severity(of: rule.id).words(language),
    ]
    if rule.isFixed { words.append(language.pick(zh: "不可改", en: "fixed")) }
    page.wrap(language.pick(zh: "规则 ", en: "Rule "), words.joined(separator: " · "))
    page.wrap("  ", language.pick(zh: rule.zh, en: rule.en))
    let others = clauses(carriedBy: rule).map(\.id).filter { id in !clauses.contains { $0.id == id } }
    if !others.isEmpty {
      page.wrap(language.pick(zh: "  另承担 ", en: "  Also carries "), others.joined(separator: ", "))
    }
    let versions = parameters(of: rule).flatMap { parameter in parameter.versions.map { (parameter, $0) } }
    page.table(
      versions.map { parameter, version in
        [
          parameter.id.id, version.value.words(language), version.daysWords(language),
          version.source + (parameter.question.map { " (\($0))" } ?? ""),
        ]
      }, indent: 2)
    page.line()
  }
}

extension Limit {
  /// The limit, for people.
  func words(_ language: Language) -> String {
    switch self {
    case .period(let count, let unit): unit.words(count, language)
    case .below(let percent): language.pick(zh: "低于 \(percent)%", en: "below \(percent)%")
    case .upTo(let percent): language.pick(zh: "不超过 \(percent)%", en: "at most \(percent)%")
    case .atLeast(let count): language.pick(zh: "至少 \(count)", en: "at least \(count)")
    case .atMost(let count): language.pick(zh: "至多 \(count)", en: "at most \(count)")
    case .exactly(let count): language.pick(zh: "恰为 \(count)", en: "exactly \(count)")
    case .stated: language.pick(zh: "由通知、命令或协议等给出", en: "as a notice, order or agreement states it")
    case .promptly: language.pick(zh: "尽快，没有数字", en: "without delay, no number")
    }
  }
}

extension Period.Unit {
  fileprivate func words(_ count: Int, _ language: Language) -> String {
    guard count > 0 else { return language.pick(zh: "当天", en: "the same day") }
    let plural = count == 1 ? "" : "s"
    return switch self {
    case .workingDays: language.pick(zh: "\(count) 个工作日", en: "\(count) working day\(plural)")
    case .days: language.pick(zh: "\(count) 天", en: "\(count) day\(plural)")
    case .months: language.pick(zh: "\(count) 个月", en: "\(count) month\(plural)")
    case .years: language.pick(zh: "\(count) 年", en: "\(count) year\(plural)")
    }
  }
}
