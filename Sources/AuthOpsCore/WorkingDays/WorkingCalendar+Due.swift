extension WorkingCalendar {
  /// The last day of a period.
  ///
  /// The starting day is not counted. Working days are counted one by one, a worked weekend included; a period in
  /// days, months or years ends on its last or corresponding day, at the month's end where there is none, and is then
  /// moved as `Counting` says. A worked weekend is no day off and moves nothing; a move ends on the first working
  /// day, which may be a worked weekend. A period of 0 ends on the day itself and is never moved.
  ///
  /// Counting back months from a month's end has two readings: the corresponding day, and the latest day from which
  /// the months lead to that end. The first is never the later of the two and is the one used.
  ///
  /// - Parameters:
  ///   - day: The starting day; with `before`, the day from which the period is counted back.
  ///   - period: What is counted.
  ///   - counting: Which way, and whether the last day moves.
  /// - Returns: The last day; undetermined where the count touches a day of an unpublished year.
  /// - Complexity: O(r) in the number of runs of published years, whatever the period.
  ///
  /// Civil Code (民法典) articles 201 to 203; register parameter P22.
  public func due(from day: Day, _ period: Period, _ counting: Counting) -> DueDay {
    let count = Int(period.count)
    if period.isSameDay { return .determined(day, raw: day, isProvisional: false) }
    if period.unit == .workingDays {
      return counting == .before ? backward(from: day, count, raw: nil) : forward(from: day, count, raw: nil)
    }
    let raw = rawDay(from: day, period, counting)
    return switch counting {
    case .term: .determined(raw, raw: raw, isProvisional: false)
    case .act: forward(from: raw.adding(days: -1), 1, raw: raw)
    case .before: backward(from: raw.adding(days: 1), 1, raw: raw)
    }
  }

  /// The last day of a period in days, months or years before it is moved.
  func rawDay(from day: Day, _ period: Period, _ counting: Counting) -> Day {
    counting == .before ? day.subtracting(period) : day.adding(period)
  }

  /// The n-th working day after a day.
  private func forward(from day: Day, _ count: Int, raw: Day?) -> DueDay {
    let start = Int(day.number) + 1
    let rank = table.rank(of: start)
    let end = table.day(ofRank: rank + count - 1)
    guard let gap = table.firstGap(in: start...end) else { return determined(end, raw, isProvisional: false) }
    if allowsUnpublished { return determined(end, raw, isProvisional: true) }
    let remaining = count - (table.rank(of: gap) - rank)
    return undetermined(table.earliestForward(from: gap, count: remaining), gap)
  }

  /// The n-th working day before a day.
  private func backward(from day: Day, _ count: Int, raw: Day?) -> DueDay {
    let start = Int(day.number) - 1
    let rank = table.rank(of: start + 1)
    let end = table.day(ofRank: rank - count)
    guard let gap = table.lastGap(in: end...start) else { return determined(end, raw, isProvisional: false) }
    if allowsUnpublished { return determined(end, raw, isProvisional: true) }
    let remaining = count - (rank - table.rank(of: gap + 1))
    return undetermined(table.earliestBackward(from: gap, count: remaining), gap)
  }

  private func determined(_ number: Int, _ raw: Day?, isProvisional: Bool) -> DueDay {
    let day = Day(exactly: number)
    return .determined(day, raw: raw ?? day, isProvisional: isProvisional)
  }

  private func undetermined(_ bound: Int, _ gap: Int) -> DueDay {
    .undetermined(dueNotBefore: Day(exactly: bound), missingYear: Int32(Day(exactly: gap).year))
  }
}
