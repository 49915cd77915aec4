/// Stage 1: the announcement stands, nobody has applied in this case.
public struct Announced: BitwiseCopyable, Codable, Sendable {
  /// The last day of the window, where the announcement names it.
  ///
  /// P01.
  let windowUntil: Day?
  /// The first day of the window, where the announcement names it.
  let windowFrom: Day?
  let announced: ProcedureStep

  /// A case of which no announcement is known.
  static let unknown = Announced()

  private init() { (windowUntil, windowFrom, announced) = (nil, nil, .open) }

  /// The opening of a case.
  init(_ act: Act) {
    (windowUntil, windowFrom, announced) = (act.fact.due, act.fact.day, ProcedureStep(act))
  }
}

/// Stage 2: the application is filed.
public struct Submitted: BitwiseCopyable, Codable, Sendable {
  let submitted: ProcedureStep
  /// The last day of the window, where the announcement names it.
  let windowUntil: Day?

  init(_ announced: Announced, _ act: Act) {
    (submitted, windowUntil) = (ProcedureStep(act), announced.windowUntil)
  }
}

/// Stage 3, first half: three reviews side by side; the providers' part is in the demands.
public struct UnderReview: BitwiseCopyable, Codable, Sendable {
  var received: ProcedureStep
  /// The event that records the receipt.
  var receipt: Citation
  /// Whether something was missing; `supplemented` then counts from the last notice.
  var wasDeficient = false
  var supplemented = ProcedureStep.open
  var formalCheckPassed = ProcedureStep.open
  var expertsConcluded = ProcedureStep.open

  init(_ submitted: Submitted, _ act: Act) {
    (received, receipt) = (ProcedureStep(act), act.citation)
  }
}

/// The coordination group verified the conditions.
///
/// DQ-3.2-a.
public struct Verified: BitwiseCopyable, Codable, Sendable {
  let verified: ProcedureStep
  let securityMet: Bool?
  let creditMet: Bool?

  init(_ review: UnderReview, _ act: Act) {
    verified = ProcedureStep(act)
    (securityMet, creditMet) = (act.fact.firstFlag, act.fact.secondFlag)
  }
}

/// The coordination group resolved in favour.
///
/// DQ-3.2-b.
public struct Resolved: BitwiseCopyable, Codable, Sendable {
  let resolved: ProcedureStep

  init(_ verified: Verified, _ act: Act) { resolved = ProcedureStep(act) }
}

/// The list lies before the county government.
///
/// DQ-3.2-c.
public struct Reported: BitwiseCopyable, Codable, Sendable {
  let reported: ProcedureStep

  init(_ resolved: Resolved, _ act: Act) { reported = ProcedureStep(act) }
}

/// The case ended without an authorisation.
public struct Rejected: BitwiseCopyable, Codable, Sendable {
  let at: Instant

  init(_ review: UnderReview, _ act: Act) { at = act.at }
  init(_ submitted: Submitted, _ act: Act) { at = act.at }
  init(_ verified: Verified, _ act: Act) { at = act.at }
  init(_ reported: Reported, _ act: Act) { at = act.at }
}

/// The applicant withdrew before anything was signed.
public struct Withdrawn: BitwiseCopyable, Codable, Sendable {
  let at: Instant

  init(_ act: Act) { at = act.at }
}
