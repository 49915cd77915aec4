/// Makes a scenario from a document, and keeps every fault.
struct ScenarioDecoder {
  var reader = ImportReader()
  private var scenario = SimulationScenario()
  /// The rulebooks that a scenario may name.
  private let shelf: RulebookShelf

  private static let members: Set<String> = [
    "format", "title", "rulebook", "start", "horizon", "cases", "arrivals", "runs", "seed", "punctual",
    "counts", "chances", "perYear", "periods", "mixes", "acts", "resources", "violations",
  ]

  init(_ shelf: RulebookShelf) { self.shelf = shelf }

  /// The scenario, as far as it is sound.
  mutating func decode(_ root: JSONCursor) -> SimulationScenario {
    guard let members = reader.members(of: root, allowing: Self.members) else { return scenario }
    if let format = reader.required("format", members, of: root) {
      _ = reader.attempt { () throws(JSONDocumentError) in
        try format.string(as: "'\(SimulationScenario.format)'") {
          $0 == SimulationScenario.format ? true : nil
        }
      }
    }
    if let title = members["title"] { scenario.title = reader.text(title) }
    if let rulebook = members["rulebook"] { self.rulebook(rulebook) }
    if let start = members["start"], let day = reader.day(start) { scenario.start = day }
    if let horizon = members["horizon"] { scenario.horizon = reader.period(horizon) ?? scenario.horizon }
    scenario.cases = members["cases"].flatMap { reader.count($0, 1...100_000) }
    if let runs = members["runs"] { scenario.runs = reader.count(runs, 1...10_000_000) ?? scenario.runs }
    if let seed = members["seed"] { scenario.seed = UInt64(reader.count(seed, 0...Int.max) ?? 0) }
    if let punctual = members["punctual"] { scenario.isPunctual = reader.flag(punctual) ?? false }
    if let arrivals = members["arrivals"] { self.arrivals(arrivals) }
    numbers(members)
    if let resources = members["resources"] { self.resources(resources) }
    if let acts = members["acts"] { self.acts(acts) }
    for violation in reader.elements(of: members["violations"]) { self.violation(violation) }
    return scenario
  }

  private mutating func rulebook(_ cursor: JSONCursor) {
    guard let name = reader.attempt({ () throws(JSONDocumentError) in try cursor.string() }) else { return }
    guard let rulebook = shelf[name] else {
      let known = shelf.rulebooks.map(\.id)
      let expected = "one of \(known.joined(separator: ", "))"
      reader.note(
        cursor.error(.unknownName(name, expected: expected, meant: Nearest.to(name, among: known))))
      return
    }
    scenario.rulebook = rulebook
    guard let fault = scenario.rulebookFault else { return }
    reader.note(cursor.error(.invalid(expected: fault, found: "'\(name)'")))
  }

  /// The members that are numbers by name.
  private mutating func numbers(_ members: [String: JSONCursor]) {
    scenario.counts = named(members["counts"], .counts) { $0.count($1, 0...60) }
    scenario.chances = named(members["chances"], .chances) { $0.number($1, 0...1) }
    scenario.perYear = named(members["perYear"], .perYear) { $0.number($1, 0...10_000) }
    scenario.periods = named(members["periods"], .periods) { $0.period($1) }
    let mixes = SimulationScenario.mixCodes(scenario.rulebook.regime)
    for (name, weights) in named(members["mixes"], .mixes, { $1 }) {
      scenario.mixes[name] = self.weights(weights, codes: mixes[name] ?? [])
    }
  }

  /// What an object says of each of some names; an unknown name is a fault at its key.
  private mutating func named<Value>(
    _ cursor: JSONCursor?, _ kind: SimulationScenario.NameKind,
    _ read: (inout ImportReader, JSONCursor) -> Value?
  ) -> [String: Value] {
    guard let cursor else { return [:] }
    let names = SimulationScenario.names(of: kind, scenario.rulebook.regime)
    guard let all = reader.attempt({ () throws(JSONDocumentError) in try cursor.members }) else { return [:] }
    var members: [String: JSONCursor] = [:]
    for member in all {
      if names.contains(member.key) {
        members[member.key] = member.value
      } else {
        reader.note(member.value.key.error(fault(in: member.key, kind)))
      }
    }
    var values: [String: Value] = [:]
    for name in names { values[name] = members[name].flatMap { read(&reader, $0) } }
    return values
  }

