/// From the announcement to the signing.
extension SimulatedProcedure {
  static let jilinSelection: [SimulatedAct] = [
    .announcement(by: .implementer),
    SimulatedAct(
      "catalogue.published", .cataloguePublished, by: .implementer,
      .after([.done("announcement.published")]), takes: .pert(5, 15, 40), life: .beforeAgreement,
      data: [.fixed("classified", .bool(true)), .all("dataSets", .dataSet)]),
    SimulatedAct(
      "application.submitted", .applicationSubmitted, by: .applicant,
      .after([.done("announcement.published")]), takes: .pert(5, 12, 19), life: .beforeAgreement,
      data: [
        .fixed("internalRules", .bool(true)), .fixed("personsClean", .bool(true)),
        .fixed("severePenalty", .bool(false)), .fixed("taxGrade", .string("A")),
      ]),
    .withdrawal(after: "application.submitted"),
    SimulatedAct(
      "qualification.verified", .qualificationVerified, by: .implementer,
      .after([.done("application.submitted")]), takes: .pert(2, 6, 15), life: .beforeAgreement,
      data: [.choice("verdict", when: ["disqualification"], "fail", else: "pass")],
      skip: ActSkip(.verification, at: "selection.opened")),
    SimulatedAct(
      "selection.opened", .selectionOpened, by: .implementer, .after([.done("qualification.verified")]),
      takes: .pert(1, 3, 8), life: .beforeAgreement, data: [.fixed("method", .string("publicTender"))]),
    SimulatedAct(
      "selection.concluded", .selectionConcluded, by: .implementer, .after([.done("selection.opened")]),
      takes: .pert(15, 25, 45), life: .beforeAgreement,
      data: [
        .fixed("method", .string("publicTender")),
        .choice("verdict", when: ["otherSelected"], "notSelected", else: "selected"),
      ]),
    SimulatedAct(
      "authorization.publicised", .authorizationPublicised, by: .implementer,
      .owed([.publicity], from: "selection.concluded"), takes: .pert(1, 2, 5), life: .beforeAgreement,
      skip: ActSkip(.publicity, at: "agreement.signed")),
    SimulatedAct(
      "authorization.filedUpward", .authorizationFiledUpward, by: .implementer,
      .owed([.upwardFiling], from: "selection.concluded"), takes: .pert(2, 5, 10), life: .beforeAgreement,
      data: [.fixed("addressee", .string("cityGovernment"))],
      skip: ActSkip(.upwardFiling, at: "agreement.signed")),
    SimulatedAct(
      "decisionBody.approved", .decisionBodyApproved, by: .decisionBody,
      .after([.done("selection.concluded")]), takes: .pert(3, 8, 20), life: .beforeAgreement,
      skip: ActSkip(.bodyApproval, at: "agreement.signed")),
    SimulatedAct(
      "agreement.signed", .agreementSigned, by: .implementer,
      .after([
        .done("selection.concluded"), .settled("authorization.publicised"),
        .settled("authorization.filedUpward"), .settled("decisionBody.approved"),
      ]),
      takes: .pert(3, 7, 20), life: .beforeAgreement,
      data: [
        .fixed("operatorKind", .string("legalPerson")), .fixed("scenarios", .strings(["scenario-1"])),
        .term("term"),
      ]),
  ]
}
