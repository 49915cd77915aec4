/// When cases open, who acts and how, and what is done against the rules.
extension ScenarioDecoder {
  mutating func arrivals(_ cursor: JSONCursor) {
    guard let members = reader.members(of: cursor, allowing: ["days", "every", "perWorkingDay"]) else {
      return
    }
    guard members.count == 1 else {
      reader.note(
        cursor.error(.invalid(expected: "one of days, every, perWorkingDay", found: "\(members.count)")))
      return
    }
    if let days = members["days"] {
      let elements = reader.filled(days, with: "a day on which a case opens")
      scenario.arrivals = .days(elements.compactMap { arrival($0) }.sorted())
    }
    if let every = members["every"], let period = reader.longPeriod(every) {
      scenario.arrivals = .every(period)
    }
    if let rate = members["perWorkingDay"], let perDay = reader.number(rate, ScenarioBounds.perWorkingDay) {
      scenario.arrivals = .poisson(perWorkingDay: perDay)
    }
  }

  /// A day on which a case opens: one that is looked at.
  private mutating func arrival(_ cursor: JSONCursor) -> Day? {
    guard let day = reader.day(cursor) else { return nil }
    let days = scenario.days(.published)
    guard days.contains(day) else {
      let expected = "a day from \(days.lowerBound) to \(days.upperBound)"
      reader.note(cursor.error(.invalid(expected: expected, found: "\(day)")))
      return nil
    }
    return day
  }

  mutating func acts(_ cursor: JSONCursor) {
    let names = scenario.resourceNames
    scenario.acts = [:]
    for (name, act) in named(cursor, .acts, { $1 }).sorted(by: { $0.key < $1.key }) {
      guard let members = reader.members(of: act, allowing: ["takes", "by", "priority"]) else { continue }
      var plan = SimulationScenario.ActPlan()
      plan.takes = members["takes"].flatMap { DurationDecoder.decode($0, &reader) }
      plan.by = members["by"].flatMap { by in
        reader.attempt { () throws(JSONDocumentError) in
          try by.string(as: "one of \(names.joined(separator: ", "))") { names.contains($0) ? $0 : nil }
        }
      }
      plan.priority = members["priority"].flatMap { reader.count($0, ScenarioBounds.priority) }
      scenario.acts[name] = plan
    }
  }

  mutating func resources(_ cursor: JSONCursor) {
    guard let members = reader.attempt({ () throws(JSONDocumentError) in try cursor.members }) else { return }
    for member in members { scenario.resources[member.key] = resource(member.value) }
  }

  /// A resource that no act is done by changes nothing: its name is a mistake.
  mutating func checkUse(of cursor: JSONCursor) {
    var plain = scenario
    plain.resources = [:]
    let used = plain.resourceNames + scenario.acts.values.compactMap(\.by)
    for member in (try? cursor.members) ?? [] where !used.contains(member.key) {
      let meant = Nearest.to(member.key, among: plain.resourceNames)
      let expected = "a role that acts under \(scenario.rulebook.id), or a resource by which an act is done"
      reader.note(member.value.key.error(.unknownName(member.key, expected: expected, meant: meant)))
    }
  }

  private mutating func resource(_ cursor: JSONCursor) -> ResourcePlan? {
    let names: Set = ["capacity", "queue", "weekdays", "weeks", "closed", "opens", "closes"]
    guard let members = reader.members(of: cursor, allowing: names) else { return nil }
    var plan = ResourcePlan()
    plan.capacity = members["capacity"].flatMap { reader.count($0, ScenarioBounds.capacity) }
    if let queue = members["queue"] {
      let known = ResourcePlan.Discipline.allCases.map(\.rawValue).joined(separator: ", ")
      plan.queue =
        reader.attempt { () throws(JSONDocumentError) in
          try queue.string(as: "one of \(known)") { ResourcePlan.Discipline(rawValue: $0) }
        } ?? plan.queue
    }
    if let days = members["weekdays"] {
      plan.weekdays = reader.filled(days, with: "a day of the week, from 1 to 7")
        .compactMap { reader.count($0, ScenarioBounds.weekdays) }.compactMap { Weekday(rawValue: $0) }
    }
    if let weeks = members["weeks"] {
      plan.weeks = reader.filled(weeks, with: "a week of the month, from 1 to 5")
        .compactMap { reader.count($0, ScenarioBounds.weeks) }
    }
    plan.closed = reader.elements(of: members["closed"]).compactMap { reader.day($0) }
    if let opens = members["opens"] { plan.opens = reader.clock(opens) ?? plan.opens }
    if let closes = members["closes"] { plan.closes = reader.clock(closes) ?? plan.closes }
    guard plan.opens < plan.closes else {
      reader.note(cursor.error(.invalid(expected: "to close after opening", found: "no open minute")))
      return nil
    }
    return plan
  }

  mutating func violation(_ cursor: JSONCursor) {
    let names: Set = ["act", "late", "skipped", "wrongRole", "chance"]
    guard let members = reader.members(of: cursor, allowing: names) else { return }
    let act = reader.required("act", members, of: cursor).flatMap { reader.text($0) }
    let chance = members["chance"].map { reader.number($0, ScenarioBounds.chance) } ?? 1
    var kinds: [ViolationPlan.Kind] = []
    if let late = members["late"], let days = reader.count(late, ScenarioBounds.late) {
      kinds.append(.late(days: days))
    }
    if let skipped = members["skipped"], reader.flag(skipped) == true { kinds.append(.skipped) }
    if let role = members["wrongRole"], let named = self.role(role) { kinds.append(.wrongRole(named)) }
    guard kinds.count == 1, let act, let chance else {
      let found = "\(kinds.count) of them"
      return reader.note(
        cursor.error(.invalid(expected: "one of late, skipped: true, wrongRole", found: found)))
    }
    let violation = ViolationPlan(act: act, kind: kinds[0], chance: chance)
    if let fault = scenario.fault(in: violation) {
      reader.note((members["act"] ?? cursor).error(.invalid(expected: fault, found: "'\(act)'")))
    } else {
      scenario.violations.append(violation)
    }
  }

  private mutating func role(_ cursor: JSONCursor) -> Role? {
    reader.attempt { () throws(JSONDocumentError) in
      try cursor.string(as: "the identifier of a role") { Role(id: $0) }
    }
  }
}
