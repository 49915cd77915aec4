import AuthOpsCore
import Testing

@Suite("Published arrangements")
struct PublishedArrangementsTests {
  private typealias Object = [String: Any]
  let calendar = WorkingCalendar.published

  @Test("The compiled years and Specs/calendar/cn-workdays.json agree in every fact")
  func agreement() throws {
    let file = try CalendarFixtures.specification("cn-workdays.json")
    #expect(file["version"] as? String == PublishedArrangements.version)
    let names = try #require(file["holidays"] as? [String: [String: String]])
    let entries = try #require(file["years"] as? [Object])
    #expect(entries.count == PublishedArrangements.years.count)
    for (entry, year) in zip(entries, PublishedArrangements.years) {
      #expect(entry["year"] as? Int == year.year)
      #expect(entry["status"] as? String == year.source.rawValue)
      #expect(entry["work"] as? [String] == year.worked.map(\.description))
      #expect(try spans(entry["rests"], names) == year.rests)
      #expect(try spans(entry["statutory"], names) == year.statutory)
      #expect(try notices(entry["notices"]) == year.notices)
      let answer = CalendarYearAnswer(year.year, calendar: calendar)
      #expect(entry["off"] as? [String] == answer.offWeekdays.map(\.day.description))
      #expect(entry["work"] as? [String] == answer.workedWeekends.map(\.day.description))
      #expect(entry["workdays"] as? Int == answer.workingDays)
      #expect(answer.arrangements?.notices == year.notices)
    }
  }

  private func spans(_ value: Any?, _ names: [String: [String: String]]) throws -> [NamedDays] {
    try #require(value as? [[String: String]]).map { span in
      let name = try #require(names[span["holiday"] ?? ""])
      return NamedDays(
        try CalendarFixtures.day(span["from"] ?? "")...CalendarFixtures.day(span["through"] ?? ""),
        name: HolidayName(zh: name["zh"] ?? "", en: name["en"] ?? ""))
    }
  }

  private func notices(_ value: Any?) throws -> [ArrangementNotice] {
    try #require(value as? [Object]).map { notice in
      ArrangementNotice(
        year: try #require(notice["forYear"] as? Int), document: notice["document"] as? String,
        issued: try #require(notice["issued"] as? String),
        isAmendment: try #require(notice["amends"] as? Bool),
        pages: try #require(notice["readAt"] as? [String]),
        governmentPages: try #require(notice["government"] as? [String]))
    }
  }

  @Test("The compiled years are sound by the rules for imported ones")
  func sound() throws {
    for year in PublishedArrangements.years {
      let checked = try CalendarYear(
        year: year.year, source: year.source, rests: year.rests, worked: year.worked,
        statutory: year.statutory,
        notices: year.notices)
      #expect(checked == year)
    }
  }

  @Test(
    "Working days are the days less weekends and statutory holidays, but for the years of swaps and overlaps")
  func totals() throws {
    // Swaps across New Year; a Mid-Autumn day inside National Day (2009, 2020); the extension of 2020.
    let exceptions = [2005: 1, 2006: 1, 2007: -2, 2009: -1, 2011: 1, 2012: -1, 2020: -3]
    for year in calendar.years {
      let answer = CalendarYearAnswer(year.year, calendar: calendar)
      let days = answer.days.count
      let start = Day(CivilDate(year: year.year, month: 1, day: 1))
      let weekends = (0..<days).count { start.adding(days: $0).weekday.isWeekend }
      let statutory = year.statutory.map { $0.days.lowerBound.days(until: $0.days.upperBound) + 1 }.reduce(
        0, +)
      let expected = days - weekends - statutory + (exceptions[year.year] ?? 0)
      #expect(answer.workingDays == expected, "\(year.year)")
    }
  }

  @Test("Years without arrangements have no answer, and only the last year's end is open")
  func answers() {
    func answer(_ year: Int) -> CalendarYearAnswer { CalendarYearAnswer(year, calendar: calendar) }
    #expect(answer(2003).days.isEmpty && answer(2003).outcome == .undetermined)
    #expect(answer(2027).days.isEmpty && answer(2027).arrangements == nil)
    let assumed = CalendarYearAnswer(2027, calendar: calendar.allowingUnpublished())
    #expect(assumed.arrangements == nil && assumed.isProvisional && assumed.workingDays == 261)
    #expect(calendar.years.map(\.year).filter { answer($0).isYearEndOpen } == [2026])
    #expect(answer(2005).arrangements?.source == .librariesOnly)
    #expect(answer(2026).arrangements?.source == .published)
    #expect(calendar.validThrough == Day("2026-12-31"))
    #expect(calendar.version == "cn-2004-2026/1")
  }

  @Test(
    "Each day has its reason",
    arguments: [
      ("2026-02-13", DayReason.workday), ("2026-02-14", .workedWeekend), ("2026-02-07", .weekend),
      ("2026-02-15", .holidayRest(.springFestival)), ("2026-02-16", .statutoryHoliday(.springFestivalEve)),
      ("2026-02-17", .statutoryHoliday(.springFestival)), ("2026-02-23", .holidayRest(.springFestival)),
      ("2024-02-09", .workday), ("2005-12-31", .workedWeekend), ("2020-01-31", .holidayRest(.springFestival)),
      ("2020-02-01", .holidayRest(.springFestival)), ("2013-04-07", .workedWeekend),
      ("2019-04-28", .workedWeekend),
      ("2015-09-03", .statutoryHoliday(.victoryDay2015)), ("2003-12-31", .unpublished),
      ("2027-01-01", .unpublished),
    ])
  func reasons(text: String, reason: DayReason) throws {
    let day = try CalendarFixtures.day(text)
    #expect(calendar.reason(for: day) == reason)
    #expect(calendar.isWorkingDay(day) == reason.isWorking)
  }

  @Test("Unpublished years have no working days unless they are allowed, and are then Monday to Friday")
  func unpublished() throws {
    let friday = try CalendarFixtures.day("2027-01-01")
    #expect(calendar.isWorkingDay(friday) == nil)
    let assuming = calendar.allowingUnpublished()
    #expect(assuming.isWorkingDay(friday) == true)
    #expect(assuming.reason(for: friday) == .assumedWorkday)
    #expect(assuming.reason(for: friday.adding(days: 1)) == .assumedWeekend)
    #expect(assuming.isWorkingDay(friday.adding(days: 1)) == false)
    #expect(assuming.allowingUnpublished(false) == calendar)
  }
}
