/// What a case that is over, or at the horizon, adds to the tallies.
extension SimulationRun {
  /// Adds what an act took of its resource.
  mutating func account(_ event: PendingAct, _ resource: Int) {
    let hours = model.resources[resource].hours
    guard model.acts[Int(event.act)].isWork else { return }
    let wait = model.office.minutes(from: event.requested, to: event.taken)
    resources[resource].worked += hours.minutes(from: event.taken, to: now)
    resources[resource].served += 1
    resources[resource].waited += wait
    tallies.resources[resource].waits.add(wait)
  }

  /// Adds a case of which nothing more comes, and forgets it.
  mutating func harvest(_ walk: Int) {
    walks[walk].file.advance(to: model.end, nil, model.law)
    tallies.cases += 1
    let opened = Day(of: walks[walk].opened)
    for position in model.acts.indices {
      let time = walks[walk].acts[position].time
      tallies.acts[position].share.add(time < 0 ? 0 : 1)
      if time >= 0 { tallies.acts[position].add(from: opened, to: Day(of: time), model) }
    }
    harvestSpans(walk)
    for (position, stage) in model.stages.enumerated() where !stage.isOfEach {
      let (from, to) = (walks[walk].acts[stage.from].time, walks[walk].acts[stage.to].time)
      tallies.stages[position].share.add(from < 0 || to < 0 ? 0 : 1)
      guard from >= 0, to >= from else { continue }
      tallies.stages[position].add(from: Day(of: from), to: Day(of: to), model)
    }
    let end = walks[walk].file.caseEnd
    for (position, kind) in CaseEnd.allCases.enumerated() { tallies.ends[position].add(kind == end ? 1 : 0) }
    if let step = model.flow.lastIndex(where: { walks[walk].acts[$0].time >= 0 }),
      let at = CaseEnd.allCases.firstIndex(of: end)
    {
      tallies.exits[step][at] += 1
    }
    harvestDuties(walk)
    walks[walk].file = CaseFile(keepsAll: false, model.regime(of: walks[walk].opened))
    walks[walk].isHarvested = true
  }

  private mutating func harvestDuties(_ walk: Int) {
    let file = walks[walk].file
    for finding in file.findings where finding.outcome == .violated && !finding.isWithdrawn {
      tallies.found[Int(finding.rule.rawValue)] += 1
    }
    var isMissed = Array(repeating: false, count: file.duties.count)
    for (position, duty) in file.duties.enumerated() {
      let (rule, status) = (Int(duty.rule.rawValue), duty.status(on: model.end))
      isMissed[position] = status == .late || status == .overdue
      if isMissed[position] {
        tallies.found[rule] += 1
        tallies.missed[rule] += 1
      }
      tallies.change(rule) { $0.add(duty, status, isMissed: isMissed[position]) }
    }
    for effort in walks[walk].efforts {
      let at = Int(effort.duty)
      tallies.change(Int(file.duties[at].rule.rawValue)) { $0.add(effort, isMissed: isMissed[at]) }
    }
    for violation in walks[walk].injected {
      let rule = Int(violation.rule.rawValue)
      if violation.duty < 0 {
        tallies.injected[rule] += 1
      } else if isMissed[Int(violation.duty)] {
        tallies.injected[rule] += 1
        tallies.missed[rule] -= 1
      }
    }
  }
}

extension SimulationTallies.Duties {
  fileprivate mutating func add(_ duty: Duty, _ status: DutyStatus, isMissed: Bool) {
    statuses[status] += 1
    if isMissed || status == .met, duty.dueDay != nil { breach.add(isMissed ? 1 : 0) }
    if status == .late, let due = duty.dueDay, case .discharged(let day, _, _) = duty.state {
      daysLate.add(due.days(until: day))
      meanLate.add(due.days(until: day))
    }
  }

  fileprivate mutating func add(_ effort: DutyEffort, isMissed: Bool) {
    waited.add(Int(effort.waited))
    worked.add(Int(effort.worked))
    guard isMissed else { return }
    waitedLate.add(Int(effort.waited))
    workedLate.add(Int(effort.worked))
  }
}

extension SimulationTallies.Elapsed {
  /// Adds one that took from one day to another.
  mutating func add(from day: Day, to other: Day, _ model: SimulationModel) {
    add(day.days(until: other), model.office.openDays(after: day, through: other))
  }
}

extension CaseFile {
  /// How the case stands.
  fileprivate var caseEnd: CaseEnd {
    switch phase {
    case .rejected, .disqualified, .notSelected: .rejected
    case .withdrawn: .withdrawn
    case .proceeding: duties.contains { $0.isOpen } ? .underway : .settled
    case .inForce: .inForce
    case .ending(let ending): CaseEnd(ending.kind)
    case .closed(let closed): CaseEnd(closed.kind)
    case .announced, .submitted, .underReview, .verified, .resolved, .reported, .qualified, .inSelection,
      .decided, .selected, .formalising:
      .underway
    }
  }
}

extension CaseEnd {
  init(_ kind: EndKind) {
    switch kind {
    case .expired: self = .expired
    case .terminated: self = .terminated
    case .revoked: self = .revoked
    }
  }
}
