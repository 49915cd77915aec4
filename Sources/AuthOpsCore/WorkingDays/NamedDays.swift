/// One or more days in a row that bear a name: a break, or the statutory holiday within it.
public struct NamedDays: Hashable, Sendable {
  /// The days, first and last included.
  public let days: ClosedRange<Day>
  /// What the days are called.
  public let name: HolidayName

  /// Days in a row under one name.
  public init(_ days: ClosedRange<Day>, name: HolidayName) {
    self.days = days
    self.name = name
  }

  /// A single named day.
  public init(_ day: Day, name: HolidayName) {
    self.init(day...day, name: name)
  }

  /// The day numbers, for loops.
  var numbers: ClosedRange<Int32> { days.lowerBound.number...days.upperBound.number }
}

extension Sequence where Element == NamedDays {
  /// The name that a day bears, if any.
  ///
  /// - Complexity: O(n) in the number of spans.
  func name(of day: Day) -> HolidayName? { first { $0.days.contains(day) }?.name }
}
