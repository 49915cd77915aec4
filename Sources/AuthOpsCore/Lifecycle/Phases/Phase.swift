/// Where a case stands: one payload for each phase, so that what means nothing in a phase cannot be asked there.
///
/// DQ-0.3. The last four of the ten stages overlap and are told by the objects of the case (X-DQ-30).
package enum Phase: BitwiseCopyable, Codable, Sendable {
  /// Nothing but the announcement, or not even that.
  case announced(Announced)
  case submitted(Submitted)
  case underReview(UnderReview)
  case verified(Verified)
  case resolved(Resolved)
  case reported(Reported)
  /// The applicant qualifies.
  case qualified(Qualified)
  /// The selection among the qualified has begun.
  case inSelection(InSelection)
  /// The government approved; nothing of stages 4 to 6 was done.
  case decided(Decided)
  /// The applicant is selected; nothing of what leads to the agreement was done.
  case selected(Selected)
  /// Stages 4 to 6 have begun.
  case formalising(Formalising)
  case inForce(InForce)
  case ending(Ending)
  case closed(Closed)
  case rejected(Rejected)
  case disqualified(Disqualified)
  case notSelected(NotSelected)
  case withdrawn(Withdrawn)
  /// The case is made of short proceedings.
  case proceeding(Docket)

  /// The name in reports.
  package var name: PhaseName {
    switch self {
    case .announced: .announced
    case .submitted: .submitted
    case .underReview: .underReview
    case .verified: .verified
    case .resolved: .resolved
    case .reported: .reported
    case .qualified: .qualified
    case .inSelection: .inSelection
    case .decided: .decided
    case .selected: .selected
    case .formalising: .formalising
    case .inForce: .inForce
    case .ending: .ending
    case .closed: .closed
    case .rejected: .rejected
    case .disqualified: .disqualified
    case .notSelected: .notSelected
    case .withdrawn: .withdrawn
    case .proceeding(let docket): docket.name
    }
  }
}

extension Phase {
  /// When the case ended without an agreement; nil unless it did.
  var leftAt: Instant? {
    switch self {
    case .rejected(let rejected): rejected.at
    case .disqualified(let disqualified): disqualified.at
    case .notSelected(let notSelected): notSelected.at
    case .withdrawn(let withdrawn): withdrawn.at
    case .announced, .submitted, .underReview, .verified, .resolved, .reported, .qualified, .inSelection,
      .decided, .selected, .formalising, .inForce, .ending, .closed, .proceeding:
      nil
    }
  }

  /// The formalities of a designated applicant, begun or not; nil before and once an agreement is in force.
  var formalities: Formalising? {
    switch self {
    case .decided(let decided): Formalising(decided)
    case .selected(let selected): Formalising(selected)
    case .formalising(let formalising): formalising
    case .announced, .submitted, .underReview, .verified, .resolved, .reported, .qualified, .inSelection,
      .inForce, .ending, .closed, .rejected, .disqualified, .notSelected, .withdrawn, .proceeding:
      nil
    }
  }
}
