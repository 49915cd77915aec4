/// Turns the names of a procedure and a scenario into positions.
struct ModelCompiler {
  private let scenario: SimulationScenario
  private let procedure: SimulatedProcedure
  private let positions: [String: Int]
  private let words: ActWords
  private let mixes: [String: [SimulatedProcedure.Named<Double>]]
  let chances: [CompiledChance]
  let counts: [Int]
  let resources: [SimulationModel.CompiledResource]
  let office: OpeningHours

  init(
    _ scenario: SimulationScenario, _ procedure: SimulatedProcedure, _ calendar: WorkingCalendar,
    from start: Day, through end: Day
  ) {
    (self.scenario, self.procedure) = (scenario, procedure)
    positions = Dictionary(uniqueKeysWithValues: procedure.acts.enumerated().map { ($1.name, $0) })
    chances = procedure.chances.map {
      CompiledChance(
        chance: scenario.chances[$0.name] ?? $0.value, purpose: StreamPurpose("chance:" + $0.name))
    }
    var mixes: [String: [SimulatedProcedure.Named<Double>]] = [:]
    for mix in procedure.mixes { mixes[mix.name] = Self.weights(mix.value, scenario.mixes[mix.name]) }
    self.mixes = mixes
    words = Self.words(scenario, procedure, calendar, mixes)
    let stated = Dictionary(uniqueKeysWithValues: procedure.counts.map { ($0.name, $0.value) })
    counts = ActScope.allCases.map { scope in
      let name = String(describing: scope)
      return scope == .whole ? 1 : scenario.counts[name] ?? stated[name] ?? 0
    }
    let through = end.adding(days: 2_000)
    let calendar = OpenDays(calendar)
    office = calendar.hours(ResourcePlan(), from: start, through: through)
    resources = scenario.resourceNames.map { name in
      let plan = scenario.resources[name] ?? ResourcePlan()
      return .init(name: name, plan: plan, hours: calendar.hours(plan, from: start, through: through))
    }
  }

  private static func words(
    _ scenario: SimulationScenario, _ procedure: SimulatedProcedure, _ calendar: WorkingCalendar,
    _ mixes: [String: [SimulatedProcedure.Named<Double>]]
  ) -> ActWords {
    let periods = procedure.periods.map { ($0.name, scenario.periods[$0.name] ?? $0.value) }
    return ActWords(
      rulebook: scenario.rulebook, calendar: calendar, from: scenario.start,
      periods: Dictionary(uniqueKeysWithValues: periods),
      ruled: Dictionary(uniqueKeysWithValues: Rulebook.stated.values.map { ($0.period, $0.parameter) })
        .filter { scenario.periods[$0.key] == nil },
      mixes: mixes.mapValues { $0.map(\.name) })
  }

  /// The weights of a mix: those of the scenario where it states any, with nothing for what it leaves out.
  private static func weights(
    _ codes: [SimulatedProcedure.Named<Double>], _ stated: [String: Double]?
  ) -> [SimulatedProcedure.Named<Double>] {
    guard let stated else { return codes }
    return codes.map { .init($0.name, stated[$0.name] ?? 0) }
  }

  private func position(_ name: String) -> Int {
    guard let position = positions[name] else { preconditionFailure("no act \(name)") }
    return position
  }

  private func chance(_ name: String) -> Int {
    guard let position = procedure.chances.firstIndex(where: { $0.name == name }) else {
      preconditionFailure("no chance \(name)")
    }
    return position
  }

  /// The acts, each with those that may follow it.
  func acts() -> [CompiledAct] {
    var followers = procedure.acts.map { _ in [Int]() }
    var notices = followers
    for (position, act) in procedure.acts.enumerated() {
      for name in act.precedents { followers[self.position(name)].append(position) }
      for name in act.skip?.noticedAt ?? [] { notices[self.position(name)].append(position) }
    }
    return procedure.acts.enumerated().map { compile($1, followers[$0], notices[$0]) }
  }

  /// For each rule, the act that does what a duty under it asks for, or -1, and another for another kind of object.
  func dutyActs() -> (first: [Int], other: [Int]) {
    var first = RuleID.allCases.map { _ in -1 }
    var other = first
    for (position, act) in procedure.acts.enumerated() {
      guard case .owed(let rules, _) = act.start else { continue }
      for rule in rules.map({ Int($0.rawValue) }) {
        if first[rule] < 0 { first[rule] = position } else { other[rule] = position }
      }
    }
    return (first, other)
  }

  /// The acts that lead every case on.
  func flow() -> [Int] { procedure.flow.map(position) }

  /// The acts that begin and end each stage, and whether it is measured for each object.
  func stages() -> [(from: Int, to: Int, isOfEach: Bool)] {
    procedure.stages.map {
      let from = position($0.from)
      return (from, position($0.to), !procedure.acts[from].scope.isCounted)
    }
  }

