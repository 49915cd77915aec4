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
    switch phase {
    case .announced: self.init(.announced)
    case .submitted: self.init(.submitted)
    case .underReview: self.init(.received)
    case .verified: self.init(.verified)
    case .resolved: self.init(.resolved)
    case .reported: self.init(.reported)
    case .qualified, .inSelection: self.init(.qualified)
    case .decided, .selected: self.init(.designated)
    case .formalising(let formalising):
      self.init(
        .designated, isSigning: formalising.signatures.isBegun, stirsOn: formalising.signatures.effective)
    case .inForce(let agreement): self.init(.signed, agreement, stirsOn: agreement.stirsOn)
    case .ending(let ending):
      let stirsOn = ending.agreement.renewal.signatures.effective
      self.init(.ended, ending.agreement, endedOn: ending.on, stirsOn: stirsOn)
    case .closed(let closed): self.init(.ended, closed.agreement, endedOn: closed.on)
    case .rejected, .disqualified, .notSelected, .withdrawn: self.init(nil, leftOn: phase.leftAt?.day)
    case .proceeding(let docket): self.init(nil, stirsOn: docket.stirsOn)
    }
  }

  private init(
    _ milestone: Milestone?, _ agreement: InForce? = nil, isSigning: Bool = false, endedOn: Day? = nil,
    leftOn: Day? = nil, stirsOn: Day? = nil
  ) {
    self.milestone = milestone
    isOnTheWay = milestone.map { $0 < .ended } ?? false
    self.isSigning = isSigning
    statesScenarios = agreement?.statesScenarios
    self.agreement = agreement?.number ?? 0
    suspended = agreement?.suspended ?? .open
    (self.endedOn, self.leftOn, self.stirsOn) = (endedOn, leftOn, stirsOn)
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

extension InForce {
  /// The first day on which time alone may bring something about: the end, a further agreement, a report owed.
  fileprivate var stirsOn: Day {
    var first = nextReportOwed
    if let end { first = min(first, end.adding(days: 1)) }
    if let effective = renewal.signatures.effective { first = min(first, effective) }
    return first
  }
}
