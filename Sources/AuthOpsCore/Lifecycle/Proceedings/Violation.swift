/// What follows a violation by a user of data.
///
/// YC-37-b.
package enum Violation: BitwiseCopyable, Codable, Sendable {
  case restricted(AccessRestricted)
  case publicised(ViolationPublicised)

  /// The name of the state.
  package var name: PhaseName {
    switch self {
    case .restricted: .restricted
    case .publicised: .publicised
    }
  }
}

/// The user's access is restricted or closed.
package struct AccessRestricted: BitwiseCopyable, Codable, Sendable {
  let restricted: ProcedureStep

  init(_ act: Act) { restricted = ProcedureStep(act) }
}

/// The violation is published.
package struct ViolationPublicised: BitwiseCopyable, Codable, Sendable {
  let publicised: ProcedureStep

  init(_ restricted: AccessRestricted, _ act: Act) { publicised = ProcedureStep(act) }
}
