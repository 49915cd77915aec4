/// The schema of an explanation; `cases/items` is also the schema of a line of NDJSON.
enum ExplanationSchema {
  private typealias Part = SchemaPart

  static var schema: JSONValue {
    Part.document(
      "explanation/1", title: "Why a replay found what it found",
      Part.members(
        [.init("format", Part.constant(ExplanationWriter.format))] + ReportSchema.common
          + [.init("cases", Part.list(Part.reference("case")), required: false)],
        "With --format ndjson, each line but the last is a case; the last is an explanation without cases. "
          + "file and line are left out with --order case."),
      definitions: [
        ("case", caseExplanation), ("finding", finding), ("examination", examination), ("event", event),
        ("fact", fact), ("parameter", parameter), ("deadline", deadline), ("derivation", derivation),
        ("count", .object(Part.members(AnswerSchemas.deadlineProperties))),
        ("diagnostic", ReportSchema.diagnostic),
      ])
  }

  private static var caseExplanation: JSONValue {
    Part.object([
      .init("case", Part.text()), .init("rulebook", Part.text()), .init("phase", Part.text()),
      .init("stages", Part.list(Part.code(Stage.allCases.map(\.rawValue)))),
      .init("findings", Part.list(Part.reference("finding"), "Those of the report, with the same numbers.")),
      .init("deadlines", Part.list(Part.reference("deadline"), "Those of the report.")),
    ])
  }

  private static var examinationProperties: [SchemaPart.Property] {
    [
      .init(
        "n", Part.optional(Part.count(), "In the report, from 1; null where the report does not list it.")),
      .init("rule", Part.text("The clause.")), .init("text", Part.words("What the rule says.")),
      .init("basis", Part.code(Basis.allCases.map(\.id))), .init("outcome", Part.outcome),
      .init("severity", Part.code(Severity.allCases.map(\.id))), .init("day", Part.day()),
      .init("object", Part.optional(Part.string())), .init("message", Part.words("What was found.")),
      .init("facts", Part.list(Part.reference("fact"), "What the rule was held to.")),
      .init("parameters", Part.list(Part.reference("parameter"))),
      .init("deadline", Part.optional(Part.reference("deadline"), "The duty judged, if it is about one.")),
      .init(
        "derivedFrom", Part.optional(Part.count(), "The finding of a skipped step on which this one rests.")),
    ]
  }

  private static var examination: JSONValue { Part.object(examinationProperties) }

  private static var finding: JSONValue {
    Part.object(
      examinationProperties + [
        .init(
          "event",
          Part.optional(Part.reference("event"), "The event judged; null where the calendar alone decided.")),
        .init("phase", Part.optional(Part.text(), "Where the event left the case.")),
        .init(
          "alongside",
          Part.list(Part.reference("examination"), "The other rules examined at the event, kept or not.")),
      ])
  }

  private static var event: JSONValue {
    Part.object([
      .init("id", Part.text()), .init("source", Part.text()), .init("type", Part.text()),
      .init("time", Part.time()), .init("role", Part.optional(Part.code(Role.allCases.map(\.id)))),
      .init("file", Part.string(), required: false),
      .init("line", Part.count("Over the whole input, from 1."), required: false),
    ])
  }

  private static var fact: JSONValue {
    Part.object([
      .init("name", Part.words()),
      .init(
        "value",
        .object([
          .init(
            "description",
            .string("As the log writes it; null where nothing says, or its words are not kept."))
        ])),
      .init("from", origin),
    ])
  }

  /// One of several shapes, told apart by its kind.
  private static func kind(_ code: String, _ more: [SchemaPart.Property] = []) -> JSONValue {
    Part.object([.init("kind", Part.constant(code))] + more)
  }

  private static var origin: JSONValue {
    .object([
      .init(
        "oneOf",
        .array([
          kind(
            "event",
            [
              .init("event", Part.reference("event")),
              .init("pointer", Part.string("The place in the event by RFC 6901.")),
            ]),
          kind("rulebook", [.init("entry", Part.text("A clause, or the id of a parameter."))]),
          kind("calendar"),
          kind(
            "presumption", [.init("finding", Part.optional(Part.count(), "The finding that presumes it."))]),
          kind("absent"),
        ])), .init("description", .string("Where the fact came from; absent: no line up to then says it.")),
    ])
  }

  private static var parameter: JSONValue {
    Part.object([
      .init("id", Part.text()), .init("clause", Part.text()),
      .init("value", Part.optional(Part.string(), "Null for a blank.")),
      .init("on", Part.day("The day on which it was looked up.")),
      .init("from", Part.optional(Part.day(), "The first day it holds; null where the text names none.")),
      .init("through", Part.optional(Part.day(), "The last day it holds; null while nothing replaced it.")),
      .init("source", Part.optional(Part.text())),
      .init("question", Part.optional(Part.text(), "The open question that it answers.")),
    ])
  }

  private static var deadline: JSONValue {
    Part.object(
      ReportSchema.deadlineProperties + [
        .init("text", Part.words("What the rule says.")),
        .init("openedAt", Part.optional(Part.reference("event"))),
        .init("dischargedAt", Part.optional(Part.reference("event"))),
        .init("cancelled", Part.optional(Part.day(), "The day since which it is no longer owed.")),
        .init(
          "presumedBy", Part.optional(Part.count(), "The finding that presumes the step that opened it.")),
        .init("derivation", Part.reference("derivation")),
      ])
  }

  private static var derivation: JSONValue {
    .object([
      .init(
        "oneOf",
        .array([
          kind(
            "counted",
            [
              .init("start", Part.reference("fact")), .init("period", Part.reference("fact")),
              .init("counting", Part.code(["act", "term", "before"])),
              .init("parameters", Part.list(Part.reference("parameter"))),
              .init("count", Part.reference("count", "The answer of authops deadline.")),
            ]),
          kind("set", [.init("day", Part.reference("fact"))]), kind("promptly"),
          kind("unknown", [.init("missing", Part.reference("fact"))]),
        ])), .init("description", .string("How the due day was found.")),
    ])
  }
}
