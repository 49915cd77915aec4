/// What an agreement brings: data, products, and what goes on beside.
extension SimulatedProcedure {
  /// The platform, the plan for emergencies, and the data: asked for set by set, granted and registered.
  static let jilinData: [SimulatedAct] = [
    SimulatedAct(
      "emergencyPlan.adopted", .emergencyPlanAdopted, by: .operator, .owed([.emergencyPlan], from: nil),
      takes: .pert(5, 10, 30), life: .agreement,
      skip: ActSkip(.emergencyPlan, at: "risk.planActivated", "incident.planActivated")),
    SimulatedAct(
      "platform.accepted", .platformAccepted, by: .implementer, .owed([.platformOwed], from: nil),
      takes: .pert(10, 25, 60), life: .agreement,
      data: [.fixed("builder", .string("operator")), .atLeast("protectionLevel", .protectionLevel, 3)],
      skip: ActSkip(.environment, at: "processing.started")),
    SimulatedAct(
      "data.returned", .dataReturned, by: .implementer, .after([.done("agreement.signed")]),
      takes: .pert(5, 15, 40), life: .agreement, data: [.all("dataSets", .dataSet)]),
    SimulatedAct(
      "resource.requested", .resourceRequested, by: .operator, on: .dataSet,
      .after([.done("agreement.signed"), .settled("catalogue.published")]), takes: .pert(1, 5, 20),
      life: .agreement, data: [.ownAlone("dataSets"), .like("request", prefix: "request")]),
    SimulatedAct(
      "resource.decided", .resourceDecided, by: .implementer, on: .dataSet,
      .after([.done("resource.requested")]), takes: .pert(3, 8, 20), life: .agreement,
      data: [
        .fixed("jointly", .strings(["dataProvider", "sectorAuthority"])), .like("request", prefix: "request"),
        .choice("verdict", when: ["requestRefusal"], "reject", else: "approve"),
      ], skip: ActSkip(.resourceDecision, at: "resource.granted")),
    SimulatedAct(
      "resource.granted", .resourceGranted, by: .implementer, on: .dataSet,
      .after([.done("resource.decided"), .settled("data.returned")]), if: [.unless("requestRefusal")],
      takes: .pert(1, 3, 8), life: .agreement,
      data: [.own("dataSet"), .like("request", prefix: "request")],
      skip: ActSkip(.authorisedScope, at: "processing.started")),
    SimulatedAct(
      "resource.registered", .resourceRegistered, by: .implementer, on: .dataSet,
      .owed([.resourceRegistration], from: "resource.granted"), takes: .pert(1, 4, 10), life: .agreement,
      data: [.own("dataSet")]),
    SimulatedAct(
      "processing.started", .processingStarted, by: .operator, on: .dataSet,
      .after([
        .done("resource.granted"), .settled("platform.accepted"), .settled("emergencyPlan.adopted"),
      ]),
      takes: .pert(1, 3, 10), life: .agreement,
      data: [
        .ownAlone("dataSets"), .fixed("insideDomain", .bool(true)), .fixed("person", .string("person-1")),
      ]),
  ]

  /// Products: reviewed, priced, sold and registered.
  static let jilinProducts: [SimulatedAct] = [
    SimulatedAct(
      "product.developed", .productDeveloped, by: .operator, on: .product,
      .after([.some("processing.started")]), takes: .pert(10, 30, 90), life: .agreement,
      data: [.own("product"), .fixed("usesPersonalData", .bool(false))]),
    SimulatedAct(
      "product.reviewed", .complianceAssessed, by: .operator, on: .product,
      .after([.done("product.developed")]), takes: .pert(2, 6, 15), life: .agreement,
      data: [.own("product"), .fixed("verdict", .string("pass"))],
      skip: ActSkip(.productReview, at: "sale.recorded")),
    SimulatedAct(
      "price.capApproved", .priceCapApproved, by: .priceAuthority, on: .product,
      .after([.done("product.developed")]), takes: .pert(5, 12, 30), life: .agreement,
      data: [
        .fixed("cap", .string("12.50")), .fixed("jointly", .strings(["implementer"])), .own("product"),
      ]),
    SimulatedAct(
      "price.set", .priceSet, by: .operator, on: .product, .after([.done("price.capApproved")]),
      takes: .pert(1, 3, 8), life: .agreement, data: [.fixed("price", .string("11.80")), .own("product")]),
    SimulatedAct(
      "sale.recorded", .saleRecorded, by: .operator, on: .product,
      .after([.done("price.set"), .settled("product.reviewed")]), takes: .pert(1, 10, 60), life: .agreement,
      data: [.own("product"), .fixed("user", .string("user-1"))]),
    SimulatedAct(
      "product.registered", .productRegistered, by: .operator, on: .product,
      .owed([.productRegistration], from: "sale.recorded"), takes: .pert(2, 8, 25), life: .agreement,
      data: [.own("product")]),
  ]

