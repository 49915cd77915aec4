extension SimulationScenario {
  /// What a scenario names.
  package enum NameKind: Sendable {
    case acts, chances, counts, perYear, periods, mixes
  }

  /// The names that a scenario may use, in the order of the procedure; none where the rulebook has none.
  package static func names(of kind: NameKind, rulebook: String) -> [String] {
    guard let procedure = SimulatedProcedure.of(rulebook) else { return [] }
    return switch kind {
    case .acts: procedure.acts.map(\.name)
    case .chances: procedure.chances.map(\.name)
    case .counts: procedure.counts.map(\.name)
    case .perYear: procedure.rates.map(\.name)
    case .periods: procedure.periods.map(\.name)
    case .mixes: procedure.mixes.map(\.name)
    }
  }

  /// Why a violation cannot be committed, in English; nil where it can.
  package static func fault(in violation: ViolationPlan, rulebook: String) -> String? {
    guard let procedure = SimulatedProcedure.of(rulebook),
      let act = procedure.acts.first(where: { $0.name == violation.act })
    else { return "an act under \(rulebook)" }
    switch violation.kind {
    case .skipped: return act.skip == nil ? "an act whose absence the rules notice" : nil
    case .wrongRole(let role):
      let law = procedure.machine.law(of: act.kind)
      guard act.role != nil, law.roles != .anyone else { return "an act that is not everybody's to do" }
      guard !law.dependsOnAct || act.isOwed else {
        return "an act whose roles do not depend on what it concerns"
      }
      return law.roles.contains(role) ? "a role that may not do the act" : nil
    case .late:
      switch act.start {
      case .ahead: return nil
      case .owed(let rules, _):
        return procedure.dated.isDisjoint(with: rules) ? "an act that has a last day" : nil
      case .opening, .after, .repeated, .retained:
        return act.kind == .applicationSubmitted ? nil : "an act that has a last day"
      }
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
}

extension SimulationScenario {
  /// The rulebooks whose procedures can be simulated.
  package static var rulebooks: [String] { SimulatedProcedure.all.map(\.rulebook) }

  /// The codes of each mix.
  package static func mixCodes(rulebook: String) -> [String: [String]] {
    var codes: [String: [String]] = [:]
    for mix in SimulatedProcedure.of(rulebook)?.mixes ?? [] { codes[mix.name] = mix.value.map(\.name) }
    return codes
  }

  /// The roles that act, then the other resources of a scenario.
  package static func resourceNames(_ scenario: SimulationScenario) -> [String] {
    let acts = SimulatedProcedure.of(scenario.rulebook)?.acts ?? []
    let roles = Role.allCases.filter { role in acts.contains { $0.role == role } }.map(\.id)
    return roles + scenario.resources.keys.filter { !roles.contains($0) }.sorted()
  }
}
