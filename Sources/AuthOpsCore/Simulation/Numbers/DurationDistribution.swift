/// How long something takes, as a distribution of numbers that are not negative.
public enum DurationDistribution: Hashable, Sendable {
  /// Always the same.
  case fixed(Double)
  /// Anything between two bounds, all equally likely.
  case uniform(min: Double, max: Double)
  /// Between two bounds, most likely at the mode.
  case triangular(min: Double, mode: Double, max: Double)
  /// PERT: a beta distribution between two bounds whose mode weighs four times.
  case pert(min: Double, mode: Double, max: Double)
  /// Without memory.
  case exponential(mean: Double)
  /// A number whose logarithm is normal.
  case lognormal(mean: Double, deviation: Double)
  /// Gamma, with its own mean and standard deviation.
  case gamma(mean: Double, deviation: Double)
  /// Values that were observed, each as likely as its weight says.
  case empirical([DurationWeight])
}

/// A value that was observed, and how often.
public struct DurationWeight: Hashable, Sendable {
  /// The value.
  public let value: Double
  /// How often, in any unit.
  public let weight: Double

  /// A value and its weight.
  public init(value: Double, weight: Double) { (self.value, self.weight) = (value, weight) }
}

extension DurationDistribution {
  /// The mean.
  public var mean: Double {
    switch self {
    case .fixed(let value): value
    case .uniform(let min, let max): (min + max) / 2
    case .triangular(let min, let mode, let max): (min + mode + max) / 3
    case .pert(let min, let mode, let max): (min + 4 * mode + max) / 6
    case .exponential(let mean), .lognormal(let mean, _), .gamma(let mean, _): mean
    case .empirical(let values): Self.sum(values) { $0.value } / Self.sum(values) { _ in 1 }
    }
  }

  /// The variance.
  public var variance: Double {
    switch self {
    case .fixed: 0
    case .uniform(let min, let max): (max - min) * (max - min) / 12
    case .triangular(let a, let b, let c): (a * a + b * b + c * c - a * b - a * c - b * c) / 18
    case .pert(let min, _, let max): (mean - min) * (max - mean) / 7
    case .exponential(let mean): mean * mean
    case .lognormal(_, let deviation), .gamma(_, let deviation): deviation * deviation
    case .empirical(let values):
      Self.sum(values) { ($0.value - mean) * ($0.value - mean) } / Self.sum(values) { _ in 1 }
    }
  }

  private static func sum(_ values: [DurationWeight], _ term: (DurationWeight) -> Double) -> Double {
    values.reduce(0) { $0 + $1.weight * term($1) }
  }

  /// A number of the distribution.
  ///
  /// One uniform number decides, except for PERT and gamma, which may need several.
  package func sample(_ stream: inout RandomStream) -> Double { DistributionSampler(self).sample(&stream) }
}
