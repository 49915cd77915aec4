/// The schemas of what stands open.
enum OutlookSchemas {
  private typealias Part = SchemaPart

  static var status: JSONValue {
    Part.document(
      "status/1", title: "Where a case stands, and what may come next",
      Part.members([
        .init("format", Part.constant(CaseOutlook.format)), .init("asOf", Part.day("The day of judgement.")),
        .init("case", Part.text()), .init("rulebook", ReportSchema.rulebook),
        .init("calendar", Part.calendar),
        .init("phase", Part.text()), .init("stages", Part.list(Part.code(Stage.allCases.map(\.rawValue)))),
        .init("agreement", Part.optional(agreement, "Null before the first agreement.")),
        .init("children", Part.list(child, "The objects of the case, as events named them.")),
        .init("objectsNotTried", Part.count("Objects on which no event was tried: too many of a kind.")),
        .init("deadlines", Part.list(duty, "What is still owed.")),
        .init("next", Part.list(next, "The events that may come next.")),
        .init("blocked", Part.list(blocked, "The events that blocking rules stand against.")),
      ]))
  }

  static var workList: JSONValue {
    Part.document(
      "workList/1", title: "What is owed in all cases",
      Part.members(
        [
          .init("format", Part.constant(WorkList.format)), .init("asOf", Part.day("The day of judgement.")),
          .init("by", Part.code(WorkList.Grouping.allCases.map(\.rawValue))),
          .init("within", Part.optional(Part.period(), "How far ahead; null for everything that is owed.")),
          .init(
            "through",
            Part.optional(Part.day(), "The last day looked to; null for all, or where a year is missing.")),
          .init("rulebooks", Part.list(ReportSchema.rulebook)), .init("calendar", Part.calendar),
          .init("summary", Part.object(WorkList.statuses.map { .init($0.id, Part.count()) })),
          .init("groups", Part.list(group), required: false),
        ],
        "With --format ndjson, each line but the last is an item; the last is a list without groups."))
  }

  private static var agreement: JSONValue {
    Part.object([
      .init("number", Part.count("Within the case, from 1.")), .init("effective", Part.day()),
      .init("lastDay", Part.optional(Part.day(), "Null where it is not known.")),
      .init("presumed", Part.flag("Whether no line records the signing.")), .init("suspended", Part.flag()),
      .init("ended", Part.optional(Part.code(EndKind.allCases.map { String(describing: $0) }))),
    ])
  }

  private static var child: JSONValue {
    Part.object([
      .init("kind", Part.code(ObjectKind.allCases.map(\.id))), .init("name", Part.text()),
      .init("owed", Part.count("How many duties concern it.")),
    ])
  }

  private static var duty: JSONValue { Part.object(dutyMembers) }

  private static var dutyMembers: [SchemaPart.Property] {
    ReportSchema.deadlineProperties + [
      .init("ageInDays", Part.integer("How many days it has been owed.")),
      .init(
        "workingDaysLeft", Part.optional(Part.integer(), "Until the last day in time; negative after it.")),
    ]
  }

  private static var group: JSONValue {
    let item = Part.object(dutyMembers + [.init("case", Part.text())])
    return Part.object([
      .init("key", Part.optional(Part.string(), "Obligor, day or case; null for what has no last day.")),
      .init("items", Part.list(item)),
    ])
  }

  private static let roles = SchemaPart.list(SchemaPart.code(Role.allCases.map(\.id)), "Empty for facts.")

  private static var unmet: JSONValue {
    Part.object([
      .init("rule", Part.text("The clause.")), .init("object", Part.optional(Part.string())),
      .init("message", Part.words()),
    ])
  }

  private static var next: JSONValue {
    Part.object([
      .init("type", Part.text()), .init("rule", Part.text("The clause that carries the event.")),
      .init("roles", roles), .init("objects", Part.list(Part.string())), .init("mayNameNew", Part.flag()),
      .init("conforms", Part.flag("Whether nothing would warn and nothing be late on the day.")),
      .init("warnings", Part.list(unmet)),
      .init("ground", Part.string("The ground on which alone it goes through."), required: false),
      .init("lastDay", Part.optional(Part.day(), "The last day on which it conforms.")),
      .init(
        "lastDayNotBefore", Part.day("Where a year is missing: the earliest it can be."), required: false),
    ])
  }

  private static var blocked: JSONValue {
    Part.object([
      .init("type", Part.text()), .init("roles", roles), .init("objects", Part.list(Part.string())),
      .init("mayNameNew", Part.flag()), .init("unmet", Part.list(unmet)),
    ])
  }
}
