/// What would change of the verdicts on one case under another rulebook.
public struct CaseComparison: Sendable {
  /// Why a case cannot be judged by the other rulebook.
  public enum Obstacle: String, CaseIterable, Sendable {
    /// The other rulebook is about cases that go another way.
    case otherProcedure
    /// The rulebook that the case opens under is not known.
    case unknownRulebook
  }

  /// A duty, with what its rule weighs.
  public struct WeighedDeadline: Sendable {
    /// The duty.
    public let deadline: DeadlineReport
    /// What a violation does to a program that enforces.
    public let severity: Severity
  }

  /// A change with the reasons for it.
  public struct Explained<Verdict: Sendable>: Sendable {
    /// The change.
    public let change: VerdictChange<Verdict>
    /// What differs between the rulebooks and explains it, the direct reasons first.
    public let reasons: [ChangeReason]
  }

  /// The name in `subject`.
  public let name: String
  /// The rulebook that the case opens under.
  public let rulebook: String
  /// Why it was not judged by the other rulebook; nil where it was.
  public let obstacle: Obstacle?
  /// The phase under either rulebook, where it differs.
  public let phases: (before: PhaseName, after: PhaseName)?
  /// The findings that appear, vanish or change, in the order of the log; those of duties stand with the duties.
  public let findings: [Explained<FindingReport>]
  /// The duties that appear, vanish or change, in the order of opening.
  public let deadlines: [Explained<WeighedDeadline>]

  /// Whether any verdict changes.
  public var isChanged: Bool { phases != nil || !findings.isEmpty || !deadlines.isEmpty }

  /// Whether a verdict changes under a rule that blocks under either rulebook.
  public var isChangedWhereBlocking: Bool {
    findings.contains { $0.change.before?.severity == .blocking || $0.change.after?.severity == .blocking }
      || deadlines.contains {
        $0.change.before?.severity == .blocking || $0.change.after?.severity == .blocking
      }
  }
}

/// A difference between two rulebooks that explains a change of a verdict.
public enum ChangeReason: Hashable, Sendable {
  /// The rule is judged by a parameter that differs.
  case parameter(ParameterID)
  /// The rule weighs differently.
  case severity(RuleID)
  /// The rule reads no parameter that differs: the change follows from what this one changed elsewhere in the case.
  case consequence(of: ParameterID)
}
