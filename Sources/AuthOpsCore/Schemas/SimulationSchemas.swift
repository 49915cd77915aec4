/// The schemas of what simulations write.
enum SimulationSchemas {
  private typealias Part = SchemaPart

  static var simulation: JSONValue {
    Part.document(
      "simulation/1", title: "What came of a simulation",
      result,
      definitions: [("distribution", distribution), ("estimate", estimate)])
  }

  static var comparison: JSONValue {
    Part.document(
      "simulationComparison/1", title: "Two scenarios with the same random numbers",
      Part.members([
        .init("format", Part.constant(SimulationComparison.format)),
        .init("first", .object(result)), .init("second", .object(result)),
        .init("differences", Part.list(difference)),
      ]), definitions: [("distribution", distribution), ("estimate", estimate)])
  }

  static var statutory: JSONValue {
    let step = Part.object([
      .init("step", Part.text()), .init("role", Part.optional(Part.text())),
      .init("optional", Part.flag("Whether a case may do without it.")),
      .init("opened", Part.day("When all was there that it presupposes.")),
      .init("earliest", Part.day()),
      .init("heldBack", Part.optional(Part.text(), "The clause that keeps it from coming at once.")),
      .init("latest", Part.optional(Part.day(), "Null where no day is the last.")),
      .init("rule", Part.optional(Part.text(), "The clause that sets the last day, or asks for promptness.")),
      .init("limit", Part.code(StatutoryPath.Limit.allCases.map(\.rawValue))),
      .init("heldOpenBy", Part.list(Part.text(), "Steps before it that have no last day.")),
    ])
    return Part.document(
      "statutory/1", title: "The first and the last conforming day of every step",
      Part.members([
        .init("format", Part.constant(StatutoryPath.format)),
        .init("from", Part.day("The day of the announcement, or on which the docket opens.")),
        .init("rulebook", ReportSchema.rulebook), .init("calendar", Part.calendar),
        .init("agreementEnds", Part.optional(Part.day())), .init("steps", Part.list(step)),
        .init("unlimited", Part.list(Part.text(), "Steps without a last day of their own.")),
      ]))
  }

  private static var result: [JSONValue.Member] {
    Part.members([
      .init("format", Part.constant(SimulationResult.format)),
      .init("tool", Part.object([.init("name", Part.text()), .init("version", Part.text())])),
      .init("rulebook", ReportSchema.rulebook), .init("calendar", Part.calendar),
      .init("generator", Part.constant("xoshiro256**")), .init("scenario", scenario),
      .init(
        "totals",
        Part.object([
          .init("runs", Part.count()), .init("cases", Part.count()), .init("events", Part.count()),
        ])),
      .init(
        "milestones", Part.list(elapsed([.init("act", Part.text())]), "From the opening to the first time.")),
      .init(
        "stages",
        Part.list(
          elapsed([.init("stage", Part.text()), .init("from", Part.text()), .init("to", Part.text())]))),
      .init("deadlines", Part.list(deadline)), .init("resources", Part.list(resource)),
      .init(
        "ends",
        Part.list(
          Part.object([
            .init("end", Part.code(CaseEnd.allCases.map(\.rawValue))), .init("cases", Part.count()),
            .init("share", Part.reference("estimate")),
          ]))), .init("violations", Part.list(violation)),
    ])
  }

  private static var scenario: JSONValue {
    Part.object([
      .init("title", Part.optional(Part.text())), .init("start", Part.day()), .init("end", Part.day()),
      .init("seed", Part.string(pattern: "[0-9]+")), .init("punctual", Part.flag()),
      .init(
        "unpublishedFrom",
        Part.optional(Part.day(), "From there working days are not published: weekdays count as worked.")),
    ])
  }

  private static func elapsed(_ names: [SchemaPart.Property]) -> JSONValue {
    Part.object(
      names + [
        .init("share", Part.reference("estimate", "The part of the cases, or proceedings, that got there.")),
        .init("perYear", Part.reference("estimate", "How many of them did so in a year of the horizon.")),
        .init("days", Part.reference("distribution")), .init("workingDays", Part.reference("distribution")),
      ])
  }

  private static var number: JSONValue { .object([.init("type", .string("number"))]) }

  private static func pair(_ element: JSONValue) -> JSONValue {
    .object([
      .init("items", element), .init("maxItems", .int(2)), .init("minItems", .int(2)),
      .init("type", .string("array")),
    ])
  }

  private static var estimate: JSONValue {
    Part.object(
      [
        .init("value", number),
        .init("interval", Part.optional(pair(number), "95%; null with fewer than two runs.")),
      ])
  }

  private static var distribution: JSONValue {
    Part.object([
      .init("count", Part.count()), .init("mean", number), .init("min", Part.integer()),
      .init("max", Part.integer()),
      .init("meanInterval", Part.optional(pair(number))),
      .init(
        "quantiles",
        Part.list(
          Part.object([
            .init("p", Part.count("Hundredths.")), .init("value", Part.integer()),
            .init("interval", Part.optional(pair(Part.integer()))),
          ]))),
      .init(
        "histogram",
        Part.list(
          Part.object([
            .init("from", Part.integer()), .init("through", Part.integer()), .init("count", Part.count()),
          ]))),
    ])
  }

  private static var deadline: JSONValue {
    let hours = Part.object(
      ["waited", "worked", "waitedLate", "workedLate"].map { .init($0, Part.optional(number)) },
      "Mean office hours that acts waited and were worked on, over all and over the late ones.")
    return Part.object([
      .init("rule", Part.text()), .init("name", Part.text()),
      .init("duties", Part.object(DutyStatus.allCases.map { .init($0.id, Part.count()) })),
      .init("breach", Part.optional(Part.reference("estimate"), "How likely one with a last day is missed.")),
      .init("daysLate", Part.optional(Part.reference("distribution"))), .init("officeHours", hours),
    ])
  }

  private static var resource: JSONValue {
    Part.object([
      .init("name", Part.text()), .init("capacity", Part.optional(Part.count(), "Null for any number.")),
      .init("served", Part.count()),
      .init(
        "utilisation", Part.reference("estimate", "Without a capacity: how many acts at once on average.")),
      .init("waitMinutes", Part.reference("distribution", "Office minutes that acts waited.")),
      .init("longestQueue", Part.count()),
    ])
  }

  private static var violation: JSONValue {
    Part.object([
      .init("rule", Part.text()), .init("name", Part.text()),
      .init("severity", Part.code(Severity.allCases.map(\.id))), .init("found", Part.count()),
      .init("injected", Part.count("On purpose.")),
      .init("missed", Part.count("Because an act took too long.")),
    ])
  }

  private static var difference: JSONValue {
    Part.object([
      .init("kind", Part.code(SimulationComparison.Difference.Kind.allCases.map(\.rawValue))),
      .init("name", Part.text()), .init("first", number), .init("second", number),
      .init("difference", Part.reference("estimate", "The second less the first.")),
    ])
  }
}
