/// What is reported of one case.
public struct CaseReport: Sendable {
  /// The name in `subject`.
  public let name: String
  /// The rulebook it is judged by.
  public let rulebook: String
  /// Where it stands.
  public let phase: PhaseName
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
