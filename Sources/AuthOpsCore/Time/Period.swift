/// A length of time as the law counts it: a number of working days, days, months or years.
///
/// Written `3wd`, `15d`, `6mo`, `3y`. The bounds are wide of every period of the law and keep all day arithmetic
/// within `Day`: 36,600 days or working days, 1,200 months, 100 years.
public struct Period: Hashable, BitwiseCopyable, Sendable {
  /// What is counted.
  public enum Unit: UInt8, Hashable, BitwiseCopyable, Sendable, CaseIterable {
    /// 工作日: days on which state organs work.
    case workingDays
    /// Calendar days.
    case days
    /// Calendar months, from day to corresponding day.
    case months
    /// Calendar years, from day to corresponding day.
    case years

    /// The letters that stand for the unit in text.
    public var symbol: String {
      switch self {
      case .workingDays: "wd"
      case .days: "d"
      case .months: "mo"
      case .years: "y"
      }
    }

    /// The numbers that a period of the unit may have; 0 (the same day) only for days and working days.
    public var counts: ClosedRange<Int> {
      switch self {
      case .workingDays, .days: 0...36_600
      case .months: 1...1_200
      case .years: 1...100
      }
    }
  }

  /// How many units; within `Unit.counts`.
  public let count: Int32
  /// What is counted.
  public let unit: Unit

  /// A period of a number of units; nil outside `Unit.counts`.
  public init?(count: Int, unit: Unit) {
    guard unit.counts.contains(count) else { return nil }
    self.count = Int32(count)
    self.unit = unit
  }

  /// Whether the period ends on the day it starts (当天).
  public var isSameDay: Bool { count == 0 }
}
