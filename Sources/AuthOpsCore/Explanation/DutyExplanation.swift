/// Why a duty is owed, and until when.
public struct DutyExplanation: Sendable {
  /// The duty as it is reported.
  public let deadline: DeadlineReport
  /// The event that opened it; nil where the calendar or a presumed step did.
  public let opening: ExplainedEvent?
  /// The number of the finding that presumes the step by which it was opened.
  public let presumedBy: Int?
  /// The event that discharged it.
  public let discharge: ExplainedEvent?
  /// The day since which it is no longer owed.
  public let cancelledOn: Day?
  /// How its due day was found.
  public let derivation: DueDerivation
}

/// How the due day of a duty was found.
public enum DueDerivation: Sendable {
  /// Counted from a starting day, day by day as `authops deadline` counts.
  case counted(start: UsedFact, period: UsedFact, DeadlineAnswer, parameters: [UsedParameter])
  /// Named by the log or by a parameter.
  case set(UsedFact)
  /// The text wants it done promptly and gives no number.
  case promptly
  /// What the day rests on is not known.
  case unknown(UsedFact)
}