  /// What is wrong with a name that the rulebook does not have.
  private func fault(in name: String, _ kind: SimulationScenario.NameKind) -> JSONDocumentError.Reason {
    let others = shelf.rulebooks.filter { SimulationScenario.names(of: kind, $0.regime).contains(name) }
    guard !others.isEmpty else { return .unknownMember(name) }
    return .invalid(
      expected: "a name of \(scenario.rulebook.id)",
      found: "'\(name)' of \(others.map(\.id).joined(separator: " and "))")
  }

  private mutating func weights(_ cursor: JSONCursor, codes: [String]) -> [String: Double]? {
    guard let members = reader.members(of: cursor, allowing: Set(codes)) else { return nil }
    var weights: [String: Double] = [:]
    for code in codes { weights[code] = members[code].flatMap { reader.number($0, 0...1e9) } }
    guard weights.values.contains(where: { $0 > 0 }) else {
      reader.note(cursor.error(.invalid(expected: "a weight above 0", found: "none")))
      return nil
    }
    return weights
  }

  private mutating func arrivals(_ cursor: JSONCursor) {
    guard let members = reader.members(of: cursor, allowing: ["days", "every", "perWorkingDay"]) else {
      return
    }
    guard members.count == 1 else {
      reader.note(
        cursor.error(.invalid(expected: "one of days, every, perWorkingDay", found: "\(members.count)")))
      return
    }
    if members["days"] != nil {
      scenario.arrivals = .days(reader.elements(of: members["days"]).compactMap { reader.day($0) }.sorted())
    }
    if let every = members["every"], let period = reader.period(every) {
      if period.isSameDay {
        reader.note(every.error(.invalid(expected: "a period of a day or more", found: "'\(period)'")))
      } else {
        scenario.arrivals = .every(period)
      }
    }
    if let rate = members["perWorkingDay"], let perDay = reader.number(rate, 0.0001...1_000) {
      scenario.arrivals = .poisson(perWorkingDay: perDay)
    }
  }

  private mutating func acts(_ cursor: JSONCursor) {
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
      plan.priority = members["priority"].flatMap { reader.count($0, -1_000...1_000) }
      scenario.acts[name] = plan
    }
  }

  private mutating func resources(_ cursor: JSONCursor) {
    guard let members = reader.attempt({ () throws(JSONDocumentError) in try cursor.members }) else { return }
    for member in members { scenario.resources[member.key] = resource(member.value) }
  }

  private mutating func resource(_ cursor: JSONCursor) -> ResourcePlan? {
    let names: Set = ["capacity", "queue", "weekdays", "weeks", "opens", "closes"]
    guard let members = reader.members(of: cursor, allowing: names) else { return nil }
    var plan = ResourcePlan()
    plan.capacity = members["capacity"].flatMap { reader.count($0, 1...1_000_000) }
    if let queue = members["queue"] {
      let known = ResourcePlan.Discipline.allCases.map(\.rawValue).joined(separator: ", ")
      plan.queue =
        reader.attempt { () throws(JSONDocumentError) in
          try queue.string(as: "one of \(known)") { ResourcePlan.Discipline(rawValue: $0) }
        } ?? plan.queue
    }
    if let days = members["weekdays"] {
      plan.weekdays = reader.elements(of: days).compactMap { reader.count($0, 1...7) }
        .compactMap { Weekday(rawValue: $0) }
    }
    if let weeks = members["weeks"] {
      plan.weeks = reader.elements(of: weeks).compactMap { reader.count($0, 1...5) }
    }
    if let opens = members["opens"] { plan.opens = reader.clock(opens) ?? plan.opens }
    if let closes = members["closes"] { plan.closes = reader.clock(closes) ?? plan.closes }
    guard plan.opens < plan.closes else {
      reader.note(cursor.error(.invalid(expected: "to close after opening", found: "no open minute")))
      return nil
    }
    return plan
  }

  private mutating func violation(_ cursor: JSONCursor) {
    let names: Set = ["act", "late", "skipped", "wrongRole", "chance"]
    guard let members = reader.members(of: cursor, allowing: names) else { return }
    let act = reader.required("act", members, of: cursor).flatMap { reader.text($0) }
    let chance = members["chance"].map { reader.number($0, 0...1) } ?? 1
    var kinds: [ViolationPlan.Kind] = []
    if let late = members["late"], let days = reader.count(late, 1...10_000) {
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
