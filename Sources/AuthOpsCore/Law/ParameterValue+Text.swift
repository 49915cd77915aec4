extension ParameterValue {
  /// The value of a parameter from its text; nil where the parameter has no such value.
  init?(_ text: String, of id: ParameterID) {
    switch id.unit {
    case .period:
      guard let period = Period(text) else { return nil }
      self = .period(period)
    case .percent:
      guard let cap = Percent(text) else { return nil }
      self = .cap(cap)
    case .monthDay:
      guard let day = MonthDay(text) else { return nil }
      self = .monthDay(day)
    case .day:
      guard let day = Day(text) else { return nil }
      self = .day(day)
    case .reading:
      guard let reading = id.readings.first(where: { $0.id == text }) else { return nil }
      self = .reading(reading)
    case .persons, .level, .copies:
      guard let count = Int32(text), String(count) == text, id.unit.counts?.contains(count) == true else {
        return nil
      }
      self = .count(count)
    }
  }

  /// The text of the value; nil for a blank.
  public var text: String? {
    switch self {
    case .period(let period): period.description
    case .cap(let cap): cap.description
    case .count(let count): String(count)
    case .monthDay(let day): day.description
    case .day(let day): day.description
    case .reading(let reading): reading.id
    case .blank: nil
    }
  }
}

extension ParameterID {
  /// What a value of the parameter looks like, for messages about values that are not.
  var expectation: String {
    switch unit {
    case .period: "a period such as 5wd, 15d, 6mo or 3y"
    case .percent: "a percentage such as 40% or 12.5%"
    case .monthDay: "a day of every year as MM-DD"
    case .day: "a day as YYYY-MM-DD"
    case .reading: "one of " + readings.map(\.id).joined(separator: ", ")
    case .persons, .level, .copies:
      unit.counts.map { "a number from \($0.lowerBound) to \($0.upperBound)" } ?? ""
    }
  }
}
