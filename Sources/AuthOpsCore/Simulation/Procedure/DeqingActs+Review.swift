/// Stages 1 to 3, up to the experts.
extension SimulatedProcedure {
  static let deqingReview: [SimulatedAct] = [
    .announcement(by: .dataBureau),
    SimulatedAct(
      "application.submitted", .applicationSubmitted, by: .applicant,
      .after([.done("announcement.published")]),
      takes: .pert(5, 12, 29), life: .beforeAgreement, data: [.all("demands", .demand)]),
    SimulatedAct(
      "commitment.signed", .commitmentSigned, by: .applicant, .after([.done("application.submitted")]),
      takes: .fixed(0), data: [.atLeast("yearsAfterEnd", .cooperationPeriod, 2)],
      skip: ActSkip(.commitmentOwed, at: "processing.started")),
    SimulatedAct(
      "application.received", .applicationReceived, by: .dataBureau, .after([.done("application.submitted")]),
      takes: .pert(0, 1, 3), life: .beforeAgreement),
    .withdrawal(after: "application.received"),
    SimulatedAct(
      "application.deficiencyNotified", .applicationDeficiencyNotified, by: .dataBureau,
      .after([.done("application.received")]), if: [.when("deficiency")], takes: .pert(0, 2, 5),
      life: .beforeAgreement, data: [.period("period", "supplement")]),
    SimulatedAct(
      "application.supplemented", .applicationSupplemented, by: .applicant,
      .owed([.supplementTime], from: "application.deficiencyNotified"),
      takes: .pert(0, 3, 6), life: .beforeAgreement, data: [.fixed("complete", .bool(true))],
      skip: ActSkip(.deficiencyNotice, at: "application.formalCheckPassed")),
    SimulatedAct(
      "application.rejected", .applicationRejected, by: .dataBureau,
      .after([.done("application.received"), .settled("application.supplemented")]),
      if: [.when("formalRefusal")], takes: .pert(1, 3, 8), life: .beforeAgreement),
    SimulatedAct(
      "application.formalCheckPassed", .applicationFormalCheckPassed, by: .dataBureau,
      .after([.done("application.received"), .settled("application.supplemented")]),
      if: [.unless("formalRefusal")], takes: .pert(1, 3, 8), life: .beforeAgreement,
      skip: ActSkip(.formalReview, at: "qualification.verified")),
    SimulatedAct(
      "demandReview.requested", .demandReviewRequested, by: .dataBureau, on: .demand,
      .after([.done("application.received")]), takes: .pert(0, 1, 3), life: .beforeAgreement,
      data: [.own("demand")]),
    SimulatedAct(
      "demandReview.responded", .demandReviewResponded, by: .dataProvider, on: .demand,
      .owed([.providerOpinionTime], from: "demandReview.requested"),
      takes: ActDuration(.lognormal(mean: 2, deviation: 1), .workingDays),
      life: .beforeAgreement,
      data: [.own("demand"), .choice("verdict", when: ["dispute"], "disagree", else: "agree")],
      skip: ActSkip(.providerOpinion, at: "dispute.referred", "qualification.verified")),
    SimulatedAct(
      "dispute.referred", .disputeReferred, by: .dataBureau, on: .demand,
      .after([.done("demandReview.responded")]), if: [.when("dispute")], takes: .pert(0, 1, 3),
      life: .beforeAgreement, data: [.own("demand")]),
    SimulatedAct(
      "dispute.deliberated", .disputeDeliberated, by: .coordinationGroup, on: .demand,
      .owed([.disputeTime], from: "dispute.referred"),
      takes: .pert(3, 10, 18), life: .beforeAgreement,
      data: [.own("demand"), .choice("verdict", when: ["disputeRefusal"], "refuse", else: "agree")],
      skip: ActSkip(.disputeReferral, at: "qualification.verified")),
    SimulatedAct(
      "expertReview.concluded", .expertReviewConcluded, by: .expertPanel,
      .after([.done("application.received"), .settled("application.formalCheckPassed")]),
      if: [.unless("formalRefusal")], takes: .pert(3, 8, 15), life: .beforeAgreement,
      data: [.choice("verdict", when: ["expertRefusal"], "fail", else: "pass")],
      skip: ActSkip(.expertResult, at: "qualification.verified")),
  ]

