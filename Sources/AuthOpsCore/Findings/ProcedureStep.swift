/// Whether a step was taken, and when: what guards compare.
package struct ProcedureStep: BitwiseCopyable, Hashable, Sendable {
  /// The time in two halves, so that a step takes twelve bytes.
  private let high: Int32
  private let low: UInt32
  /// The line that records the step; 0 where it was not taken.
  package let line: UInt32

  private init(microseconds: Int64, line: UInt32) {
    (high, low) = (Int32(truncatingIfNeeded: microseconds >> 32), UInt32(truncatingIfNeeded: microseconds))
    self.line = line
  }

  private var microseconds: Int64 { Int64(high) << 32 | Int64(low) }

  /// A step not taken.
  package static let open = ProcedureStep(microseconds: .min, line: 0)

  /// A step that was taken.
  init(at: Instant, line: UInt32) { self.init(microseconds: at.microseconds, line: line) }

  /// The step that an act takes.
  package init(_ act: Act) {
    self.init(microseconds: act.fact.at.microseconds, line: act.fact.line)
  }

  /// Whether the step was taken.
  package var isTaken: Bool { high != .min }

  /// When the step was taken, or nil.
  package var at: Instant? { isTaken ? Instant(microseconds: microseconds) : nil }

  /// The step as it was taken first: this one, or a later one where it was not taken.
  package func or(_ later: ProcedureStep) -> ProcedureStep { isTaken ? self : later }

  /// The earlier of two steps of a kind, whichever the log tells of first.
  package func earlier(_ other: ProcedureStep) -> ProcedureStep {
    isTaken && (!other.isTaken || microseconds <= other.microseconds) ? self : other
  }

  /// Whether the step was taken, and not after an instant.
  package func isTaken(by instant: Instant) -> Bool { isTaken && microseconds <= instant.microseconds }
}

/// The steps that another act may presuppose.
package enum StepKind: UInt8, CaseIterable, BitwiseCopyable, Hashable, Sendable {
  case announced, submitted, received, formalCheckPassed, supplemented, opinionGiven, disputeSettled
  case disputeReferred, expertsConcluded, verified, resolved, reported, decided
  case publicised, filedUpward, objectionAnswered, delegated, signed
  case renewalAgreed, exitAccepted, usersConsented, ended
  case trained, examPassed, personnelVerified, ndaSigned, accessGranted
  case modelReviewed, importAgreed, filingSubmitted, productFiled, subjectConsented
  case usageAgreementSigned, scenarioApproved, scenarioAgreed, reportFailed, environmentProvided, processed,
    rectificationOrdered,
    rectificationFailed, usersTransitioned, breachRecorded, documentHandedIn, dataSetAuthorised,
    commitmentSigned
  case qualified, selected, bodyApproved, catalogueListed, resourceApproved, complianceReviewed,
    performanceEvaluated, planAdopted, exitRequested
  case registrationAccepted, registrationReviewed, registrationNoticed
  case sharingForwarded, sharingApproved, formSealed, copyConsented, wholeGranted, levelsCoordinated,
    demandAgreed, openDataAgreed, useAgreementSigned, objectionForwarded, purchaseNotified, disputeCoordinated

  /// Whether the step leads every case from phase to phase: a program that acts has no such step to presume.
  package var isMilestone: Bool {
    switch self {
    case .announced, .submitted, .received, .verified, .resolved, .reported, .qualified, .selected, .decided,
      .signed:
      true
    case .formalCheckPassed, .supplemented, .opinionGiven, .disputeSettled, .disputeReferred,
      .expertsConcluded, .publicised, .filedUpward, .objectionAnswered, .delegated, .renewalAgreed,
      .exitAccepted, .usersConsented, .ended, .trained, .examPassed, .personnelVerified, .ndaSigned,
      .accessGranted, .modelReviewed, .importAgreed, .filingSubmitted, .productFiled, .subjectConsented,
      .usageAgreementSigned, .scenarioApproved, .scenarioAgreed, .reportFailed, .environmentProvided,
      .processed, .rectificationOrdered, .rectificationFailed, .usersTransitioned, .breachRecorded,
      .documentHandedIn, .dataSetAuthorised, .commitmentSigned, .bodyApproved, .catalogueListed,
      .resourceApproved, .complianceReviewed, .performanceEvaluated, .planAdopted, .exitRequested,
      .registrationAccepted, .registrationReviewed, .registrationNoticed, .sharingForwarded, .sharingApproved,
      .formSealed, .copyConsented, .wholeGranted, .levelsCoordinated, .demandAgreed, .openDataAgreed,
      .useAgreementSigned, .objectionForwarded, .purchaseNotified, .disputeCoordinated:
      false
    }
  }

  /// Whether the step is one of the case itself, not of one of its objects.
  package var concernsWholeCase: Bool {
    switch self {
    case .announced, .submitted, .received, .verified, .resolved, .reported, .decided, .signed,
      .formalCheckPassed, .supplemented, .expertsConcluded, .publicised, .filedUpward, .delegated,
      .renewalAgreed, .exitAccepted, .usersConsented, .usersTransitioned, .ended, .environmentProvided,
      .processed, .commitmentSigned, .breachRecorded, .qualified, .selected, .bodyApproved,
      .performanceEvaluated, .exitRequested, .disputeCoordinated:
      true
    case .opinionGiven, .disputeSettled, .disputeReferred, .objectionAnswered, .trained, .examPassed,
      .personnelVerified, .ndaSigned, .accessGranted, .modelReviewed, .importAgreed, .filingSubmitted,
      .productFiled, .subjectConsented, .usageAgreementSigned, .scenarioApproved, .scenarioAgreed,
      .reportFailed, .rectificationOrdered, .rectificationFailed, .documentHandedIn, .dataSetAuthorised,
      .catalogueListed, .resourceApproved, .complianceReviewed, .planAdopted, .registrationAccepted,
      .registrationReviewed, .registrationNoticed, .sharingForwarded, .sharingApproved, .formSealed,
      .copyConsented, .wholeGranted, .levelsCoordinated, .demandAgreed, .openDataAgreed, .useAgreementSigned,
      .objectionForwarded, .purchaseNotified:
      false
    }
  }

  /// The identifier in reports: the name of the case.
  package var id: String { Self.ids[Int(rawValue)] }

  private static let ids = allCases.map { String(describing: $0) }
}
