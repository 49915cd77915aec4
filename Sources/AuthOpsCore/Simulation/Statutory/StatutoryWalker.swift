/// Takes one case through every step of its procedure, each on the first day on which the machine finds nothing wrong.
struct StatutoryWalker {
  private let model: SimulationModel
  private var run: SimulationRun
  private var day: Day
  private var done: Set<Int> = []
  private var looked: Set<Int> = []
  /// Steps that wait for a day, with when they were opened and what holds them back.
  private var held: [Int: (until: Day, opened: Day, by: RuleID?)] = [:]
  private var clock = 9 * 60
  private(set) var steps: [StatutoryPath.Step] = []
  private(set) var agreementEnds: Day?

  init(_ model: SimulationModel, from day: Day) {
    (self.model, self.day) = (model, day)
    run = SimulationRun(model)
    let streams = CaseStreams(seed: 0, run: 0, case: 1)
    run.walks = [
      CaseWalk(
        streams, number: 1, opened: day.minute(0), acts: model.acts.count, model.regime(of: day.minute(0)))
    ]
  }

  /// Looks at one step after another until nothing is left that can come.
  mutating func walk() {
    while true {
      if let (position, duty) = next() {
        look(at: position, duty)
      } else if let until = nextHeld, until <= run.walks[0].file.bearing.stirsOn ?? until {
        day = until
        run.walks[0].file.advance(to: day, nil, model.law)
      } else if let stirs = run.walks[0].file.bearing.stirsOn, stirs < day.adding(days: 12_000),
        looked.count < model.acts.count
      {
        day = max(day, stirs)
        run.walks[0].file.advance(to: day, nil, model.law)
      } else {
        return
      }
    }
  }

  /// The day on which the first of the steps comes that wait for one.
  private var nextHeld: Day? {
    held.filter { !looked.contains($0.key) && $0.value.until > day }.map(\.value.until).min()
  }

  /// The first step of the table that was not looked at, has all that it presupposes and waits for no day.
  private func next() -> (position: Int, duty: Int?)? {
    for position in model.acts.indices where !looked.contains(position) {
      if let wait = held[position], wait.until > day { continue }
      switch model.procedure.acts[position].start {
      case .opening: return (position, nil)
      case .after(let joins):
        let isReady =
          model.acts[position].scope.isCounted
          ? joins.allSatisfy { isBehind($0) } : joins.contains { isBehind($0) }
        if isReady { return (position, nil) }
      case .owed(let rules, _):
        let duties = run.walks[0].file.duties
        if let duty = duties.lastIndex(where: { rules.contains($0.rule) && $0.isOpen }) {
          return (position, duty)
        }
      case .repeated(_, let name), .ahead(_, let name):
        if done.contains(model.position(of: name)) { return (position, nil) }
      case .retained: if run.walks[0].file.bearing.endedOn != nil { return (position, nil) }
      }
    }
    return nil
  }

  /// Whether what comes before a step is as the step needs it.
  private func isBehind(_ join: ActJoin) -> Bool {
    let before = model.position(of: join.name)
    return switch join {
    case .done, .some: done.contains(before)
    case .settled: looked.contains(before) || isNever(before)
    }
  }

  /// Whether a step is not taken on this path.
  private func isNever(_ position: Int) -> Bool {
    model.procedure.alternatives.contains(model.acts[position].name)
  }

  /// Tries a step on one day after another; takes it, unless the case would then go another way.
  private mutating func look(at position: Int, _ duty: Int?) {
    clock += 1
    let first = firstDay(position)
    if let first, first.day > day, held[position] == nil {
      held[position] = (first.day, day, first.rule)
      return
    }
    looked.insert(position)
    guard let first else { return }
    let last = lastDay(position, from: first.day)
    let act = model.procedure.acts[position]
    let (limit, rule) = limit(position, duty, after: last)
    steps.append(
      StatutoryPath.Step(
        name: act.name, role: act.role, isOptional: isOptional(act),
        opened: held[position]?.opened ?? day, earliest: first.day,
        heldBack: first.rule ?? held[position]?.by, latest: last, rule: rule, limit: limit,
        heldOpenBy: openBefore(act)))
    guard !isNever(position) else { return }
    day = first.day
    _ = run.attempt(position, object(of: position), day.minute(clock), keeps: true)
    done.insert(position)
    agreementEnds = agreementEnds ?? run.walks[0].file.phase.agreement?.lastDay
  }

  /// The number of the object that a step concerns: of a report, the year before.
  private func object(of position: Int) -> Int { model.acts[position].scope == .report ? day.year - 1 : 1 }

  private mutating func fault(_ position: Int, on day: Day) -> StatutoryFault? {
    run.attempt(position, object(of: position), day.minute(clock), keeps: false)
  }

