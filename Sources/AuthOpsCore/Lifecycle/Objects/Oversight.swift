/// What supervision has on record in a case, beside its objects.
struct Oversight: Codable, Sendable {
  /// The operator's emergency plan.
  ///
  /// JL-8.3-d.
  var plan = ProcedureStep.open
  /// The latest evaluation of how the agreement is carried out.
  ///
  /// JL-8.4-d.
  var evaluated = ProcedureStep.open
  /// The caps approved, in the order of the log.
  ///
  /// JL-8.2-b.
  var caps: [PriceCap] = []
  /// The greatest revenue allowed, as approved last.
  ///
  /// NL-65-2.
  var greatestRevenue: Yuan?
  /// When the authority tried to settle a dispute.
  ///
  /// YC-52.
  var coordinated = ProcedureStep.open
}

/// The most that may be charged for a product, and since when.
struct PriceCap: BitwiseCopyable, Codable, Sendable {
  let product: ObjectID
  let cap: Yuan
  let approved: ProcedureStep
}
