/// Where a case stands: one payload for each phase, so that what means nothing in a phase cannot be asked there.
///
/// DQ-0.3. The last four of the ten stages overlap and are told by the objects of the case (X-DQ-30).
package enum Phase: BitwiseCopyable, Sendable {
  /// Nothing but the announcement, or not even that.
  case announced(Announced)
  case submitted(Submitted)
  case underReview(UnderReview)
  case verified(Verified)
  case resolved(Resolved)
  case reported(Reported)
  /// The government approved; nothing of stages 4 to 6 was done.
  case decided(Decided)
  /// Stages 4 to 6 have begun.
  case formalising(Formalising)
  case inForce(InForce)
  case ending(Ending)
  case closed(Closed)
  case rejected(Rejected)
  case withdrawn(Withdrawn)

  /// The identifier in reports.
  package var id: String {
    switch self {
    case .announced: "announced"
    case .submitted: "submitted"
    case .underReview: "underReview"
    case .verified: "verified"
    case .resolved: "resolved"
    case .reported: "reported"
    case .decided: "decided"
    case .formalising: "formalising"
    case .inForce: "inForce"
    case .ending: "ending"
    case .closed: "closed"
    case .rejected: "rejected"
    case .withdrawn: "withdrawn"
    }
  }

  /// How far the case has come on the way that every case goes; nil where it left that way.
  var milestone: Milestone? {
    switch self {
    case .announced: .announced
    case .submitted: .submitted
    case .underReview: .received
    case .verified: .verified
    case .resolved: .resolved
    case .reported: .reported
    case .decided, .formalising: .decided
    case .inForce: .signed
    case .ending, .closed: .ended
    case .rejected, .withdrawn: nil
    }
  }
}

/// The steps that lead every case from phase to phase, in their order.
package enum Milestone: UInt8, Comparable, BitwiseCopyable, Sendable {
  case announced, submitted, received, verified, resolved, reported, decided, signed, ended

  package static func < (first: Milestone, second: Milestone) -> Bool { first.rawValue < second.rawValue }

  /// The step by which the milestone is reached.
  var step: StepKind {
    switch self {
    case .announced: .announced
    case .submitted: .submitted
    case .received: .received
    case .verified: .verified
    case .resolved: .resolved
    case .reported: .reported
    case .decided: .decided
    case .signed: .signed
    case .ended: .ended
    }
  }

  /// The milestone before, or nil for the first.
  var previous: Milestone? { rawValue == 0 ? nil : Milestone(rawValue: rawValue - 1) }

  /// The rule by which the next step of the way presupposes this one.
  var guardOfNext: RuleID {
    switch self {
    case .announced: .applicationOnAnnouncement
    case .submitted, .received: .formalReview
    case .verified: .verification
    case .resolved: .shortlist
    case .reported: .governmentDecision
    case .decided: .approvalBeforeSigning
    case .signed, .ended: .operation
    }
  }
}
