extension SimulationComparison {
  /// The comparison as a JSON value; canonical bytes come from `JSONValue.canonical`.
  public var value: JSONValue {
    .object([
      .init("differences", .array(differences.map(\.value))), .init("first", first.value),
      .init("format", .string(Self.format)), .init("second", second.value),
    ])
  }
}

extension SimulationComparison.Difference {
  /// How many decimals the figure has: shares more than days.
  var places: Int {
    switch kind {
    case .stage, .milestone, .wait: 2
    case .breach, .end: 4
    }
  }

  fileprivate var value: JSONValue {
    .object([
      .init("difference", difference.value(places: places)),
      .init("first", .rounded(values.first, places: places)),
      .init("kind", .string(kind.rawValue)), .init("name", .string(name)),
      .init("second", .rounded(values.second, places: places)),
    ])
  }
}
