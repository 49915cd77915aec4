/// A change of law or of functions that a catalogue has to follow.
///
/// YC-11-b.
package enum CatalogueChange: BitwiseCopyable, Codable, Sendable {
  case changing(CatalogueChanging)
  case updated(CatalogueFollowed)

  /// The name of the state.
  package var name: PhaseName {
    switch self {
    case .changing: .changing
    case .updated: .updated
    }
  }
}

/// The catalogue has not followed yet.
package struct CatalogueChanging: BitwiseCopyable, Codable, Sendable {
  let arose: ProcedureStep

  init(_ act: Act) { arose = ProcedureStep(act) }
}

/// The catalogue follows.
package struct CatalogueFollowed: BitwiseCopyable, Codable, Sendable {
  let updated: ProcedureStep

  init(_ changing: CatalogueChanging, _ act: Act) { updated = ProcedureStep(act) }
}