  /// What is owed from time to time, and what comes up, while an agreement runs.
  static let jilinSupervision: [SimulatedAct] = [
    SimulatedAct(
      "qualityTicket.opened", .qualityTicketOpened, by: .operator, on: .ticket,
      .repeated(rate: "tickets", from: "agreement.signed"), takes: .fixed(0), life: .agreement,
      data: [.own("ticket")]),
    .ticketAnswer(by: .implementer),
    SimulatedAct(
      "dispute.coordinated", .disputeCoordinated, by: .implementer, on: .ticket,
      .after([.done("qualityTicket.answered")]), if: [.when("ticketDispute")], takes: .pert(2, 8, 20),
      life: .agreement, data: [.own("ticket"), .fixed("verdict", .string("agree"))]),
    SimulatedAct(
      "compliance.assessed", .complianceAssessed, by: .operator, on: .turn,
      .owed([.complianceCycle], from: nil), takes: .pert(150, 240, 300), life: .agreement,
      data: [.fixed("verdict", .string("pass"))]),
    SimulatedAct(
      "performance.evaluated", .performanceEvaluated, by: .implementer, on: .turn,
      .owed([.performanceCycle], from: nil), takes: .pert(180, 240, 300), life: .agreement,
      data: [.fixed("verdict", .string("pass"))]),
    disclosure("operation", by: .implementer, .publicDisclosure, takes: .pert(40, 120, 240)),
    disclosure("productList", by: .operator, .productDisclosure, takes: .pert(60, 150, 250)),
    disclosure("dataUse", by: .operator, .usageDisclosure, takes: .pert(120, 240, 300)),
    SimulatedAct(
      "risk.detected", .riskDetected, by: nil, on: .risk,
      .repeated(rate: "risks", from: "processing.started"), takes: .fixed(0), life: .agreement,
      data: [.fixed("kind", .string("vulnerability")), .fixed("major", .bool(true)), .own("risk")]),
    .riskReport(.majorRiskReport),
    SimulatedAct(
      "risk.planActivated", .incidentPlanActivated, by: .operator, on: .risk,
      .owed([.planActivation], from: nil), takes: .pert(0.5, 2, 8, .hours), data: [.own("risk")]),
    SimulatedAct(
      "incident.planActivated", .incidentPlanActivated, by: .operator, on: .incident,
      .owed([.planActivation], from: nil), takes: .pert(0.5, 2, 8, .hours), data: [.own("incident")]),
  ]

  private static func disclosure(
    _ content: String, by role: Role, _ rule: RuleID, takes: ActDuration
  ) -> SimulatedAct {
    SimulatedAct(
      "disclosure." + content, .disclosurePublished, by: role, on: .turn, .owed([rule], from: nil),
      takes: takes, life: .agreement, data: [.fixed("contents", .strings([content]))])
  }

  /// Revocation, early exit, renewal and what follows every end.
  ///
  /// Renewal may be applied for up to the last day; that it comes earlier, and after an evaluation, is habit.
  static let jilinEnd: [SimulatedAct] =
    [SimulatedAct.revocation(by: .implementer, after: "rectification.failed")] + SimulatedAct.incidents
    + SimulatedAct.earlyExit(by: .implementer, asking: [.dayAfter("wishedEnd", "exitNotice")])
    + [.renewalApplication(.pert(60, 120, 200, .days)), jilinEvaluation]
    + SimulatedAct.renewal(
      by: .implementer, after: [.done("renewal.applied"), .settled("performance.evaluatedForRenewal")])
    + SimulatedAct.closing(by: .implementer)

  private static let jilinEvaluation = SimulatedAct(
    "performance.evaluatedForRenewal", .performanceEvaluated, by: .implementer,
    .after([.done("renewal.applied")]), takes: .pert(5, 12, 30), life: .agreement,
    data: [.fixed("verdict", .string("pass"))])
}
