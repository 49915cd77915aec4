/// Which violations were committed on purpose, and which the machine then has to find.
extension SimulationRun {
  /// Notes that a duty is to be missed on purpose: it is found once it is late or overdue.
  mutating func inject(_ duty: Int32, _ walk: Int) {
    let rule = walks[walk].file.duties[Int(duty)].rule
    walks[walk].injected.append(InjectedViolation(rule: rule, duty: duty))
  }

  private mutating func inject(_ rule: RuleID, _ walk: Int) {
    walks[walk].injected.append(InjectedViolation(rule: rule, duty: -1))
  }

  /// Notes what an act does against the rules on purpose, and which acts skipped before it are noticed at it.
  ///
  /// - Parameter last: The last day of an act that no duty sets off, where it has one.
  mutating func noteViolations(_ event: PendingAct, _ last: Day?, _ walk: Int) {
    guard event.wrong >= 0 || last != nil || model.traits[Int(event.act)].notices else { return }
    // What happens before the text holds stays on record, and nobody judges it.
    guard !walks[walk].file.compiled.isExempt else { return }
    let act = model.acts[Int(event.act)]
    let isLate = last.map { Day(of: now) > $0 } ?? false
    var isMeant = false
    if event.wrong >= 0 {
      switch act.wrongs[Int(event.wrong)].kind {
      case .late:
        isMeant = true
        if isLate { injectLate(lateRule(act), walk) }
      case .wrongRole: for rule in wrongRoleRules(event, act) { inject(rule, walk) }
      case .skipped: break
      }
    }
    if isLate, !isMeant, act.kind == .applicationSubmitted {
      tallies.missed[Int(lateRule(act).rawValue)] += 1
    }
    noteSkipped(act, event, walk)
    noteSkippedOnes(act, event, walk)
  }

  /// Notes which acts were skipped before an act that notices it.
  private mutating func noteSkipped(_ act: CompiledAct, _ event: PendingAct, _ walk: Int) {
    for position in act.notices where walks[walk].acts[position].skipped != 0 {
      let skipped = model.acts[position]
      guard let rule = skipped.skip else { continue }
      let seen = skipped.scope == act.scope ? Self.bit(Int(event.object)) : ~0
      let count = (walks[walk].acts[position].skipped & seen).nonzeroBitCount
      for _ in 0..<count { inject(rule, walk) }
      walks[walk].acts[position].skipped &= ~seen
    }
  }
}

extension SimulationRun {
  /// Notes which acts about the same object, of those that come up one by one, were skipped before an act.
  private mutating func noteSkippedOnes(_ act: CompiledAct, _ event: PendingAct, _ walk: Int) {
    guard !walks[walk].skippedOnes.isEmpty else { return }
    for position in act.notices {
      guard let rule = model.acts[position].skip,
        let at = walks[walk].skippedOnes.firstIndex(where: { $0.act == position && $0.object == event.object }
        )
      else { continue }
      walks[walk].skippedOnes.remove(at: at)
      inject(rule, walk)
    }
  }

  /// Notes that an act came late on purpose: where its time is a condition, that is found once it is late by the calendar.
  private mutating func injectLate(_ rule: RuleID, _ walk: Int) {
    if let duty = walks[walk].file.duties.lastIndex(where: { $0.rule == rule }) {
      inject(Int32(duty), walk)
    } else {
      inject(rule, walk)
    }
  }

  /// The rule that an act breaks which comes after its last day without a duty: the window, or a lead.
  private func lateRule(_ act: CompiledAct) -> RuleID {
    act.kind == .applicationSubmitted ? .applicationWindow : model.procedure.regime.law(of: act.kind).rule
  }

  /// The rules that an act breaks which another role does: that of the act, or of the duty that the act depends on.
  ///
  /// What is made public stands under a rule for each content, and under that of all that is.
  private func wrongRoleRules(_ event: PendingAct, _ act: CompiledAct) -> [RuleID] {
    let law = model.procedure.regime.law(of: act.kind)
    guard event.duty >= 0 else { return [law.rule] }
    let owed = walks[Int(event.walk)].file.duties[Int(event.duty)].rule
    if law.dependsOnAct { return [owed] }
    return act.kind == .disclosurePublished ? [law.rule, owed] : [law.rule]
  }
}
