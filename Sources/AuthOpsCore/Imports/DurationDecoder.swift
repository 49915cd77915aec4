/// Reads how long something takes: `"3wd"`, or an object with one distribution and a unit.
enum DurationDecoder {
  private static let names: Set = [
    "unit", "fixed", "uniform", "triangular", "pert", "exponential", "lognormal", "gamma", "empirical",
  ]

  /// The duration, or nil; the faults are noted.
  static func decode(_ cursor: JSONCursor, _ reader: inout ImportReader) -> ActDuration? {
    if cursor.kind == .string { return short(cursor, &reader) }
    guard let members = reader.members(of: cursor, allowing: names) else { return nil }
    let unit: ActDuration.Unit? =
      if let stated = members["unit"] { unit(stated, &reader) } else { .workingDays }
    let stated = members.filter { $0.key != "unit" }
    guard stated.count == 1, let (name, value) = stated.first else {
      reader.note(cursor.error(.invalid(expected: "one distribution", found: "\(stated.count)")))
      return nil
    }
    guard let distribution = distribution(name, value, &reader), let unit else { return nil }
    return ActDuration(distribution, unit)
  }

  /// `3wd`, `15d`, `4h`.
  private static func short(_ cursor: JSONCursor, _ reader: inout ImportReader) -> ActDuration? {
    reader.attempt { () throws(JSONDocumentError) in
      try cursor.string(as: "a duration such as 3wd, 15d or 4h, or an object") { text in
        guard let unit = ActDuration.Unit.allCases.first(where: { text.hasSuffix($0.rawValue) }),
          text.utf8.first?.isDigit == true,
          let count = Int(text.dropLast(unit.rawValue.count)), bounds ~= Double(count)
        else { return nil }
        return ActDuration(.fixed(Double(count)), unit)
      }
    }
  }

  private static func unit(_ cursor: JSONCursor, _ reader: inout ImportReader) -> ActDuration.Unit? {
    reader.attempt { () throws(JSONDocumentError) in
      try cursor.string(as: "one of wd, d, h") { ActDuration.Unit(rawValue: $0) }
    }
  }

  private static func distribution(
    _ name: String, _ cursor: JSONCursor, _ reader: inout ImportReader
  ) -> DurationDistribution? {
    switch name {
    case "fixed": reader.number(cursor, bounds).map { .fixed($0) }
    case "exponential": reader.number(cursor, positive).map { .exponential(mean: $0) }
    case "uniform": rising(cursor, 2, &reader).map { .uniform(min: $0[0], max: $0[1]) }
    case "triangular": rising(cursor, 3, &reader).map { .triangular(min: $0[0], mode: $0[1], max: $0[2]) }
    case "pert": rising(cursor, 3, &reader).map { .pert(min: $0[0], mode: $0[1], max: $0[2]) }
    case "lognormal": moments(cursor, &reader).map { .lognormal(mean: $0.mean, deviation: $0.deviation) }
    case "gamma": moments(cursor, &reader).map { .gamma(mean: $0.mean, deviation: $0.deviation) }
    default: empirical(cursor, &reader)
    }
  }

  private static let bounds = ScenarioBounds.duration
  private static let positive = ScenarioBounds.positiveDuration

  /// So many numbers, none less than the one before it.
  private static func rising(_ cursor: JSONCursor, _ count: Int, _ reader: inout ImportReader) -> [Double]? {
    let elements = reader.elements(of: cursor)
    guard cursor.kind == .array else { return nil }
    guard elements.count == count else {
      let expected = "\(count) numbers"
      reader.note(cursor.error(.invalid(expected: expected, found: "\(elements.count)")))
      return nil
    }
    var numbers: [Double] = []
    for element in elements {
      guard let number = reader.number(element, bounds) else { return nil }
      if let last = numbers.last, number < last {
        let expected = "a number not below the one before it, \(last)"
        reader.note(element.error(.invalid(expected: expected, found: "\(number)")))
        return nil
      }
      numbers.append(number)
    }
    return numbers
  }

  private static func moments(
    _ cursor: JSONCursor, _ reader: inout ImportReader
  ) -> (mean: Double, deviation: Double)? {
    guard let members = reader.members(of: cursor, allowing: ["mean", "deviation"]) else { return nil }
    let mean = reader.required("mean", members, of: cursor).flatMap { reader.number($0, positive) }
    let deviation = reader.required("deviation", members, of: cursor).flatMap { reader.number($0, positive) }
    guard let mean, let deviation else { return nil }
    return (mean, deviation)
  }

  /// Values, or pairs of a value and its weight.
  private static func empirical(_ cursor: JSONCursor, _ reader: inout ImportReader) -> DurationDistribution? {
    let faults = reader.faults.count
    var values: [DurationWeight] = []
    for element in reader.elements(of: cursor) {
      if element.kind == .array {
        let elements = reader.elements(of: element)
        guard elements.count == 2 else {
          let found = elements.count == 1 ? "1 number" : "\(elements.count) numbers"
          reader.note(element.error(.invalid(expected: "a value and its weight", found: found)))
          continue
        }
        let pair = elements.compactMap { reader.number($0, bounds) }
        guard pair.count == 2 else { continue }
        values.append(DurationWeight(value: pair[0], weight: pair[1]))
      } else if let value = reader.number(element, bounds) {
        values.append(DurationWeight(value: value, weight: 1))
      }
    }
    guard reader.faults.count == faults else { return nil }
    guard values.contains(where: { $0.weight > 0 }) else {
      reader.note(cursor.error(.invalid(expected: "a value with a weight above 0", found: "none")))
      return nil
    }
    return .empirical(values)
  }
}
