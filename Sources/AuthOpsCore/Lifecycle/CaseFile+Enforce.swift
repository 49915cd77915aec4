extension CaseFile {
  /// Applies an act, and says which blocking rules it violates; the caller then drops this copy of the case.
  ///
  /// The same verdict as in an audit decides, but nothing is presumed: a step whose absence passed with a warning
  /// before still stands against an act that it blocks; a step of the way that every case goes, and a term that is over
  /// before it begins, stand against any.
  /// Facts are never refused.
  ///
  /// - Parameter refused: Every finding that stands against the act; empty where it goes through.
  package mutating func enforce(_ act: Act, _ law: Law, isFact: Bool, refused: inout [Finding]) -> Application
  {
    let before = findings.count
    let application = apply(act, law)
    guard !isFact else { return application }
    let violated = findings[before...].filter { $0.outcome == .violated }
    refused = (violated + heldByPresumption).filter {
      !application.isApplied || $0.reason.standsAnyway || law.rulebook.severity(of: $0.rule) == .blocking
    }
    return application
  }
}

extension FindingReason {
  /// Whether it stands against an act whatever its severity, since no phase could follow: a step of the way that every
  /// case goes is missing, or a term would be over before it begins.
  fileprivate var standsAnyway: Bool {
    switch self {
    case .missing(let step): step.isMilestone
    case .reversedTerm: true
    case .kept, .onRecord, .presumed, .rightRole, .wrongRole, .after, .before, .afterEnd, .whileSuspended,
      .notEnded, .factMissing, .parameterMissing, .calendarMissing, .notMet, .blank, .contrary, .unstated,
      .otherNumber, .adverse, .cannotBeMet, .rate, .otherTerm, .otherLastDay, .withdraws, .nothingToActOn,
      .caseOver, .rulebookUnknown, .unknownToRulebook, .aboveCap, .tookPlaceLater:
      false
    }
  }
}
