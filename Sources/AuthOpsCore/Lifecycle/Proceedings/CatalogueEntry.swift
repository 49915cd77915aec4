/// What the catalogue says of data.
///
/// YC-10, YC-20, YC-27.
package enum CatalogueEntry: BitwiseCopyable, Codable, Sendable {
  case published(EntryPublished)
  case reassessed(EntryReassessed)
  case adjusted(EntryAdjusted)
  case temporary(EntryTemporary)
  case restored(EntryRestored)
  case updated(EntryUpdated)

  /// The name of the state.
  package var name: PhaseName {
    switch self {
    case .published: .published
    case .reassessed: .reassessed
    case .adjusted: .adjusted
    case .temporary: .temporary
    case .restored: .restored
    case .updated: .updated
    }
  }
}

/// The entry is published.
package struct EntryPublished: BitwiseCopyable, Codable, Sendable {
  let published: ProcedureStep

  init(_ act: Act) { published = ProcedureStep(act) }
}

/// How the data are shared or opened was assessed.
package struct EntryReassessed: BitwiseCopyable, Codable, Sendable {
  let reassessed: ProcedureStep

  init(_ act: Act) { reassessed = ProcedureStep(act) }
}

/// How the data are shared or opened was changed.
package struct EntryAdjusted: BitwiseCopyable, Codable, Sendable {
  let adjusted: ProcedureStep

  init(_ act: Act) { adjusted = ProcedureStep(act) }
}

/// How the data are shared or opened was changed for an emergency.
package struct EntryTemporary: BitwiseCopyable, Codable, Sendable {
  let adjusted: ProcedureStep

  init(_ act: Act) { adjusted = ProcedureStep(act) }
}

/// What was changed for an emergency is restored.
package struct EntryRestored: BitwiseCopyable, Codable, Sendable {
  let restored: ProcedureStep

  init(_ act: Act) { restored = ProcedureStep(act) }
}

/// The entry says what is so now.
package struct EntryUpdated: BitwiseCopyable, Codable, Sendable {
  let updated: ProcedureStep

  init(_ act: Act) { updated = ProcedureStep(act) }
}
