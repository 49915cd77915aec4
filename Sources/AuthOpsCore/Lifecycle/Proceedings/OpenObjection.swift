/// An objection to open data.
///
/// YC-30.1.
package enum OpenObjection: BitwiseCopyable, Codable, Sendable {
  case lodged(ObjectionLodged)
  case forwarded(ObjectionForwarded)
  case resolved(ObjectionResolved)

  /// The name of the state.
  package var name: PhaseName {
    switch self {
    case .lodged: .lodged
    case .forwarded: .forwarded
    case .resolved: .resolved
    }
  }
}

/// The authority has the objection.
package struct ObjectionLodged: BitwiseCopyable, Codable, Sendable {
  let lodged: ProcedureStep

  init(_ act: Act) { lodged = ProcedureStep(act) }
}

/// The provider knows of it.
package struct ObjectionForwarded: BitwiseCopyable, Codable, Sendable {
  /// Open where that is presumed.
  let forwarded: ProcedureStep

  init(_ lodged: ObjectionLodged, _ forwarded: ProcedureStep) { self.forwarded = forwarded }
}

/// The provider acted on it.
package struct ObjectionResolved: BitwiseCopyable, Codable, Sendable {
  let resolved: ProcedureStep

  init(_ forwarded: ObjectionForwarded, _ act: Act) { resolved = ProcedureStep(act) }
}
