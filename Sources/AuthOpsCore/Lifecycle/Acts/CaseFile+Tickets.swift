/// Quality tickets: the answer and the repair run on clocks of their own. X-DQ-09.
extension CaseFile {
  /// 提交质量工单.
  ///
  /// DQ-10.3-a, DQ-10.3-b, DQ-A8-1, DQ-A8-N2. The guide says that the operator shall report, the agreement that it may:
  /// nobody is found not to have opened a ticket (X-DQ-08).
  mutating func openTicket(_ act: Act, _ law: Law) {
    guard let id = act.object else { return }
    guard objects[id].isUnknown else { return leave(act, .repeated, .kept) }
    guard admit(act, under: .qualityTicket, law) else { return }
    if let found = act.fact.day, found > act.day { note(.ticketFinder, .violated, .notMet(.foundOn), act) }
    let answer = owe(
      .ticketAnswerTime, .ticketAnswerPeriod, from: act, law, object: id, scope: .agreement)
    objects[id] = .ticket(Ticket(answer: answer, repair: oweRepair(id, act, law)))
  }

  /// The repair time by priority.
  ///
  /// DQ-A8-N2.1 to N2.4, X-DQ-10, P16.
  private mutating func oweRepair(_ id: ObjectID, _ act: Act, _ law: Law) -> DutyID? {
    switch act.fact.priority {
    case .urgent: oweRepair(.urgentRepair, .urgentRepairPeriod, id, act, law)
    case .high: oweRepair(.highRepair, .highRepairPeriod, id, act, law)
    case .medium: oweRepair(.mediumRepair, .mediumRepairPeriod, id, act, law)
    case .low:
      open(
        .lowRepair, act, id, nil, act.fact.due.map { .on($0) } ?? .notGiven(.agreedOn),
        .agreement)
    case nil: open(.lowRepair, act, id, nil, .notGiven(.priority), .agreement)
    }
  }

  private mutating func oweRepair(
    _ rule: RuleID, _ parameter: ParameterID, _ id: ObjectID, _ act: Act, _ law: Law
  ) -> DutyID? {
    guard let period = law.rulebook.period(parameter, on: act.day) else {
      return open(rule, act, id, nil, .blank(parameter), .agreement)
    }
    guard let clock = law.rulebook.reading(.repairClock, on: act.day) else {
      return open(rule, act, id, nil, .blank(.repairClock), .agreement)
    }
    let inWorkingDays = clock == .workingDays
    let counted = inWorkingDays ? Period(count: Int(period.count), unit: .workingDays) ?? period : period
    return open(rule, act, id, counted, law.calendar.duty(from: act.day, counted), .agreement)
  }

  /// 反馈工单意见.
  ///
  /// DQ-10.3-b.
  mutating func answerTicket(_ act: Act) {
    guard let ticket = ticket(act) else { return leave(act) }
    discharge(ticket.answer, act)
  }

  /// 督促数据治理: the time that the order sets.
  ///
  /// DQ-A5-5.2.1-6b.
  mutating func orderRepair(_ act: Act, _ law: Law) {
    guard let id = act.object, var ticket = ticket(act) else { return leave(act) }
    if let earlier = ticket.orderedRepair, duties[earlier.index].status(on: act.day) != .overdue {
      cancel(earlier, on: act.day)
    }
    ticket.orderedRepair = owe(
      .repairOrderTime, asSetBy: act, orBy: .orderedRepairPeriod, law, object: id,
      scope: .agreement)
    objects[id] = .ticket(ticket)
  }

  /// 数据修复.
  ///
  /// DQ-A8-N2, DQ-A5-5.2.1-6b.
  mutating func repairData(_ act: Act) {
    guard let ticket = ticket(act) else { return leave(act) }
    discharge(ticket.repair, act)
    discharge(ticket.orderedRepair, act)
  }

  /// 工单办结: nothing more is owed than what was open. (Implied.)
  mutating func closeTicket(_ act: Act) {
    if ticket(act) == nil { leave(act) }
  }

  private func ticket(_ act: Act) -> Ticket? {
    guard let id = act.object, case .ticket(let ticket) = objects[id] else { return nil }
    return ticket
  }
}
