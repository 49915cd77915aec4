/// Cases of short proceedings: each event moves one of them, and the case stands where the last one stands.
extension CaseFile {
  /// Brings about what concerns a case off the way that every case goes.
  ///
  /// Kept apart from what nearly every event takes.
  @inline(never)
  mutating func dispatchAside(_ act: Act, _ law: Law) {
    if case .proceeding = phase {
      exempt(act, law)
      proceed(act, law)
    } else if isOver(for: act, law) {
      leaveOver(act)
    } else {
      dispatch(act, law)
    }
  }

  /// What happens before the measures hold is recorded, and not judged.
  ///
  /// YC-59.
  private mutating func exempt(_ act: Act, _ law: Law) {
    let isEarly = law.rulebook.day(.effectiveFrom, on: act.day).map { act.day < $0 } ?? false
    if isEarly != compiled.isExempt { compiled = .of(regime, isExempt: isEarly) }
  }

  /// The proceeding about an object, if there is one.
  mutating func proceeding(_ id: ObjectID?) -> Proceeding? {
    guard let id, case .proceeding(let at) = objects[id] else { return nil }
    return proceedings[at.index]
  }

  /// Opens a proceeding about an object; where there is one, the event repeats it.
  ///
  /// - Returns: The object, or nil where the event was left.
  mutating func begin(_ act: Act, _ proceeding: Proceeding) -> ObjectID? {
    guard let id = act.object else { return nil }
    guard objects[id].isUnknown else {
      leave(act, .repeated, .kept)
      return nil
    }
    objects[id] = .proceeding(ProceedingID(proceedings.count))
    proceedings.append(proceeding)
    stand(at: proceeding)
    return id
  }

  /// Moves a proceeding on.
  mutating func move(_ id: ObjectID, to next: Proceeding) {
    keep(id, next)
    stand(at: next)
  }

  /// Keeps what became known of a proceeding that moves no further by it.
  mutating func keep(_ id: ObjectID, _ next: Proceeding) {
    guard case .proceeding(let at) = objects[id] else { return }
    proceedings[at.index] = next
  }

  /// The case stands where a proceeding stands; what is found on the way leaves a case about something else where it
  /// is.
  mutating func stand(at proceeding: Proceeding) {
    guard case .proceeding(var docket) = phase else { return }
    if proceeding.isAside, let moved = docket.moved, !moved.isAside { return }
    docket.moved = proceeding
    phase = .proceeding(docket)
  }

  /// The last duty about an object that was opened under a rule and is still owed.
  mutating func owed(_ rule: RuleID, of id: ObjectID) -> DutyID? {
    duties.lastIndex { $0.rule == rule && $0.object == id && $0.isOpen }.map { DutyID($0) }
  }

  /// Does all that is owed about an object under a rule.
  mutating func fulfil(_ rule: RuleID, of id: ObjectID, _ act: Act) {
    while let duty = owed(rule, of: id) { discharge(duty, act) }
  }

  /// Lets another day take the place of one that has not passed; one that has passed stays.
  mutating func replace(_ rule: RuleID, of id: ObjectID, _ act: Act) {
    guard let earlier = owed(rule, of: id), duties[earlier.index].status(on: act.day) != .overdue else {
      return
    }
    cancel(earlier, on: act.day)
  }

  /// Lets time pass: the use of shared data ends.
  ///
  /// - Returns: Whether something happened.
  mutating func stepProceedings(_ docket: Docket, to day: Day, _ law: Law) -> Bool {
    guard let ends = docket.stirsOn, ends <= day else { return false }
    endUses(on: ends, law)
    var next = docket
    next.stirsOn = nil
    for proceeding in proceedings {
      guard case .sharing(.inUse(let use)) = proceeding, let end = use.endsOn else { continue }
      next.stirsOn = min(next.stirsOn ?? end, end)
    }
    phase = .proceeding(next)
    return true
  }

  /// Wakes the case on the last day of a use.
  mutating func stir(on day: Day?) {
    guard let day, case .proceeding(var docket) = phase else { return }
    docket.stirsOn = min(docket.stirsOn ?? day, day)
    phase = .proceeding(docket)
  }
}
