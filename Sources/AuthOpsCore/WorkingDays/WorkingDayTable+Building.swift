extension WorkingDayTable {
  /// The tables of a calendar.
  ///
  /// - Parameters:
  ///   - years: Arrangements in order of years, no year twice; not empty.
  ///   - overlays: Overlays in the order in which they apply.
  init(years: [CalendarYear], overlays: [CalendarOverlay]) {
    let listed = years.map(\.year) + overlays.flatMap { $0.bounds.map(\.year) }
    guard let firstYear = listed.min(), let lastYear = listed.max() else {
      preconditionFailure("a calendar without a year")
    }
    let first = Day.first(ofYear: firstYear).number
    let last = Day.last(ofYear: lastYear).number
    var worked = (first...last).map { !Day(number: $0).weekday.isWeekend }
    func set(_ days: [NamedDays], _ isWorked: Bool) {
      for number in days.lazy.flatMap(\.numbers) { worked[Int(number - first)] = isWorked }
    }
    for year in years {
      set(year.rests, false)
      for day in year.worked { worked[Int(day.number - first)] = true }
    }
    for overlay in overlays {
      set(overlay.off, false)
      for day in overlay.worked { worked[Int(day.number - first)] = true }
    }
    self.init(first: Int(first), worked: worked, runs: Self.runs(of: years))
  }

  /// The unbroken runs of days that the years cover.
  private static func runs(of years: [CalendarYear]) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for year in years {
      let (first, last) = (Int(Day.first(ofYear: year.year).number), Int(Day.last(ofYear: year.year).number))
      if let run = runs.last, run.upperBound + 1 == first {
        runs[runs.count - 1] = run.lowerBound...last
      } else {
        runs.append(first...last)
      }
    }
    return runs
  }
}
