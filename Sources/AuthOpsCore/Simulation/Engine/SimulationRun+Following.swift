/// What follows from an act: the machine says which duties it opened, the table what may be done next.
extension SimulationRun {
  /// Notes that an act is done for an object, or certain not to be done, and sets off what waited for that.
  ///
  /// - Parameter isPerformed: Whether an event records it; otherwise it was skipped.
  mutating func settle(_ position: Int, _ walk: Int, _ object: Int, isDone: Bool, isPerformed: Bool = false) {
    let act = model.traits[position]
    if act.isCounted {
      note(position, walk, object, isDone: isDone, isPerformed: isPerformed)
    } else if isDone && !isPerformed {
      walks[walk].skippedOnes.append(SkippedAct(act: Int32(position), object: Int32(object)))
    }
    for at in act.followers {
      consider(Int(model.followers[Int(at)]), walk, act.scope, object, isDone: isDone)
    }
  }

  private mutating func note(_ position: Int, _ walk: Int, _ object: Int, isDone: Bool, isPerformed: Bool) {
    var progress = walks[walk].acts[position]
    progress.settled |= Self.bit(object)
    progress.begun |= Self.bit(object)
    if isDone { progress.done |= Self.bit(object) }
    if isDone && !isPerformed { progress.skipped |= Self.bit(object) }
    walks[walk].acts[position] = progress
  }

  /// Sets an act off where everything before it is settled, for every object that this concerns.
  private mutating func consider(
    _ position: Int, _ walk: Int, _ scope: ActScope, _ object: Int, isDone: Bool
  ) {
    let act = model.traits[position]
    guard act.isCounted else {
      guard isDone else { return }
      switch act.start {
      case .followed: start(position, walk, object)
      case .repeated:
        guard walks[walk].acts[position].begun == 0 else { return }
        walks[walk].acts[position].begun = 1
        scheduleRecurrence(walk, position, 1, from: now)
      case .owed, .ahead, .retained: break
      }
      return
    }
    if act.scope == scope { return considerCounted(position, act, walk, object) }
    for object in 1..<Int(act.count) + 1 { considerCounted(position, act, walk, object) }
  }

  private mutating func considerCounted(_ position: Int, _ act: ActTraits, _ walk: Int, _ object: Int) {
    let bit = Self.bit(object)
    guard walks[walk].acts[position].begun & bit == 0 else { return }
    var isWanted = true
    for at in act.joins {
      let join = model.joins[Int(at)]
      let progress = walks[walk].acts[Int(join.act)]
      let needed = join.isOfSameObject ? bit : join.objects
      guard progress.settled & needed == needed else { return }
      let done = progress.done & needed
      switch join.need {
      case .none: break
      case .some: if done == 0 { isWanted = false }
      case .all: if done != needed { isWanted = false }
      }
    }
    guard isWanted else {
      walks[walk].acts[position].begun |= bit
      return settle(position, walk, object, isDone: false)
    }
    switch act.start {
    case .followed, .ahead: start(position, walk, object)
    case .owed, .repeated, .retained: break
    }
  }

  /// Looks at what the machine made of the case: duties it opened, an end that came, a day on which to ask again.
  mutating func react(_ walk: Int) {
    if walks[walk].hasEnded, walks[walk].file.bearing.endedOn == nil { beginAnew(walk) }
    while walks[walk].dutiesSeen < walks[walk].file.duties.count {
      let duty = walks[walk].dutiesSeen
      walks[walk].dutiesSeen += 1
      takeOn(duty, walk)
    }
    if !walks[walk].hasEnded, walks[walk].file.bearing.endedOn != nil {
      walks[walk].hasEnded = true
      for position in model.traits.indices where model.traits[position].start == .retained {
        start(position, walk, 1)
      }
    }
    guard let stirs = walks[walk].file.bearing.stirsOn, stirs != walks[walk].wakesOn else { return }
    walks[walk].wakesOn = stirs
    push(PendingAct(step: .wake, walk: Int32(walk), act: 0, object: 0), at: max(now, stirs.minute(0)))
  }

  /// A further agreement is in force: what follows an end will follow the next one too.
  private mutating func beginAnew(_ walk: Int) {
    walks[walk].hasEnded = false
    for position in model.traits.indices where model.traits[position].life == .ended {
      walks[walk].acts[position].begun = 0
    }
  }

  /// Sets off the act that a duty asks for.
  private mutating func takeOn(_ position: Int, _ walk: Int) {
    let duty = walks[walk].file.duties[position]
    var act = model.dutyActs[Int(duty.rule.rawValue)]
    guard duty.isOpen, act >= 0 else { return }
    let other = model.otherDutyActs[Int(duty.rule.rawValue)]
    if other >= 0,
      duty.object.map({ walks[walk].file.objects.kind(of: $0) }) == model.traits[other].scope.kind
    {
      act = other
    }
    let traits = model.traits[act]
    let object =
      switch traits.scope {
      case .report: duty.opened.year - 1
      case .turn: walks[walk].file.duties[...position].count { $0.rule == duty.rule }
      case .whole, .demand, .objection, .person, .product, .dataSet, .ticket, .rectification, .risk,
        .incident, .sharing, .uncatalogued, .correction, .task, .change, .purchase, .openData, .openObjection,
        .complaint, .violation, .entry, .emergency:
        duty.object.map { Int(walks[walk].numbers[$0.index]) } ?? 1
      }
    guard !traits.isCounted || walks[walk].acts[act].begun & Self.bit(object) == 0 else { return }
    start(act, walk, object, duty: Int32(position))
  }
}
