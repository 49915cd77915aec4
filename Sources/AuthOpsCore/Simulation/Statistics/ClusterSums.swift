/// A ratio of sums over runs, such as a mean over cases, with what its interval needs: exact, whatever the order.
///
/// Cases of one run may depend on one another, runs do not: a run is a cluster, and the variance of the ratio is that
/// between clusters.
struct ClusterSums: Sendable {
  /// The sum of the run at hand, and over how many.
  private(set) var current = (sum: 0, count: 0)
  private(set) var sum: Int128 = 0
  private(set) var count: Int128 = 0
  private(set) var squares: Int128 = 0
  private(set) var products: Int128 = 0
  private(set) var countSquares: Int128 = 0
  /// In how many runs there was anything.
  private(set) var clusters = 0

  /// Adds to the run at hand.
  @inline(__always)
  mutating func add(_ value: Int, times: Int = 1) {
    current.sum += value
    current.count += times
  }

  /// Ends the run at hand.
  mutating func endRun() {
    guard current.count > 0 else {
      current.sum = 0
      return
    }
    let (sum, count) = (Int128(current.sum), Int128(current.count))
    clusters += 1
    self.sum += sum
    self.count += count
    squares += sum * sum
    products += sum * count
    countSquares += count * count
    current = (0, 0)
  }

  /// Adds the runs of another.
  mutating func add(_ other: ClusterSums) {
    clusters += other.clusters
    (sum, count) = (sum + other.sum, count + other.count)
    squares += other.squares
    products += other.products
    countSquares += other.countSquares
  }

  /// The ratio; nil where there was nothing.
  var mean: Double? { count > 0 ? Double(sum) / Double(count) : nil }

  /// The variance of the ratio between clusters; nil with fewer than two.
  var variance: Double? {
    guard let mean, clusters > 1 else { return nil }
    let spread = Double(squares) - 2 * mean * Double(products) + mean * mean * Double(countSquares)
    let n = Double(count)
    return max(0, spread) / (n * n) * Double(clusters) / Double(clusters - 1)
  }

  /// The interval that covers the true mean in 95 of a hundred such simulations; nil with fewer than two runs.
  var interval: ClosedRange<Double>? {
    guard let mean, let variance else { return nil }
    let width = NormalQuantile.student(0.975, degrees: clusters - 1) * RealFunctions.squareRoot(variance)
    return mean - width...mean + width
  }

  /// The interval for a share, by Wilson, with as many independent cases as its variance is worth.
  var shareInterval: ClosedRange<Double>? {
    guard let share = mean, clusters > 1 else { return nil }
    let spread = share * (1 - share)
    let n =
      spread > 0
      ? (variance.map { $0 > 0 ? min(spread / $0, Double(count)) : Double(count) } ?? 1)
      : Double(clusters)
    let z = 1.959963984540054
    let center = (share + z * z / (2 * n)) / (1 + z * z / n)
    let width = z / (1 + z * z / n) * RealFunctions.squareRoot(spread / n + z * z / (4 * n * n))
    return max(0, center - width)...min(1, center + width)
  }
}
