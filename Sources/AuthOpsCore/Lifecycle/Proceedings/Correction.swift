/// An error in shared data, reported and checked.
///
/// YC-25.
package enum Correction: BitwiseCopyable, Codable, Sendable {
  case reported(CorrectionReported)
  case completed(CorrectionCompleted)

  /// The name of the state.
  package var name: PhaseName {
    switch self {
    case .reported: .reported
    case .completed: .completed
    }
  }
}

/// The provider has the report.
package struct CorrectionReported: BitwiseCopyable, Codable, Sendable {
  let reported: ProcedureStep

  init(_ act: Act) { reported = ProcedureStep(act) }
}

/// The data were corrected, or found to be right.
package struct CorrectionCompleted: BitwiseCopyable, Codable, Sendable {
  let reported: ProcedureStep
  let completed: ProcedureStep

  init(_ open: CorrectionReported, _ act: Act) { (reported, completed) = (open.reported, ProcedureStep(act)) }
}
