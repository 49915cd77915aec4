extension CalendarYearAnswer {
  /// The answer as a JSON value; canonical bytes come from `JSONValue.canonical`.
  public var value: JSONValue {
    var members: [JSONValue.Member] = [
      .init("calendar", calendar.reference), .init("format", .string(Self.format)),
      .init("outcome", .string(outcome.id)), .init("provisional", .bool(isProvisional)),
      .init("year", .int(year)),
    ]
    if outcome == .undetermined { members.append(.init("missing", .string("calendar year \(year)"))) }
    members += countMembers + (arrangements?.members ?? [])
    return .object(members)
  }

  private var countMembers: [JSONValue.Member] {
    guard !days.isEmpty else { return [] }
    return [
      .init("days", .int(days.count)), .init("months", .array(workingDaysByMonth.map { .int($0) })),
      .init("offWeekdays", .array(offWeekdays.map(\.value))),
      .init("workedWeekends", .array(workedWeekends.map(\.value))), .init("workingDays", .int(workingDays)),
      .init("yearEndOpen", .bool(isYearEndOpen)),
    ]
  }
}

extension CalendarYear {
  /// What the arrangements themselves say, as members of an object.
  fileprivate var members: [JSONValue.Member] {
    [
      .init("breaks", .array(rests.map(\.value))), .init("notices", .array(notices.map(\.value))),
      .init("source", .string(source.rawValue)), .init("statutory", .array(statutory.map(\.value))),
    ]
  }
}

extension CalendarYearAnswer.NotedDay {
  fileprivate var value: JSONValue {
    var members: [JSONValue.Member] = [
      .init("day", .string(day.description)), .init("why", .string(reason.code)),
    ]
    if let name = reason.name { members.append(.init("name", name.value)) }
    return .object(members)
  }
}

extension NamedDays {
  fileprivate var value: JSONValue {
    .object([
      .init("from", .string(days.lowerBound.description)), .init("name", name.value),
      .init("through", .string(days.upperBound.description)),
    ])
  }
}

extension ArrangementNotice {
  fileprivate var value: JSONValue {
    .object([
      .init("amendment", .bool(isAmendment)), .init("document", .optional(document)),
      .init("governmentPages", .strings(governmentPages)), .init("issued", .string(issued)),
      .init("pages", .strings(pages)), .init("year", .int(year)),
    ])
  }
}
