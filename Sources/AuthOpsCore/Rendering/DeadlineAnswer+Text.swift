extension DeadlineAnswer {
  /// The answer for people: the due day, then how it was found.
  public func text(_ language: Language) -> String {
    var page = TextPage()
    page.wrap(language.pick(zh: "问：", en: "Asked: "), question(language))
    page.wrap(language.pick(zh: "答：", en: "Answer: "), verdict(language))
    page.line()
    page.table(rows(language), indent: 2)
    page.line()
    page.wrap(language.pick(zh: "日历：", en: "Calendar: "), calendar.words(language))
    return page.text
  }

  private func question(_ language: Language) -> String {
    switch counting {
    case .act:
      language.pick(
        zh: "自 \(from) 起 \(period) 的最后一日", en: "the last day for an act within \(period) from \(from)")
    case .term:
      language.pick(
        zh: "自 \(from) 起算 \(period) 的届满日", en: "the day on which a term of \(period) from \(from) ends")
    case .before:
      language.pick(zh: "\(from) 之前 \(period) 的最后一日", en: "the last day at least \(period) before \(from)")
    }
  }

  private func verdict(_ language: Language) -> String {
    guard let day = due.day, let raw = due.raw else {
      let year = due.missingYear.map { String($0) } ?? ""
      return language.pick(
        zh: "无法确定：\(year) 年的节假日安排尚未公布；不早于 \(due.dueNotBefore.words(language))。",
        en: "Undetermined: the working days of \(year) are not published; not before "
          + due.dueNotBefore.words(language) + ".")
    }
    var words = day.words(language)
    if raw != day {
      words += language.pick(zh: "（原为 \(raw)，非工作日顺延或提前）", en: " (moved from \(raw), a day off)")
    }
    if due.isProvisional {
      words += language.pick(zh: "；暂定：涉及尚未公布安排的年份", en: "; provisional: a year is not published")
    }
    return words
  }

  /// The days looked at: the day, its number or mark, and why it counts or not.
  func rows(_ language: Language) -> [[String]] {
    var number = 0
    return days.map { day in
      if day.counts { number += 1 }
      let mark = day.step == .count && day.counts ? String(number) : day.counts ? "=" : "-"
      return [day.day.words(language), mark, day.reason.words(language)]
    }
  }
}

extension WorkingCalendar {
  /// What the calendar is, for people.
  func words(_ language: Language) -> String {
    version + language.pick(zh: "，已知至 \(validThrough)", en: ", known through \(validThrough)")
  }
}
