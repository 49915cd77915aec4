extension CaseFile {
  /// Opens a duty whose period counts from the day of an act; where the text has no number, it is owed promptly.
  mutating func owe(
    _ rule: RuleID, _ period: ParameterID, from act: Act, _ law: Law,
    object: ObjectID? = nil,
    scope: Duty.Scope = .wholeCase
  ) -> DutyID? {
    guard let counted = law.rulebook.period(period, on: act.day) else {
      let hasNumber = law.rulebook.has(period)
      return open(rule, act, object, nil, hasNumber ? .blank(period) : .promptly, scope)
    }
    let due = law.calendar.duty(from: act.day, counted)
    return open(rule, act, object, counted, due, scope)
  }

  /// Opens a duty whose last day or period the act itself sets; where it sets none, the rulebook may.
  mutating func owe(
    _ rule: RuleID, asSetBy act: Act, orBy parameter: ParameterID, _ law: Law, object: ObjectID? = nil,
    scope: Duty.Scope = .wholeCase
  ) -> DutyID? {
    if let due = act.fact.due { return open(rule, act, object, nil, .on(due), scope) }
    if let period = act.fact.period {
      return open(rule, act, object, period, law.calendar.duty(from: act.day, period), scope)
    }
    let isLeftOpen = !law.rulebook.has(parameter)
    guard isLeftOpen || law.rulebook.value(parameter, on: act.day) == .blank else {
      return owe(rule, parameter, from: act, law, object: object, scope: scope)
    }
    return open(rule, act, object, nil, .notGiven(.due), scope)
  }

  /// Opens a duty that is owed promptly: 及时, 立即, 第一时间, or without a word of time.
  mutating func owePromptly(
    _ rule: RuleID, by obligor: Role? = nil, from act: Act, _ law: Law, object: ObjectID? = nil,
    scope: Duty.Scope = .wholeCase
  ) -> DutyID? {
    let (period, due) = law.promptly(rule, from: act.day)
    return open(rule, by: obligor, act, object, period, due, scope)
  }

  /// Opens a duty about the case as a whole that is owed promptly from a day of the calendar.
  mutating func owePromptly(_ rule: RuleID, on day: Day, _ law: Law, scope: Duty.Scope) {
    let (period, due) = law.promptly(rule, from: day)
    _ = open(rule, on: day, nil, due, counting: period, scope: scope)
  }

  /// Opens a duty, where the procedure binds the rule to somebody who owes it; one that serves what is over, even where
  /// it is entered late, is owed by nobody unless it was overdue.
  mutating func open(
    _ rule: RuleID, by named: Role? = nil, _ act: Act, _ object: ObjectID?, _ period: Period?,
    _ due: Duty.Due,
    _ scope: Duty.Scope = .wholeCase
  ) -> DutyID? {
    guard let obligor = obligor(of: rule) else { return nil }
    cites = true
    let startIsUnknown = act.presumedBy != nil && due != .promptly
    let duty = add(
      Duty(
        openedBy: act.citation, line: act.fact.line, due: startIsUnknown ? .startUnknown : due, rule: rule,
        period: period, obligor: named ?? obligor, scope: scope, object: object, opened: act.day,
        presumedBy: act.presumedBy))
    if let over = bearing.overOn(scope), duties[duty.index].status(on: max(over, act.day)) != .overdue {
      cancel(duty, on: max(over, act.day))
    }
    return duty
  }

  /// Opens a duty that a day of the calendar opens, not an event.
  mutating func open(
    _ rule: RuleID, on day: Day, _ object: ObjectID?, _ due: Duty.Due, counting period: Period? = nil,
    scope: Duty.Scope = .wholeCase
  ) -> DutyID? {
    guard let obligor = obligor(of: rule) else { return nil }
    return add(
      Duty(
        openedBy: .none, line: 0, due: due, rule: rule, period: period, obligor: obligor, scope: scope,
        object: object, opened: day, presumedBy: nil))
  }

  /// Adds a duty, and keeps where it is once there are many.
  private mutating func add(_ duty: Duty) -> DutyID {
    duties.appendSparingly(duty, room: 6)
    let id = DutyID(duties.count - 1)
    if duties.count >= Self.manyDuties { index(id) }
    return id
  }

  /// How many duties a case has before it keeps where the last of each rule is.
  private static let manyDuties = 64

  /// Keeps where a duty is, if it is about the case as a whole.
  private mutating func index(_ duty: DutyID) {
    if lastDuties.isEmpty {
      lastDuties = Array(repeating: 0, count: RuleID.allCases.count)
      for at in 0..<duty.index { index(DutyID(at)) }
    }
    guard duties[duty.index].object == nil else { return }
    lastDuties[Int(duties[duty.index].rule.rawValue)] = duty.position + 1
  }

  /// Keeps where the duties are that were read, if there are many.
  mutating func indexDuties() {
    if duties.count >= Self.manyDuties { index(DutyID(duties.count - 1)) }
  }

  /// The last duty about the case as a whole that was opened under a rule.
  mutating func lastDuty(_ rule: RuleID) -> DutyID? {
    guard lastDuties.isEmpty else {
      let last = lastDuties[Int(rule.rawValue)]
      return last == 0 ? nil : DutyID(Int(last) - 1)
    }
    return duties.lastIndex { $0.rule == rule && $0.object == nil }.map { DutyID($0) }
  }

  /// The last duty about the case as a whole that was opened under a rule, if it is still owed.
  mutating func lastOpen(_ rule: RuleID) -> DutyID? {
    guard let last = lastDuty(rule), duties[last.index].isOpen else { return nil }
    return last
  }

  /// Discharges a duty, unless it was discharged before.
  ///
  /// A duty that was cancelled is discharged all the same where the act came first.
  mutating func discharge(_ duty: DutyID?, _ act: Act) {
    guard let duty else { return }
    switch duties[duty.index].state {
    case .open: break
    case .cancelled(let day): guard act.day <= day else { return }
    case .discharged(let day, _, _): guard act.day < day else { return }
    }
    cites = true
    duties[duty.index].state = .discharged(act.day, by: act.citation, line: act.fact.line)
  }

  /// Says that a duty is no longer owed.
  mutating func cancel(_ duty: DutyID?, on day: Day) {
    guard let duty, duties[duty.index].isOpen else { return }
    duties[duty.index].state = .cancelled(day)
  }

  /// Cancels what is not overdue on a day; what is overdue stays.
  ///
  /// - Parameter scope: What ended; duties that outlive it go on.
  mutating func cancelDuties(on day: Day, upTo scope: Duty.Scope) {
    for at in duties.indices where duties[at].isOpen && duties[at].scope <= scope {
      if duties[at].status(on: day) != .overdue { duties[at].state = .cancelled(day) }
    }
  }

  /// Gives duties that a presumed step opened the day of the real one.
  ///
  /// They were opened by the event of the finding, and so stand side by side.
  mutating func redate(_ presumed: Presumed, _ act: Act) {
    let line = findings[presumed.finding.index].line
    for at in Int(presumed.duties)..<max(duties.count, Int(presumed.duties)) {
      guard duties[at].line == line else { return }
      guard duties[at].presumedBy == presumed.finding else { continue }
      duties[at].opened = act.day
      duties[at].presumedBy = nil
    }
  }

  /// Counts the periods of duties whose opening was presumed until the event at hand.
  mutating func countFromKnownStarts(_ law: Law) {
    for at in duties.indices where duties[at].due == .startUnknown && duties[at].presumedBy == nil {
      guard let parameter = duties[at].rule.promptness else { continue }
      guard let period = law.rulebook.period(parameter, on: duties[at].opened) else { continue }
      (duties[at].period, duties[at].due) = (period, law.calendar.duty(from: duties[at].opened, period))
    }
  }

  /// Puts the duty opened last in the place of an earlier one, which keeps what became of it.
  ///
  /// An answer may be logged before the question: the clock then runs from the question all the same.
  mutating func replace(_ earlier: DutyID, by last: DutyID?) {
    guard let last else { return }
    let state = duties[earlier.index].state
    duties[earlier.index] = duties[last.index]
    duties[earlier.index].state = state
    duties.removeLast()
  }

  /// Records a condition of time that an act had to keep, as a duty discharged by the act itself.
  mutating func condition(_ rule: RuleID, _ act: Act, _ period: Period, latest: Duty.Due) {
    let duty = open(rule, act, nil, period, latest)
    discharge(duty, act)
  }
}

extension Law {
  /// When a duty is due that is owed promptly: without a day, unless the rulebook gives the rule a number.
  func promptly(_ rule: RuleID, from day: Day) -> (Period?, Duty.Due) {
    guard let parameter = rule.promptness else { return (nil, .promptly) }
    switch rulebook.value(parameter, on: day) {
    case .blank: return (nil, .promptly)
    case .period(let period): return (period, calendar.duty(from: day, period))
    case .cap, .count, .monthDay, .day, .reading, nil: return (nil, .blank(parameter))
    }
  }
}

extension WorkingCalendar {
  /// When an act is due that a period counts to.
  func duty(from day: Day, _ period: Period, _ counting: Counting = .act) -> Duty.Due {
    switch due(from: day, period, counting) {
    case .determined(let day, _, let isProvisional): isProvisional ? .provisionally(day) : .on(day)
    case .undetermined(let bound, let year):
      .unpublished(notBefore: bound, year: Int16(truncatingIfNeeded: year))
    }
  }
}
