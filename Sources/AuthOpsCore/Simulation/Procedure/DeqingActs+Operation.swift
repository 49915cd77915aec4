/// Stages 7 to 10.
extension SimulatedProcedure {
  static let deqingOperation: [SimulatedAct] = [
    SimulatedAct(
      "platform.accepted", .platformAccepted, by: .dataBureau, .after([.done("agreement.signed")]),
      takes: .pert(3, 10, 30), life: .agreement, skip: ActSkip(.environment, at: "processing.started")),
    SimulatedAct(
      "training.completed", .trainingCompleted, by: .operator, on: .person,
      .after([.done("agreement.signed")]),
      takes: .pert(2, 5, 15), life: .agreement, data: [.own("person")],
      skip: ActSkip(.training, at: "access.granted")),
    SimulatedAct(
      "exam.failed", .examFailed, by: .dataBureau, on: .person,
      .after([.done("agreement.signed"), .settled("training.completed")]),
      if: [.when("examFailure")], takes: .pert(1, 3, 8), life: .agreement, data: [.own("person")]),
    SimulatedAct(
      "exam.passed", .examPassed, by: .dataBureau, on: .person,
      .after([.done("agreement.signed"), .settled("training.completed"), .settled("exam.failed")]),
      takes: .pert(1, 3, 8),
      life: .agreement, data: [.own("person")], skip: ActSkip(.examination, at: "access.granted")),
    SimulatedAct(
      "personnel.verified", .personnelVerified, by: .dataBureau, on: .person,
      .after([.done("agreement.signed")]),
      takes: .pert(2, 5, 12), life: .agreement, data: [.own("person")],
      skip: ActSkip(.personnelVerification, at: "access.granted")),
    SimulatedAct(
      "nda.signed", .ndaSigned, by: .operator, on: .person, .after([.done("agreement.signed")]),
      takes: .pert(1, 3, 8), life: .agreement, data: [.own("person")],
      skip: ActSkip(.confidentiality, at: "access.granted")),
    SimulatedAct(
      "access.granted", .accessGranted, by: .dataBureau, on: .person,
      .after([
        .done("agreement.signed"), .settled("exam.passed"), .settled("personnel.verified"),
        .settled("nda.signed"),
      ]),
      takes: .pert(0, 1, 4), life: .agreement, data: [.own("person")]),
    SimulatedAct(
      "model.reviewed", .modelReviewed, by: .supervisor,
      .after([.done("agreement.signed"), .settled("platform.accepted")]),
      takes: .pert(3, 8, 20), life: .agreement,
      data: [.fixed("model", .string("model-1")), .fixed("verdict", .string("pass"))],
      skip: ActSkip(.modelReview, at: "processing.started")),
    SimulatedAct(
      "processing.started", .processingStarted, by: .operator, on: .person,
      .after([
        .done("access.granted"), .settled("platform.accepted"), .settled("model.reviewed"),
        .settled("commitment.signed"),
      ]),
      takes: .pert(1, 3, 10), life: .agreement,
      data: [
        .own("person"), .fixed("insideDomain", .bool(true)), .fixed("model", .string("model-1")),
      ]),
    SimulatedAct(
      "product.developed", .productDeveloped, by: .operator, on: .product,
      .after([.done("processing.started")]), takes: .pert(10, 30, 90), life: .agreement,
      data: [.own("product"), .fixed("usesPersonalData", .bool(false))]),
    SimulatedAct(
      "product.filingSubmitted", .productFilingSubmitted, by: .operator, on: .product,
      .after([.done("product.developed")]), takes: .pert(1, 5, 15), life: .agreement,
      data: [.own("product")]),
    SimulatedAct(
      "product.filingDecided", .productFilingDecided, by: .dataBureau, on: .product,
      .after([.done("product.filingSubmitted")]), takes: .pert(2, 8, 20), life: .agreement,
      data: [.own("product"), .fixed("verdict", .string("filed"))],
      skip: ActSkip(.productFiling, at: "sale.recorded")),
    SimulatedAct(
      "usageAgreement.signed", .usageAgreementSigned, by: .operator, on: .product,
      .after([.done("product.filingDecided")]), takes: .pert(5, 15, 60), life: .agreement,
      data: [
        .like("product", prefix: "product"), .fixed("scenario", .string("scenario-1")),
        .like("usageAgreement", prefix: "usage"), .fixed("user", .string("user-1")),
      ], skip: ActSkip(.usageAgreement, at: "sale.recorded")),
    SimulatedAct(
      "usageAgreement.filed", .usageAgreementFiled, by: .operator, on: .product,
      .owed([.usageAgreementFiling], from: nil),
      takes: .pert(1, 3, 10), life: .agreement, data: [.like("usageAgreement", prefix: "usage")]),
    SimulatedAct(
      "sale.recorded", .saleRecorded, by: .operator, on: .product, .after([.done("usageAgreement.signed")]),
      takes: .pert(1, 10, 60), life: .agreement,
      data: [.own("product"), .fixed("scenario", .string("scenario-1")), .fixed("user", .string("user-1"))]),
  ]

