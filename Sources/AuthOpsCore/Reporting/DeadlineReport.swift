/// A duty as it is reported.
public struct DeadlineReport: Sendable {
  /// The rule.
  public let rule: Rule
  /// Who owes.
  public let obligor: Role
  /// The object concerned.
  public let object: String?
  /// The day on which it was opened.
  public let opened: Day
  /// The `id` of the event that opened it; nil where the calendar did.
  public let openedBy: String?
  /// The period counted.
  public let period: Period?
  /// The last day in time; nil where there is none or nobody can say.
  public let due: Day?
  /// Where a year is missing: the earliest day that can be due.
  public let dueNotBefore: Day?
  /// Whether the due day was counted through a year that is not published.
  public let isProvisional: Bool
  /// The day on which it was discharged.
  public let discharged: Day?
  /// The `id` of the event that discharged it.
  public let dischargedBy: String?
  /// How it stands.
  public let status: DutyStatus
}
