extension Day {
  /// The last day of a period of days, months or years that begins after this day, not moved off a day of rest.
  ///
  /// Civil Code (民法典) articles 201 and 202. Working days need a calendar; here they are taken for days.
  package func adding(_ period: Period) -> Day { adding(Int(period.count), period.unit) }

  /// The corresponding day a period earlier, or the end of its month; see `adding(_:)`.
  package func subtracting(_ period: Period) -> Day { adding(-Int(period.count), period.unit) }

  private func adding(_ count: Int, _ unit: Period.Unit) -> Day {
    switch unit {
    case .workingDays, .days: adding(days: count)
    case .months: adding(months: count)
    case .years: adding(months: 12 * count)
    }
  }

  /// The first day from which a period reaches this day.
  ///
  /// Never before the corresponding day; where the period leads to the end of a shorter month, some days after it.
  package func first(reachedBy period: Period) -> Day {
    var day = subtracting(period)
    while day.adding(period) < self { day = day.adding(days: 1) }
    return day
  }
}
