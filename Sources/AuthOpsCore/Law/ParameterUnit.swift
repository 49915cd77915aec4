/// What the value of a parameter is measured in.
public enum ParameterUnit: String, CaseIterable, Hashable, Sendable {
  /// Working days, days, months or years: the value names which.
  case period
  /// Per cent.
  case percent
  /// A day of every year.
  case monthDay
  /// A day of the calendar.
  case day
  /// A number of persons.
  case persons
  /// A level of protection, 1 to 5.
  case level
  /// A number of copies.
  case copies
  /// One of the readings of an ambiguous text.
  case reading

  /// The numbers that a value may be; nil where it is no number of things.
  var counts: ClosedRange<Int32>? {
    switch self {
    case .level: 1...5
    case .persons, .copies: 1...9_999
    case .period, .percent, .monthDay, .day, .reading: nil
    }
  }
}
