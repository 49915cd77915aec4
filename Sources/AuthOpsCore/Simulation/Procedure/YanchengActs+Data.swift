/// Data and catalogues: errors, tasks, changes, and how data are shared and opened.
extension SimulatedProcedure {
  static let yanchengQuality: [SimulatedAct] = [
    SimulatedAct(
      "correction.reported", .correctionReported, by: .agency, on: .correction,
      .repeated(rate: "corrections", from: "catalogue.published"), takes: .fixed(0),
      data: [.own("correction")]),
    SimulatedAct(
      "correction.completed", .correctionCompleted, by: .dataProvider, on: .correction,
      .owed([.correctionTime], from: nil),
      takes: ActDuration(.lognormal(mean: 3, deviation: 1.5), .workingDays),
      data: [.own("correction"), .choice("result", when: ["dataRight"], "confirmed", else: "corrected")]),
    SimulatedAct(
      "qualityTask.issued", .qualityTaskIssued, by: .operationsAgency, on: .task,
      .repeated(rate: "qualityTasks", from: "catalogue.published"), takes: .fixed(0), data: [.own("task")]),
    SimulatedAct(
      "qualityTask.done", .qualityTaskDone, by: .agency, on: .task, .owed([.qualityTaskTime], from: nil),
      takes: ActDuration(.lognormal(mean: 6, deviation: 3), .workingDays),
      data: [.choice("result", when: ["dataRight"], "confirmed", else: "corrected"), .own("task")]),
  ]

  /// Changes that a catalogue has to follow, and purchases that it has to list.
  static let yanchengCatalogues: [SimulatedAct] = [
    SimulatedAct(
      "catalogue.changeArose", .catalogueChangeArose, by: nil, on: .change,
      .repeated(rate: "catalogueChanges", from: "catalogue.published"), takes: .fixed(0),
      data: [
        .fixed("cause", .string("lawAmended")), .own("change"), .dayAfter("effectiveOn", "entryIntoForce"),
      ]),
    SimulatedAct(
      "catalogue.updated", .catalogueUpdated, by: .agency, on: .change, .owed([.catalogueChange], from: nil),
      takes: .pert(15, 28, 38), data: [.own("change")]),
    SimulatedAct(
      "purchase.notified", .purchaseNotified, by: .agency, on: .purchase,
      .repeated(rate: "purchases", from: "catalogue.published"), takes: .fixed(0), data: [.own("purchase")]),
    SimulatedAct(
      "purchase.made", .purchaseMade, by: .agency, on: .purchase, .after([.done("purchase.notified")]),
      takes: .pert(5, 20, 60), data: [.own("purchase"), .fixed("sharedOnPlatform", .bool(false))]),
    SimulatedAct(
      "purchase.listed", .catalogueUpdated, by: .agency, on: .purchase, .owed([.purchaseListing], from: nil),
      takes: .pert(2, 8, 25), data: [.own("purchase")]),
  ]

  /// Entries that prove fit for wider use, and those that are widened for an emergency.
  static let yanchengEntries: [SimulatedAct] = [
    SimulatedAct(
      "attribute.reassessed", .attributeReassessed, by: .agency, on: .entry,
      .repeated(rate: "reassessments", from: "catalogue.published"), takes: .fixed(0),
      data: [
        .choice("attribute", when: ["openingReassessed"], "opening", else: "sharing"), .own("dataSet"),
        .fixed("fit", .bool(true)),
      ]),
    SimulatedAct(
      "attribute.adjusted", .attributeAdjusted, by: .agency, on: .entry,
      .owed([.sharingReassessment, .openReassessment], from: nil), takes: .pert(2, 6, 20),
      data: [
        .choice("attribute", when: ["openingReassessed"], "opening", else: "sharing"), .own("dataSet"),
        .fixed("from", .string("conditional")), .fixed("to", .string("unconditional")),
      ]),
    SimulatedAct(
      "openType.entered", .catalogueUpdated, by: .agency, on: .entry, .owed([.openTypeEntered], from: nil),
      takes: .pert(1, 4, 12), data: [.ownAlone("dataSets"), .fixed("openType", .string("unconditional"))]),
    SimulatedAct(
      "emergency.adjusted", .attributeAdjusted, by: .agency, on: .emergency,
      .repeated(rate: "emergencies", from: "catalogue.published"), takes: .fixed(0),
      data: [
        .fixed("attribute", .string("sharing")), .like("dataSet", prefix: "emergency"),
        .fixed("emergencyStated", .bool(true)), .fixed("from", .string("conditional")),
        .fixed("temporary", .bool(true)), .fixed("to", .string("unconditional")),
        .dayAfter("until", "emergency"),
      ]),
    SimulatedAct(
      "attribute.restored", .attributeRestored, by: .agency, on: .emergency,
      .owed([.sharingRestored], from: nil), takes: .pert(3, 8, 10),
      data: [.fixed("attribute", .string("sharing")), .like("dataSet", prefix: "emergency")]),
  ]
}
