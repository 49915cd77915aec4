/// Values of parameters.
extension RulebookDecoder {
  /// Reads what a rulebook says of parameters, by name.
  mutating func readParameters(_ place: JSONCursor) {
    let all = ParameterID.allCases.map { (name: $0.id, key: $0) }
    for (id, value) in entries(
      of: place, "a parameter such as providerOpinionPeriod", all, isNeeded: Self.has)
    {
      let faults = reader.faults.count
      let versions = value.kind == .object ? whole(id, value) : single(id, value)
      if reader.faults.count == faults { changes.parameters[id] = (versions, value) }
    }
  }

  private static func has(_ rulebook: Rulebook, _ id: ParameterID) -> Bool { rulebook.has(id) }

  /// One value that holds on every day.
  private mutating func single(_ id: ParameterID, _ place: JSONCursor) -> [Parameter.Version] {
    parameterValue(id, place).map {
      [Parameter.Version(value: $0, from: nil, through: nil, source: source)]
    } ?? []
  }

  /// A parameter with its versions; what is said of it beside them cannot be changed.
  private mutating func whole(_ id: ParameterID, _ place: JSONCursor) -> [Parameter.Version] {
    let names: Set = ["clause", "question", "unit", "versions"]
    guard let members = reader.members(of: place, allowing: names) else { return [] }
    if members.count > (members["versions"] == nil ? 0 : 1) {
      repeated.append(RulebookImport.Repetition(subject: .parameter(id), place: place))
    }
    guard let list = reader.required("versions", members, of: place) else { return [] }
    var versions: [(version: Parameter.Version, place: JSONCursor)] = []
    for element in reader.elements(of: list) {
      if let version = version(id, element) { versions.append((version, element)) }
    }
    if list.kind == .array, (try? list.elements)?.isEmpty == true {
      reader.note(list.error(.invalid(expected: "at least one version of \(id.id)", found: "none")))
    }
    return inOrder(id, versions)
  }

  private mutating func version(_ id: ParameterID, _ place: JSONCursor) -> Parameter.Version? {
    let names: Set = ["value", "from", "through", "source"]
    guard let members = reader.members(of: place, allowing: names) else { return nil }
    let value = reader.required("value", members, of: place).flatMap { parameterValue(id, $0) }
    let from = members["from"].flatMap { $0.isNull ? nil : reader.day($0) }
    let through = members["through"].flatMap { $0.isNull ? nil : reader.day($0) }
    let source = members["source"].map { reader.text($0) } ?? self.source
    guard let value, let source else { return nil }
    if let from, let through, through < from {
      let expected = "a last day of \(id.id) not before \(from)"
      reader.note((members["through"] ?? place).error(.invalid(expected: expected, found: "\(through)")))
      return nil
    }
    return Parameter.Version(value: value, from: from, through: through, source: source)
  }

  /// The versions, earliest first; two that hold on one day are a fault at the one that stands later in the text.
  private mutating func inOrder(
    _ id: ParameterID, _ versions: [(version: Parameter.Version, place: JSONCursor)]
  ) -> [Parameter.Version] {
    for (position, later) in versions.enumerated() {
      guard let other = versions[..<position].first(where: { $0.version.overlaps(later.version) }) else {
        continue
      }
      let (expected, found) = (other.version.days, later.version.days)
      reader.note(
        later.place.error(
          .invalid(expected: "one value of \(id.id) on each day", found: "\(found) beside \(expected)")))
    }
    return versions.map(\.version).sorted { ($0.from ?? .earliest) < ($1.from ?? .earliest) }
  }

  /// A value that the parameter may have; null is a blank.
  private mutating func parameterValue(_ id: ParameterID, _ place: JSONCursor) -> ParameterValue? {
    if place.isNull {
      if id.mayBeBlank { return .blank }
      reader.note(place.error(.invalid(expected: "\(id.id): \(id.expectation)", found: "null")))
      return nil
    }
    if place.kind == .number, id.unit.counts != nil {
      return reader.attempt { () throws(JSONDocumentError) in
        let count = try place.int()
        guard let value = ParameterValue(String(count), of: id) else {
          throw place.error(.invalid(expected: "\(id.id): \(id.expectation)", found: "\(count)"))
        }
        return value
      }
    }
    return reader.attempt { () throws(JSONDocumentError) in
      guard place.kind == .string else {
        throw place.error(.wrongKind(expected: "\(id.id): \(id.expectation)", found: place.kind))
      }
      return try place.string(as: "\(id.id): \(id.expectation)") { ParameterValue($0, of: id) }
    }
  }
}

extension Parameter.Version {
  /// Whether both hold on some day.
  func overlaps(_ other: Parameter.Version) -> Bool {
    (from ?? .earliest) <= (other.through ?? .latest) && (other.from ?? .earliest) <= (through ?? .latest)
  }

  /// The days on which it holds, for messages.
  fileprivate var days: String {
    switch (from, through) {
    case (nil, nil): "every day"
    case (let from?, nil): "from \(from) on"
    case (nil, let through?): "up to \(through)"
    case (let from?, let through?): "\(from) to \(through)"
    }
  }
}

extension Day {
  /// A day before every day that can be written.
  static let earliest = Day(number: .min)
  /// A day after every day that can be written.
  static let latest = Day(number: .max)
}
