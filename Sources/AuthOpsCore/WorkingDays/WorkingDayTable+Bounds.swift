/// The earliest day on which a count can end that runs into unpublished days.
extension WorkingDayTable {
  /// No unpublished stretch is taken to hold more days off in a row than this, in days.
  ///
  /// The longest break since 2004 had ten days (2020-01-24 to 2020-02-02); three times as many is beyond any
  /// arrangement. Without such a limit a backward count would have no bound worth the name.
  static let longestRest = 30

  /// The earliest day of the n-th working day on or after an unpublished day, whatever will be arranged.
  ///
  /// Every unpublished day may turn out to be worked, a holiday of today's law included, for the law may change.
  ///
  /// - Parameters:
  ///   - gap: An unpublished day.
  ///   - count: At least 1.
  /// - Complexity: O(r) in the number of runs.
  func earliestForward(from gap: Int, count: Int) -> Int {
    var (day, remaining) = (gap, count)
    for run in runs where run.lowerBound > gap {
      let open = run.lowerBound - day
      if remaining <= open { break }
      remaining -= open
      let rank = rank(of: run.lowerBound)
      let worked = self.rank(of: run.upperBound + 1) - rank
      if remaining <= worked { return self.day(ofRank: rank + remaining - 1) }
      remaining -= worked
      day = run.upperBound + 1
    }
    return day + remaining - 1
  }

  /// The earliest day of the n-th working day on or before an unpublished day.
  ///
  /// The more days are off, the further back the count ends: the unpublished days are taken as off, but at most
  /// `longestRest` in a row.
  ///
  /// - Parameters:
  ///   - gap: An unpublished day.
  ///   - count: At least 1.
  /// - Complexity: O(r) in the number of runs.
  func earliestBackward(from gap: Int, count: Int) -> Int {
    let limit = gap + 1 - count * (Self.longestRest + 1)
    var remaining = count
    for run in runs.reversed() where run.upperBound < gap {
      let rank = rank(of: run.upperBound + 1)
      let worked = rank - self.rank(of: run.lowerBound)
      if remaining <= worked { return max(limit, day(ofRank: rank - remaining)) }
      remaining -= worked
    }
    return limit
  }
}
