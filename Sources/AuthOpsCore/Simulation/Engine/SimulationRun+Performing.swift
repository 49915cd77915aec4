/// How an act is done: as an event that goes into the case by the one way there is.
extension SimulationRun {
  /// Does an act, and looks at what the machine makes of it.
  mutating func perform(_ event: PendingAct) {
    let (walk, position, object) = (Int(event.walk), Int(event.act), Int(event.object))
    let last = event.duty < 0 ? lastDay(of: event) : nil
    guard apply(event) else { return }
    if walk == 0, timeline != nil {
      let bar = bar(event)
      timeline?.append(bar)
    }
    if walks[walk].acts[position].time < 0 { walks[walk].acts[position].time = now }
    noteViolations(event, last, walk)
    if model.procedure.isDocket { noteSpans(position, walk, object) }
    if event.duty >= 0, event.taken >= event.requested { noteEffort(event, walk, position) }
    settle(position, walk, object, isDone: true, isPerformed: true)
    react(walk)
  }

  private mutating func bar(_ event: PendingAct) -> SimulatedBar {
    let isWorked = event.step == .finish && event.taken > 0
    return SimulatedBar(
      act: model.acts[Int(event.act)].name, object: Int(event.object),
      requested: isWorked ? event.requested : now, taken: isWorked ? event.taken : now, done: now)
  }

  /// Writes an act as an event and applies it to its case.
  ///
  /// - Returns: Whether it was; one that may find nothing to act on is left out where that is so.
  @discardableResult
  mutating func apply(_ event: PendingAct) -> Bool {
    let (walk, object) = (Int(event.walk), Int(event.object))
    let template = template(event)
    line += 1
    var act = Act(fact(of: template, walk))
    name(template, walk, object, &act)
    if model.acts[Int(event.act)].isTentative, !hasMeaning(act, walk) {
      line -= 1
      return false
    }
    if log != nil { write(template, act, walk, object) }
    tallies.note(walks[walk].file.apply(act, model.law))
    return true
  }

  /// Whether the machine finds something for an act to act on.
  private mutating func hasMeaning(_ act: Act, _ walk: Int) -> Bool {
    var file = walks[walk].file
    return file.apply(act, model.law).isApplied
  }

  private mutating func write(_ template: ActTemplate, _ act: Act, _ walk: Int, _ object: Int) {
    let line = SimulatedLog.line(template, act, &self, walk, object)
    log?.append(line)
  }

  /// The event that an act writes, with the codes that chance picks.
  private mutating func template(_ event: PendingAct) -> ActTemplate {
    let (walk, object) = (Int(event.walk), Int(event.object))
    let act = model.acts[Int(event.act)]
    var index = 0
    for pick in act.picks {
      index *= pick.count
      switch pick {
      case .chances(let chances):
        for chance in chances where comesTrue(chance, walk, object) {
          index += 1
          break
        }
      case .weights(let weights, let purpose):
        var stream = walks[walk].streams.stream(purpose, object)
        let value = stream.unit() * (weights.last ?? 0)
        index += weights.firstIndex { value < $0 } ?? 0
      }
    }
    guard event.wrong >= 0, case .wrongRole = act.wrongs[Int(event.wrong)].kind else {
      return act.templates[index]
    }
    return act.wrongs[Int(event.wrong)].templates[index]
  }

  /// The fact of a template at the present time.
  private mutating func fact(of template: ActTemplate, _ walk: Int) -> Fact {
    var fact = template.fact
    (fact.at, fact.line) = (Instant(now), line)
    for named in template.days {
      let day = day(named, walk)
      if named.slot == .due { fact.due = day } else { fact.day = day }
    }
    for term in template.terms { term.state(in: &fact, model.law.rulebook, model.calendar) }
    return fact
  }