  /// What comes up while an agreement runs.
  static let deqingSupervision: [SimulatedAct] = [
    SimulatedAct(
      "qualityTicket.opened", .qualityTicketOpened, by: .operator, on: .ticket,
      .repeated(rate: "tickets", from: "agreement.signed"), takes: .fixed(0), life: .agreement,
      data: [.dayAfter("agreedOn", "agreedRepair"), .mix("priority", "ticketPriority"), .own("ticket")]),
    .ticketAnswer(by: .dataBureau),
    SimulatedAct(
      "qualityTicket.repaired", .qualityTicketRepaired, by: .dataProvider, on: .ticket,
      .owed([.urgentRepair, .highRepair, .mediumRepair, .lowRepair], from: nil),
      takes: ActDuration(.lognormal(mean: 6, deviation: 5), .hours), life: .agreement, data: [.own("ticket")]),
    SimulatedAct(
      "annualReport.submitted", .annualReportSubmitted, by: .operator, on: .report,
      .owed([.annualReport], from: nil),
      takes: .pert(20, 65, 100, .days), life: .agreement,
      data: [
        .cost("cost"), .revenue("revenue", .returnRateCap, aboveWhen: ["returnAboveCap"]), .own("year"),
      ]),
    SimulatedAct(
      "annualReport.assessed", .annualReportAssessed, by: .dataBureau, on: .report,
      .after([.done("annualReport.submitted")]), takes: .pert(5, 20, 60), life: .agreement,
      data: [.choice("verdict", when: ["reportFailure"], "fail", else: "pass"), .own("year")]),
  ]

  /// Rectification fails, and what follows.
  static let deqingSanctions: [SimulatedAct] = [
    SimulatedAct(
      "access.suspended", .accessSuspended, by: .dataBureau, on: .rectification,
      .after([.done("rectification.failed")]), takes: .pert(0, 2, 5), life: .agreement,
      data: [.own("rectification")]),
    .revocation(by: .dataBureau, after: "access.suspended"),
    SimulatedAct(
      "access.restored", .accessRestored, by: .dataBureau, on: .rectification,
      .after([.done("access.suspended")]), if: [.unless("revocation")], takes: .pert(5, 15, 40),
      life: .agreement, isTentative: true),
    SimulatedAct(
      "risk.detected", .riskDetected, by: nil, on: .risk,
      .repeated(rate: "risks", from: "processing.started"),
      takes: .fixed(0), life: .agreement, data: [.fixed("kind", .string("vulnerability")), .own("risk")]),
    .riskReport(.riskReport),
    SimulatedAct(
      "risk.remedied", .riskRemedied, by: .operator, on: .risk, .owed([.riskRemedy], from: nil),
      takes: .pert(1, 5, 20),
      data: [.own("risk")]),
  ]

  /// Renewal, early exit and what follows every end.
  static let deqingEnd: [SimulatedAct] =
    SimulatedAct.earlyExit(
      by: .dataBureau,
      asking: [.fixed("usersUnaffected", .bool(true)), .dayAhead("wishedEnd", .exitLead, "exitNotice")])
    + [deqingTransition, .renewalApplication(.pert(0, 20, 90, .days))]
    + SimulatedAct.renewal(
      by: .dataBureau, after: [.done("renewal.applied")],
      stated: [.dayOfYear("annualReportDue", .annualReportDue, "03-31")])
    + SimulatedAct.closing(by: .dataBureau) + [deqingPurge]

  private static let deqingTransition = SimulatedAct(
    "users.transitioned", .usersTransitioned, by: .operator, .owed([.usersTransition], from: nil),
    takes: .pert(10, 30, 80), life: .agreement)

  private static let deqingPurge = SimulatedAct(
    "logs.purged", .logsPurged, by: .dataBureau, .retained(.logRetention), takes: .pert(0, 10, 60, .days),
    life: .ended)
}
