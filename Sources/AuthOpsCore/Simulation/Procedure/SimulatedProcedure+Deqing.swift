extension SimulatedProcedure {
  /// The guide of Deqing county, from the announcement to the purging of the logs.
  ///
  /// The periods of the law are the machine's; what stands here are habits: a starting point for an analyst, no rule.
  static let deqing = SimulatedProcedure(
    regime: Regime(.deqing), horizon: years(5),
    acts: deqingReview + deqingDesignation + deqingAgreement + deqingOperation + deqingSupervision
      + SimulatedAct.rectification(by: .dataBureau) + deqingSanctions + SimulatedAct.incidents + deqingEnd,
    chances: [
      Named("deficiency", 0.3), Named("withdrawal", 0.02), Named("formalRefusal", 0.03),
      Named("dispute", 0.1), Named("disputeRefusal", 0.2), Named("expertRefusal", 0.05),
      Named("conditionsUnmet", 0.03), Named("resolutionRefusal", 0.03), Named("governmentRefusal", 0.02),
      Named("objection", 0.1), Named("examFailure", 0.1), Named("reportFailure", 0.05),
      Named("rectificationFailure", 0.2), Named("revocation", 0.5), Named("earlyExit", 0.05),
      Named("renewal", 0.5), Named("renewalRefusal", 0.1), Named("returnAboveCap", 0),
    ],
    counts: [Named("demand", 2), Named("objection", 1), Named("person", 2), Named("product", 2)],
    rates: [Named("tickets", 3), Named("breaches", 0.2), Named("risks", 0.2), Named("incidents", 0.05)],
    periods: [
      period("applicationWindow", 30, .workingDays), period("supplement", 5, .workingDays),
      period("rectification", 20, .workingDays), period("agreedRepair", 15, .days),
      period("exitNotice", 1, .months),
    ],
    mixes: [
      Named(
        "ticketPriority",
        [Named("urgent", 0.1), Named("high", 0.2), Named("medium", 0.5), Named("low", 0.2)])
    ],
    stages: [
      SimulatedStage("announcement", "announcement.published", "application.submitted"),
      SimulatedStage("application", "application.submitted", "application.received"),
      SimulatedStage("qualificationReview", "application.received", "government.decided"),
      SimulatedStage("publicDisclosure", "government.decided", "authorization.publicised"),
      SimulatedStage("filing", "government.decided", "authorization.filedUpward"),
      SimulatedStage("agreement", "authorization.filedUpward", "agreement.signed"),
      SimulatedStage("training", "agreement.signed", "access.granted"),
      SimulatedStage("processing", "access.granted", "product.developed"),
      SimulatedStage("productDevelopment", "product.developed", "product.filingDecided"),
      SimulatedStage("marketOperation", "product.filingDecided", "access.closed"),
    ],
    flow: [
      "announcement.published", "application.submitted", "application.received", "qualification.verified",
      "coordination.resolved", "government.decided", "agreement.signed",
    ],
    alternatives: [
      "application.withdrawn", "application.rejected", "rectification.failed", "earlyExit.requested",
      "renewal.applied",
    ],
    certain: ["dispute"],
    setByCase: [
      .applicationWindow, .supplementTime, .lowRepair, .rectification, .annualReport, .usersTransition,
    ],
    dated: [
      .supplementTime, .providerOpinionTime, .disputeTime, .ticketAnswerTime, .urgentRepair, .highRepair,
      .mediumRepair, .lowRepair, .annualReport, .rectification, .usersTransition,
    ],
    clocks: [
      SimulatedClock(
        reading: .providerClockStart, value: .applicationReceipt, period: .providerOpinionPeriod,
        since: "application.received", acts: ["demandReview.requested"]),
      SimulatedClock(
        reading: .disputeClockStart, value: .applicationReceipt, period: .disputePeriod,
        since: "application.received",
        acts: ["demandReview.requested", "demandReview.responded", "dispute.referred"]),
    ])
}
