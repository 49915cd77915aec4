extension CaseStep where Phase: AgreementPhase {
  /// The operator asks for data of the catalogue.
  ///
  /// JL-6.5-a.
  public static func resourceRequested(_ request: String, dataSets: [String]) -> CaseStep {
    CaseStep(.resourceRequested, [.text("request", request), .texts("dataSets", dataSets)])
  }

  /// The implementer decides on a request for data, with others.
  ///
  /// - Parameters:
  ///   - request: The name of the request.
  ///   - approves: Whether the data are granted.
  ///   - jointly: Who decided with it.
  ///
  /// JL-6.5-b, JL-9.1-b.
  public static func resourceDecided(
    _ request: String, approves: Bool, jointly: [CoDecider]
  ) -> CaseStep {
    CaseStep(
      .resourceDecided,
      [
        .text("request", request), .text("verdict", approves ? "approve" : "reject"),
        .texts("jointly", jointly.map(\.rawValue)),
      ])
  }

  /// A data set is granted on a request.
  ///
  /// JL-4-b, JL-6.5-b.
  public static func resourceGranted(_ dataSet: String, on request: String) -> CaseStep {
    CaseStep(.resourceGranted, [.text("dataSet", dataSet), .text("request", request)])
  }

  /// A data set is registered.
  ///
  /// JL-6.6-a.
  public static func resourceRegistered(_ dataSet: String) -> CaseStep {
    CaseStep(.resourceRegistered, [.text("dataSet", dataSet)])
  }

  /// A product is registered.
  ///
  /// JL-6.6-a.
  public static func productRegistered(_ product: String) -> CaseStep {
    CaseStep(.productRegistered, [.text("product", product)])
  }

  /// The cap of a product's price is approved.
  ///
  /// JL-8.2-a.
  public static func priceCapApproved(_ product: String, cap: Yuan) -> CaseStep {
    CaseStep(.priceCapApproved, [.text("product", product), .printed("cap", cap)])
  }

  /// The operator sets the price of a product.
  ///
  /// JL-8.2-b.
  public static func priceSet(_ product: String, _ price: Yuan) -> CaseStep {
    CaseStep(.priceSet, [.text("product", product), .printed("price", price)])
  }
}

/// Who decides on a request for data with the implementer.
///
/// JL-6.5-b, JL-9.1-b.
public enum CoDecider: String, CaseIterable, Sendable {
  /// 数源单位.
  case dataProvider
  /// 行业主管部门.
  case sectorAuthority
}
