/// Why a case stands as it does: each finding and each duty with what it rests on.
public struct CaseExplanation: Sendable {
  /// The report that is explained, with the findings and duties asked for.
  public let report: CaseReport
  /// One for each finding of the report, in its order.
  public let findings: [FindingExplanation]
  /// One for each duty of the report, in its order.
  public let deadlines: [DutyExplanation]
}

/// Why a finding is as it is: what was examined at its event, and with what.
public struct FindingExplanation: Sendable {
  /// The finding, and what it rests on.
  public let examination: Examination
  /// The event judged; nil where the calendar alone decided.
  public let event: ExplainedEvent?
  /// The phase in which the event left the case.
  public let phase: PhaseName?
  /// The other rules examined at the event, those that were kept included.
  public let alongside: [Examination]
}

/// How one rule was examined.
public struct Examination: Sendable {
  /// The number of its finding in the report; nil where the report does not list it.
  public let number: Int?
  /// What came of it; its own `number` and `derivedFrom` are those of a report on everything.
  public let finding: FindingReport
  /// The number of the finding of a skipped step on which it rests, in the report.
  public let derivedFrom: Int?
  /// The facts that it was held to.
  public let facts: [UsedFact]
  /// The parameters of the rulebook.
  public let parameters: [UsedParameter]
  /// The duty judged, where the finding is about one.
  public let duty: DutyExplanation?
}
