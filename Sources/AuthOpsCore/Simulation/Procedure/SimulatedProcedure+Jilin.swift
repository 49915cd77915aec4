extension SimulatedProcedure {
  /// The plan of Jilin city, from the announcement to the deletion of the data.
  ///
  /// The plan sets hardly a period: nearly every duration here is a habit that an analyst replaces by the office's own.
  static let jilin = SimulatedProcedure(
    regime: Regime(.jilin), horizon: years(5),
    acts: jilinSelection + jilinData + jilinProducts + jilinSupervision
      + SimulatedAct.rectification(by: .implementer) + jilinEnd,
    chances: [
      Named("withdrawal", 0.02), Named("disqualification", 0.1), Named("otherSelected", 0.5),
      Named("requestRefusal", 0.1), Named("ticketDispute", 0.1), Named("rectificationFailure", 0.2),
      Named("revocation", 0.5), Named("earlyExit", 0.05), Named("renewal", 0.5),
      Named("renewalRefusal", 0.1),
    ],
    counts: [Named("dataSet", 2), Named("product", 2)],
    rates: [Named("tickets", 3), Named("breaches", 0.2), Named("risks", 0.2), Named("incidents", 0.05)],
    periods: [
      period("applicationWindow", 20, .workingDays), period("rectification", 20, .workingDays),
      period("exitNotice", 1, .months),
    ],
    mixes: [],
    stages: [
      SimulatedStage("announcement", "announcement.published", "application.submitted"),
      SimulatedStage("qualificationReview", "application.submitted", "qualification.verified"),
      SimulatedStage("selection", "qualification.verified", "selection.concluded"),
      SimulatedStage("publicDisclosure", "selection.concluded", "authorization.publicised"),
      SimulatedStage("filing", "selection.concluded", "authorization.filedUpward"),
      SimulatedStage("agreement", "selection.concluded", "agreement.signed"),
      SimulatedStage("processing", "agreement.signed", "processing.started"),
      SimulatedStage("productDevelopment", "processing.started", "sale.recorded"),
      SimulatedStage("marketOperation", "sale.recorded", "access.closed"),
    ],
    flow: [
      "announcement.published", "application.submitted", "qualification.verified", "selection.opened",
      "selection.concluded", "agreement.signed",
    ],
    alternatives: [
      "application.withdrawn", "rectification.failed", "earlyExit.requested", "renewal.applied",
    ],
    certain: [], setByCase: [.applicationWindow, .rectification], dated: [.rectification],
    clocks: [])
}
