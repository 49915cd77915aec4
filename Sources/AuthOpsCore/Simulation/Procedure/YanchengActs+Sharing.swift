/// Requests for shared data, and demands for data that no catalogue lists.
///
/// A docket opens with a catalogue; what concerns its data comes up one by one from then on.
extension SimulatedProcedure {
  static let yanchengOpening: [SimulatedAct] = [
    SimulatedAct(
      "catalogue.published", .cataloguePublished, by: .agency, .opening, takes: .fixed(0),
      data: [
        .fixed("classified", .bool(true)), .rulebook("rulebook"),
        .fixed("version", .string("1")),
      ]),
    SimulatedAct(
      "catalogue.audited", .catalogueAudited, by: .operationsAgency, .owed([.catalogueAudit], from: nil),
      takes: .pert(2, 6, 15)),
  ]

  /// Requests of city departments and of counties, up to the opening of access.
  static let yanchengSharing: [SimulatedAct] = [
    SimulatedAct(
      "sharing.requested", .sharingRequested, by: .agency, on: .sharing,
      .repeated(rate: "sharingRequests", from: "catalogue.published"), takes: .fixed(0),
      data: [
        .fixed("compliant", .bool(true)), .like("dataSet", prefix: "shared"),
        .choice("level", when: ["countyRequest"], "county", else: "city"), .own("request"),
        .fixed("secure", .bool(true)),
        .choice("sharingType", when: ["unconditional"], "unconditional", else: "conditional"),
        .fixed("truthful", .bool(true)),
      ]),
    SimulatedAct(
      "sharing.forwarded", .sharingForwarded, by: .operationsAgency, on: .sharing,
      .owed([.cityForwarding, .countyForwarding], from: nil), takes: .pert(0, 1, 4), data: [.own("request")]),
    SimulatedAct(
      "sharing.answered", .sharingAnswered, by: .dataProvider, on: .sharing,
      .owed([.cityAnswerTime, .countyAnswerTime], from: nil),
      takes: ActDuration(.lognormal(mean: 3, deviation: 1.5), .workingDays),
      data: [
        .choice("delivery", when: ["table"], "table", else: "interface"),
        .onlyWhen("legalBasis", ["sharingRefusal"], "个人信息保护法"),
        .onlyWhen("reason", ["sharingRefusal"], "涉及个人信息"), .own("request"),
        .choice("verdict", when: ["sharingRefusal"], "refuse", else: "agree"),
      ]),
    SimulatedAct(
      "sharing.opened", .sharingOpened, by: .operationsAgency, on: .sharing,
      .owed([.cityOpening, .cityAgreedOpening, .countyOpening, .countyAgreedOpening], from: nil),
      takes: .pert(0, 1, 4), data: [.fixed("channel", .string("platform")), .own("request")]),
  ]

  /// Tables: the form is sealed on both sides, the table delivered, and destroyed once its use is over.
  static let yanchengTables: [SimulatedAct] = [
    seal("sharing.formSealed", by: .agency, as: "applicant", .owed([.cityForm], from: nil), useEnds: true),
    seal(
      "sharing.formSealedByCounty", by: .countyAuthority, as: "applicant", .owed([.countyForm], from: nil),
      useEnds: true),
    SimulatedAct(
      "copy.consented", .copyConsented, by: .dataBureau, on: .sharing,
      .after([.done("sharing.formSealed")]), takes: .pert(0, 2, 5),
      data: [.own("request"), .fixed("verdict", .string("agree"))],
      skip: ActSkip(.tableCopyConsent, at: "sharing.delivered")),
    seal(
      "sharing.formCountersealed", by: .dataProvider, as: "provider",
      .after([.done("copy.consented"), .done("sharing.formSealedByCounty")]), useEnds: false),
    SimulatedAct(
      "sharing.delivered", .sharingDelivered, by: .operationsAgency, on: .sharing,
      .owed([.cityDelivery, .countyDelivery], from: nil), takes: .pert(0, 2, 5),
      data: [.fixed("channel", .string("platform")), .own("request")]),
    destruction("sharing.dataDestroyed", by: .agency, .cityDestruction),
    destruction("sharing.dataDestroyedByCounty", by: .countyAuthority, .countyDestruction),
  ]

  private static func seal(
    _ name: String, by role: Role, as party: String, _ start: ActStart, useEnds: Bool
  ) -> SimulatedAct {
    SimulatedAct(
      name, .sharingFormSealed, by: role, on: .sharing, start, takes: .pert(0, 2, 6),
      data: [.own("request"), .fixed("sealedBy", .string(party))]
        + (useEnds ? [.dayAfter("until", "tableUse")] : []))
  }

  private static func destruction(_ name: String, by role: Role, _ rule: RuleID) -> SimulatedAct {
    SimulatedAct(
      name, .sharingDataDestroyed, by: role, on: .sharing, .owed([rule], from: nil), takes: .pert(0, 3, 10),
      data: [.fixed("complete", .bool(true)), .own("request")])
  }

  /// Demands: what can be shared as it is comes in the time set, for anything else a day is announced.
  static let yanchengDemands: [SimulatedAct] = [
    SimulatedAct(
      "demand.requested", .demandRequested, by: .agency, on: .uncatalogued,
      .repeated(rate: "demands", from: "catalogue.published"), takes: .fixed(0), data: [.own("demand")]),
    SimulatedAct(
      "demand.answered", .demandAnswered, by: .dataProvider, on: .uncatalogued,
      .owed([.demandAnswerTime], from: nil),
      takes: ActDuration(.lognormal(mean: 4, deviation: 2), .workingDays),
      data: [
        .own("demand"), .trueUnless("direct", ["demandProcessing"]),
        .onlyWhen("legalBasis", ["demandRefusal"], "数据安全法"),
        .onlyWhen("reason", ["demandRefusal"], "涉及国家安全"),
        .choice("verdict", when: ["demandRefusal"], "refuse", else: "agree"),
      ]),
    SimulatedAct(
      "demand.etaNotified", .demandEtaNotified, by: .dataProvider, on: .uncatalogued,
      .owed([.demandAnnouncement], from: nil), takes: .pert(1, 3, 8),
      data: [.dayAfter("availableOn", "demandProcessing"), .own("demand")]),
    fulfilment("demand.fulfilled", .demandFulfilment, takes: .pert(2, 5, 9)),
    fulfilment("demand.fulfilledAsAnnounced", .announcedDay, takes: .pert(15, 30, 42)),
  ]

  private static func fulfilment(_ name: String, _ rule: RuleID, takes: ActDuration) -> SimulatedAct {
    SimulatedAct(
      name, .demandFulfilled, by: .dataProvider, on: .uncatalogued, .owed([rule], from: nil), takes: takes,
      data: [.fixed("channel", .string("platform")), .own("demand")])
  }
}
