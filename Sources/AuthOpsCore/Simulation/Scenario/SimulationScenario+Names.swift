extension SimulationScenario {
  /// What a scenario names.
  package enum NameKind: Sendable {
    case acts, chances, counts, perYear, periods, mixes
  }

  /// The names that a scenario under a rulebook of the regime may use, in the order of the procedure.
  package static func names(of kind: NameKind, _ regime: Regime) -> [String] {
    let procedure = SimulatedProcedure.of(regime)
    return switch kind {
    case .acts: procedure.acts.map(\.name)
    case .chances: procedure.chances.map(\.name)
    case .counts: procedure.counts.map(\.name)
    case .perYear: procedure.rates.map(\.name)
    case .periods: procedure.periods.map(\.name)
    case .mixes: procedure.mixes.map(\.name)
    }
  }

  /// The codes of each mix.
  package static func mixCodes(_ regime: Regime) -> [String: [String]] {
    var codes: [String: [String]] = [:]
    for mix in SimulatedProcedure.of(regime).mixes { codes[mix.name] = mix.value.map(\.name) }
    return codes
  }

  /// The roles that act, then the other resources of the scenario.
  package var resourceNames: [String] {
    let acts = SimulatedProcedure.of(rulebook.regime).acts
    let roles = Role.allCases.filter { role in acts.contains { $0.role == role } }.map(\.id)
    return roles + resources.keys.filter { !roles.contains($0) }.sorted()
  }

  /// Why no case can conform to the scenario's rulebook, in English; nil where one can.
  package var rulebookFault: String? { rulebook.termFault(.published.allowingUnpublished()) }

  /// What the scenario names and its rulebook does not have, in English.
  package var nameFaults: [String] {
    let regime = rulebook.regime
    func faults(_ noun: String, _ names: some Collection<String>, _ kind: NameKind) -> [String] {
      let known = Self.names(of: kind, regime)
      return names.filter { !known.contains($0) }.sorted().map { "\(noun) of \(rulebook.id), found '\($0)'" }
    }
    return faults("an act", acts.keys, .acts) + faults("a chance", chances.keys, .chances)
      + faults("a count", counts.keys, .counts) + faults("a rate", perYear.keys, .perYear)
      + faults("a period", periods.keys, .periods) + faults("a mix", mixes.keys, .mixes)
      + violations.compactMap { plan in fault(in: plan).map { "\($0), found '\(plan.act)'" } }
  }

  /// Why a violation cannot be committed under the scenario's rulebook, in English; nil where it can.
  package func fault(in violation: ViolationPlan) -> String? {
    let procedure = SimulatedProcedure.of(rulebook.regime)
    guard let act = procedure.acts.first(where: { $0.name == violation.act }) else {
      return "an act under \(rulebook.id)"
    }
    switch violation.kind {
    case .skipped: return act.skip == nil ? "an act whose absence the rules notice" : nil
    case .wrongRole where act.name == procedure.acts[0].name: return "an act after the one that opens a case"
    case .wrongRole(let role):
      let law = procedure.regime.law(of: act.kind)
      guard act.role != nil, law.roles != .anyone else { return "an act that is not everybody's to do" }
      guard !law.dependsOnAct || act.isOwed else {
        return "an act whose roles do not depend on what it concerns"
      }
      return law.roles.contains(role) ? "a role that may not do the act" : nil
    case .late: return act.mayBeLate(under: rulebook, procedure) ? nil : "an act that has a last day"
    }
  }
}

extension SimulatedAct {
  /// Whether a duty sets the act off.
  fileprivate var isOwed: Bool {
    switch start {
    case .owed: true
    case .opening, .after, .repeated, .ahead, .retained: false
    }
  }

  /// Whether the act may have a last day under a rulebook.
  fileprivate func mayBeLate(under rulebook: Rulebook, _ procedure: SimulatedProcedure) -> Bool {
    switch start {
    case .ahead: true
    case .owed(let rules, _):
      rules.contains { procedure.dated.contains($0) || rulebook.givesNumber(to: $0) }
    case .opening, .after, .repeated, .retained: kind == .applicationSubmitted
    }
  }
}

extension Rulebook {
  /// Whether the rulebook gives, on some days, a number to what the text wants done promptly.
  fileprivate func givesNumber(to rule: RuleID) -> Bool {
    guard let parameter = rule.promptness.flatMap({ parameter($0) }) else { return false }
    return parameter.versions.contains { if case .period = $0.value { true } else { false } }
  }
}
