/// A point in simulated time: whole minutes since 1970-01-01T00:00 by Shanghai's clock.
typealias Minute = Int

/// When someone is open, over the days of a simulation; every question is answered in constant time.
struct OpeningHours: Sendable {
  static let perDay = 24 * 60
  /// A time after everything that is simulated.
  static let never = Int.max / 4

  private let opens: Int
  private let closes: Int
  private let first: Int
  /// For each day and the day after the last: how many open days of the table lie before it.
  private let before: [Int32]
  /// The open days, by rank.
  private let days: [Int32]

  /// Hours over a range of days.
  init(opens: Int, closes: Int, from first: Day, through last: Day, isOpen: (Day) -> Bool) {
    (self.opens, self.closes, self.first) = (opens, closes, Int(first.number))
    var (before, days) = ([Int32](), [Int32]())
    for number in first.number...last.number {
      before.append(Int32(days.count))
      if isOpen(Day(number: number)) { days.append(number) }
    }
    before.append(Int32(days.count))
    (self.before, self.days) = (before, days)
  }

  /// How many minutes a day is open.
  var length: Int { closes - opens }

  /// How many open days lie before a day.
  private func rank(_ day: Int) -> Int { Int(before[min(max(day - first, 0), before.count - 1)]) }

  /// A minute of the open day of a rank.
  private func time(_ rank: Int, _ minute: Int) -> Minute {
    rank < days.count ? Int(days[rank]) * Self.perDay + minute : Self.never
  }

  /// The first minute from a time on at which someone is there.
  func opening(_ time: Minute) -> Minute {
    guard time < Self.never else { return Self.never }
    let (day, minute) = (time / Self.perDay, time % Self.perDay)
    let rank = rank(day)
    guard rank < days.count, Int(days[rank]) == day, minute < closes else {
      return self.time(rank < days.count && Int(days[rank]) == day ? rank + 1 : rank, opens)
    }
    return max(time, day * Self.perDay + opens)
  }

  /// The end of an act that begins at a time at the earliest.
  func end(of duration: Int, _ unit: ActDuration.Unit, from time: Minute) -> Minute {
    guard duration > 0, time < Self.never else { return opening(time) }
    switch unit {
    case .hours: return adding(duration, to: opening(time))
    case .days: return opening(time + duration * Self.perDay)
    case .workingDays:
      let day = time / Self.perDay
      return self.time(rank(day + 1) + duration - 1, min(max(time % Self.perDay, opens), closes))
    }
  }

  private func adding(_ minutes: Int, to time: Minute) -> Minute {
    guard time < Self.never else { return Self.never }
    let (day, minute) = (time / Self.perDay, time % Self.perDay)
    guard minutes > closes - minute else { return time + minutes }
    let rest = minutes - (closes - minute)
    let whole = (rest - 1) / length
    return self.time(rank(day) + 1 + whole, opens + rest - whole * length)
  }

  /// How many minutes someone is there between two times.
  func minutes(from start: Minute, to end: Minute) -> Int {
    end > start ? elapsed(min(end, Self.never / 2)) - elapsed(start) : 0
  }

  private func elapsed(_ time: Minute) -> Int {
    let (day, minute) = (time / Self.perDay, time % Self.perDay)
    let rank = rank(day)
    let isOpen = rank < days.count && Int(days[rank]) == day
    return rank * length + (isOpen ? min(max(minute - opens, 0), length) : 0)
  }

  /// How many open days lie after one day, up to and including another.
  func openDays(after day: Day, through last: Day) -> Int {
    rank(Int(last.number) + 1) - rank(Int(day.number) + 1)
  }
}

extension Day {
  /// A minute of the day.
  func minute(_ minute: Int) -> Minute { Int(number) * OpeningHours.perDay + minute }

  /// The day of a point in simulated time.
  init(of time: Minute) { self.init(exactly: time / OpeningHours.perDay) }
}

extension Instant {
  /// A point in simulated time.
  init(_ time: Minute) {
    self.init(microseconds: (Int64(time) * 60 - Instant.shanghaiOffset) * 1_000_000)
  }
}
