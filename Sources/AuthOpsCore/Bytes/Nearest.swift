/// Finds what somebody may have meant.
package enum Nearest {
  /// The candidate that takes the fewest slips of the pen, if it takes few.
  package static func to(_ word: String, among candidates: [String]) -> String? {
    let word = word.lowercased()
    let ranked = candidates.map { (candidate: $0, distance: distance(word, $0.lowercased())) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= max(1, best.candidate.count / 3) ? best.candidate : nil
  }

  /// A few candidates that a word may have meant: those it begins or that begin it, then those of few slips.
  package static func several(to word: String, among candidates: [String]) -> [String] {
    let lower = word.lowercased()
    if let same = candidates.first(where: { $0.lowercased() == lower }) { return [same] }
    let ranked = candidates.map { candidate in
      let other = candidate.lowercased()
      let isBeginning = !lower.isEmpty && other.hasPrefix(lower)
      return (candidate: candidate, distance: isBeginning ? 0 : distance(lower, other))
    }
    let near = ranked.enumerated().filter { $0.element.distance <= 2 }
    let sorted = near.sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
    return sorted.prefix(most).map(\.element.candidate)
  }

  private static let most = 6

  /// How many letters are to be put in, taken out, changed or swapped with the next.
  private static func distance(_ one: String, _ other: String) -> Int {
    let (first, second) = (Array(one), Array(other))
    guard !first.isEmpty, !second.isEmpty else { return max(first.count, second.count) }
    var before: [Int] = []
    var last = Array(0...second.count)
    for row in first.indices {
      var current = [row + 1]
      for column in second.indices {
        let change = last[column] + (first[row] == second[column] ? 0 : 1)
        var best = min(change, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          best = min(best, before[column - 1] + 1)
        }
        current.append(best)
      }
      (before, last) = (last, current)
    }
    return last[second.count]
  }
}
