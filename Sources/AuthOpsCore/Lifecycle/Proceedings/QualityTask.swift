/// A task to mend data that fall short of the standard.
///
/// YC-17.2.
package enum QualityTask: BitwiseCopyable, Codable, Sendable {
  case issued(QualityTaskIssued)
  case done(QualityTaskDone)

  /// The name of the state.
  package var name: PhaseName {
    switch self {
    case .issued: .issued
    case .done: .done
    }
  }
}

/// The body has the task.
package struct QualityTaskIssued: BitwiseCopyable, Codable, Sendable {
  let issued: ProcedureStep

  init(_ act: Act) { issued = ProcedureStep(act) }
}

/// The data were mended, or found to be right.
package struct QualityTaskDone: BitwiseCopyable, Codable, Sendable {
  let done: ProcedureStep

  init(_ issued: QualityTaskIssued, _ act: Act) { done = ProcedureStep(act) }
}
