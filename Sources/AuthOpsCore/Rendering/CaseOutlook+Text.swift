extension CaseOutlook {
  /// The outlook for people: where the case stands, what is owed, what may come next and what may not.
  public func text(_ language: Language) -> String {
    var page = TextPage()
    page.wrap("", report.title(language, rulebook))
    page.wrap(language.pick(zh: "截至：", en: "As of: "), asOf.words(language))
    if let agreement {
      page.wrap(language.pick(zh: "协议：", en: "Agreement: "), agreement.words(language))
    }
    addDuties(to: &page, language)
    addNext(to: &page, language)
    addBlocked(to: &page, language)
    return page.text
  }

  private var rulebook: Rulebook { law.rulebook }

  private func addDuties(to page: inout TextPage, _ language: Language) {
    page.line()
    page.line(language.pick(zh: "待办：\(duties.count) 项", en: "Owed: \(duties.count)"))
    page.table(duties.map { $0.cells(language, rulebook) }, indent: 2)
  }

  private func addNext(to page: inout TextPage, _ language: Language) {
    page.line()
    page.line(language.pick(zh: "可以办理", en: "May come next"))
    for event in next {
      page.wrap("  \(event.conforms ? "✓" : "!") ", event.words(language, rulebook), indent: 4)
      for unmet in event.warnings {
        page.wrap("      \(unmet.rule.clause) ", language.pick(unmet.message), indent: 8)
      }
    }
  }

  private func addBlocked(to page: inout TextPage, _ language: Language) {
    guard !blocked.isEmpty else { return }
    page.line()
    page.line(language.pick(zh: "不得办理", en: "Blocked"))
    for event in blocked {
      page.wrap("  ✗ ", event.words(language), indent: 4)
    }
  }
}

extension AgreementOutlook {
  fileprivate func words(_ language: Language) -> String {
    let last = lastDay.map { "\($0)" } ?? language.pick(zh: "不明", en: "unknown")
    var words = language.pick(
      zh: "第 \(number) 份，\(effective) 起，至 \(last)", en: "number \(number), from \(effective) to \(last)")
    if isPresumed { words += language.pick(zh: "（推定）", en: " (presumed)") }
    if isSuspended { words += language.pick(zh: "，使用已暂停", en: ", use suspended") }
    return words
  }
}

extension OpenDuty {
  /// A line of a table: mark, last day, what is left, clause, obligor, object.
  func cells(_ language: Language, _ rulebook: Rulebook) -> [String] {
    [
      deadline.status.outcome.mark, deadline.dueWords(language), left(language), deadline.rule.clause,
      deadline.obligor.words(language, rulebook), deadline.object ?? "",
    ]
  }

  private func left(_ language: Language) -> String {
    guard let days = workingDaysLeft else {
      return language.pick(zh: "已 \(ageInDays) 天", en: "\(ageInDays) d old")
    }
    return days < 0
      ? language.pick(zh: "逾期 \(-days) 个工作日", en: "\(-days) wd over")
      : language.pick(zh: "剩 \(days) 个工作日", en: "\(days) wd left")
  }
}

extension NextEvent {
  fileprivate func words(_ language: Language, _ rulebook: Rulebook) -> String {
    var words =
      kind.words(language) + concerned(objects, mayNameNew, language) + by(roles, language, rulebook)
    if let ground { words += language.pick(zh: "，理由 \(ground)", en: ", on the ground \(ground)") }
    if !conforms, warnings.isEmpty { words += language.pick(zh: "，已过最后期限", en: ", late by now") }
    if let lastDay { words += language.pick(zh: "，最迟 \(lastDay)", en: ", by \(lastDay)") }
    if let day = lastDayNotBefore {
      words += language.pick(zh: "，最迟之日不早于 \(day)", en: ", the last day not before \(day)")
    }
    return words
  }
}

extension BlockedEvent {
  fileprivate func words(_ language: Language) -> String {
    var clauses: [String] = []
    for unmet in unmet where !clauses.contains(unmet.rule.clause) { clauses.append(unmet.rule.clause) }
    return kind.words(language) + concerned(objects, mayNameNew, language)
      + language.pick(zh: "：", en: ": ") + clauses.joined(separator: language.pick(zh: "、", en: ", "))
  }
}

extension EventKind {
  fileprivate func words(_ language: Language) -> String {
    let descriptor = descriptor
    return language.pick(zh: descriptor.zh, en: descriptor.shortEnglish)
  }
}

/// The objects that an event would concern.
private func concerned(_ objects: [String], _ mayNameNew: Bool, _ language: Language) -> String {
  guard !objects.isEmpty else { return "" }
  let others = mayNameNew ? [language.pick(zh: "新的", en: "a new one")] : []
  return " [" + (objects + others).joined(separator: ", ") + "]"
}

/// Who may do an event.
private func by(_ roles: [Role], _ language: Language, _ rulebook: Rulebook) -> String {
  guard !roles.isEmpty else { return "" }
  guard roles.count < Role.allCases.count else { return language.pick(zh: "（任何人）", en: " (anyone)") }
  let names = roles.map { $0.words(language, rulebook) }.joined(separator: language.pick(zh: "、", en: ", "))
  return language.pick(zh: "（\(names)）", en: " (\(names))")
}
