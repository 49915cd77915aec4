/// The schema of a report; `cases/items` is also the schema of a line of NDJSON.
enum ReportSchema {
  private typealias Part = SchemaPart

  static var schema: JSONValue {
    Part.document(
      "report/1", title: "What a replay found",
      Part.members(
        [.init("format", Part.constant("authops.report/1"))] + common
          + [.init("cases", Part.list(Part.reference("case")), required: false)],
        "With --format ndjson, each line but the last is a case; the last is a report without cases. "
          + "file and line are left out with --order case."),
      definitions: [
        ("case", caseReport), ("finding", finding), ("deadline", deadline), ("diagnostic", diagnostic),
      ])
  }

  /// What every result of a replay says beside its cases.
  static var common: [SchemaPart.Property] {
    [
      .init("tool", Part.object([.init("name", Part.string()), .init("version", Part.string())])),
      .init("asOf", Part.optional(Part.day(), "The day of judgement; null without events.")),
      .init("mode", Part.constant("audit")), .init("rulebooks", Part.list(rulebook)),
      .init("calendar", Part.calendar), .init("input", input), .init("summary", summary),
      .init("diagnostics", Part.list(Part.reference("diagnostic"))),
      .init("diagnosticsOmitted", Part.count("How many diagnostics were left out.")),
    ]
  }

  static var rulebook: JSONValue {
    Part.object([
      .init("id", Part.text()), .init("status", Part.code(Rulebook.Status.allCases.map(\.rawValue))),
      .init("digest", Part.digest),
    ])
  }

  private static func counts(_ names: [String]) -> JSONValue {
    Part.object(names.map { .init($0, Part.count()) })
  }

  static var input: JSONValue {
    counts(["lines", "events", "applied", "unapplied", "duplicates", "lateEntries", "malformed"])
  }

  private static var summary: JSONValue {
    let byRule = JSONValue.object([
      .init("additionalProperties", Part.count()), .init("type", .string("object")),
    ])
    return Part.object([
      .init("cases", Part.count()), .init("findings", counts(Outcome.allCases.map(\.id))),
      .init("violatedByRule", byRule), .init("deadlines", counts(DutyStatus.allCases.map(\.id))),
    ])
  }

  /// Something about the log that decides no outcome.
  static var diagnostic: JSONValue {
    Part.object([
      .init(
        "kind",
        Part.code(["malformed", "byteOrderMark", "unknownKey", "lateEntry", "caseForgotten", "overlayAbsent"])
      ),
      .init("file", Part.string(), required: false),
      .init("line", Part.count("Over the whole input, from 1."), required: false),
      .init("column", Part.count("In Unicode scalars, from 1.")),
      .init("pointer", Part.string("By RFC 6901.")), .init("message", Part.words()),
    ])
  }

  private static var caseReport: JSONValue {
    Part.object([
      .init("case", Part.text()), .init("rulebook", Part.text()), .init("phase", Part.text()),
      .init("stages", Part.list(Part.code(Stage.allCases.map(\.rawValue)))),
      .init("findings", Part.list(Part.reference("finding"))),
      .init("deadlines", Part.list(Part.reference("deadline"))),
    ])
  }

  /// An event that something is about.
  static var event: JSONValue {
    Part.object([
      .init("id", Part.text()), .init("source", Part.text()), .init("file", Part.string(), required: false),
      .init("line", Part.count("Over the whole input, from 1."), required: false),
    ])
  }

  private static var finding: JSONValue {
    Part.object([
      .init("n", Part.count("Within the case, from 1.")), .init("rule", Part.text("The clause.")),
      .init("basis", Part.code(Basis.allCases.map(\.id))), .init("outcome", Part.outcome),
      .init("severity", Part.code(Severity.allCases.map(\.id))),
      .init("event", Part.optional(event, "The event judged; null where the calendar alone decided.")),
      .init("day", Part.day()), .init("object", Part.optional(Part.string())),
      .init("pointer", Part.optional(Part.string(), "The place in the event by RFC 6901.")),
      .init("message", Part.words()), .init("evidence", .object([.init("type", .string("object"))])),
      .init(
        "derivedFrom", Part.optional(Part.count(), "The finding of a skipped step on which this one rests.")),
    ])
  }

  private static var deadline: JSONValue { Part.object(deadlineProperties) }

  /// What a duty says of itself.
  static var deadlineProperties: [SchemaPart.Property] {
    [
      .init("rule", Part.text("The clause.")), .init("obligor", Part.code(Role.allCases.map(\.id))),
      .init("object", Part.optional(Part.string())), .init("opened", Part.day()),
      .init(
        "openedBy", Part.optional(Part.string(), "The id of the event; null where the calendar opened it.")),
      .init("period", Part.optional(Part.period())),
      .init("due", Part.optional(Part.day(), "The last day in time.")),
      .init("dueNotBefore", Part.day("Where a year is missing: the earliest it can be."), required: false),
      .init("provisional", Part.flag("Counted through a year that is not published."), required: false),
      .init("discharged", Part.optional(Part.day())), .init("dischargedBy", Part.optional(Part.string())),
      .init("status", Part.code(DutyStatus.allCases.map(\.id))),
    ]
  }
}
