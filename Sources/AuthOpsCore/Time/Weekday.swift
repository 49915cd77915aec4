/// A day of the week, numbered as in ISO 8601: Monday is 1, Sunday is 7.
public enum Weekday: Int, Hashable, Sendable, CaseIterable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Whether the day is Saturday or Sunday, the weekly rest days of state organs.
  ///
  /// 国务院关于职工工作时间的规定, article 7.
  public var isWeekend: Bool { rawValue >= 6 }
}
