/// A finding as it is reported.
public struct FindingReport: Sendable {
  /// Its number within the case, from 1.
  public let number: Int
  /// The rule.
  public let rule: Rule
  /// How it ended.
  public let outcome: Outcome
  /// What a violation does to a program that enforces.
  public let severity: Severity
  /// The event that was judged; nil where the calendar alone decided.
  public let event: EventReference?
  /// The day of the act, or the first day of a breach.
  public let day: Day
  /// The object concerned.
  public let object: String?
  /// The role that owes; nil where a finding is about no duty.
  public let obligor: Role?
  /// The place in the event by RFC 6901.
  public let pointer: String?
  /// What was found, for people.
  public let message: Message
  /// The facts that decided, by name in the order of names.
  public let evidence: [(String, JSONValue)]
  /// The number of the finding of a skipped step on which this one rests.
  public let derivedFrom: Int?
}
