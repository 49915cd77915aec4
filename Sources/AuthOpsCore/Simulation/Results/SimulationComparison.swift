/// Two scenarios run side by side with the same random numbers, and what differs between them.
public struct SimulationComparison: Sendable {
  /// The name and version of the format.
  public static let format = "authops.simulationComparison/1"

  /// The results of the two.
  public let first: SimulationResult
  /// See ``first``.
  public let second: SimulationResult
  let pairs: PairedTallies

  /// A figure of both scenarios.
  public struct Difference: Sendable {
    /// What is compared.
    public enum Kind: String, CaseIterable, Sendable {
      /// Working days of a stage.
      case stage
      /// Working days up to an act.
      case milestone
      /// How likely a duty under a rule is missed.
      case breach
      /// The part of cases that end in a way.
      case end
      /// Minutes that an act waits for a resource.
      case wait
    }

    /// What is compared.
    public let kind: Kind
    /// The stage, act, clause, end or resource.
    public let name: String
    /// The figure in the first scenario and in the second.
    public let values: (first: Double, second: Double)
    /// The second less the first, with the interval that pairing the runs gives.
    public let difference: Estimate
  }

  /// What differs, everything that both have a figure for; of ends, those that came up.
  public var differences: [Difference] {
    pairs.sums.compactMap { key, sums in
      guard let first = sums.first.mean, let second = sums.second.mean else { return nil }
      if key.kind == .end, sums.first.sum == 0, sums.second.sum == 0 { return nil }
      return Difference(
        kind: key.kind, name: key.name, values: (first, second),
        difference: Estimate(second - first, sums.interval))
    }
  }
}

/// What two scenarios add up to, run by run.
struct PairedTallies: Sendable {
  struct Key: Sendable {
    let kind: SimulationComparison.Difference.Kind
    let name: String
    /// Where the sums stand in the tallies of either scenario.
    let first: KeyPath<SimulationTallies, ClusterSums> & Sendable
    let second: KeyPath<SimulationTallies, ClusterSums> & Sendable
  }

  var sums: [(key: Key, sums: PairedSums)] = []

  /// The figures that both scenarios have.
  init(_ first: SimulationModel, _ second: SimulationModel) {
    for (position, stage) in first.procedure.stages.enumerated() {
      guard let other = second.procedure.stages.firstIndex(where: { $0.name == stage.name }) else { continue }
      add(.stage, stage.name, \.stages[position].meanWorkingDays, \.stages[other].meanWorkingDays)
    }
    for (position, act) in first.acts.enumerated() where position > 0 {
      guard let other = second.acts.firstIndex(where: { $0.name == act.name }) else { continue }
      add(.milestone, act.name, \.acts[position].meanWorkingDays, \.acts[other].meanWorkingDays)
    }
    let regime = first.procedure.regime
    for rule in regime.rules.map(\.id) {
      let at = Int(rule.rawValue)
      add(
        .breach, regime.clause(of: rule) + " " + String(describing: rule), \.duties[at].breach,
        \.duties[at].breach)
    }
    for (at, end) in CaseEnd.allCases.enumerated() { add(.end, end.rawValue, \.ends[at], \.ends[at]) }
    for (position, resource) in first.resources.enumerated() {
      guard let other = second.resources.firstIndex(where: { $0.name == resource.name }) else { continue }
      add(.wait, resource.name, \.resources[position].wait, \.resources[other].wait)
    }
  }

  private mutating func add(
    _ kind: SimulationComparison.Difference.Kind, _ name: String,
    _ first: KeyPath<SimulationTallies, ClusterSums> & Sendable,
    _ second: KeyPath<SimulationTallies, ClusterSums> & Sendable
  ) {
    sums.append((Key(kind: kind, name: name, first: first, second: second), PairedSums()))
  }

  /// Adds a run of both scenarios, each in tallies of its own.
  mutating func add(_ first: SimulationTallies, _ second: SimulationTallies) {
    for at in sums.indices {
      let key = sums[at].key
      sums[at].sums.add(first[keyPath: key.first], second[keyPath: key.second])
    }
  }

  /// Adds the runs of others.
  mutating func add(_ other: PairedTallies) {
    for at in sums.indices { sums[at].sums.add(other.sums[at].sums) }
  }
}

/// Two ratios over the same runs, with what the interval of their difference needs.
struct PairedSums: Sendable {
  private(set) var first = ClusterSums()
  private(set) var second = ClusterSums()
  private(set) var runs = 0
  /// Sums over runs of products between the first and the second: of sums, of sums and counts, of counts.
  private var cross: (sums: Int128, sumCount: Int128, countSum: Int128, counts: Int128) = (0, 0, 0, 0)

  /// Adds a run: the sums of one run each.
  mutating func add(_ one: ClusterSums, _ other: ClusterSums) {
    guard one.count > 0 || other.count > 0 else { return }
    runs += 1
    first.add(one)
    second.add(other)
    cross.sums += one.sum * other.sum
    cross.sumCount += one.sum * other.count
    cross.countSum += one.count * other.sum
    cross.counts += one.count * other.count
  }

  /// Adds the runs of another.
  mutating func add(_ other: PairedSums) {
    runs += other.runs
    first.add(other.first)
    second.add(other.second)
    cross.sums += other.cross.sums
    cross.sumCount += other.cross.sumCount
    cross.countSum += other.cross.countSum
    cross.counts += other.cross.counts
  }

  /// Between which numbers the true difference lies; nil with fewer than two runs of either.
  var interval: ClosedRange<Double>? {
    guard let a = first.mean, let b = second.mean, runs > 1, let one = first.residual,
      let other = second.residual
    else { return nil }
    let joint =
      Double(cross.sums) - b * Double(cross.sumCount) - a * Double(cross.countSum)
      + a * b * Double(cross.counts)
    let variance = max(0, one + other - 2 * joint / (Double(first.count) * Double(second.count)))
    let spread = RealFunctions.squareRoot(variance * Double(runs) / Double(runs - 1))
    let width = NormalQuantile.student(0.975, degrees: runs - 1) * spread
    return b - a - width...b - a + width
  }
}

extension ClusterSums {
  /// The sum of the squared distances of the clusters from the mean, over the square of the count.
  var residual: Double? {
    guard let mean else { return nil }
    let spread = Double(squares) - 2 * mean * Double(products) + mean * mean * Double(countSquares)
    return max(0, spread) / (Double(count) * Double(count))
  }
}
