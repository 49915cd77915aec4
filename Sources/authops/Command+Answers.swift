import AuthOpsCore

/// The commands that answer one question.
extension Command {
  /// `deadline`: status 3 where a year is missing.
  func runDeadline(_ arguments: Arguments) throws(UsageError) -> ExitStatus {
    let from = try arguments.required(.from, "a day as YYYY-MM-DD") { Day($0) }
    let period = try arguments.required(.period, "a period such as 3wd, 15d, 6mo or 3y") { Period($0) }
    guard !(arguments.has(.before) && arguments.has(.term)) else {
      throw UsageError("--before and --term exclude each other", self)
    }
    let counting: Counting = arguments.has(.before) ? .before : arguments.has(.term) ? .term : .act
    let (format, language) = (try arguments.format(), try arguments.language())
    guard let calendar = try Calendars.load(arguments) else { return .unusable }
    let answer = DeadlineAnswer(from: from, period, counting, calendar: calendar)
    var status = write(answer.value, answer.text(language), format, arguments)
    if answer.outcome == .undetermined { status.raise(to: .unusable) }
    return status
  }

  /// `calendar`: status 3 where the year is not published.
  func runCalendar(_ arguments: Arguments) throws(UsageError) -> ExitStatus {
    let text = arguments.operands[0]
    guard text.utf8.count == 4, let year = Int(text), 1...9_999 ~= year else {
      throw UsageError("expected a year of four digits, found '\(text)'", self)
    }
    let (format, language) = (try arguments.format(), try arguments.language())
    guard let calendar = try Calendars.load(arguments) else { return .unusable }
    let answer = CalendarYearAnswer(year, calendar: calendar)
    var status = write(answer.value, answer.text(language), format, arguments)
    if answer.outcome == .undetermined { status.raise(to: .unusable) }
    return status
  }

  /// `rate`: status 1 where the cap is reached, 3 where there is no rate.
  func runRate(_ arguments: Arguments) throws(UsageError) -> ExitStatus {
    let expected = "an amount in yuan such as 1234567.89"
    let revenue = try arguments.required(.revenue, expected) { Yuan($0) }
    let cost = try arguments.required(.cost, expected + ", zero or more") { text in
      Yuan(text).flatMap { $0 >= .zero ? $0 : nil }
    }
    let (format, language, failOn) = (
      try arguments.format(), try arguments.language(), try arguments.failOn()
    )
    let day = try arguments.asOf()
    guard let rulebooks = Rulebooks.load(arguments) else { return .unusable }
    let rulebook = try rulebooks.chosen(arguments) ?? .deqing
    guard let rate = try? ReturnRate(revenue: revenue, cost: cost) else {
      throw UsageError("--cost: expected \(expected), zero or more, found '\(cost)'", self)
    }
    let answer = RateAnswer(rate, under: rulebook, on: day)
    var status = write(answer.value, answer.text(language), format, arguments)
    if answer.outcome == .undetermined { status.raise(to: .unusable) }
    if answer.outcome == .violated, failOn.counts(1, blocking: answer.severity == .blocking ? 1 : 0) {
      status.raise(to: .violated)
    }
    return status
  }

  func write(
    _ value: JSONValue, _ text: String, _ format: Format, _ arguments: Arguments
  ) -> ExitStatus {
    format == .text
      ? ResultFile.write(text, to: arguments.text(.output))
      : ResultFile.write(value, to: arguments.text(.output))
  }
}

extension FailOn {
  /// Whether so many violations make the exit status 1.
  func counts(_ violated: Int, blocking: Int) -> Bool {
    switch self {
    case .violated: violated > 0
    case .blocking: blocking > 0
    case .never: false
    }
  }
}
