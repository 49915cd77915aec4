/// Where a case stands on a day, what is owed in it, and what may come next.
public struct CaseOutlook: Sendable {
  /// The case, judged on the day.
  public let report: CaseReport
  /// The day.
  public let asOf: Day
  /// The agreement in force or ended, if there is one.
  public let agreement: AgreementOutlook?
  /// The objects of the case, in the order in which events named them.
  public let children: [Child]
  /// How many of them no event was tried on, because there are more than fifty of their kind.
  public let objectsNotTried: Int
  /// What is still owed, in the order of opening.
  public let duties: [OpenDuty]
  /// The events that may come next.
  public let next: [NextEvent]
  /// The events that blocking rules stand against.
  public let blocked: [BlockedEvent]
  let law: Law

  /// Whether the rule behind a duty blocks.
  public func isBlocking(_ duty: OpenDuty) -> Bool {
    law.rulebook.severity(of: duty.deadline.rule.id) == .blocking
  }

  /// An object of the case.
  public struct Child: Hashable, Sendable {
    /// What kind of object it is.
    public let kind: ObjectKind
    /// What it is called.
    public let name: String
    /// How many duties that are still owed concern it.
    public let owed: Int
  }
}

/// An agreement as it stands on a day.
public struct AgreementOutlook: Hashable, Sendable {
  /// The number of the agreement within the case, from 1.
  public let number: Int
  /// The day of effect.
  public let effective: Day
  /// The last day, of the term or of an exit agreed to; nil where it is not known.
  public let lastDay: Day?
  /// Whether no line records the signing.
  public let isPresumed: Bool
  /// Whether the use of the domain is suspended.
  public let isSuspended: Bool
  /// How it ended; nil in force.
  public let ended: EndKind?
}

/// An event that may come next.
public struct NextEvent: Sendable {
  /// The type.
  public let kind: EventKind
  /// Who may do it; empty for facts.
  public let roles: [Role]
  /// The objects it may concern, of those that are known.
  public let objects: [String]
  /// Whether it may concern an object that is not known yet.
  public let mayNameNew: Bool
  /// Whether it would conform on the day itself: nothing violated, nothing late.
  ///
  /// It is tried with what its required fields name; what the others say may make a difference.
  public let conforms: Bool
  /// The rules that would warn on the day itself.
  public let warnings: [Refusal.Unmet]
  /// The ground on which alone it goes through; nil where it needs none.
  public let ground: String?
  /// The last day on which it conforms; nil where no day is the last, or it conforms no more.
  public let lastDay: Day?
  /// Where a year is missing: the earliest day that can be the last.
  public let lastDayNotBefore: Day?
}

/// An event that blocking rules stand against.
public struct BlockedEvent: Sendable {
  /// The type.
  public let kind: EventKind
  /// Who could do it otherwise.
  public let roles: [Role]
  /// The objects it would concern, of those that are known.
  public let objects: [String]
  /// Whether it would concern an object that is not known yet.
  public let mayNameNew: Bool
  /// What stands against it.
  public let unmet: [Refusal.Unmet]
}
