/// Prefix tables over the days of a calendar, by which any number of working days is counted in one step.
///
/// The working days have ranks: rank 0 is the first working day on or after `first`. Days outside the table, and days
/// of unpublished years inside it, are ranked as Monday to Friday worked; whether a count touched such a day is asked
/// of `runs` afterwards. A count reaches an unpublished day or not whatever is assumed of that day, because all days
/// before it are known. Days are numbered as in `Day`.
struct WorkingDayTable: Hashable, Sendable {
  /// The first day of the table.
  let first: Int
  /// For each day of the table, and for the day after: how many working days of the table lie before it.
  let before: [Int32]
  /// The working days of the table, by rank.
  let ranked: [Int32]
  /// The unbroken runs of published days, in order.
  let runs: [ClosedRange<Int>]

  /// Tables over whole years.
  ///
  /// - Parameters:
  ///   - worked: Whether each day is worked, from `first` on.
  ///   - runs: The published days, in order, runs that touch each other joined.
  init(first: Int, worked: [Bool], runs: [ClosedRange<Int>]) {
    var before: [Int32] = [0]
    before.reserveCapacity(worked.count + 1)
    var ranked: [Int32] = []
    for (offset, isWorked) in worked.enumerated() {
      if isWorked { ranked.append(Int32(first + offset)) }
      before.append(Int32(ranked.count))
    }
    (self.first, self.before, self.ranked, self.runs) = (first, before, ranked, runs)
  }

  /// The day after the table.
  private var end: Int { first + before.count - 1 }

  /// The number of working days from `first` up to a day, that day not included; negative before `first`.
  func rank(of day: Int) -> Int {
    if day < first { return Self.weekdays(before: day) - Self.weekdays(before: first) }
    if day >= end { return ranked.count + Self.weekdays(before: day) - Self.weekdays(before: end) }
    return Int(before[day - first])
  }

  /// The working day of a rank: the first on or after every day of that rank.
  func day(ofRank rank: Int) -> Int {
    if rank < 0 { return Self.weekday(Self.weekdays(before: first) + rank) }
    if rank >= ranked.count { return Self.weekday(Self.weekdays(before: end) + rank - ranked.count) }
    return Int(ranked[rank])
  }

  /// The first unpublished day of a range, if any.
  ///
  /// - Complexity: O(r) in the number of runs, which is 1 for years without a gap.
  func firstGap(in days: ClosedRange<Int>) -> Int? {
    guard let run = runs.first(where: { $0.contains(days.lowerBound) }) else { return days.lowerBound }
    return run.upperBound >= days.upperBound ? nil : run.upperBound + 1
  }

  /// The last unpublished day of a range, if any.
  ///
  /// - Complexity: O(r) in the number of runs.
  func lastGap(in days: ClosedRange<Int>) -> Int? {
    guard let run = runs.first(where: { $0.contains(days.upperBound) }) else { return days.upperBound }
    return run.lowerBound <= days.lowerBound ? nil : run.lowerBound - 1
  }

  /// The number of days from Monday to Friday before a day, counted from the Monday 1969-12-29.
  private static func weekdays(before day: Int) -> Int {
    let sinceMonday = day + 3
    let weeks = sinceMonday >= 0 ? sinceMonday / 7 : -((6 - sinceMonday) / 7)
    return weeks * 5 + min(sinceMonday - weeks * 7, 5)
  }

  /// The inverse: the weekday before which that many lie.
  private static func weekday(_ rank: Int) -> Int {
    let weeks = rank >= 0 ? rank / 5 : -((4 - rank) / 5)
    return weeks * 7 + rank - weeks * 5 - 3
  }
}