  private func compile(_ act: SimulatedAct, _ followers: [Int], _ notices: [Int]) -> CompiledAct {
    let plan = scenario.acts[act.name] ?? SimulationScenario.ActPlan()
    let picks = act.data.compactMap { pick($0, act) }
    let resource = plan.by ?? act.role?.id
    return CompiledAct(
      act, start: start(act), gates: act.gates.map(gate), takes: plan.takes ?? act.takes, joins: joins(act),
      clocks: clocks(act), picks: picks, templates: templates(act, picks, act.role),
      resource: resource.flatMap { name in resources.firstIndex { $0.name == name } } ?? -1,
      priority: plan.priority ?? 0, wrongs: wrongs(act, picks), followers: followers, notices: notices)
  }

  private func start(_ act: SimulatedAct) -> CompiledAct.Start {
    switch act.start {
    case .opening, .after: return .followed
    case .owed: return .owed
    case .repeated(let rate, _):
      let stated = procedure.rates.first { $0.name == rate }?.value ?? 0
      return .repeated(perDay: (scenario.perYear[rate] ?? stated) / 365.2425)
    case .ahead(let lead, _): return .ahead(lead)
    case .retained(let period): return .retained(period)
    }
  }

  /// The times to which an act is held that begin before its duty, as the rulebook reads its text on some days.
  private func clocks(_ act: SimulatedAct) -> [CompiledAct.Clock] {
    procedure.clocks.filter { clock in
      clock.acts.contains(act.name)
        && scenario.rulebook.values(of: clock.reading).contains(.reading(clock.value))
    }.map { .init(period: $0.period, since: $0.since.map(position)) }
  }

  private func gate(_ gate: ActGate) -> CompiledAct.Gate {
    switch gate {
    case .when(let name): CompiledAct.Gate(chance: chance(name), isWanted: true)
    case .unless(let name): CompiledAct.Gate(chance: chance(name), isWanted: false)
    }
  }

  private func joins(_ act: SimulatedAct) -> [CompiledAct.Join] {
    switch act.start {
    case .after(let joins):
      joins.map {
        switch $0 {
        case .done(let name): .init(act: position(name), need: .all)
        case .some(let name): .init(act: position(name), need: .some)
        case .settled(let name): .init(act: position(name), need: .none)
        }
      }
    case .owed(_, let name), .repeated(_, let name as String?), .ahead(_, let name as String?):
      name.map { [.init(act: position($0), need: .all)] } ?? []
    case .opening, .retained: []
    }
  }

  private func pick(_ datum: ActDatum, _ act: SimulatedAct) -> CompiledAct.Pick? {
    switch datum {
    case .choice(_, let names, _, _), .trueUnless(_, let names), .onlyWhen(_, let names, _),
      .revenue(_, _, let names):
      return .chances(names.map(chance))
    case .mix(_, let name):
      var sum = 0.0
      let weights = mixes[name, default: []].map { weight in
        sum += weight.value
        return sum
      }
      return .weights(weights, StreamPurpose("mix:" + act.name))
    case .fixed, .own, .ownAlone, .like, .all, .rulebook, .period, .term, .dayOfYear, .atLeast, .cost,
      .dayAfter, .dayAhead, .dayAfterTerm, .wishedEnd:
      return nil
    }
  }

  /// One template for each way to pick codes; the first datum changes slowest.
  private func templates(_ act: SimulatedAct, _ picks: [CompiledAct.Pick], _ role: Role?) -> [ActTemplate] {
    var ways: [[Int]] = [[]]
    for pick in picks { ways = ways.flatMap { way in (0..<pick.count).map { way + [$0] } } }
    return ways.map { ActTemplate(act, picks: $0, role: role, words) }
  }

  private func wrongs(_ act: SimulatedAct, _ picks: [CompiledAct.Pick]) -> [CompiledAct.Wrong] {
    scenario.violations.enumerated().compactMap { position, plan in
      guard plan.act == act.name else { return nil }
      var wrong = CompiledAct.Wrong(
        kind: plan.kind, chance: plan.chance, purpose: StreamPurpose("wrong:\(position):" + act.name))
      if case .wrongRole(let role) = plan.kind { wrong.templates = templates(act, picks, role) }
      return wrong
    }
  }
}

extension CompiledAct.Pick {
  /// Among how many codes one is picked.
  var count: Int {
    switch self {
    case .chances: 2
    case .weights(let weights, _): weights.count
    }
  }
}

extension SimulatedAct {
  /// The acts whose end may set it off, or show that it is never done.
  var precedents: [String] {
    switch start {
    case .after(let joins): joins.map(\.name)
    case .owed(_, let name): name.map { [$0] } ?? []
    case .repeated(_, let name), .ahead(_, let name): [name]
    case .opening, .retained: []
    }
  }
}
