extension SimulatedProcedure {
  /// The measures of Yancheng city: a case is a docket, in which short proceedings come up by chance.
  ///
  /// How often, and how long each body takes, is habit; the clocks are the machine's.
  static let yancheng = SimulatedProcedure(
    regime: Regime(.yancheng), horizon: years(1),
    acts: yanchengOpening + yanchengSharing + yanchengTables + yanchengDemands + yanchengQuality
      + yanchengCatalogues + yanchengEntries + yanchengSecurity + yanchengCitizens + yanchengSupervision,
    chances: [
      Named("countyRequest", 0.3), Named("unconditional", 0.4), Named("table", 0.2),
      Named("sharingRefusal", 0.1), Named("demandRefusal", 0.15), Named("demandProcessing", 0.4),
      Named("dataRight", 0.3), Named("openingReassessed", 0.5), Named("openDataRefusal", 0.2),
      Named("complaintUpheld", 0.4), Named("localIncident", 0.7),
    ],
    counts: [],
    rates: [
      Named("sharingRequests", 24), Named("demands", 3), Named("corrections", 6), Named("qualityTasks", 4),
      Named("catalogueChanges", 1), Named("purchases", 0.5), Named("reassessments", 2),
      Named("emergencies", 0.2), Named("openDataApplications", 4), Named("openObjections", 1),
      Named("complaints", 1), Named("violations", 0.3), Named("orders", 0.3), Named("risks", 0.5),
      Named("incidents", 0.2),
    ],
    periods: [
      period("tableUse", 6, .months), period("demandProcessing", 40, .workingDays),
      period("entryIntoForce", 30, .days), period("emergency", 14, .days),
      period("rectification", 20, .workingDays),
    ],
    mixes: [],
    stages: [
      SimulatedStage("sharing", "sharing.requested", "sharing.opened"),
      SimulatedStage("sharingAsTable", "sharing.requested", "sharing.delivered"),
      SimulatedStage("demandAnswer", "demand.requested", "demand.answered"),
      SimulatedStage("demandFulfilment", "demand.requested", "demand.fulfilled"),
      SimulatedStage("demandAsAnnounced", "demand.requested", "demand.fulfilledAsAnnounced"),
      SimulatedStage("correction", "correction.reported", "correction.completed"),
      SimulatedStage("qualityTask", "qualityTask.issued", "qualityTask.done"),
      SimulatedStage("catalogueChange", "catalogue.changeArose", "catalogue.updated"),
      SimulatedStage("purchase", "purchase.notified", "purchase.listed"),
      SimulatedStage("openData", "openData.applied", "openData.granted"),
      SimulatedStage("openObjection", "openObjection.lodged", "openObjection.resolved"),
      SimulatedStage("complaint", "complaint.received", "complaint.handled"),
      SimulatedStage("violation", "access.restricted", "violation.publicised"),
      SimulatedStage("rectification", "rectification.ordered", "rectification.accepted"),
      SimulatedStage("risk", "risk.detected", "risk.remedied"),
      SimulatedStage("incident", "incident.detected", "incident.remedied"),
    ],
    flow: ["catalogue.published"], alternatives: [], certain: [],
    setByCase: [.announcedDay, .sharingRestored, .rectification],
    dated: [
      .cityAnswerTime, .countyAnswerTime, .demandAnswerTime, .demandFulfilment, .announcedDay,
      .correctionTime, .qualityTaskTime, .catalogueChange, .openAnswerTime, .complaintTime,
      .sharingRestored, .rectification,
    ],
    clocks: [
      SimulatedClock(
        reading: .sharingClockStart, value: .applicationReceipt, period: .sharingAnswerPeriod, since: nil,
        acts: ["sharing.forwarded"])
    ])

  /// Whether a case is a docket of proceedings, and no way that leads from one act to the next.
  var isDocket: Bool { regime.procedure.way.isEmpty }
}
