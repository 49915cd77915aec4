/// A risk or an incident, until nothing is owed about it.
///
/// YC-30, YC-41-5, YC-43, YC-44.
package enum SecurityIncident: BitwiseCopyable, Codable, Sendable {
  case detected(IncidentOpen)
  case closed(IncidentClosed)

  /// The name of the state.
  package var name: PhaseName {
    switch self {
    case .detected: .detected
    case .closed: .closed
    }
  }
}

/// Something is owed about it.
package struct IncidentOpen: BitwiseCopyable, Codable, Sendable {
  let detected: ProcedureStep
  /// Whether it concerns the public.
  let isOfPublicConcern: Bool

  init(_ act: Act, isOfPublicConcern: Bool) {
    (detected, self.isOfPublicConcern) = (ProcedureStep(act), isOfPublicConcern)
  }
}

/// Nothing is owed about it.
package struct IncidentClosed: BitwiseCopyable, Codable, Sendable {
  let open: IncidentOpen
  let closed: ProcedureStep

  init(_ open: IncidentOpen, _ act: Act) { (self.open, closed) = (open, ProcedureStep(act)) }
}
