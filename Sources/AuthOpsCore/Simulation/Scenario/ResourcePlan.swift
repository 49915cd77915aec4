/// Someone who acts: how much at once, when, and in which order.
public struct ResourcePlan: Hashable, Sendable {
  /// In which order a resource takes up what waits.
  public enum Discipline: String, CaseIterable, Hashable, Sendable {
    /// What came first.
    case firstCome
    /// What is most urgent.
    case priority
    /// What is due first; what has no last day comes last.
    case earliestDue
  }

  /// How many acts it does side by side; nil: any number.
  public var capacity: Int?
  /// In which order.
  public var queue = Discipline.firstCome
  /// The days of the week on which it is open; nil: every working day.
  public var weekdays: [Weekday]?
  /// In which weeks of the month, 1 being the first with such a day; nil: every week.
  public var weeks: [Int]?
  /// Days on which it is closed, whatever else is said.
  public var closed: [Day] = []
  /// The minute of the day at which it opens.
  public var opens = 9 * 60
  /// The minute of the day at which it closes.
  public var closes = 17 * 60

  /// Any number of acts, every working day from nine to five.
  public init() {}
}
