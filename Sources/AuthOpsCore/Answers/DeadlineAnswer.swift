/// One due day with its derivation: the answer of `authops deadline`.
public struct DeadlineAnswer: Hashable, Sendable {
  /// The starting day; with a count backwards, the day from which it goes.
  public let from: Day
  /// What is counted.
  public let period: Period
  /// Which way, and whether the last day moves.
  public let counting: Counting
  /// The last day, or what can be said of it.
  public let due: DueDay
  /// The days looked at, in the order of looking.
  public let days: [CountedDay]
  /// The calendar that was asked.
  public let calendar: WorkingCalendar

  /// The due day of a period.
  ///
  /// - Complexity: O(n) in the number of days counted.
  public init(
    from day: Day, _ period: Period, _ counting: Counting = .act, calendar: WorkingCalendar = .published
  ) {
    (from, self.period, self.counting, self.calendar) = (day, period, counting, calendar)
    due = calendar.due(from: day, period, counting)
    days = calendar.derivation(from: day, period, counting)
  }

  /// Whether there is an answer: `satisfied`, or `undetermined` where a year is missing.
  public var outcome: Outcome { due.missingYear == nil ? .satisfied : .undetermined }

  /// The answer as a JSON value; canonical bytes come from `JSONValue.canonical`.
  public var value: JSONValue {
    var members: [JSONValue.Member] = [
      .init("calendar", calendar.reference), .init("days", .array(days.map(\.value))),
      .init("due", .optional(due.day?.description)), .init("from", .string(from.description)),
      .init("outcome", .string(outcome.id)), .init("period", .string(period.description)),
      .init("provisional", .bool(due.isProvisional)), .init("raw", .optional(due.raw?.description)),
    ]
    if let year = due.missingYear {
      members.append(.init("dueNotBefore", .string(due.dueNotBefore.description)))
      members.append(.init("missing", .string("calendar year \(year)")))
    }
    return .object(members)
  }
}

extension CountedDay {
  /// The step as a JSON value, with the name of a day off.
  fileprivate var value: JSONValue {
    var members: [JSONValue.Member] = [
      .init("counts", .bool(counts)), .init("day", .string(day.description)),
      .init("why", .string(reason.code)),
    ]
    if let name = reason.name { members.append(.init("name", name.value)) }
    return .object(members)
  }
}

extension HolidayName {
  /// The name in both languages as a JSON value.
  var value: JSONValue { .words(zh: zh, en: en) }
}
