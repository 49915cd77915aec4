/// The durations of one act, ready to be drawn: what is the same for all of them is worked out once.
struct DurationSampler: Sendable {
  private enum Way: Sendable {
    case pert(min: Double, width: Double, GammaShape, GammaShape)
    case lognormal(location: Double, spread: Double)
    case other(DurationDistribution)
  }

  private let way: Way
  /// Minutes in the unit of the distribution, where minutes are counted; 1 for days.
  private let scale: Double

  init(_ duration: ActDuration) {
    scale = duration.unit == .hours ? 60 : 1
    switch duration.distribution {
    case .pert(let min, let mode, let max) where max > min:
      let width = max - min
      way = .pert(
        min: min, width: width, GammaShape(1 + 4 * (mode - min) / width),
        GammaShape(1 + 4 * (max - mode) / width))
    case .lognormal(let mean, let deviation) where mean > 0:
      let spread = RealFunctions.log(1 + (deviation / mean) * (deviation / mean))
      way = .lognormal(
        location: RealFunctions.log(mean) - spread / 2, spread: RealFunctions.squareRoot(spread))
    case .fixed, .uniform, .triangular, .pert, .exponential, .lognormal, .gamma, .empirical:
      way = .other(duration.distribution)
    }
  }

  /// A duration: days, or minutes for hours.
  func sample(_ stream: inout RandomStream) -> Int {
    let value =
      switch way {
      case .pert(let min, let width, let below, let above):
        DurationDistribution.pert(min, width, below, above, &stream)
      case .lognormal(let location, let spread): RealFunctions.exp(location + spread * stream.normal())
      case .other(let distribution): distribution.sample(&stream)
      }
    return Int(min(value * scale, 1e6) + 0.5)
  }
}
