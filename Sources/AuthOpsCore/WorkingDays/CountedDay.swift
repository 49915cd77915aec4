/// One step in the derivation of a due day.
public struct CountedDay: Hashable, Sendable {
  /// What a step does.
  public enum Step: String, Hashable, Sendable {
    /// The starting day itself is the last day (当天).
    case sameDay
    /// A day of the period goes by.
    case count
    /// The corresponding day, months or years away.
    case correspondingDay
    /// The last day is moved off a day off.
    case move
  }

  /// The day looked at.
  public let day: Day
  /// Whether it counts: towards the period, or as the day on which a move ends.
  public let counts: Bool
  /// Why it is worked or not.
  public let reason: DayReason
  /// What the step does.
  public let step: Step
}