  /// The day that an event names.
  mutating func day(_ named: ActDay, _ walk: Int) -> Day {
    let today = Day(of: now)
    switch named.rule {
    case .after(let period): return model.calendar.due(from: today, period, .act).day ?? today
    case .ahead(let parameter, let period):
      let lead = model.law.rulebook.period(parameter, on: today)
      let earliest = lead.flatMap { model.calendar.due(from: today, $0, .act).day } ?? today
      return model.calendar.due(from: earliest, period, .act).day ?? earliest
    case .wished(let period):
      let earliest = model.calendar.due(from: today, period, .act).day ?? today
      guard case .requested(let wished?) = walks[walk].file.phase.agreement?.exit else { return earliest }
      return wished > today ? wished : earliest
    case .afterTerm: return walks[walk].file.phase.agreement?.lastDay?.adding(days: 1) ?? today
    }
  }

  /// Gives the objects of an event their places in the case.
  private mutating func name(_ template: ActTemplate, _ walk: Int, _ object: Int, _ act: inout Act) {
    for name in template.names {
      switch name.naming {
      case .fixed where !name.short.isEmpty: place(intern(name.kind, name.short[0], 0, walk), name.slot, &act)
      case .fixed(let bytes): place(intern(name.kind, bytes, 0, walk), name.slot, &act)
      case .numbered where object < name.short.count:
        place(intern(name.kind, name.short[object], object, walk), name.slot, &act)
      case .numbered(let prefix):
        place(intern(name.kind, ActName.bytes(prefix, object), object, walk), name.slot, &act)
      case .listed(let prefix):
        act.objects = ObjectList()
        let id =
          object < name.short.count
          ? intern(name.kind, name.short[object], object, walk)
          : intern(name.kind, ActName.bytes(prefix, object), object, walk)
        place(id, name.slot, &act)
      case .number: place(intern(name.kind, Array(String(object).utf8), object, walk), name.slot, &act)
      case .every(let prefix, let scope):
        act.objects = ObjectList()
        for number in 0..<model.counts[Int(scope.rawValue)] {
          place(intern(name.kind, ActName.bytes(prefix, number + 1), number + 1, walk), name.slot, &act)
        }
      }
    }
    guard let user = act.counterpart, template.kind == .usageAgreementSigned || template.kind == .saleRecorded
    else { return }
    let product = template.kind == .usageAgreementSigned ? act.model : act.object
    if let product { act.licence = walks[walk].file.licence(product, user) }
  }

  private mutating func intern(_ kind: ObjectKind, _ name: [UInt8], _ number: Int, _ walk: Int) -> ObjectID {
    let id =
      name.count <= CaseText.room
      ? walks[walk].file.intern(kind, name)
      : walks[walk].file.intern(kind, name.span, 0..<name.count, JSONHash.hash(name))
    note(id, number, walk)
    return id
  }

  private mutating func intern(_ kind: ObjectKind, _ name: ShortName, _ number: Int, _ walk: Int) -> ObjectID
  {
    let id = walks[walk].file.intern(kind, name.text, name.hash)
    note(id, number, walk)
    return id
  }

  /// Remembers by which number the simulation calls an object.
  private mutating func note(_ id: ObjectID, _ number: Int, _ walk: Int) {
    while walks[walk].numbers.count <= id.index { walks[walk].numbers.append(0) }
    walks[walk].numbers[id.index] = Int32(number)
  }

  private mutating func place(_ id: ObjectID, _ slot: Slot, _ act: inout Act) {
    switch slot {
    case .object: act.object = id
    case .counterpart: act.counterpart = id
    case .scenario: act.scenario = id
    case .model: act.model = id
    case .objects:
      var list = act.listed
      list.append(id)
      act.objects = list
    default: preconditionFailure("no object stands in \(slot)")
    }
  }

  /// Notes what waiting and working took.
  private mutating func noteEffort(_ event: PendingAct, _ walk: Int, _ position: Int) {
    let resource = model.acts[position].resource
    let hours = resource >= 0 ? model.resources[resource].hours : model.office
    walks[walk].efforts.append(
      DutyEffort(
        duty: event.duty, waited: Int32(model.office.minutes(from: event.requested, to: event.taken)),
        worked: Int32(hours.minutes(from: event.taken, to: now))))
  }
}
