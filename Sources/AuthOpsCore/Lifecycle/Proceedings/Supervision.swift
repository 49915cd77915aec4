/// Inspections, and orders that a body mend its ways.
///
/// YC-54.
package enum Supervision: BitwiseCopyable, Codable, Sendable {
  case inspected(Inspected)
  case ordered(RectificationOrdered)
  case reported(RectificationDone)

  /// The name of the state.
  package var name: PhaseName {
    switch self {
    case .inspected: .inspected
    case .ordered: .ordered
    case .reported: .reported
    }
  }
}

/// An inspection is on record.
package struct Inspected: BitwiseCopyable, Codable, Sendable {
  let inspected: ProcedureStep

  init(_ act: Act) { inspected = ProcedureStep(act) }
}

/// Rectification was ordered.
package struct RectificationOrdered: BitwiseCopyable, Codable, Sendable {
  let ordered: ProcedureStep

  init(_ act: Act) { ordered = ProcedureStep(act) }
}

/// Rectification was reported.
package struct RectificationDone: BitwiseCopyable, Codable, Sendable {
  let reported: ProcedureStep

  init(_ act: Act) { reported = ProcedureStep(act) }
}
