/// The short form in which the published arrangements are compiled in: a day of a known year is `month_day`, so that
/// `10_01` is 1 October.
extension CalendarYear {
  /// Days in a row within the year.
  struct Span {
    let name: HolidayName
    let days: ClosedRange<Int>

    init(_ name: HolidayName, _ days: ClosedRange<Int>) {
      self.name = name
      self.days = days
    }
  }

  /// Arrangements that are known to be sound, in the short form.
  init(
    arranged year: Int, source: Source, rests: [Span], worked: [Int], statutory: [Span],
    notices: [ArrangementNotice]
  ) {
    func day(_ monthDay: Int) -> Day {
      Day(CivilDate(year: year, month: monthDay / 100, day: monthDay % 100))
    }
    func named(_ spans: [Span]) -> [NamedDays] {
      spans.map { NamedDays(day($0.days.lowerBound)...day($0.days.upperBound), name: $0.name) }
    }
    self.init(
      arranged: year, source: source, rests: named(rests), worked: worked.map(day),
      statutory: named(statutory),
      notices: notices)
  }
}
