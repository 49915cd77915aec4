/// Open data, complaints and supervision; risks and incidents.
extension SimulatedProcedure {
  static let yanchengCitizens: [SimulatedAct] = [
    SimulatedAct(
      "openData.applied", .openDataApplied, by: .citizen, on: .openData,
      .repeated(rate: "openDataApplications", from: "catalogue.published"), takes: .fixed(0),
      data: [.own("application"), .fixed("channel", .string("website"))]),
    SimulatedAct(
      "openData.answered", .openDataAnswered, by: .dataProvider, on: .openData,
      .owed([.openAnswerTime], from: nil),
      takes: ActDuration(.lognormal(mean: 6, deviation: 3), .workingDays),
      data: [
        .own("application"), .onlyWhen("legalBasis", ["openDataRefusal"], "个人信息保护法"),
        .onlyWhen("reason", ["openDataRefusal"], "可识别个人"),
        .choice("verdict", when: ["openDataRefusal"], "refuse", else: "agree"),
      ]),
    SimulatedAct(
      "openData.agreementSigned", .openDataAgreementSigned, by: .dataProvider, on: .openData,
      .owed([.openAgreement], from: nil), takes: .pert(1, 4, 12), data: [.own("application")],
      skip: ActSkip(.openAgreement, at: "openData.granted")),
    SimulatedAct(
      "openData.granted", .openDataGranted, by: .dataProvider, on: .openData,
      .after([.done("openData.agreementSigned")]), takes: .pert(0, 2, 6),
      data: [.own("application"), .fixed("channel", .string("website"))]),
    SimulatedAct(
      "openObjection.lodged", .openObjectionLodged, by: .citizen, on: .openObjection,
      .repeated(rate: "openObjections", from: "catalogue.published"), takes: .fixed(0),
      data: [.fixed("ground", .string("privacy")), .own("objection")]),
    SimulatedAct(
      "openObjection.forwarded", .openObjectionForwarded, by: .dataBureau, on: .openObjection,
      .owed([.objectionForwarding], from: nil), takes: .pert(0, 1, 4), data: [.own("objection")],
      skip: ActSkip(.objectionForwarding, at: "openObjection.resolved")),
    SimulatedAct(
      "openObjection.resolved", .openObjectionResolved, by: .dataProvider, on: .openObjection,
      .after([.done("openObjection.forwarded")]), takes: .pert(0, 2, 8),
      data: [.fixed("measure", .string("treated")), .own("objection")]),
    SimulatedAct(
      "complaint.received", .complaintReceived, by: .citizen, on: .complaint,
      .repeated(rate: "complaints", from: "catalogue.published"), takes: .fixed(0),
      data: [.own("complaint"), .fixed("handler", .string("dataBureau"))]),
    SimulatedAct(
      "complaint.handled", .complaintHandled, by: .dataBureau, on: .complaint,
      .owed([.complaintTime], from: nil),
      takes: ActDuration(.lognormal(mean: 6, deviation: 3), .workingDays),
      data: [
        .own("complaint"), .choice("verdict", when: ["complaintUpheld"], "upheld", else: "dismissed"),
      ]),
  ]

  /// What follows violations, and what supervision orders.
  static let yanchengSupervision: [SimulatedAct] = [
    SimulatedAct(
      "access.restricted", .accessRestricted, by: .dataBureau, on: .violation,
      .repeated(rate: "violations", from: "catalogue.published"), takes: .fixed(0),
      data: [.fixed("measure", .string("restricted")), .own("violation")]),
    SimulatedAct(
      "violation.publicised", .violationPublicised, by: .dataBureau, on: .violation,
      .owed([.violationPublication], from: nil), takes: .pert(0, 2, 6),
      data: [.fixed("channel", .string("website")), .own("violation")]),
    SimulatedAct(
      "rectification.ordered", .rectificationOrdered, by: .dataBureau, on: .rectification,
      .repeated(rate: "orders", from: "catalogue.published"), takes: .fixed(0),
      data: [.period("period", "rectification"), .own("rectification")]),
    SimulatedAct(
      "rectification.reported", .rectificationReported, by: .agency, on: .rectification,
      .owed([.rectification], from: nil), takes: .pert(5, 14, 23), data: [.own("rectification")]),
    SimulatedAct(
      "rectification.accepted", .rectificationAccepted, by: .dataBureau, on: .rectification,
      .after([.done("rectification.reported")]), takes: .pert(1, 5, 12), data: [.own("rectification")]),
  ]

  /// Risks and incidents: dealt with, told to users and reported; then the authority acts.
  ///
  /// The provider remedies an incident, as it has to where open data leak.
  static let yanchengSecurity: [SimulatedAct] = [
    SimulatedAct(
      "risk.detected", .riskDetected, by: nil, on: .risk,
      .repeated(rate: "risks", from: "catalogue.published"), takes: .fixed(0),
      data: [.fixed("kind", .string("vulnerability")), .own("risk")]),
    SimulatedAct(
      "risk.remedied", .riskRemedied, by: .agency, on: .risk, .owed([.riskRemedy], from: nil),
      takes: .pert(1, 5, 20), data: [.own("risk")]),
    SimulatedAct(
      "incident.detected", .incidentDetected, by: nil, on: .incident,
      .repeated(rate: "incidents", from: "catalogue.published"), takes: .fixed(0),
      data: [.own("incident"), .trueUnless("publicConcern", ["localIncident"])]),
    incident("remedied", .incidentRemedied, by: .dataProvider, [.leakRemedy, .incidentRemedy]),
    incident("usersNotified", .incidentUsersNotified, by: .agency, [.incidentUserNotice]),
    incident("reported", .incidentReported, by: .agency, [.incidentReport]),
    incident("planActivated", .incidentPlanActivated, by: .sectorAuthority, [.planActivation]),
    incident("publicWarned", .incidentPublicWarned, by: .sectorAuthority, [.publicWarning]),
  ]

  private static func incident(
    _ name: String, _ kind: EventKind, by role: Role, _ rules: [RuleID]
  ) -> SimulatedAct {
    SimulatedAct(
      "incident." + name, kind, by: role, on: .incident, .owed(rules, from: nil),
      takes: .pert(0.5, 3, 12, .hours), data: [.own("incident")])
  }
}
