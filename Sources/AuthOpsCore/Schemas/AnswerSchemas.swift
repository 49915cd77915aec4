/// The schemas of what answers one question.
enum AnswerSchemas {
  private typealias Part = SchemaPart

  static var deadline: JSONValue {
    Part.document(
      "deadline/1", title: "A due day with its derivation", Part.members(deadlineProperties))
  }

  /// What the answer of a due day says.
  static var deadlineProperties: [SchemaPart.Property] {
    [
      .init("from", Part.day("The starting day; with a count backwards, the day from which it goes.")),
      .init("period", Part.period()),
      .init("due", Part.optional(Part.day(), "The last day in time; null where a year is missing.")),
      .init("raw", Part.optional(Part.day(), "The last day before it was moved off a day off.")),
      .init("provisional", Part.flag("Whether a year was assumed that is not published.")),
      .init("outcome", Part.code(["satisfied", "undetermined"])),
      .init("days", Part.list(countedDay, "The days looked at, in the order of looking.")),
      .init("calendar", Part.calendar),
      .init("dueNotBefore", Part.day("Where a year is missing: the earliest it can be."), required: false),
      .init("missing", Part.string("What is missing."), required: false),
    ]
  }

  private static var countedDay: JSONValue {
    Part.object([
      .init("day", Part.day()), .init("counts", Part.flag()), .init("why", reason),
      .init("name", Part.words("The holiday or day off."), required: false),
    ])
  }

  private static let reason = SchemaPart.code(
    [
      "workday", "weekend", "workedWeekend", "statutoryHoliday", "holidayRest", "overlayOff", "overlayWorked",
      "assumedWorkday", "assumedWeekend", "unpublished",
    ], "Why the day is worked or not.")

  static var rate: JSONValue {
    let fraction = Part.object([
      .init("numerator", Part.string(pattern: "-?[0-9]+")),
      .init("denominator", Part.string(pattern: "[0-9]+")),
      .init("percent", Part.string("Rounded down.", pattern: "-?[0-9]+\\.[0-9]{2}")),
    ])
    return Part.document(
      "rate/1", title: "A return rate held to the cap",
      Part.members([
        .init("revenue", Part.money(isSigned: true)), .init("cost", Part.money()),
        .init("rate", Part.optional(fraction, "In lowest terms; null without cost.")),
        .init("cap", Part.optional(Part.string(pattern: "[0-9]+(?:\\.[0-9]{1,4})?%"))),
        .init("outcome", Part.code(["satisfied", "violated", "undetermined"])),
        .init(
          "rule", Part.optional(Part.text(), "The clause; null where the text of the rulebook sets no cap.")),
        .init("largestLawfulRevenue", Part.optional(Part.money())),
        .init("missing", Part.string("What is missing."), required: false),
      ]))
  }

  static var calendarYear: JSONValue {
    Part.document(
      "calendarYear/1", title: "The working days of a year",
      Part.members([
        .init("format", Part.constant(CalendarYearAnswer.format)), .init("year", Part.count()),
        .init("outcome", Part.code(["satisfied", "undetermined"])), .init("provisional", Part.flag()),
        .init("calendar", Part.calendar),
        .init("missing", Part.string("What is missing."), required: false),
        .init("days", Part.count(), required: false), .init("workingDays", Part.count(), required: false),
        .init("months", Part.list(Part.count(), "Working days of each month."), required: false),
        .init("offWeekdays", Part.list(notedDay, "Monday to Friday, not worked."), required: false),
        .init("workedWeekends", Part.list(notedDay), required: false),
        .init(
          "yearEndOpen", Part.flag("Whether the next year's notice may still change the last days."),
          required: false),
        .init("source", Part.code(["published", "librariesOnly", "imported"]), required: false),
        .init("breaks", Part.list(span, "Days off in a row, weekends included."), required: false),
        .init("statutory", Part.list(span, "The holidays proper."), required: false),
        .init("notices", Part.list(notice), required: false),
      ]))
  }

  private static var notedDay: JSONValue {
    Part.object([
      .init("day", Part.day()), .init("why", reason), .init("name", Part.words(), required: false),
    ])
  }

  private static var span: JSONValue {
    Part.object([.init("from", Part.day()), .init("through", Part.day()), .init("name", Part.words())])
  }

  private static var notice: JSONValue {
    Part.object([
      .init("year", Part.count()), .init("document", Part.optional(Part.string())),
      .init("issued", Part.string()),
      .init("amendment", Part.flag()), .init("pages", Part.list(Part.string())),
      .init("governmentPages", Part.list(Part.string())),
    ])
  }
}
