/// A purchase of data from society.
///
/// YC-47.3.
package enum SocialDataPurchase: BitwiseCopyable, Codable, Sendable {
  case notified(PurchaseNotified)
  case purchased(PurchaseMade)
  case listed(PurchaseListed)

  /// The name of the state.
  package var name: PhaseName {
    switch self {
    case .notified: .notified
    case .purchased: .purchased
    case .listed: .listed
    }
  }
}

/// The authority knows that data will be bought.
package struct PurchaseNotified: BitwiseCopyable, Codable, Sendable {
  /// Open where that is presumed.
  let notified: ProcedureStep

  init(_ notified: ProcedureStep) { self.notified = notified }
}

/// The data are bought.
package struct PurchaseMade: BitwiseCopyable, Codable, Sendable {
  let made: ProcedureStep

  init(_ notified: PurchaseNotified, _ act: Act) { made = ProcedureStep(act) }
}

/// The catalogue lists them.
package struct PurchaseListed: BitwiseCopyable, Codable, Sendable {
  let listed: ProcedureStep

  init(_ made: PurchaseMade, _ act: Act) { listed = ProcedureStep(act) }
}
