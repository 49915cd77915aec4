import AuthOpsCore
import Testing

@Suite("Counts that run into unpublished years")
struct UnpublishedYearTests {
  let calendar = WorkingCalendar.published

  @Test(
    "The answer is open, with the year missing and the earliest day it can be",
    arguments: [
      // Four working days of 2026 are left, so the fifth is at the earliest the first day of 2027.
      ("2026-12-25", "5wd", Counting.act, "2027-01-01", 2027 as Int?),
      ("2026-12-31", "3wd", .act, "2027-01-03", 2027),
      ("2026-06-30", "6mo", .act, "2026-12-30", nil),
      ("2026-07-01", "6mo", .act, "2027-01-01", 2027),
      ("2024-02-29", "3y", .act, "2027-02-28", 2027),
      ("2024-02-29", "3y", .term, "2027-02-28", nil),
      ("2029-05-05", "2wd", .act, "2029-05-07", 2029),
      // Before the first year known: at most four of 2003's last days can count, the rest are those of 2004.
      ("2003-12-27", "4wd", .act, "2003-12-31", 2003),
      ("2003-12-27", "5wd", .act, "2004-01-02", 2003),
      ("2003-12-31", "1wd", .act, "2004-01-02", nil),
      // Backwards: the unpublished days may all be off, so the count may have to be made in 2026 alone.
      ("2027-01-08", "3wd", .before, "2026-12-29", 2027),
      ("2027-01-01", "3wd", .before, "2026-12-29", nil),
      // Far from any published year: thirty days off in a row at most before each working day.
      ("2030-03-15", "6mo", .before, "2029-08-16", 2029),
      ("2030-03-15", "2wd", .before, "2030-01-12", 2030),
      ("2027-08-31", "6mo", .before, "2027-01-29", 2027),
      ("2027-07-15", "6mo", .before, "2026-12-31", 2027),
      ("2004-01-03", "2wd", .before, "2003-12-01", 2003),
    ])
  func open(from: String, period: String, counting: Counting, bound: String, missing: Int?) throws {
    let (day, length) = (try CalendarFixtures.day(from), try CalendarFixtures.period(period))
    let due = calendar.due(from: day, length, counting)
    #expect(due.dueNotBefore.description == bound)
    #expect(due.missingYear == missing)
    #expect((due.day == nil) == (missing != nil))
    #expect((due.raw == nil) == (missing != nil))
    let assumed = calendar.allowingUnpublished().due(from: day, length, counting)
    #expect(assumed.day.map { $0 >= due.dueNotBefore } == true)
    #expect(assumed.isProvisional == (missing != nil))
  }

  @Test(
    "A year that is published between two that are not is counted to its last and from its first day of work",
    arguments: [
      // Every day of 2027 may be worked; of the weekdays of 2028 there are 260, the first a Monday, the last a Friday.
      (2028, "2027-12-30", "1wd", Counting.act, "2027-12-31"),
      (2028, "2027-12-30", "2wd", .act, "2028-01-03"),
      (2028, "2027-12-30", "261wd", .act, "2028-12-29"), (2028, "2027-12-30", "262wd", .act, "2029-01-01"),
      // 2028 ends with a Sunday, which may be worked.
      (2029, "2028-12-25", "6wd", .act, "2028-12-31"), (2029, "2028-12-25", "7wd", .act, "2029-01-01"),
      (2028, "2027-12-30", "263wd", .act, "2029-01-02"),
      // 2027 ends with a Friday; 2028 begins with a Saturday, which may be worked.
      (2027, "2027-12-30", "1wd", .act, "2027-12-31"), (2027, "2027-12-30", "2wd", .act, "2028-01-01"),
      // Of the weekdays of 2029 there are 261, the last a Monday, the last day of the year.
      (2029, "2028-12-30", "262wd", .act, "2029-12-31"), (2029, "2028-12-30", "263wd", .act, "2030-01-01"),
      // Backwards, no day of 2029 need be worked.
      (2028, "2029-01-02", "1wd", .before, "2028-12-29"),
      (2028, "2029-01-02", "260wd", .before, "2028-01-03"),
    ])
  func betweenGaps(year: Int, from: String, period: String, counting: Counting, bound: String) throws {
    let calendar = try WorkingCalendar(years: [
      CalendarYear(year: year, source: .imported, rests: [], worked: [])
    ])
    let due = calendar.due(
      from: try CalendarFixtures.day(from), try CalendarFixtures.period(period), counting)
    #expect(due.dueNotBefore.description == bound)
  }

  @Test("A count back over a year that is not published counts the days of those on either side")
  func backOverGap() throws {
    let calendar = try WorkingCalendar(years: [
      CalendarYear(year: 2028, source: .imported, rests: [], worked: [])
    ])
    let due = calendar.due(
      from: try CalendarFixtures.day("2029-01-02"), try CalendarFixtures.period("269wd"), .before)
    // The 260 weekdays of 2028, none of 2027, the last nine working days of 2026.
    #expect(due.dueNotBefore.description == "2026-12-21")
  }

  @Test("A count back to the first day that is published needs no other")
  func toTheFirstDay() throws {
    let calendar = try WorkingCalendar(years: [
      CalendarYear(year: 2029, source: .imported, rests: [], worked: [])
    ])
    let due = calendar.due(
      from: try CalendarFixtures.day("2029-01-03"), try CalendarFixtures.period("2wd"), .before)
    #expect(due.day?.description == "2029-01-01")
  }

  @Test("Whatever is later published for 2027, no count ends before its bound")
  func bounds() throws {
    var calendars: [WorkingCalendar] = []
    let first = try CalendarFixtures.day("2027-01-01")
    let weekends = (0..<365).map(first.adding(days:)).filter(\.weekday.isWeekend)
    // The longest breaks that the bound allows for: thirty days in a row, weekends about them included.
    let longRest = NamedDays(first...first.adding(days: 27), name: .dayOff)
    let lateRest = NamedDays(first.adding(days: 8)...first.adding(days: 37), name: .dayOff)
    for (rests, worked) in [([], weekends), ([], []), ([longRest], []), ([lateRest], weekends.suffix(90))] {
      let year = try CalendarYear(year: 2027, source: .imported, rests: rests, worked: worked)
      calendars.append(try WorkingCalendar(years: [year]))
    }
    calendars.append(try WorkingCalendar(years: [CalendarFixtures.year2027()]))
    var (tight, failures) = (0, 0)
    for offset in -40...60 {
      for text in ["1wd", "3wd", "7wd", "20wd", "1d", "15d", "30d", "1mo"] {
        for counting in [Counting.act, .before] {
          let (day, period) = (first.adding(days: offset), try CalendarFixtures.period(text))
          let bound = calendar.due(from: day, period, counting)
          let later = calendars.compactMap { $0.due(from: day, period, counting).day }
          failures += later.count { $0 < bound.dueNotBefore }
          if let known = bound.day { failures += later.count { $0 != known } }
          tight += later.contains(bound.dueNotBefore) ? 1 : 0
        }
      }
    }
    #expect(failures == 0)
    #expect(tight > 900)
  }
}
