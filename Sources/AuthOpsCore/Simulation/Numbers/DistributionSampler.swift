/// A distribution ready to be drawn from: what is the same for all numbers is worked out once.
enum DistributionSampler: Sendable {
  case fixed(Double)
  case uniform(min: Double, width: Double)
  case triangular(min: Double, mode: Double, max: Double)
  /// Where a PERT number lies between its bounds is a ratio of gamma numbers.
  case pert(min: Double, width: Double, GammaShape, GammaShape)
  case exponential(mean: Double)
  /// The mean and the deviation of the logarithm.
  case lognormal(location: Double, spread: Double)
  case gamma(GammaShape, mean: Double, deviation: Double)
  case empirical([DurationWeight], sum: Double)

  /// A sampler of a distribution.
  init(_ distribution: DurationDistribution) {
    switch distribution {
    case .fixed(let value): self = .fixed(value)
    case .uniform(let min, let max): self = .uniform(min: min, width: max - min)
    case .triangular(let min, let mode, let max):
      self = max > min ? .triangular(min: min, mode: mode, max: max) : .fixed(min)
    case .pert(let min, let mode, let max):
      guard max > min else { self = .fixed(min); return }
      let (width, below, above) = (max - min, 4 * (mode - min), 4 * (max - mode))
      self = .pert(min: min, width: width, GammaShape(1 + below / width), GammaShape(1 + above / width))
    case .exponential(let mean): self = .exponential(mean: mean)
    case .lognormal(let mean, let deviation):
      guard mean > 0 else { self = .fixed(0); return }
      let spread = RealFunctions.log(1 + (deviation / mean) * (deviation / mean))
      self = .lognormal(
        location: RealFunctions.log(mean) - spread / 2, spread: RealFunctions.squareRoot(spread))
    case .gamma(let mean, let deviation):
      guard deviation > 0 else { self = .fixed(mean); return }
      let shape = GammaShape((mean / deviation) * (mean / deviation))
      self = .gamma(shape, mean: mean, deviation: deviation)
    case .empirical(let values): self = .empirical(values, sum: values.reduce(0) { $0 + $1.weight })
    }
  }

  /// A number.
  func sample(_ stream: inout RandomStream) -> Double {
    switch self {
    case .fixed(let value): return value
    case .uniform(let min, let width): return min + width * stream.unit()
    case .triangular(let min, let mode, let max): return Self.triangular(min, mode, max, stream.unit())
    case .pert(let min, let width, let below, let above):
      let (first, second) = (below.sample(&stream), above.sample(&stream))
      return min + width * (first / (first + second))
    case .exponential(let mean): return -mean * RealFunctions.log(stream.unit())
    case .lognormal(let location, let spread):
      return RealFunctions.exp(location + spread * stream.normal())
    case .gamma(let shape, let mean, let deviation):
      return shape.sample(&stream) * deviation * deviation / mean
    case .empirical(let values, let sum): return Self.empirical(values, stream.unit() * sum)
    }
  }

  private static func triangular(_ min: Double, _ mode: Double, _ max: Double, _ u: Double) -> Double {
    let width = max - min
    let below = (mode - min) / width
    return u < below
      ? min + RealFunctions.squareRoot(u * width * (mode - min))
      : max - RealFunctions.squareRoot((1 - u) * width * (max - mode))
  }

  private static func empirical(_ values: [DurationWeight], _ place: Double) -> Double {
    var rest = place
    for value in values {
      rest -= value.weight
      if rest < 0 { return value.value }
    }
    return values.last?.value ?? 0
  }
}
