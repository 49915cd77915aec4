/// What is reported of one case.
public struct CaseReport: Sendable {
  /// The name in `subject`.
  public let name: String
  /// The rulebook it is judged by.
  public let rulebook: String
  /// Where it stands.
  public let phase: String
  /// The stages that are going on.
  public let stages: [Stage]
  /// What was found, in the order of the log.
  public let findings: [FindingReport]
  /// What is or was owed, in the order of opening.
  public let deadlines: [DeadlineReport]
  /// How everything that was examined ended, reported or not.
  public let tally: Tally
  /// The events in the order of the log, where the replay keeps a timeline.
  public let timeline: [TimelineReport]
}

/// An event as a timeline shows it.
public struct TimelineReport: Hashable, Sendable {
  /// The day of the event.
  public let day: Day
  /// The type.
  public let kind: EventKind
  /// The line in the whole input, from 1.
  public let line: Int
  /// The object that the event is about.
  public let object: String?
}

/// The event that a finding is about.
public struct EventReference: Hashable, Sendable {
  /// Its `id`.
  public let id: String
  /// Its `source`.
  public let source: String
  /// The line in the whole input, from 1.
  public let line: Int
}

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
