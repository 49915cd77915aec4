/// An application for data that are open on conditions.
///
/// YC-29.
package enum OpenDataApplication: BitwiseCopyable, Codable, Sendable {
  case applied(OpenDataApplied)
  case answered(OpenDataAgreed)
  case agreed(OpenDataSigned)
  case granted(OpenDataGranted)
  case refused(OpenDataRefused)

  /// The name of the state.
  package var name: PhaseName {
    switch self {
    case .applied: .applied
    case .answered: .answered
    case .agreed: .agreed
    case .granted: .granted
    case .refused: .refused
    }
  }
}

/// The provider has the application.
package struct OpenDataApplied: BitwiseCopyable, Codable, Sendable {
  let applied: ProcedureStep

  init(_ act: Act) { applied = ProcedureStep(act) }
}

/// The provider agreed.
package struct OpenDataAgreed: BitwiseCopyable, Codable, Sendable {
  /// When it agreed; open where that is presumed.
  var agreed: ProcedureStep

  init(_ applied: OpenDataApplied, _ agreed: ProcedureStep) { self.agreed = agreed }
}

/// The agreement on use is signed.
package struct OpenDataSigned: BitwiseCopyable, Codable, Sendable {
  var answer: OpenDataAgreed
  let signed: ProcedureStep

  init(_ answer: OpenDataAgreed, _ signed: ProcedureStep) { (self.answer, self.signed) = (answer, signed) }
}

/// The data are opened to the applicant.
package struct OpenDataGranted: BitwiseCopyable, Codable, Sendable {
  let answer: OpenDataAgreed
  let granted: ProcedureStep

  init(_ answer: OpenDataAgreed, _ act: Act) { (self.answer, granted) = (answer, ProcedureStep(act)) }
  init(_ signed: OpenDataSigned, _ act: Act) { self.init(signed.answer, act) }
}

/// The provider refused.
package struct OpenDataRefused: BitwiseCopyable, Codable, Sendable {
  let refused: ProcedureStep

  init(_ applied: OpenDataApplied, _ act: Act) { refused = ProcedureStep(act) }
}