  private mutating func firstDay(_ position: Int) -> (day: Day, rule: RuleID?)? {
    var rule: RuleID?
    for days in 0...Self.mostWaiting {
      guard let fault = fault(position, on: day.adding(days: days)) else {
        return (day.adding(days: days), rule)
      }
      rule = fault.rule
    }
    return nil
  }

  /// For how many days a step that does not conform at once is tried.
  private static let mostWaiting = 400
  /// How far ahead the last day is looked for: past every period and term of the rules.
  private static let horizon = 1 << 12

  /// The last day on which a step conforms, found by halving; nil where no day is the last.
  private mutating func lastDay(_ position: Int, from first: Day) -> Day? {
    var (low, high) = (0, 1)
    while fault(position, on: first.adding(days: high)) == nil {
      (low, high) = (high, high * 2)
      guard high <= Self.horizon else { return nil }
    }
    while high - low > 1 {
      let middle = (low + high) / 2
      if fault(position, on: first.adding(days: middle)) == nil { low = middle } else { high = middle }
    }
    return first.adding(days: low)
  }

  private mutating func limit(
    _ position: Int, _ duty: Int?, after last: Day?
  ) -> (StatutoryPath.Limit, RuleID?) {
    guard let last else {
      guard let duty, run.walks[0].file.duties[duty].due == .promptly else { return (.none, nil) }
      return (.promptly, run.walks[0].file.duties[duty].rule)
    }
    guard let fault = fault(position, on: last.adding(days: 1)) else { return (.none, nil) }
    if fault.isUnpublished { return (.notPublished, fault.rule) }
    return (model.isSetByCase(fault.rule, on: day) ? .caseItself : .rules, fault.rule)
  }

  /// Whether a case may do without a step: chance decides, or one that it needs may be missing.
  private func isOptional(_ act: SimulatedAct) -> Bool {
    let isByChance = act.gates.contains { if case .when = $0 { true } else { false } }
    guard !isByChance else { return true }
    switch act.start {
    case .opening, .retained: return false
    case .repeated, .ahead: return true
    case .owed(_, let name):
      guard let name else { return !act.scope.isCounted && !act.scope.comesRound }
      return steps.contains { $0.name == name && $0.isOptional }
    case .after(let joins):
      return joins.contains { join in
        switch join {
        case .done(let name), .some(let name): return steps.contains { $0.name == name && $0.isOptional }
        case .settled: return false
        }
      }
    }
  }

  /// The steps before one that have no last day, in order.
  private func openBefore(_ act: SimulatedAct) -> [String] {
    var names: Set<String> = []
    var open = act.precedents
    while let name = open.popLast() {
      guard names.insert(name).inserted else { continue }
      open += model.procedure.acts[model.position(of: name)].precedents
    }
    return steps.filter { names.contains($0.name) && $0.latest == nil && !$0.isOptional }.map(\.name)
  }
}

/// What is wrong with a step on a day.
struct StatutoryFault {
  let rule: RuleID
  /// Whether nobody can say, because a year is not published.
  let isUnpublished: Bool
}

extension SimulationRun {
  /// Does an act of the first case at a time.
  ///
  /// - Parameter keeps: Whether it counts where nothing is wrong with it; otherwise the case is as it was.
  /// - Returns: What is wrong with it, or nil.
  mutating func attempt(_ position: Int, _ object: Int, _ time: Minute, keeps: Bool) -> StatutoryFault? {
    let (before, earlier, counted) = (walks[0], line, tallies.unapplied)
    let known = before.file.findings.count
    now = time
    do {
      let event = PendingAct(step: .finish, walk: 0, act: Int16(position), object: Int32(object))
      apply(event)
    }
    let isApplied = tallies.unapplied == counted
    let fault =
      isApplied
      ? fault(known, before.file, on: Day(of: time))
      : StatutoryFault(rule: .meaningless, isUnpublished: false)
    if !keeps || fault != nil { (walks[0], line) = (before, earlier) }
    return fault
  }

  /// What was found since, or missed.
  private func fault(_ known: Int, _ before: CaseFile, on day: Day) -> StatutoryFault? {
    let file = walks[0].file
    if let finding = file.findings[known...].first(where: { $0.outcome == .violated }) {
      return StatutoryFault(rule: finding.rule, isUnpublished: false)
    }
    for (position, duty) in file.duties.enumerated() {
      guard case .discharged = duty.state else { continue }
      if position < before.duties.count, case .discharged = before.duties[position].state { continue }
      switch duty.status(on: day) {
      case .late: return StatutoryFault(rule: duty.rule, isUnpublished: false)
      case .undetermined where duty.isUnpublished: return StatutoryFault(rule: duty.rule, isUnpublished: true)
      case .met, .overdue, .pending, .cancelled, .undetermined: break
      }
    }
    return nil
  }
}

extension Duty {
  fileprivate var isUnpublished: Bool {
    if case .unpublished = due { true } else { false }
  }
}
