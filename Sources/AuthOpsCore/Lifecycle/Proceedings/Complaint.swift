/// A complaint of an unlawful use of data.
///
/// YC-51.
package enum Complaint: BitwiseCopyable, Codable, Sendable {
  case received(ComplaintReceived)
  case handled(ComplaintHandled)

  /// The name of the state.
  package var name: PhaseName {
    switch self {
    case .received: .received
    case .handled: .handled
    }
  }
}

/// It awaits an answer.
package struct ComplaintReceived: BitwiseCopyable, Codable, Sendable {
  let received: ProcedureStep

  init(_ act: Act) { received = ProcedureStep(act) }
}

/// It was handled.
package struct ComplaintHandled: BitwiseCopyable, Codable, Sendable {
  let handled: ProcedureStep

  init(_ received: ComplaintReceived, _ act: Act) { handled = ProcedureStep(act) }
}
