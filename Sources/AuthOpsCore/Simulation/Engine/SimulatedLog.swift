/// The log of a run: each act as a line of NDJSON, as offices would have written it.
struct SimulatedLog: Sendable {
  /// The lines so far.
  private(set) var bytes: [UInt8] = []

  /// Adds a line.
  mutating func append(_ line: [UInt8]) {
    bytes += line
    bytes.append(UInt8(ascii: "\n"))
  }

  /// The line of an act.
  ///
  /// - Parameter act: The act as the machine gets it.
  static func line(
    _ template: ActTemplate, _ act: Act, _ run: inout SimulationRun, _ walk: Int, _ object: Int
  ) -> [UInt8] {
    let name = name(run: run.number, case: run.walks[walk].number)
    let entry = ActEntry(
      id: "\(name)-\(act.fact.line)", source: "urn:authops:simulation", time: act.at, role: template.role)
    var data: [JSONValue.Member] = []
    for member in template.data {
      if let named = template.names.first(where: { $0.key == member.key }) {
        data.append(.init(member.key, value(member.value, named, run, object)))
        continue
      }
      if let named = template.days.first(where: { $0.key == member.key }) {
        data.append(.init(member.key, .string(run.day(named, walk).description)))
        continue
      }
      if let term = template.terms.first(where: { $0.key == member.key }) {
        data.append(.init(member.key, .string(term.text(of: act.fact))))
        continue
      }
      data.append(member)
    }
    return entry.line(name, template.kind, data)
  }

  /// The name of a case.
  static func name(run: Int, case number: Int) -> String { "run-\(run)-case-\(number)" }

  private static func value(
    _ example: JSONValue, _ name: ActName, _ run: SimulationRun, _ object: Int
  ) -> JSONValue {
    switch name.naming {
    case .fixed: example
    case .numbered(let prefix): .string("\(prefix)-\(object)")
    case .listed(let prefix): .strings(["\(prefix)-\(object)"])
    case .number: .string(String(object))
    case .every(let prefix, let scope):
      .strings((0..<run.model.counts[Int(scope.rawValue)]).map { "\(prefix)-\($0 + 1)" })
    }
  }
}
