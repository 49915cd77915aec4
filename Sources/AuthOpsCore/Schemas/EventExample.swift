/// Events made from the examples of their fields, one for each type.
package enum EventExample {
  /// The example of a type; a log of one line.
  package static func event(of descriptor: EventDescriptor) -> JSONValue {
    let acts = (Rulebook.builtIn + Rulebook.overlaid).compactMap { rulebook in
      rulebook.regime.act(descriptor.kind).map { (rulebook.id, $0) }
    }
    let place = acts.first?.0 ?? Rulebook.deqing.id
    var members: [JSONValue.Member] = [
      .init("id", .string("example-1")), .init("source", .string("/\(place)/data-bureau")),
      .init("specversion", .string("1.0")), .init("subject", .string("\(place)-2026-001")),
      .init("time", .string("2026-03-02T09:30:00+08:00")), .init("type", .string(descriptor.name)),
    ]
    if descriptor.nature == .act, let role = acts.first?.1.roles.roles.first {
      members.append(.init("role", .string(role.id)))
    }
    if !descriptor.fields.isEmpty {
      members.append(
        .init("data", .object(descriptor.fields.map { .init($0.key, $0.exampleValue) })))
    }
    return .object(members)
  }
}

extension Field {
  /// The example as a JSON value.
  var exampleValue: JSONValue {
    do throws(JSONError) { return try JSONValue(parsing: Array(example.utf8)) } catch {
      preconditionFailure("The example of '\(key)' is no JSON: \(error)")
    }
  }
}
