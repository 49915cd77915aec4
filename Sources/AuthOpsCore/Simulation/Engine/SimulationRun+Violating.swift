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
  mutating func noteViolations(_ event: PendingAct, _ last: Day?, _ walk: Int) {
    guard event.wrong >= 0 || model.traits[Int(event.act)].notices else { return }
    let act = model.acts[Int(event.act)]
    if event.wrong >= 0 {
      switch act.wrongs[Int(event.wrong)].kind {
      case .late:
        if event.duty < 0, let last, Day(of: now) > last { inject(act.lateRule, walk) }
      case .wrongRole: inject(act.kind.simulatedLaw.rule, walk)
      case .skipped: break
      }
    }
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

extension CompiledAct {
  /// The rule that an act breaks which comes after its last day without a duty: the window, or a lead.
  fileprivate var lateRule: RuleID {
    kind == .applicationSubmitted ? .applicationWindow : kind.simulatedLaw.rule
  }
}
