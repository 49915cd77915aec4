/// How acts are set off, wait and are worked on.
extension SimulationRun {
  /// Whether the chances are as an act needs them.
  mutating func isHeld(_ gates: [CompiledAct.Gate], _ walk: Int, _ object: Int) -> Bool {
    for gate in gates where comesTrue(gate.chance, walk, object) != gate.isWanted { return false }
    return true
  }

  /// Whether a chance comes true for an object of a case: always the same, however often it is asked.
  mutating func comesTrue(_ chance: Int, _ walk: Int, _ object: Int) -> Bool {
    let chance = model.chances[chance]
    guard chance.chance > 0 else { return false }
    var stream = walks[walk].streams.stream(chance.purpose, object)
    return stream.unit() < chance.chance
  }

  /// Sets an act off: it is certain not to be done, skipped against the rules, or waits for its resource.
  mutating func start(_ position: Int, _ walk: Int, _ object: Int, duty: Int32 = -1) {
    let (act, traits) = (model.acts[position], model.traits[position])
    if traits.isCounted { walks[walk].acts[position].begun |= Self.bit(object) }
    if traits.isGated, !isHeld(act.gates, walk, object) {
      return settle(position, walk, object, isDone: false)
    }
    if traits.isOfOverlay, walks[walk].file.regime.overlay == nil {
      return settle(position, walk, object, isDone: false)
    }
    var event = PendingAct(
      step: .finish, walk: Int32(walk), act: Int16(position), object: Int32(object), duty: duty)
    event.wrong = wrong(act, walk, object)
    if event.wrong >= 0, case .skipped = act.wrongs[Int(event.wrong)].kind {
      if duty >= 0 { inject(duty, walk) }
      return settle(position, walk, object, isDone: true)
    }
    if event.wrong >= 0, duty >= 0, case .late = act.wrongs[Int(event.wrong)].kind { inject(duty, walk) }
    if traits.start == .ahead, event.wrong < 0, lastDay(of: event).map({ $0 < Day(of: now) }) ?? true {
      return settle(position, walk, object, isDone: false)
    }
    event.requested = now
    var stream = walks[walk].streams.stream(act.purpose, object)
    event.lasts = Int32(act.durations.sample(&stream))
    if traits.isQueued { enqueue(event) } else { begin(event, act) }
  }

  /// Which of an act's violations is committed, or -1.
  private mutating func wrong(_ act: CompiledAct, _ walk: Int, _ object: Int) -> Int16 {
    for (position, wrong) in act.wrongs.enumerated() {
      var stream = walks[walk].streams.stream(wrong.purpose, object)
      if stream.unit() < wrong.chance { return Int16(position) }
    }
    return -1
  }

  /// An act comes to a resource that does only so much at once.
  mutating func enqueue(_ event: PendingAct) {
    let position = model.acts[Int(event.act)].resource
    let resource = model.resources[position]
    guard resources[position].busy >= (resource.plan.capacity ?? .max) else {
      resources[position].busy += 1
      return begin(event, model.acts[Int(event.act)])
    }
    let key =
      switch resource.plan.queue {
      case .firstCome: 0
      case .priority: -model.acts[Int(event.act)].priority
      case .earliestDue: lastDay(of: event).map { Int($0.number) } ?? .max
      }
    walks[Int(event.walk)].pending += 1
    resources[position].queue.push(event, key: key, sequence: nextSequence())
    resources[position].longest = max(resources[position].longest, resources[position].queue.count)
  }

  /// A resource is free for the next act that has not fallen away.
  mutating func takeUpNext(_ resource: Int) {
    while let (_, event) = resources[resource].queue.pop() {
      let walk = Int(event.walk)
      walks[walk].pending -= 1
      if hasFallenAway(event) {
        dropped.append(walk)
        continue
      }
      resources[resource].busy += 1
      return begin(event, model.acts[Int(event.act)])
    }
  }

  /// An act is taken up: it is on the agenda for its end.
  private mutating func begin(_ event: PendingAct, _ act: CompiledAct) {
    let hours = act.resource >= 0 ? model.resources[act.resource].hours : model.office
    var event = event
    event.taken = act.resource >= 0 ? hours.opening(now) : now
    var time = finish(event, act, hours)
    if event.wrong >= 0 || model.scenario.isPunctual, let last = lastDay(of: event) {
      if event.wrong >= 0, case .late(let days) = act.wrongs[Int(event.wrong)].kind {
        time = max(time, hours.opening(last.adding(days: days).minute(0)))
      } else if model.scenario.isPunctual,
        act.resource < 0 || model.resources[act.resource].plan.capacity == nil
      {
        time = min(time, max(now, last.minute(model.resources[max(act.resource, 0)].plan.closes)))
      }
    }
    if model.scenario.isPunctual, !act.clocks.isEmpty, !model.traits[Int(event.act)].isQueued {
      time = min(time, keepingClocks(event, act))
    }
    time = max(time, now)
    if !act.isWork { (event.requested, event.taken) = (time, time) }
    push(event, at: time)
  }

