/// What nearly every event asks of the phase, kept beside it: the phase itself is large to look at.
struct Bearing: BitwiseCopyable, Sendable {
  /// How far the case has come on the way that every case goes; nil where it left that way.
  let milestone: Milestone?
  /// Whether the case is on the way that every case goes, and its agreement, if there is one, has not ended.
  let isOnTheWay: Bool
  /// Whether the agreement is being signed.
  let isSigning: Bool
  /// Whether an agreement or a supplement names the scenarios agreed; nil without an agreement.
  let statesScenarios: Bool?
  /// The number of the agreement within the case, or 0.
  let agreement: UInt8
  /// When access was suspended.
  let suspended: ProcedureStep
  /// The last day of the agreement, once it has ended.
  let endedOn: Day?
  /// The day on which the case ended without an agreement.
  private let leftOn: Day?
  /// The first day on which time alone may bring something about.
  let stirsOn: Day?

  init(_ phase: Phase) {
    let agreement = phase.agreement
    milestone = phase.milestone
    isOnTheWay = phase.milestone.map { $0 < .ended } ?? false
    if case .formalising(let formalising) = phase {
      isSigning = formalising.signatures.isBegun
    } else {
      isSigning = false
    }
    statesScenarios = agreement?.statesScenarios
    self.agreement = agreement?.number ?? 0
    suspended = agreement?.suspended ?? .open
    endedOn = phase.endedOn
    leftOn = phase.leftAt?.day
    stirsOn = phase.stirsOn
  }

  /// The day on which duties of a scope fell, or nil where they are still owed.
  func overOn(_ scope: Duty.Scope) -> Day? {
    switch scope {
    case .agreement: endedOn ?? leftOn
    case .wholeCase: leftOn
    case .beyond: nil
    }
  }
}

extension Phase {
  /// The first day on which time alone may bring something about: an agreement begins or ends, a report is owed.
  fileprivate var stirsOn: Day? {
    switch self {
    case .inForce(let agreement):
      var first = agreement.nextReportOwed
      if let end = agreement.end { first = min(first, end.adding(days: 1)) }
      if let effective = agreement.renewal.signatures.effective { first = min(first, effective) }
      return first
    case .formalising(let formalising): return formalising.signatures.effective
    case .ending(let ending): return ending.agreement.renewal.signatures.effective
    case .announced, .submitted, .underReview, .verified, .resolved, .reported, .qualified, .inSelection,
      .decided, .selected, .closed, .rejected, .disqualified, .notSelected, .withdrawn:
      return nil
    }
  }
}
