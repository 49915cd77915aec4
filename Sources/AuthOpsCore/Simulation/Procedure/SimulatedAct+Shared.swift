/// Acts that the ways of Deqing and Jilin have in common; what differs is said by each.
extension SimulatedAct {
  /// The announcement, with which a case opens.
  static func announcement(by authority: Role) -> SimulatedAct {
    SimulatedAct(
      "announcement.published", .announcementPublished, by: authority, .opening, takes: .fixed(0),
      data: [.rulebook("rulebook"), .dayAfter("windowUntil", "applicationWindow")])
  }

  /// The withdrawal of an application, after an act of the authority or the application itself.
  static func withdrawal(after name: String) -> SimulatedAct {
    SimulatedAct(
      "application.withdrawn", .applicationWithdrawn, by: .applicant, .after([.done(name)]),
      if: [.when("withdrawal")], takes: ActDuration(.uniform(min: 1, max: 40), .workingDays),
      life: .beforeAgreement)
  }

  /// The answer to a quality ticket.
  static func ticketAnswer(by authority: Role) -> SimulatedAct {
    SimulatedAct(
      "qualityTicket.answered", .qualityTicketAnswered, by: authority, on: .ticket,
      .owed([.ticketAnswerTime], from: nil),
      takes: ActDuration(.lognormal(mean: 1.5, deviation: 1), .workingDays), life: .agreement,
      data: [.own("ticket")])
  }

  /// Orders to rectify: ordered, reported, and accepted or failed.
  static func rectification(by authority: Role) -> [SimulatedAct] {
    [
      SimulatedAct(
        "rectification.ordered", .rectificationOrdered, by: authority, on: .rectification,
        .repeated(rate: "breaches", from: "product.developed"), takes: .fixed(0), life: .agreement,
        data: [
          .fixed("ground", .string("agreementBreach")), .period("period", "rectification"),
          .own("rectification"),
        ]),
      SimulatedAct(
        "rectification.reported", .rectificationReported, by: .operator, on: .rectification,
        .owed([.rectification], from: nil),
        takes: .pert(5, 14, 23), life: .agreement, data: [.own("rectification")]),
      SimulatedAct(
        "rectification.accepted", .rectificationAccepted, by: authority, on: .rectification,
        .after([.done("rectification.reported")]), if: [.unless("rectificationFailure")],
        takes: .pert(1, 5, 12),
        life: .agreement, data: [.own("rectification")]),
      SimulatedAct(
        "rectification.failed", .rectificationFailed, by: authority, on: .rectification,
        .after([.done("rectification.reported")]), if: [.when("rectificationFailure")],
        takes: .pert(1, 5, 12), life: .agreement, data: [.own("rectification")]),
    ]
  }

  /// The revocation, after an act that follows a failed rectification.
  static func revocation(by authority: Role, after name: String) -> SimulatedAct {
    SimulatedAct(
      "authorization.revoked", .authorizationRevoked, by: authority, on: .rectification,
      .after([.done(name)]), if: [.when("revocation")], takes: .pert(5, 15, 40),
      life: .agreement, data: [.own("rectification")])
  }

  /// The report of a risk, under the rule that asks for it.
  static func riskReport(_ rule: RuleID) -> SimulatedAct {
    SimulatedAct(
      "risk.reported", .riskReported, by: .operator, on: .risk, .owed([rule], from: nil),
      takes: .pert(1, 4, 16, .hours), data: [.own("risk")])
  }

  /// Incidents while data are processed, and their reports.
  static let incidents: [SimulatedAct] = [
    SimulatedAct(
      "incident.detected", .incidentDetected, by: nil, on: .incident,
      .repeated(rate: "incidents", from: "processing.started"), takes: .fixed(0), life: .agreement,
      data: [.own("incident")]),
    SimulatedAct(
      "incident.reported", .incidentReported, by: .operator, on: .incident,
      .owed([.incidentReport], from: nil),
      takes: .pert(1, 3, 12, .hours), data: [.own("incident")]),
  ]

  /// An early exit: asked for with these data, and decided.
  static func earlyExit(by authority: Role, asking data: [ActDatum]) -> [SimulatedAct] {
    [
      SimulatedAct(
        "earlyExit.requested", .earlyExitRequested, by: .operator, .after([.done("agreement.signed")]),
        if: [.when("earlyExit")], takes: ActDuration(.uniform(min: 180, max: 700), .days), life: .agreement,
        data: data),
      SimulatedAct(
        "earlyExit.decided", .earlyExitDecided, by: authority, .after([.done("earlyExit.requested")]),
        takes: .pert(5, 15, 40), life: .agreement,
        data: [.wishedEnd("endsOn", "exitNotice"), .fixed("verdict", .string("accept"))]),
    ]
  }

  /// The application for renewal, so long before the last day on which it is in time.
  static func renewalApplication(_ takes: ActDuration) -> SimulatedAct {
    SimulatedAct(
      "renewal.applied", .renewalApplied, by: .operator, .ahead(.renewalLead, from: "agreement.signed"),
      if: [.when("renewal"), .unless("earlyExit")], takes: takes, life: .agreement)
  }

  /// The decision on renewal, once all of some acts are done, and the further agreement.
  ///
  /// - Parameter stated: What the further agreement says beside what every one does.
  static func renewal(
    by authority: Role, after joins: [ActJoin], stated: [ActDatum] = []
  ) -> [SimulatedAct] {
    [
      SimulatedAct(
        "renewal.decided", .renewalDecided, by: authority, .after(joins),
        takes: .pert(10, 30, 80), life: .agreement,
        data: [.choice("verdict", when: ["renewalRefusal"], "refuse", else: "agree")]),
      SimulatedAct(
        "renewal.signed", .agreementSigned, by: authority, .after([.done("renewal.decided")]),
        if: [.unless("renewalRefusal")], takes: .pert(2, 6, 15), life: .agreement,
        data: [.fixed("agreement", .int(2))] + stated + [
          .dayAfterTerm("effectiveOn"), .fixed("operatorKind", .string("legalPerson")),
          .fixed("scenarios", .strings(["scenario-1"])), .term("term"),
        ]),
    ]
  }

  /// What follows every end.
  static func closing(by authority: Role) -> [SimulatedAct] {
    [
      SimulatedAct(
        "access.closed", .accessClosed, by: authority, .owed([.accessClosing], from: nil),
        takes: .pert(0, 2, 5), life: .ended),
      SimulatedAct(
        "data.deleted", .dataDeleted, by: authority, .owed([.dataDeletion], from: nil),
        takes: .pert(2, 8, 20), life: .ended),
    ]
  }
}
