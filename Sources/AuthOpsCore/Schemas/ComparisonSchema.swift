/// The schema of what changes over a log under another rulebook.
enum ComparisonSchema {
  private typealias Part = SchemaPart

  static var schema: JSONValue {
    Part.document(
      "comparison/1", title: "Which verdicts change under another rulebook, and why",
      Part.members(
        [
          .init("format", Part.constant(ReplayComparison.format)),
          .init("tool", Part.object([.init("name", Part.string()), .init("version", Part.string())])),
          .init("asOf", Part.optional(Part.day(), "The day of judgement; null without events.")),
          .init("against", RulesSchemas.rulebook), .init("calendar", Part.calendar),
          .init("input", ReportSchema.input), .init("summary", summary),
          .init("differences", Part.list(difference, "For each rulebook that cases are judged by.")),
          .init("cases", Part.list(comparedCase, "The cases that change or cannot be compared.")),
        ]), definitions: RulebookDiffSchema.definitions + [("because", because)])
  }

  private static var difference: JSONValue {
    Part.object([.init("format", Part.constant(RulebookDiff.format))] + RulebookDiffSchema.properties)
  }

  private static var summary: JSONValue {
    let changes = Part.object(["appears", "changes", "vanishes"].map { .init($0, Part.count()) })
    return Part.object([
      .init("cases", Part.count()), .init("changed", Part.count("Cases in which a verdict changes.")),
      .init("refused", Part.count("Cases that the other rulebook cannot judge.")),
      .init("findings", changes), .init("deadlines", changes),
    ])
  }

  private static let because = SchemaPart.list(
    SchemaPart.object([
      .init(
        "kind",
        SchemaPart.code(
          ["parameter", "severity", "consequence"],
          "consequence: the rule reads no parameter that differs; it follows from what this one changed.")),
      .init("id", SchemaPart.text("The parameter, or the name of the rule.")),
    ]), "What differs between the rulebooks and explains the change.")

  private static let change = SchemaPart.code(["appears", "changes", "vanishes"])

  private static var comparedCase: JSONValue {
    let phase = Part.object([.init("before", Part.text()), .init("after", Part.text())])
    let obstacles = Part.code(CaseComparison.Obstacle.allCases.map(\.rawValue))
    return Part.object([
      .init("case", Part.text()), .init("rulebook", Part.text("The one that the case opens under.")),
      .init("refused", Part.optional(obstacles, "Why the case was not compared.")),
      .init("phase", Part.optional(phase, "Null where it is the same.")),
      .init("findings", Part.list(finding, "In the order of the log; those of duties stand with them.")),
      .init("deadlines", Part.list(deadline, "In the order of opening.")),
    ])
  }

  private static var finding: JSONValue {
    let verdict = Part.optional(
      Part.object([
        .init("outcome", Part.outcome), .init("severity", Part.code(Severity.allCases.map(\.id))),
        .init("day", Part.day()), .init("message", Part.words()),
      ]))
    return Part.object([
      .init("change", change), .init("rule", Part.text("The clause.")),
      .init("event", Part.optional(ReportSchema.event)), .init("object", Part.optional(Part.string())),
      .init("pointer", Part.optional(Part.string())), .init("before", verdict), .init("after", verdict),
      .init("because", Part.reference("because")),
    ])
  }

  private static var deadline: JSONValue {
    let shown: Set = ["discharged", "due", "dueNotBefore", "opened", "period", "provisional", "status"]
    let verdict = Part.optional(
      Part.object(
        ReportSchema.deadlineProperties.filter { shown.contains($0.key) } + [
          .init("severity", Part.code(Severity.allCases.map(\.id)))
        ]))
    return Part.object([
      .init("change", change), .init("rule", Part.text("The clause.")),
      .init("obligor", Part.code(Role.allCases.map(\.id))), .init("object", Part.optional(Part.string())),
      .init("before", verdict), .init("after", verdict), .init("because", Part.reference("because")),
    ])
  }
}
