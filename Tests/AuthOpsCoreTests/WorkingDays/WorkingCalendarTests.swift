import AuthOpsCore
import Testing

@Suite("Extending the calendar")
struct WorkingCalendarTests {
  let published = WorkingCalendar.published

  @Test("An imported year is known from then on, and named in the version")
  func importedYear() throws {
    let calendar = try WorkingCalendar(years: [CalendarFixtures.year2027()])
    #expect(calendar.version == published.version + "+2027")
    #expect(calendar.validThrough == Day("2027-12-31"))
    #expect(calendar.arrangements(of: 2027)?.source == .imported)
    #expect(CalendarYearAnswer(2027, calendar: calendar).isYearEndOpen)
    #expect(!CalendarYearAnswer(2026, calendar: calendar).isYearEndOpen)
    let due = calendar.due(
      from: try CalendarFixtures.day("2026-12-25"), try CalendarFixtures.period("5wd"), .act)
    #expect(due.day == Day("2027-01-04"))
  }

  @Test("An imported year takes the place of the one the base has, as after an amending notice")
  func replacedYear() throws {
    let plain = try CalendarYear(year: 2026, source: .imported, rests: [], worked: [])
    let calendar = try WorkingCalendar(years: [plain])
    #expect(calendar.years.count == published.years.count)
    #expect(calendar.isWorkingDay(try CalendarFixtures.day("2026-10-01")) == true)
    #expect(calendar.digest != published.digest)
  }

  @Test("A year after a gap leaves the gap unknown and the calendar valid up to it")
  func gap() throws {
    let calendar = try WorkingCalendar(years: [
      CalendarYear(year: 2029, source: .imported, rests: [], worked: [])
    ])
    #expect(calendar.validThrough == Day("2026-12-31"))
    #expect(calendar.isWorkingDay(try CalendarFixtures.day("2028-06-01")) == nil)
    #expect(calendar.isWorkingDay(try CalendarFixtures.day("2029-06-01")) == true)
    let across = calendar.due(
      from: try CalendarFixtures.day("2026-12-30"), try CalendarFixtures.period("800wd"), .act)
    // 1 day of 2026, at most 731 of 2027 and 2028, so at least 68 working days of 2029 are needed.
    #expect(across.missingYear == 2027)
    #expect(across.dueNotBefore == Day("2029-04-04"))
  }

  @Test("An overlay decides against the year, and a later overlay against an earlier")
  func overlays() throws {
    let off = try CalendarFixtures.day("2024-04-11")
    let guangxi = try WorkingCalendar(overlays: [CalendarFixtures.guangxi()])
    #expect(guangxi.reason(for: off).code == "overlayOff")
    #expect(guangxi.isWorkingDay(off) == false)
    #expect(guangxi.reason(for: try CalendarFixtures.day("2024-04-14")) == .overlayWorked)
    #expect(CalendarYearAnswer(2024, calendar: guangxi).workingDays == 250)
    #expect(guangxi.version == published.version + "+guangxi")
    let office = try CalendarOverlay(id: "office", off: [], worked: [off])
    let both = try WorkingCalendar(extending: guangxi, overlays: [office])
    #expect(both.isWorkingDay(off) == true)
    #expect(both.reason(for: off) == .overlayWorked)
  }

  @Test("An overlay in an unpublished year makes nothing known, and holds where such years are allowed")
  func overlayInUnpublishedYear() throws {
    let day = try CalendarFixtures.day("2028-03-01")
    let overlay = try CalendarOverlay(id: "office", off: [NamedDays(day, name: .dayOff)])
    let calendar = try WorkingCalendar(overlays: [overlay])
    #expect(calendar.isWorkingDay(day) == nil)
    #expect(calendar.reason(for: day) == .unpublished)
    #expect(calendar.validThrough == published.validThrough)
    #expect(calendar.allowingUnpublished().isWorkingDay(day) == false)
    #expect(calendar.allowingUnpublished().reason(for: day) == .overlayOff(.dayOff))
  }

  @Test("The tables and the reasons agree on every day, in every calendar")
  func tablesAndReasons() throws {
    let first = try CalendarFixtures.day("2003-01-01")
    for calendar in try CountingBruteForceTests.calendars().flatMap({ [$0, $0.allowingUnpublished()] }) {
      let failures = (0..<10_600).count { offset in
        let day = first.adding(days: offset)
        return calendar.isWorkingDay(day) != calendar.reason(for: day).isWorking
      }
      #expect(failures == 0, "\(calendar.version)")
    }
  }

  @Test("The digest is that of the canonical text, and differs where answers differ")
  func digests() throws {
    #expect(published.digest == SHA256.hexDigest(of: published.canonicalText))
    #expect(
      published.canonicalText.hasPrefix(
        "authops.workdays/1\nunpublished undetermined\nyear 2004 librariesOnly\n"))
    #expect(published.canonicalText.contains("\n2026-02-14 worked workedWeekend\n"))
    #expect(published.canonicalText.contains("\n2026-02-17 off statutoryHoliday|春节|Spring Festival\n"))
    let others = try [
      published.allowingUnpublished(), WorkingCalendar(overlays: [CalendarFixtures.guangxi()]),
      WorkingCalendar(years: [CalendarFixtures.year2027()]),
      WorkingCalendar(years: [CalendarFixtures.year2027(source: .published)]),
    ]
    #expect(Set(([published] + others).map(\.digest)).count == 5)
  }

  @Test("Arrangements that contradict themselves or the calendar are refused with the fault")
  func faults() throws {
    let (newYear, saturday) = (try CalendarFixtures.day("2027-01-01"), try CalendarFixtures.day("2027-01-02"))
    let rest = NamedDays(newYear...saturday, name: .newYearsDay)
    func year(_ rests: [NamedDays], _ worked: [Day] = [], _ statutory: [NamedDays] = [], year: Int = 2027)
      throws(CalendarFault)
    {
      _ = try CalendarYear(year: year, source: .imported, rests: rests, worked: worked, statutory: statutory)
    }
    #expect(throws: CalendarFault.yearOutOfRange(2200)) { try year([], year: 2200) }
    #expect(throws: CalendarFault.dayOutsideYear(newYear, year: 2028)) { try year([rest], year: 2028) }
    #expect(throws: CalendarFault.restTwice(saturday)) {
      try year([rest, NamedDays(saturday, name: .dayOff)])
    }
    #expect(throws: CalendarFault.restAndWorked(saturday)) { try year([rest], [saturday]) }
    #expect(throws: CalendarFault.workedDayNotWeekend(newYear)) { try year([], [newYear]) }
    #expect(throws: CalendarFault.statutoryHolidayWorked(newYear)) { try year([], [], [rest]) }
    #expect(throws: CalendarFault.duplicateYear(2027)) {
      try WorkingCalendar(years: [CalendarFixtures.year2027(), CalendarFixtures.year2027()])
    }
    #expect(throws: CalendarFault.duplicateOverlay("guangxi")) {
      try WorkingCalendar(overlays: [CalendarFixtures.guangxi(), CalendarFixtures.guangxi()])
    }
    #expect(throws: CalendarFault.restAndWorked(newYear)) {
      try CalendarOverlay(id: "office", off: [rest], worked: [newYear])
    }
    let early = try CalendarFixtures.day("1900-01-01")
    #expect(throws: CalendarFault.yearOutOfRange(1900)) {
      try CalendarOverlay(id: "office", off: [NamedDays(early, name: .dayOff)])
    }
  }
}
