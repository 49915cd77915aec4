/// A demand for data that no catalogue lists yet.
///
/// YC-23.
package enum UncataloguedDemand: BitwiseCopyable, Codable, Sendable {
  case requested(DemandRequested)
  case answered(DemandAgreed)
  case scheduled(DemandScheduled)
  case fulfilled(DemandFulfilled)
  case refused(DemandRefused)

  /// The name of the state.
  package var name: PhaseName {
    switch self {
    case .requested: .requested
    case .answered: .answered
    case .scheduled: .scheduled
    case .fulfilled: .fulfilled
    case .refused: .refused
    }
  }
}

/// The demand stands.
package struct DemandRequested: BitwiseCopyable, Codable, Sendable {
  let requested: ProcedureStep

  init(_ act: Act) { requested = ProcedureStep(act) }
}

/// The provider agreed; what was done of the three acts is counted here.
package struct DemandAgreed: BitwiseCopyable, Codable, Sendable {
  /// When the provider agreed; open where that is presumed.
  var agreed: ProcedureStep
  /// Which of listing, collecting and sharing are done, a bit for each.
  var done: UInt32 = 0

  init(_ requested: DemandRequested, _ agreed: ProcedureStep) { self.agreed = agreed }
}

/// The data have to be processed; the day on which they can be shared is announced.
package struct DemandScheduled: BitwiseCopyable, Codable, Sendable {
  var agreed: DemandAgreed
  let announced: ProcedureStep

  init(_ agreed: DemandAgreed, _ act: Act) { (self.agreed, announced) = (agreed, ProcedureStep(act)) }
}

/// The data are listed, collected and shared.
package struct DemandFulfilled: BitwiseCopyable, Codable, Sendable {
  var agreed: DemandAgreed
  let fulfilled: ProcedureStep

  init(_ agreed: DemandAgreed, _ act: Act) { (self.agreed, fulfilled) = (agreed, ProcedureStep(act)) }
}

/// The provider refused.
package struct DemandRefused: BitwiseCopyable, Codable, Sendable {
  let refused: ProcedureStep

  init(_ requested: DemandRequested, _ act: Act) { refused = ProcedureStep(act) }
}
