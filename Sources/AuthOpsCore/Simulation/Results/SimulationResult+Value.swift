extension SimulationResult {
  /// The result as a JSON value; canonical bytes come from `JSONValue.canonical`.
  public var value: JSONValue {
    .object([
      .init("calendar", model.law.calendar.reference), .init("deadlines", .array(deadlines.map(\.value))),
      .init("ends", .array(ends.map(Self.value))), .init("format", .string(Self.format)),
      .init("generator", .string("xoshiro256**")),
      .init("milestones", .array(milestones.map { value($0) })),
      .init("resources", .array(resources.map(\.value))), .init("rulebook", model.law.rulebook.reference),
      .init("scenario", scenarioValue), .init("stages", .array(stages.map { value($0) })),
      .init(
        "tool", .object([.init("name", .string(AuthOps.name)), .init("version", .string(AuthOps.version))])),
      .init(
        "totals",
        .object([.init("cases", .int(cases)), .init("events", .int(events)), .init("runs", .int(runs))])),
      .init("violations", .array(violations.map(\.value))),
    ])
  }

  private var scenarioValue: JSONValue {
    .object([
      .init("end", .string(model.end.description)),
      .init("punctual", .bool(scenario.isPunctual)), .init("seed", .string(String(scenario.seed))),
      .init("start", .string(model.start.description)), .init("title", .optional(scenario.title)),
      .init("unpublishedFrom", .optional(unpublishedFrom?.description)),
    ])
  }

  /// The first day whose year is not published, where the simulation goes so far: from there weekdays count as worked.
  public var unpublishedFrom: Day? {
    let first = model.law.calendar.validThrough.adding(days: 1)
    return first <= model.end ? first : nil
  }

  /// The day of a milestone, where all cases open on the first day.
  public func day(after days: Int) -> Day? {
    scenario.arrivals == .atOnce
      ? Day(of: model.office.opening(model.start.minute(0))).adding(days: days) : nil
  }

  private static func value(_ end: (end: CaseEnd, share: Estimate, cases: Int)) -> JSONValue {
    .object([
      .init("cases", .int(end.cases)), .init("end", .string(end.end.rawValue)),
      .init("share", end.share.value(places: 4)),
    ])
  }

  private func value(_ elapsed: Elapsed) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("days", elapsed.days.value), .init("perYear", elapsed.perYear.value(places: 4)),
      .init("share", elapsed.share.value(places: 4)),
      .init("workingDays", elapsed.workingDays.value),
    ]
    if let span = elapsed.span {
      members.append(.init("from", .string(span.from)))
      members.append(.init("stage", .string(elapsed.name)))
      members.append(.init("to", .string(span.to)))
    } else {
      members.append(.init("act", .string(elapsed.name)))
    }
    return .object(members)
  }
}

extension JSONValue {
  /// A number rounded to a few decimals, half away from zero, as every machine prints it.
  static func rounded(_ number: Double, places: Int = 2) -> JSONValue {
    .number(JSONNumber(checked: Decimal.text(number, places: places)))
  }
}

/// Numbers of statistics as text.
enum Decimal {
  /// A number with a few decimals, without zeros at the end.
  static func text(_ number: Double, places: Int) -> String {
    var text = fixed(number, places: places)
    guard places > 0 else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text == "-0" ? "0" : text
  }

  /// A number with so many decimals, rounded half away from zero.
  static func fixed(_ number: Double, places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let units = Int(number.magnitude * Double(scale) + 0.5)
    let digits = String(units % scale)
    let fraction = places == 0 ? "" : "." + String(repeating: "0", count: places - digits.count) + digits
    return (number < 0 && units > 0 ? "-" : "") + String(units / scale) + fraction
  }
}

extension Estimate {
  /// The estimate as a JSON value.
  func value(places: Int) -> JSONValue {
    .object([
      .init("interval", interval.map { .range($0, places: places) } ?? .null),
      .init("value", .rounded(value, places: places)),
    ])
  }
}

extension JSONValue {
  /// Two numbers, the lower one first.
  static func range(_ range: ClosedRange<Double>, places: Int = 2) -> JSONValue {
    .array([.rounded(range.lowerBound, places: places), .rounded(range.upperBound, places: places)])
  }
}

extension DistributionSummary {
  /// The distribution as a JSON value.
  var value: JSONValue {
    .object([
      .init("count", .int(count)), .init("histogram", .array(histogram.map(\.value))),
      .init("max", .int(max)), .init("mean", .rounded(mean)),
      .init("meanInterval", interval.map { .range($0) } ?? .null), .init("min", .int(min)),
      .init("quantiles", .array(quantiles.map(\.json))),
    ])
  }
}

extension DistributionSummary.Bar {
  fileprivate var value: JSONValue {
    .object([
      .init("count", .int(count)), .init("from", .int(values.lowerBound)),
      .init("through", .int(values.upperBound)),
    ])
  }
}

extension DistributionSummary.Quantile {
  fileprivate var json: JSONValue {
    .object([
      .init("interval", interval.map { .array([.int($0.lowerBound), .int($0.upperBound)]) } ?? .null),
      .init("p", .int(hundredths)), .init("value", .int(value)),
    ])
  }
}

extension SimulationResult.Deadline {
  fileprivate var value: JSONValue {
    func hours(_ hours: Double?) -> JSONValue { hours.map { .rounded($0) } ?? .null }
    return .object([
      .init("breach", breach?.value(places: 4) ?? .null), .init("daysLate", daysLate?.value ?? .null),
      .init("duties", .object(DutyStatus.allCases.map { .init($0.id, .int(statuses[$0])) })),
      .init("name", .string(String(describing: rule))),
      .init(
        "officeHours",
        .object([
          .init("waited", hours(waited)), .init("waitedLate", hours(waitedLate)),
          .init("worked", hours(worked)),
          .init("workedLate", hours(workedLate)),
        ])), .init("rule", .string(clause)),
    ])
  }
}

extension SimulationResult.Resource {
  fileprivate var value: JSONValue {
    .object([
      .init("capacity", capacity.map { .int($0) } ?? .null), .init("longestQueue", .int(longestQueue)),
      .init("name", .string(name)), .init("served", .int(served)),
      .init("utilisation", utilisation.value(places: 4)), .init("waitMinutes", wait.value),
    ])
  }
}

extension SimulationResult.Violation {
  fileprivate var value: JSONValue {
    .object([
      .init("found", .int(found)), .init("injected", .int(injected)), .init("missed", .int(missed)),
      .init("name", .string(String(describing: rule))), .init("rule", .string(clause)),
      .init("severity", .string(severity.id)),
    ])
  }
}
