import AuthOpsCore
import Testing

@Suite("Counting against brute force")
struct CountingBruteForceTests {
  /// The published calendar, one with an imported year and an overlay, and one with a gap before the import.
  static func calendars() throws -> [WorkingCalendar] {
    let published = WorkingCalendar.published
    let year2027 = try CalendarFixtures.year2027()
    let year2029 = try CalendarYear(
      year: 2029, source: .imported,
      rests: [NamedDays(CalendarFixtures.day("2029-01-01"), name: .newYearsDay)], worked: [])
    return [
      published,
      try WorkingCalendar(extending: published, years: [year2027], overlays: [CalendarFixtures.guangxi()]),
      try WorkingCalendar(extending: published, years: [year2029]),
    ]
  }

  @Test("Every start from 2004 to 2026 and every number to 60, forwards and backwards, in every calendar")
  func workingDays() throws {
    let first = try CalendarFixtures.day("2003-06-01")
    let days = first...(try CalendarFixtures.day("2030-06-01"))
    let (start, end) = (try CalendarFixtures.day("2004-01-01"), try CalendarFixtures.day("2026-12-31"))
    let periods = (0...60).compactMap { Period(count: $0, unit: .workingDays) }
    for calendar in try Self.calendars() {
      let plain = PlainCalendar(calendar, days)
      var failures = 0
      for number in start.number...end.number {
        let from = Day(number: number)
        failures += Self.mismatches(calendar, plain, from, periods, .act, 1)
        failures += Self.mismatches(calendar, plain, from, periods, .before, -1)
      }
      #expect(failures == 0, "\(calendar.version)")
    }
  }

  /// How many of the periods end elsewhere than a walk from day to day does.
  static func mismatches(
    _ calendar: WorkingCalendar, _ plain: PlainCalendar, _ from: Day, _ periods: [Period],
    _ counting: Counting,
    _ direction: Int
  ) -> Int {
    var failures = 0
    var index = Int(from.number - plain.first)
    var (reached, isKnown) = (from, true)
    for period in periods {
      if period.count > 0, isKnown {
        repeat { index += direction } while plain.published[index] && !plain.worked[index]
        isKnown = plain.published[index]
        reached = Day(number: plain.first + Int32(index))
      }
      let due = calendar.due(from: from, period, counting)
      if due.day != (isKnown ? reached : nil) { failures += 1 }
      if !isKnown, due.missingYear != reached.year { failures += 1 }
    }
    return failures
  }

  @Test("Every last day in days, months and years is moved as a walk from day to day moves it")
  func moves() throws {
    let days = try CalendarFixtures.day("2003-01-01")...CalendarFixtures.day("2030-12-31")
    let periods = try ["1d", "10d", "30d", "1mo", "6mo", "1y", "3y"].map(CalendarFixtures.period)
    let (start, end) = (try CalendarFixtures.day("2007-01-02"), try CalendarFixtures.day("2026-12-31"))
    for calendar in try Self.calendars() {
      let plain = PlainCalendar(calendar, days)
      var failures = 0
      for number in start.number...end.number {
        for period in periods {
          let from = Day(number: number)
          for (counting, direction) in [(Counting.act, 1), (.before, -1)] {
            let months = Int(period.count) * (period.unit == .years ? 12 : 1) * direction
            let raw =
              period.unit == .days
              ? from.adding(days: Int(period.count) * direction) : from.adding(months: months)
            var index = Int(raw.number - plain.first)
            while plain.published[index] && !plain.worked[index] { index += direction }
            let day = plain.published[index] ? Day(number: plain.first + Int32(index)) : nil
            let due = calendar.due(from: from, period, counting)
            if due.day != day || (day != nil && due.raw != raw) { failures += 1 }
          }
        }
      }
      #expect(failures == 0, "\(calendar.version)")
    }
  }

  @Test("The working days between two days are the days counted, in both directions")
  func between() throws {
    let calendar = WorkingCalendar.published
    for text in ["2004-01-01", "2020-01-17", "2026-02-13"] {
      let from = try CalendarFixtures.day(text)
      var count = 0
      for offset in 1...300 {
        let day = from.adding(days: offset)
        count += calendar.isWorkingDay(day) == true ? 1 : 0
        #expect(calendar.workingDays(from: from, through: day) == (calendar.isPublished(day) ? count : nil))
        #expect(calendar.workingDays(from: day, through: from) == (calendar.isPublished(day) ? -count : nil))
      }
    }
    let (december, last) = (try CalendarFixtures.day("2026-12-01"), try CalendarFixtures.day("2026-12-31"))
    #expect(calendar.workingDays(from: december, through: last) == 22)
    #expect(calendar.workingDays(from: last, through: december) == -22)
    let outside = try CalendarFixtures.day("2028-05-05")
    #expect(calendar.workingDays(from: outside, through: outside) == 0)
    let (end, later) = (try CalendarFixtures.day("2026-12-30"), try CalendarFixtures.day("2027-01-08"))
    #expect(calendar.workingDays(from: end, through: later) == nil)
    #expect(calendar.allowingUnpublished().workingDays(from: end, through: later) == 7)
  }

  @Test("Weekdays are counted before 1970 as after it")
  func beforeTheEpoch() throws {
    let calendar = WorkingCalendar.published.allowingUnpublished()
    let monday = try CalendarFixtures.day("1969-11-03")
    for start in 0..<70 {
      var (day, count) = (monday.adding(days: start), 0)
      let from = day
      while count < 25 {
        day = day.adding(days: 1)
        guard !day.weekday.isWeekend else { continue }
        count += 1
        let period = try #require(Period(count: count, unit: .workingDays))
        #expect(calendar.due(from: from, period, .act).day == day)
        #expect(calendar.workingDays(from: from, through: day) == count)
      }
    }
  }

  @Test("Very long counts lead back to where they came from")
  func longCounts() throws {
    let calendar = WorkingCalendar.published.allowingUnpublished()
    let from = try CalendarFixtures.day("2026-03-02")
    for count in stride(from: 1, through: 36_600, by: 97) {
      let period = try #require(Period(count: count, unit: .workingDays))
      let due = calendar.due(from: from, period, .act)
      let day = try #require(due.day)
      #expect(calendar.workingDays(from: from, through: day) == count)
      #expect(calendar.due(from: day, period, .before).day == from)
      #expect(due.isProvisional == (day.year > 2026))
    }
  }
}
