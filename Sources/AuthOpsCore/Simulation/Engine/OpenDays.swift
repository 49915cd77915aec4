/// The days on which resources are open, by the working days of a calendar.
struct OpenDays {
  private let calendar: WorkingCalendar

  /// - Parameter calendar: One that allows unpublished years.
  init(_ calendar: WorkingCalendar) { self.calendar = calendar }

  /// The hours of a resource.
  ///
  /// A day of the week that falls on a day off is made up for on the next working day.
  func hours(_ plan: ResourcePlan, from first: Day, through last: Day) -> OpeningHours {
    var moved = Set<Day>()
    let closed = Set(plan.closed)
    if plan.weekdays != nil || plan.weeks != nil {
      for number in first.number...last.number where isMeant(Day(number: number), plan) {
        if let day = working(from: Day(number: number)) { moved.insert(day) }
      }
      return OpeningHours(opens: plan.opens, closes: plan.closes, from: first, through: last) {
        moved.contains($0) && !closed.contains($0)
      }
    }
    return OpeningHours(opens: plan.opens, closes: plan.closes, from: first, through: last) {
      calendar.isWorkingDay($0) == true && !closed.contains($0)
    }
  }

  private func isMeant(_ day: Day, _ plan: ResourcePlan) -> Bool {
    (plan.weekdays?.contains(day.weekday) ?? !day.weekday.isWeekend)
      && (plan.weeks?.contains((day.day + 6) / 7) ?? true)
  }

  private func working(from day: Day) -> Day? {
    (0..<60).lazy.map { day.adding(days: $0) }.first { calendar.isWorkingDay($0) == true }
  }
}
