/// The schema of an imported calendar.
enum CalendarSchema {
  private typealias Part = SchemaPart

  static var schema: JSONValue {
    Part.document(
      "calendar/1", title: "Years and overlays laid over the published calendar",
      Part.members(
        [
          .init("format", Part.constant(CalendarImport.format)),
          .init("years", Part.list(Part.reference("year")), required: false),
          .init("overlays", Part.list(Part.reference("overlay")), required: false),
        ], isClosed: true, "Unknown keys are errors."),
      definitions: [("year", year), ("overlay", overlay), ("off", off)])
  }

  private static var year: JSONValue {
    let years = CalendarYear.supported
    let number = JSONValue.object([
      .init("maximum", .int(years.upperBound)), .init("minimum", .int(years.lowerBound)),
      .init("type", .string("integer")),
    ])
    return Part.object(
      [
        .init("year", number),
        .init("off", Part.list(Part.reference("off"), "Breaks, weekends inside included.")),
        .init("worked", Part.list(Part.day(), "Saturdays and Sundays worked (调休上班)."), required: false),
        .init(
          "statutory", Part.list(Part.reference("off"), "The holidays proper (法定节假日)."), required: false),
      ], isClosed: true, "The arrangements of a calendar year, in place of what was known of it.")
  }

  private static var overlay: JSONValue {
    Part.object(
      [
        .init("id", Part.text("A short name that stands in the calendar's version.")),
        .init("off", Part.list(Part.reference("off")), required: false),
        .init("worked", Part.list(Part.day(), "Days worked, on any day of the week."), required: false),
      ], isClosed: true, "What a region or an office adds; the later overlay decides.")
  }

  private static var off: JSONValue {
    let name = Part.object([.init("zh", Part.text()), .init("en", Part.text())], isClosed: true)
    let span = Part.object(
      [
        .init("from", Part.day()), .init("through", Part.day("Default: the first day."), required: false),
        .init("name", name, required: false),
      ], isClosed: true)
    return .object([.init("anyOf", .array([Part.day(), span]))])
  }
}
