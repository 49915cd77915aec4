extension CalendarYearAnswer {
  /// The answer for people: counts, breaks, worked weekends, notices.
  public func text(_ language: Language) -> String {
    var page = TextPage()
    guard !days.isEmpty else {
      page.wrap(
        "",
        language.pick(
          zh: "\(year) 年的节假日安排尚未公布（日历 \(calendar.words(language))）。",
          en: "The working days of \(year) are not published (calendar \(calendar.words(language)))."))
      return page.text
    }
    addCounts(to: &page, language)
    if let arrangements { add(arrangements, to: &page, language) }
    add(workedWeekends, language.pick(zh: "周末上班", en: "Weekends worked"), to: &page, language)
    let local = offWeekdays.filter { if case .overlayOff = $0.reason { true } else { false } }
    add(local, language.pick(zh: "当地放假", en: "Days off locally"), to: &page, language)
    addNotices(to: &page, language)
    page.wrap(language.pick(zh: "日历：", en: "Calendar: "), calendar.words(language))
    return page.text
  }

  private func addCounts(to page: inout TextPage, _ language: Language) {
    page.wrap(
      "",
      language.pick(
        zh: "\(year) 年：\(days.count) 天，其中工作日 \(workingDays) 天。",
        en: "\(year): \(days.count) days, of which \(workingDays) are worked."))
    if isProvisional {
      page.wrap(
        "",
        language.pick(
          zh: "暂定：安排尚未公布，周一至周五按工作日计。", en: "Provisional: not published; Monday to Friday count as worked."))
    } else if isYearEndOpen {
      page.wrap(
        "",
        language.pick(
          zh: "次年安排公布前，年末几天仍可能变动。",
          en: "The last days of the year may still change until the next year is published."))
    }
    let months = workingDaysByMonth.enumerated().map { "\($0.offset + 1):\($0.element)" }
    page.wrap(language.pick(zh: "各月工作日：", en: "By month: "), months.joined(separator: " "))
    page.line()
  }

  private func add(_ arrangements: CalendarYear, to page: inout TextPage, _ language: Language) {
    guard !arrangements.rests.isEmpty else { return }
    page.line(language.pick(zh: "放假", en: "Breaks"))
    page.table(
      arrangements.rests.map { rest in
        let (first, last) = (rest.days.lowerBound, rest.days.upperBound)
        let days =
          first == last ? first.words(language) : "\(first.words(language)) – \(last.words(language))"
        let count = first.days(until: last) + 1
        let length = language.pick(zh: "\(count) 天", en: count == 1 ? "1 day" : "\(count) days")
        return [days, length, language.pick(zh: rest.name.zh, en: rest.name.en)]
      }, indent: 2)
    page.line()
  }

  private func add(
    _ days: [CalendarYearAnswer.NotedDay], _ title: String, to page: inout TextPage, _ language: Language
  ) {
    guard !days.isEmpty else { return }
    page.line(title)
    page.table(days.map { [$0.day.words(language), $0.reason.words(language)] }, indent: 2)
    page.line()
  }

  private func addNotices(to page: inout TextPage, _ language: Language) {
    guard let notices = arrangements?.notices, !notices.isEmpty else { return }
    page.line(language.pick(zh: "通知", en: "Notices"))
    for notice in notices {
      let document = notice.document ?? language.pick(zh: "文号不详", en: "number unknown")
      page.wrap("  ", "\(document) (\(notice.issued))", indent: 4)
      for link in notice.governmentPages.isEmpty ? notice.pages : notice.governmentPages {
        page.line("    " + link)
      }
    }
    page.line()
  }
}
