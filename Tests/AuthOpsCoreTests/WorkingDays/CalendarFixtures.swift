import AuthOpsCore
import Foundation
import Testing

/// Calendars and files that the working-day tests share.
enum CalendarFixtures {
  /// A day that a test states.
  static func day(_ text: String) throws -> Day { try #require(Day(text), "\(text) is no day") }

  /// A period that a test states.
  static func period(_ text: String) throws -> Period { try #require(Period(text), "\(text) is no period") }

  /// A year 2027 made up for the tests: breaks for New Year, Spring Festival and National Day.
  static func year2027(source: CalendarYear.Source = .imported) throws -> CalendarYear {
    try CalendarYear(
      year: 2027, source: source,
      rests: [
        NamedDays(day("2027-10-01")...day("2027-10-07"), name: .nationalDay),
        NamedDays(day("2027-01-01")...day("2027-01-03"), name: .newYearsDay),
        NamedDays(day("2027-02-05")...day("2027-02-12"), name: .springFestival),
      ],
      worked: [day("2027-10-09"), day("2027-02-14"), day("2027-01-31")],
      statutory: [NamedDays(day("2027-02-05")...day("2027-02-08"), name: .springFestival)])
  }

  /// 壮族三月三 in Guangxi in 2024, and a worked Sunday made up for the tests.
  static func guangxi() throws -> CalendarOverlay {
    try CalendarOverlay(
      id: "guangxi",
      off: [
        NamedDays(
          day("2024-04-11")...day("2024-04-12"), name: HolidayName(zh: "壮族三月三", en: "Sanyuesan of the Zhuang")
        )
      ], worked: [day("2024-04-14")])
  }

  /// A file beside the sources, below `Specs/calendar`.
  static func specification(_ name: String, file: String = #filePath) throws -> [String: Any] {
    let package = URL(filePath: file).deletingLastPathComponent().appending(path: "../../..").standardized
    let data = try Data(contentsOf: package.appending(path: "Specs/calendar/" + name))
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }
}

/// Working days told one by one, as slowly and plainly as possible.
struct PlainCalendar {
  let first: Int32
  let worked: [Bool]
  let published: [Bool]

  /// Whether each day of a range is worked, by the calendar's reasons: the walk that the tables must agree with.
  init(_ calendar: WorkingCalendar, _ days: ClosedRange<Day>) {
    first = days.lowerBound.number
    let reasons = (days.lowerBound.number...days.upperBound.number).map {
      calendar.reason(for: Day(number: $0))
    }
    published = reasons.map { $0 != .unpublished }
    worked = reasons.map { $0.isWorking == true }
  }
}
