import AuthOpsCore
import Testing

@Suite("Day")
struct DayTests {
  @Test("Every day from 0001 to 9999 follows the one before in number, date and weekday")
  func everyDay() throws {
    var (year, month, day) = (1, 1, 1)
    let first = try #require(Day(year: 1, month: 1, day: 1))
    let last = try #require(Day(year: 9_999, month: 12, day: 31))
    var number = first.number
    var failures = 0
    while number <= last.number {
      let civil = CivilDate(dayNumber: number)
      if civil.year != year || civil.month != month || civil.day != day { failures += 1 }
      if civil.dayNumber != Int(number) { failures += 1 }
      day += 1
      if day > CivilDate.days(inMonth: month, of: year) { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
      number += 1
    }
    #expect(failures == 0)
    #expect(year == 10_000)
  }

  @Test("Months have the lengths of the Gregorian calendar")
  func monthLengths() {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    #expect((1...12).map { CivilDate.days(inMonth: $0, of: 2023) } == lengths)
    #expect(
      [1900, 2000, 2023, 2024, 2100].map { CivilDate.days(inMonth: 2, of: $0) } == [28, 29, 28, 29, 28])
  }

  @Test(
    "Known days have their numbers and weekdays",
    arguments: [
      ("1970-01-01", 0, Weekday.thursday), ("1969-12-31", -1, .wednesday), ("2000-02-29", 11_016, .tuesday),
      ("2026-11-21", 20_778, .saturday), ("0001-01-01", -719_162, .monday),
      ("9999-12-31", 2_932_896, .friday),
    ])
  func knownDays(text: String, number: Int32, weekday: Weekday) throws {
    let day = try #require(Day(text))
    #expect(day.number == number)
    #expect(day.weekday == weekday)
    #expect(day.description == text)
    #expect(Day(year: day.year, month: day.month, day: day.day) == day)
  }

  @Test(
    "Text that is not exactly a real day is refused",
    arguments: [
      "", "2026-02-30", "2025-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-04-31",
      "0000-01-01",
      "2026-1-01", "2026-01-1", "26-01-01", " 2026-01-01", "2026-01-01 ", "2026/01/01", "20260101",
      "2026-01-01T00:00",
      "+2026-01-01", "-2026-01-01", "２０２６-01-01", "2026-0a-01", "2026-01-0/", "202:-01-01",
    ])
  func refused(text: String) {
    #expect(Day(text) == nil)
  }

  @Test("Fields outside the calendar make no day")
  func fields() {
    for (year, month, day) in [
      (0, 1, 1), (10_000, 1, 1), (2026, 0, 1), (2026, 13, 1), (2026, 2, 29), (Int.max, 1, 1),
    ] {
      #expect(Day(year: year, month: month, day: day) == nil)
    }
  }

  @Test("A day is read inside longer bytes")
  func insideBytes() throws {
    let bytes = Array("\"2024-02-29\"".utf8)
    #expect(Day(bytes.span, in: 1..<11) == Day("2024-02-29"))
    #expect(Day(bytes.span, in: 1..<10) == nil)
    #expect(Day("x2024-02-29".dropFirst()) == Day("2024-02-29"))
  }

  @Test(
    "Months lead to the corresponding day, or to the month's end: Civil Code 202",
    arguments: [
      ("2025-08-31", 6, "2026-02-28"), ("2023-08-31", 6, "2024-02-29"), ("2025-02-28", 6, "2025-08-28"),
      ("2024-02-29", 36, "2027-02-28"), ("2021-02-28", 36, "2024-02-28"), ("2024-12-31", 2, "2025-02-28"),
      ("2027-02-28", -6, "2026-08-28"), ("2026-01-31", -1, "2025-12-31"), ("2026-03-31", -1, "2026-02-28"),
      ("2026-01-15", -13, "2024-12-15"), ("2026-05-05", 0, "2026-05-05"), ("0001-12-31", -11, "0001-01-31"),
    ])
  func months(from: String, count: Int, to: String) throws {
    #expect(try #require(Day(from)).adding(months: count) == Day(to))
  }

  @Test("Days are added over leap days and years, and counted back")
  func days() throws {
    let day = try #require(Day("2024-02-28"))
    #expect(day.adding(days: 1) == Day("2024-02-29"))
    #expect(day.adding(days: 366) == Day("2025-02-28"))
    #expect(day.adding(days: -59) == Day("2023-12-31"))
    #expect(day.days(until: day.adding(days: -59)) == -59)
    #expect(day < day.adding(days: 1))
  }

  @Test("Arithmetic beyond the years of text stays exact and is written with a sign")
  func beyondText() throws {
    let last = try #require(Day("9999-12-31"))
    #expect(last.adding(days: 1).description == "+10000-01-01")
    let first = try #require(Day("0001-01-01"))
    #expect(first.adding(days: -1).description == "0000-12-31")
    #expect(first.adding(months: -13).description == "-0001-12-01")
    for number in [Int32.min, -1_000_000_000, 1_000_000_000, Int32.max] {
      #expect(CivilDate(dayNumber: number).dayNumber == Int(number))
    }
  }

  @Test("Months before the first year follow each other as those after it")
  func monthsBeforeFirstYear() throws {
    let first = try #require(Day("0001-01-01"))
    for count in 1...60 {
      let (day, next) = (first.adding(months: -count), first.adding(months: 1 - count))
      let (date, after) = (day.civil, next.civil)
      #expect(date.day == 1 && date.year * 12 + date.month == 13 - count)
      #expect(day.days(until: next) == CivilDate.days(inMonth: date.month, of: date.year))
      #expect(next.adding(months: -1) == day && after.day == 1)
      // The 31st corresponds to the last day of a shorter month.
      #expect(first.adding(days: 30).adding(months: -count) == next.adding(days: -1))
    }
  }

  @Test("A day beyond all calendars stops the program")
  func overflow() async {
    await #expect(processExitsWith: .failure) { _ = Day(number: .max).adding(days: 1) }
    await #expect(processExitsWith: .failure) { _ = Day(number: 0).adding(days: .max) }
    await #expect(processExitsWith: .failure) { _ = Day(number: .min).adding(months: -1) }
    await #expect(processExitsWith: .failure) { _ = Day(number: 0).adding(months: .max) }
  }
}
