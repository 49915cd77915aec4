/// One run of a scenario: its cases side by side, from the first day to the horizon, event by event.
struct SimulationRun: Sendable {
  let model: SimulationModel
  private(set) var number = 0
  /// Nothing happens after it.
  let end: Minute
  var walks: [CaseWalk] = []
  var agenda = PriorityQueue<PendingAct>()
  var resources: [ResourceState]
  var now: Minute = 0
  private var sequence: UInt64 = 0
  /// Cases of which something that waited has fallen away.
  var dropped: [Int] = []
  /// The line of the log on which the next event stands.
  var line: UInt32 = 0
  /// The log, where it is wanted.
  var log: SimulatedLog?
  /// What was done in the first case, where it is wanted.
  var timeline: [SimulatedBar]?
  var tallies: SimulationTallies

  /// What is needed for runs, which are done one after another in the same memory.
  ///
  /// - Parameter log: Where events are written, if they are.
  init(_ model: SimulationModel, log: SimulatedLog? = nil) {
    (self.model, self.log, tallies) = (model, log, SimulationTallies(model))
    end = model.end.minute(OpeningHours.perDay - 1)
    resources = Array(repeating: ResourceState(), count: model.resources.count)
  }

  /// Does one run to the horizon, and adds it to the tallies.
  mutating func run(_ number: Int) {
    self.number = number
    (sequence, line, tallies.runs) = (0, 0, tallies.runs + 1)
    for position in resources.indices { resources[position] = ResourceState() }
    let arrivals = arrivals()
    if walks.count > arrivals.count { walks.removeLast(walks.count - arrivals.count) }
    for (position, time) in arrivals.enumerated() {
      let streams = CaseStreams(seed: model.scenario.seed, run: number, case: position + 1)
      if position < walks.count {
        walks[position].restart(streams, opened: time, model.regime(of: time))
      } else {
        walks.append(
          CaseWalk(
            streams, number: position + 1, opened: time, acts: model.acts.count,
            model.regime(of: time)))
      }
      push(PendingAct(step: .open, walk: Int32(position), act: 0, object: 1), at: time)
    }
    while let (time, event) = agenda.pop() {
      now = time
      let walk = Int(event.walk)
      walks[walk].pending -= 1
      take(event)
      harvestIfOver(walk)
      while let other = dropped.popLast() { harvestIfOver(other) }
    }
    for position in walks.indices where !walks[position].isHarvested { harvest(position) }
    tallies.endRun(resources, model, through: end)
  }

  private mutating func harvestIfOver(_ walk: Int) {
    if walks[walk].pending == 0 && !walks[walk].isHarvested { harvest(walk) }
  }

  private mutating func take(_ event: PendingAct) {
    switch event.step {
    case .open: perform(event)
    case .finish: finish(event)
    case .recur: recur(event)
    case .wake:
      let day = Day(of: now)
      walks[Int(event.walk)].wakesOn = nil
      walks[Int(event.walk)].file.advance(to: day, nil, model.law)
      react(Int(event.walk))
    }
  }

  /// Puts an event on the agenda, unless it comes after the horizon.
  mutating func push(_ event: PendingAct, at time: Minute) {
    guard time <= end else { return }
    walks[Int(event.walk)].pending += 1
    agenda.push(event, key: time, sequence: nextSequence())
  }

  /// A number higher than all before it.
  mutating func nextSequence() -> UInt64 {
    sequence &+= 1
    return sequence
  }

  /// An act was worked on to its end: its resource takes up the next, and it is done unless it has fallen away.
  private mutating func finish(_ event: PendingAct) {
    let traits = model.traits[Int(event.act)]
    let resource = Int(traits.resource)
    if resource >= 0 {
      account(event, resource)
      if traits.isQueued {
        resources[resource].busy -= 1
        takeUpNext(resource)
      }
    }
    guard !hasFallenAway(event) else { return }
    perform(event)
  }

  /// Chance brings an act about, and decides when it will again.
  private mutating func recur(_ event: PendingAct) {
    guard !hasFallenAway(event) else { return }
    scheduleRecurrence(Int(event.walk), Int(event.act), Int(event.object) + 1, from: event.requested)
    let act = model.acts[Int(event.act)]
    if isHeld(act.gates, Int(event.walk), Int(event.object)) { perform(event) }
  }

  /// Whether nothing is left for an act to concern, by what the machine knows.
  mutating func hasFallenAway(_ event: PendingAct) -> Bool {
    let (traits, walk) = (model.traits[Int(event.act)], Int(event.walk))
    if walks[walk].file.hasOutlived(traits.life) { return !comesAfterTerm(event) }
    if traits.scope == .turn, event.duty >= 0, !walks[walk].file.duties[Int(event.duty)].isOpen {
      return true
    }
    guard traits.hasLead else { return false }
    for named in model.acts[Int(event.act)].templates[0].days {
      guard case .ahead = named.rule, let last = walks[walk].file.phase.agreement?.lastDay else { continue }
      if day(named, walk) > last { return true }
    }
    return false
  }

  /// Whether an act is late on purpose that was due by the end of the term, and the term has just run out.
  ///
  /// It breaks its rule, and no renewal comes of it. Once access is closed and the data are deleted it has no meaning.
  private func comesAfterTerm(_ event: PendingAct) -> Bool {
    guard event.wrong >= 0, model.traits[Int(event.act)].start == .ahead,
      case .late = model.acts[Int(event.act)].wrongs[Int(event.wrong)].kind,
      case .ending(let ending) = walks[Int(event.walk)].file.phase
    else { return false }
    return ending.kind == .expired
  }

  /// When cases open.
  private mutating func arrivals() -> [Minute] {
    let scenario = model.scenario
    let most = scenario.cases ?? (scenario.arrivals == .atOnce ? 1 : SimulationScenario.mostCases)
    var times: [Minute] = []
    switch scenario.arrivals {
    case .atOnce: times = Array(repeating: model.start.minute(0), count: most)
    case .days(let days): times = days.map { $0.minute(0) }
    case .every(let period):
      var day: Day? = model.start
      while let next = day, next <= model.end, times.count < most {
        times.append(next.minute(0))
        day = model.calendar.due(from: next, period, .act).day
      }
    case .poisson(let rate):
      var stream = CaseStreams(seed: scenario.seed, run: number, case: 0).stream(StreamPurpose("arrivals"))
      let gap = DurationDistribution.exponential(mean: Double(model.office.length) / rate)
      var passed = 0.0
      while times.count < most {
        passed += gap.sample(&stream)
        guard passed < 1e9 else { break }
        let time = model.office.end(of: Int(passed) + 1, .hours, from: model.start.minute(0))
        guard time <= end else { break }
        times.append(time)
      }
    }
    return times.prefix(most).map { model.office.opening($0) }.filter { $0 <= end }
  }
}

extension SimulationScenario {
  /// How many cases a run may have.
  static let mostCases = 100_000
}

extension CaseFile {
  /// Whether the case has come past what an act of a life belongs to.
  @inline(__always)
  func hasOutlived(_ life: ActLife) -> Bool {
    if bearing.milestone == nil { return bearing.overOn(.wholeCase) != nil }
    switch life {
    case .wholeCase: return false
    case .agreement: return bearing.endedOn != nil
    case .beforeAgreement: return bearing.agreement > 0
    case .ended: return bearing.endedOn == nil
    }
  }
}
