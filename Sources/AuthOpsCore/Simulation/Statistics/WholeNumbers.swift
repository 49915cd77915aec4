/// Whole numbers as they come, counted by value: sums, quantiles and histograms are exact, whatever the order.
struct WholeNumbers: Sendable {
  private var counts: [Int] = []
  /// Numbers too large for the table, with how often each came.
  private var rare: [Int: Int] = [:]
  private(set) var count = 0
  private(set) var sum = 0

  private static let tableSize = 1 << 14

  /// Adds a number that is not negative.
  mutating func add(_ value: Int, times: Int = 1) {
    (count, sum) = (count + times, sum + value * times)
    guard value < Self.tableSize else {
      rare[value, default: 0] += times
      return
    }
    if value >= counts.count {
      counts.append(contentsOf: repeatElement(0, count: max(value + 1, counts.count * 2) - counts.count))
    }
    counts[value] += times
  }

  /// Adds what another counted.
  mutating func add(_ other: WholeNumbers) {
    for (value, times) in other.counts.enumerated() where times > 0 { add(value, times: times) }
    for (value, times) in other.rare { add(value, times: times) }
  }

  /// The numbers that came, in order, each with how often.
  var pairs: [(value: Int, times: Int)] {
    counts.enumerated().filter { $0.element > 0 }.map { ($0.offset, $0.element) }
      + rare.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The number of a rank, from 1; nil where there are not as many.
  func ranked(_ rank: Int) -> Int? {
    var rest = rank
    for (value, times) in pairs {
      rest -= times
      if rest <= 0 { return value }
    }
    return nil
  }

  /// The least number that is not below so many hundredths of all; nil where there are none.
  func quantile(_ hundredths: Int) -> Int? {
    count == 0 ? nil : ranked(max(1, (count * hundredths + 99) / 100))
  }
}
