/// A day of every year, such as 31 March, written `03-31`.
public struct MonthDay: Hashable, BitwiseCopyable, Sendable, LosslessStringConvertible {
  /// The month, 1 to 12.
  public let month: UInt8
  /// The day of the month, 1 to 31.
  public let day: UInt8

  /// The day from `MM-DD`; 29 February is read as the last day of February in common years.
  public init?(_ description: String) {
    guard description.utf8.count == 5, let leap = Day("2000-" + description) else { return nil }
    (month, day) = (UInt8(leap.month), UInt8(leap.day))
  }

  /// The day in a year, or nil outside the years 1 to 9999.
  public func day(inYear year: Int) -> Day? {
    Day(year: year, month: Int(month), day: Int(day)) ?? Day(year: year, month: Int(month), day: Int(day) - 1)
  }

  /// The day as `MM-DD`.
  public var description: String {
    func two(_ number: UInt8) -> String { (number < 10 ? "0" : "") + String(number) }
    return two(month) + "-" + two(day)
  }
}
