extension WorkingCalendar {
  /// How a due day is found, day by day.
  ///
  /// The last step that counts is the due day. Where the count meets a year that is not published, the steps end with
  /// its first day met, which has the reason `unpublished` and does not count. Months and years are one step.
  ///
  /// - Parameters:
  ///   - day: The starting day.
  ///   - period: What is counted.
  ///   - counting: Which way, and whether the last day moves.
  /// - Complexity: O(n) in the number of days walked over.
  public func derivation(from day: Day, _ period: Period, _ counting: Counting) -> [CountedDay] {
    if period.isSameDay { return [step(day, .sameDay, counts: true)] }
    let direction = counting == .before ? -1 : 1
    if period.unit == .workingDays { return walk(from: day, Int(period.count), direction, .count) }
    let raw = rawDay(from: day, period, counting)
    let moves = counting == .term || reason(for: raw).isWorking == true ? [] : move(from: raw, direction)
    guard period.unit == .days else { return [step(raw, .correspondingDay, counts: true)] + moves }
    let counted = (1...Int(period.count)).map { step(day.adding(days: $0 * direction), .count, counts: true) }
    return counted + moves
  }

  /// The steps by which a last day that is off moves to a working day; its own day where it is not published.
  private func move(from raw: Day, _ direction: Int) -> [CountedDay] {
    if reason(for: raw) == .unpublished { return [step(raw, .move, counts: false)] }
    return walk(from: raw, 1, direction, .move)
  }

  /// Steps from the day after a day until a number of working days is reached or an unpublished day is met.
  private func walk(from day: Day, _ count: Int, _ direction: Int, _ kind: CountedDay.Step) -> [CountedDay] {
    var steps: [CountedDay] = []
    var (day, remaining) = (day, count)
    while remaining > 0 {
      day = day.adding(days: direction)
      let reason = reason(for: day)
      let counts = reason.isWorking == true
      steps.append(CountedDay(day: day, counts: counts, reason: reason, step: kind))
      if reason == .unpublished { break }
      remaining -= counts ? 1 : 0
    }
    return steps
  }

  private func step(_ day: Day, _ kind: CountedDay.Step, counts: Bool) -> CountedDay {
    CountedDay(day: day, counts: counts, reason: reason(for: day), step: kind)
  }
}
