/// A day of the week, numbered as in ISO 8601: Monday is 1, Sunday is 7.
public enum Weekday: Int, Hashable, Sendable, CaseIterable {
  /// 星期一, the first day of the week.
  case monday = 1
  /// 星期二.
  case tuesday
  /// 星期三.
  case wednesday
  /// 星期四.
  case thursday
  /// 星期五.
  case friday
  /// 星期六.
  case saturday
  /// 星期日.
  case sunday

  /// Whether the day is Saturday or Sunday, the weekly rest days of state organs.
  ///
  /// 国务院关于职工工作时间的规定, article 7.
  public var isWeekend: Bool { rawValue >= 6 }
}
