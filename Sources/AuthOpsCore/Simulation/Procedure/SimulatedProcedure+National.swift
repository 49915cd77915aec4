/// What the national rules of 2025 add to the way of a case.
extension SimulatedProcedure {
  /// The table with what an overlay asks for: done in cases that it binds, and in no others.
  func laying(_ overlay: Overlay) -> SimulatedProcedure {
    switch overlay {
    case .national2025: regime.procedure == .deqing ? deqingNational : registering(by: .implementer)
    }
  }

  /// Beside the guide of Deqing: the deciding body before the signing; data are granted, and so registered.
  private var deqingNational: SimulatedProcedure {
    let decision = SimulatedAct(
      "decisionBody.approved", .decisionBodyApproved, by: .decisionBody,
      .after([.done("government.decided")]),
      takes: .pert(3, 8, 20), life: .beforeAgreement, skip: ActSkip(.bodyApproval, at: "agreement.signed"),
      under: .national2025)
    let grant = SimulatedAct(
      "resource.granted", .resourceGranted, by: .dataBureau, on: .dataSet,
      .after([.done("agreement.signed")]),
      takes: .pert(1, 5, 15), life: .agreement,
      data: [.own("dataSet"), .fixed("openness", .string("conditional"))], under: .national2025)
    let acts = acts.flatMap { act in
      act.name == "agreement.signed" ? [decision, act.waiting(for: "decisionBody.approved"), grant] : [act]
    }
    return with(acts, counts: counts + [Named("dataSet", 2)]).registering(by: .dataBureau)
  }

  /// The registration of data that were granted, from the application to the code.
  ///
  /// NL-26-8 to NL-26-12.
  private func registering(by holder: Role) -> SimulatedProcedure {
    let acts = acts.flatMap { $0.name == "resource.granted" ? [$0] + Self.registration(by: holder) : [$0] }
    return with(acts, counts: counts)
  }

  private static func registration(by holder: Role) -> [SimulatedAct] {
    [
      SimulatedAct(
        "registration.applied", .registrationApplied, by: holder, on: .dataSet,
        .owed([.firstRegistration], from: "resource.granted"), takes: .pert(2, 8, 18), life: .agreement,
        data: [
          .own("dataSet"), .fixed("evidencePreserved", .bool(true)), .fixed("kind", .string("first")),
          .like("registration", prefix: "registration"),
        ], under: .national2025),
      registration(
        "registration.accepted", .registrationAccepted,
        .owed([.registrationAcceptance], from: "registration.applied"), takes: .pert(0, 1, 3),
        skip: ActSkip(.registrationOrder, at: "registration.reviewed")),
      registration(
        "registration.reviewed", .registrationReviewed,
        .owed([.registrationReview], from: "registration.accepted"), takes: .pert(3, 10, 19),
        saying: [.fixed("verdict", .string("pass"))],
        skip: ActSkip(.registrationOrder, at: "registration.noticed")),
      registration(
        "registration.noticed", .registrationNoticed, .after([.done("registration.reviewed")]),
        takes: .pert(0, 1, 3), skip: ActSkip(.registrationOrder, at: "registration.coded")),
      registration(
        "registration.coded", .registrationCoded, .after([.done("registration.noticed")]),
        waits: .registrationNoticePeriod, takes: .pert(0, 2, 5)),
    ]
  }

  private static func registration(
    _ name: String, _ kind: EventKind, _ start: ActStart, waits: ParameterID? = nil, takes: ActDuration,
    saying data: [ActDatum] = [], skip: ActSkip? = nil
  ) -> SimulatedAct {
    SimulatedAct(
      name, kind, by: .registrar, on: .dataSet, start, waits: waits, takes: takes,
      data: [.like("registration", prefix: "registration")] + data, skip: skip, under: .national2025)
  }

  private func with(_ acts: [SimulatedAct], counts: [Named<Int>]) -> SimulatedProcedure {
    SimulatedProcedure(
      regime: Regime(regime.procedure, .national2025), horizon: horizon, acts: acts, chances: chances,
      counts: counts, rates: rates, periods: periods, mixes: mixes, stages: stages, flow: flow,
      alternatives: alternatives, certain: certain, setByCase: setByCase,
      dated: dated.union([.firstRegistration, .registrationAcceptance, .registrationReview]), clocks: clocks)
  }
}

extension SimulatedAct {
  /// The act, which also waits for another that is done or certain not to happen.
  fileprivate func waiting(for name: String) -> SimulatedAct {
    guard case .after(let joins) = start else { return self }
    return SimulatedAct(
      self.name, kind, by: role, on: scope, .after(joins + [.settled(name)]), if: gates, waits: waits,
      takes: takes, life: life, data: data, skip: skip, isTentative: isTentative, under: overlay)
  }
}