  /// Stage 3, from the verification to the decision.
  static let deqingDesignation: [SimulatedAct] = [
    SimulatedAct(
      "qualification.verified", .qualificationVerified, by: .coordinationGroup,
      .after([
        .settled("application.formalCheckPassed"), .settled("demandReview.responded"),
        .settled("dispute.deliberated"), .settled("expertReview.concluded"),
      ]),
      if: [.unless("formalRefusal")], takes: .pert(1, 3, 8), life: .beforeAgreement,
      data: [.trueUnless("securityMet", ["conditionsUnmet"]), .fixed("creditMet", .bool(true))]),
    SimulatedAct(
      "coordination.resolved", .coordinationResolved, by: .coordinationGroup,
      .after([.done("qualification.verified")]), takes: .pert(1, 5, 15), life: .beforeAgreement,
      data: [
        .choice(
          "verdict", when: ["expertRefusal", "conditionsUnmet", "resolutionRefusal"], "fail", else: "pass")
      ]),
    SimulatedAct(
      "shortlist.reportedToGovernment", .shortlistReportedToGovernment, by: .coordinationGroup,
      .after([.done("coordination.resolved")]), takes: .pert(1, 2, 5), life: .beforeAgreement),
    SimulatedAct(
      "government.decided", .governmentDecided, by: .localGovernment,
      .after([.done("shortlist.reportedToGovernment")]), takes: .pert(3, 10, 25), life: .beforeAgreement,
      data: [.choice("verdict", when: ["governmentRefusal"], "reject", else: "approve")]),
  ]

  /// Stages 4 to 6.
  static let deqingAgreement: [SimulatedAct] = [
    SimulatedAct(
      "operatorList.filedLocally", .operatorListFiledLocally, by: .coordinationGroup,
      .owed([.localFiling], from: "government.decided"),
      takes: .pert(1, 2, 5)),
    SimulatedAct(
      "authorization.publicised", .authorizationPublicised, by: .dataBureau,
      .owed([.publicity], from: "government.decided"),
      takes: .pert(1, 2, 5), life: .beforeAgreement, skip: ActSkip(.publicity, at: "agreement.signed")),
    SimulatedAct(
      "authorization.filedUpward", .authorizationFiledUpward, by: .localGovernment,
      .owed([.upwardFiling], from: "government.decided"),
      takes: .pert(2, 5, 12), life: .beforeAgreement, skip: ActSkip(.upwardFiling, at: "agreement.signed")),
    SimulatedAct(
      "objection.lodged", .objectionLodged, by: .citizen, on: .objection,
      .after([.done("authorization.publicised")]), if: [.when("objection")], takes: .pert(0, 2, 5),
      life: .beforeAgreement, data: [.own("objection")]),
    SimulatedAct(
      "objection.answered", .objectionAnswered, by: .dataBureau, on: .objection,
      .owed([.objectionAnswer], from: "objection.lodged"),
      takes: .pert(1, 5, 12), life: .beforeAgreement, data: [.own("objection")],
      skip: ActSkip(.objectionAnswer, at: "agreement.signed")),
    SimulatedAct(
      "signing.delegated", .signingDelegated, by: .localGovernment, .after([.done("government.decided")]),
      takes: .pert(1, 3, 8), life: .beforeAgreement, skip: ActSkip(.delegation, at: "agreement.signed")),
    SimulatedAct(
      "agreement.signed", .agreementSigned, by: .dataBureau,
      .after([
        .done("government.decided"), .settled("authorization.publicised"),
        .settled("authorization.filedUpward"), .settled("objection.answered"),
        .settled("signing.delegated"), .settled("operatorList.filedLocally"),
      ]),
      takes: .pert(2, 6, 15), life: .beforeAgreement,
      data: [
        .dayOfYear("annualReportDue", .annualReportDue, "03-31"),
        .fixed("operatorKind", .string("legalPerson")), .fixed("scenarios", .strings(["scenario-1"])),
        .term("term"),
      ]),
  ]
}
