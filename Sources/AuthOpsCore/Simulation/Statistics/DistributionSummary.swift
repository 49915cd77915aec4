/// A distribution of whole numbers in figures: mean, quantiles and histogram, with 95% intervals.
public struct DistributionSummary: Sendable {
  /// A quantile with its interval.
  public struct Quantile: Hashable, Sendable {
    /// Below how many hundredths of the cases lie, or at it.
    public let hundredths: Int
    /// The number itself.
    public let value: Int
    /// Between which numbers the true one lies; nil where that cannot be said.
    public let interval: ClosedRange<Int>?
  }

  /// A bar of the histogram.
  public struct Bar: Hashable, Sendable {
    /// The numbers that it counts.
    public let values: ClosedRange<Int>
    /// How many there were.
    public let count: Int
  }

  /// How many there were.
  public let count: Int
  /// The mean.
  public let mean: Double
  /// Between which numbers the true mean lies; nil with fewer than two runs.
  public let interval: ClosedRange<Double>?
  /// The least.
  public let min: Int
  /// The greatest.
  public let max: Int
  /// The tenth, the median, and so on.
  public let quantiles: [Quantile]
  /// At most twenty bars of one width.
  public let histogram: [Bar]

  /// The hundredths of the quantiles.
  public static let hundredths = [10, 50, 90, 95, 99]

  /// The summary; nil where there is nothing to sum up.
  init?(_ values: WholeNumbers, _ mean: ClusterSums) {
    guard let least = values.pairs.first?.value, let most = values.pairs.last?.value, let average = mean.mean
    else { return nil }
    (count, self.mean, interval, min, max) = (values.count, average, mean.interval, least, most)
    let effect = Self.designEffect(values, mean)
    quantiles = Self.hundredths.compactMap { Self.quantile($0, values, effect) }
    histogram = Self.bars(values, least, most)
  }

  /// How much wider than for independent cases the intervals are.
  private static func designEffect(_ values: WholeNumbers, _ mean: ClusterSums) -> Double? {
    guard let variance = mean.variance else { return nil }
    let independent = values.variance / Double(values.count)
    return independent > 0 ? Swift.max(1, variance / independent) : 1
  }

  private static func quantile(_ hundredths: Int, _ values: WholeNumbers, _ effect: Double?) -> Quantile? {
    guard let value = values.quantile(hundredths) else { return nil }
    guard let effect else { return Quantile(hundredths: hundredths, value: value, interval: nil) }
    let (share, n) = (Double(hundredths) / 100, Double(values.count))
    let width = 1.959963984540054 * RealFunctions.squareRoot(share * (1 - share) * n * effect)
    let (low, high) = (Int(Swift.max(1, share * n - width)), Int(share * n + width) + 2)
    guard low >= 1, high <= values.count, let first = values.ranked(low), let last = values.ranked(high)
    else {
      return Quantile(hundredths: hundredths, value: value, interval: nil)
    }
    return Quantile(hundredths: hundredths, value: value, interval: first...last)
  }

  private static func bars(_ values: WholeNumbers, _ least: Int, _ most: Int) -> [Bar] {
    var width = 1
    let nice = [1, 2, 5]
    var step = 0
    while (most / width) - (least / width) >= 20 {
      step += 1
      width = nice[step % 3]
      for _ in 0..<step / 3 { width *= 10 }
    }
    var counts: [Int: Int] = [:]
    for pair in values.pairs { counts[pair.value / width, default: 0] += pair.times }
    return (least / width...most / width).map { bar in
      Bar(values: bar * width...bar * width + width - 1, count: counts[bar] ?? 0)
    }
  }
}

extension WholeNumbers {
  /// The variance of the numbers themselves.
  var variance: Double {
    guard count > 1 else { return 0 }
    let squares = pairs.reduce(Int128(0)) { $0 + Int128($1.value) * Int128($1.value) * Int128($1.times) }
    let mean = Double(sum) / Double(count)
    return max(0, Double(squares) / Double(count) - mean * mean) * Double(count) / Double(count - 1)
  }
}

/// A share or a mean with its 95% interval.
public struct Estimate: Hashable, Sendable {
  /// The value.
  public let value: Double
  /// Between which numbers the true value lies; nil with fewer than two runs.
  public let interval: ClosedRange<Double>?

  init?(mean sums: ClusterSums) {
    guard let value = sums.mean else { return nil }
    (self.value, interval) = (value, sums.interval)
  }

  init?(share sums: ClusterSums) {
    guard let value = sums.mean else { return nil }
    (self.value, interval) = (value, sums.shareInterval)
  }

  init(_ value: Double, _ interval: ClosedRange<Double>?) { (self.value, self.interval) = (value, interval) }

  /// The same in a unit of which so many make one.
  func times(_ factor: Double) -> Estimate {
    Estimate(value * factor, interval.map { $0.lowerBound * factor...$0.upperBound * factor })
  }
}