  /// When an act is done that is taken up now.
  private mutating func finish(_ event: PendingAct, _ act: CompiledAct, _ hours: OpeningHours) -> Minute {
    let lasts = Int(event.lasts)
    switch act.start {
    case .followed, .owed, .repeated:
      return hours.end(of: lasts, act.takes.unit, from: waited(act))
    case .ahead:
      guard let last = lastDay(of: event) else { return OpeningHours.never }
      return hours.opening(max(now, day(lasts, act.takes.unit, before: last).minute(0)))
    case .retained(let parameter):
      guard let ended = walks[Int(event.walk)].file.phase.endedOn,
        let period = model.law.rulebook.period(parameter, on: ended),
        let last = model.calendar.due(from: ended, period, .term).day
      else { return OpeningHours.never }
      return hours.end(of: lasts, act.takes.unit, from: max(now, last.adding(days: 1).minute(0)))
    }
  }

  /// A day so long before another.
  private func day(_ duration: Int, _ unit: ActDuration.Unit, before last: Day) -> Day {
    switch unit {
    case .days: last.adding(days: -duration)
    case .hours: last.adding(days: -(duration + OpeningHours.perDay - 1) / OpeningHours.perDay)
    case .workingDays:
      Period(count: min(duration, 36_600), unit: .workingDays).flatMap {
        model.calendar.due(from: last, $0, .before).day
      } ?? last
    }
  }

  /// From when on an act may be taken up: now, or once the period is over that has to run before.
  private func waited(_ act: CompiledAct) -> Minute {
    guard let waits = act.waits else { return now }
    let today = Day(of: now)
    guard let period = model.law.rulebook.period(waits, on: today),
      let last = model.calendar.due(from: today, period, .act).day
    else { return now }
    return max(now, last.adding(days: 1).minute(0))
  }

  /// The latest time at which an act keeps the times that began before it.
  private func keepingClocks(_ event: PendingAct, _ act: CompiledAct) -> Minute {
    var latest = OpeningHours.never
    for clock in act.clocks {
      let since = clock.since.map { walks[Int(event.walk)].acts[$0].time } ?? event.requested
      let from = Day(of: since)
      guard since >= 0, let period = model.law.rulebook.period(clock.period, on: from),
        let last = model.calendar.due(from: from, period, .act).day
      else { continue }
      latest = min(latest, max(now, last.minute(model.resources[max(act.resource, 0)].plan.closes)))
    }
    return latest
  }

  /// The last day on which an act is in time, by the machine; nil where it has none.
  mutating func lastDay(of event: PendingAct) -> Day? {
    let walk = Int(event.walk)
    if event.duty >= 0 { return walks[walk].file.duties[Int(event.duty)].dueDay }
    switch model.acts[Int(event.act)].start {
    case .ahead(let parameter):
      guard let last = walks[walk].file.phase.agreement?.lastDay else { return nil }
      return model.law.rulebook.lastDay(ahead: parameter, of: last, model.calendar) ?? last
    case .followed where model.acts[Int(event.act)].kind == .applicationSubmitted:
      guard case .announced(let announced) = walks[walk].file.phase else { return nil }
      return announced.windowUntil
    case .followed, .owed, .repeated, .retained: return nil
    }
  }

  /// Decides when chance brings an act about next.
  mutating func scheduleRecurrence(_ walk: Int, _ position: Int, _ object: Int, from time: Minute) {
    let act = model.acts[position]
    guard case .repeated(let perDay) = act.start, perDay > 0 else { return }
    var stream = walks[walk].streams.stream(act.purpose, object)
    let gap = DurationDistribution.exponential(mean: Double(OpeningHours.perDay) / perDay).sample(&stream)
    let next = time + Int(min(gap, 1e9)) + 1
    var event = PendingAct(step: .recur, walk: Int32(walk), act: Int16(position), object: Int32(object))
    event.requested = next
    event.wrong = wrong(act, walk, object)
    push(event, at: act.resource >= 0 ? model.resources[act.resource].hours.opening(next) : next)
  }

  /// The place of an object in a set of them; the case itself counts as the first.
  @inline(__always)
  static func bit(_ object: Int) -> UInt64 { 1 &<< UInt64(truncatingIfNeeded: (object &- 1) & 63) }
}

extension CompiledAct {
  /// Whether someone is at work until the act is done; otherwise a day is waited for.
  var isWork: Bool {
    switch start {
    case .followed, .owed, .repeated: takes.unit != .days && waits == nil
    case .ahead, .retained: false
    }
  }
}
