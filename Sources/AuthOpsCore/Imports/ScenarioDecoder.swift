/// Makes a scenario from a document, and keeps every fault.
struct ScenarioDecoder {
  var reader = ImportReader()
  var scenario = SimulationScenario()
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
    if let start = members["start"], let day = reader.day(start) {
      if day >= ScenarioBounds.start { scenario.start = day } else { noteEarly(start, day) }
    }
    if let horizon = members["horizon"] { scenario.horizon = reader.longPeriod(horizon) ?? scenario.horizon }
    scenario.cases = members["cases"].flatMap { reader.count($0, ScenarioBounds.cases) }
    if let runs = members["runs"] { scenario.runs = reader.count(runs, ScenarioBounds.runs) ?? scenario.runs }
    if let seed = members["seed"] { scenario.seed = UInt64(reader.count(seed, ScenarioBounds.seed) ?? 0) }
    if let punctual = members["punctual"] { scenario.isPunctual = reader.flag(punctual) ?? false }
    if let arrivals = members["arrivals"] { self.arrivals(arrivals) }
    numbers(members)
    if let resources = members["resources"] { self.resources(resources) }
    if let acts = members["acts"] { self.acts(acts) }
    if let resources = members["resources"] { checkUse(of: resources) }
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
    scenario.counts = named(members["counts"], .counts) { $0.count($1, ScenarioBounds.counts) }
    scenario.chances = named(members["chances"], .chances) { $0.number($1, ScenarioBounds.chance) }
    scenario.perYear = named(members["perYear"], .perYear) { $0.number($1, ScenarioBounds.perYear) }
    scenario.periods = named(members["periods"], .periods) { $0.period($1) }
    let mixes = SimulationScenario.mixCodes(scenario.rulebook.regime)
    for (name, weights) in named(members["mixes"], .mixes, { $1 }) {
      scenario.mixes[name] = self.weights(weights, codes: mixes[name] ?? [])
    }
  }

  /// What an object says of each of some names; an unknown name is a fault at its key.
  mutating func named<Value>(
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

  private mutating func noteEarly(_ cursor: JSONCursor, _ day: Day) {
    let expected = "a day from \(ScenarioBounds.start) on, where working days are known"
    reader.note(cursor.error(.invalid(expected: expected, found: "\(day)")))
  }

  /// What is wrong with a name that the rulebook does not have.
  private func fault(in name: String, _ kind: SimulationScenario.NameKind) -> JSONDocumentError.Reason {
    let others = shelf.rulebooks.filter { SimulationScenario.names(of: kind, $0.regime).contains(name) }
    guard !others.isEmpty else {
      let known = SimulationScenario.names(of: kind, scenario.rulebook.regime)
      return .unknownName(
        name, expected: "a name of \(scenario.rulebook.id)", meant: Nearest.to(name, among: known))
    }
    return .invalid(
      expected: "a name of \(scenario.rulebook.id)",
      found: "'\(name)' of \(others.map(\.id).joined(separator: " and "))")
  }

  private mutating func weights(_ cursor: JSONCursor, codes: [String]) -> [String: Double]? {
    guard let members = reader.members(of: cursor, allowing: Set(codes)) else { return nil }
    var weights: [String: Double] = [:]
    for code in codes { weights[code] = members[code].flatMap { reader.number($0, ScenarioBounds.weight) } }
    guard weights.values.contains(where: { $0 > 0 }) else {
      reader.note(cursor.error(.invalid(expected: "a weight above 0", found: "none")))
      return nil
    }
    return weights
  }
}
