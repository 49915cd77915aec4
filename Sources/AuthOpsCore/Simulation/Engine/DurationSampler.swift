/// The durations of one act, ready to be drawn.
struct DurationSampler: Sendable {
  private let numbers: DistributionSampler
  /// Minutes in the unit of the distribution, where minutes are counted; 1 for days.
  private let scale: Double

  /// A sampler of durations.
  init(_ duration: ActDuration) {
    numbers = DistributionSampler(duration.distribution)
    scale = duration.unit == .hours ? 60 : 1
  }

  /// A duration: days, or minutes for hours.
  func sample(_ stream: inout RandomStream) -> Int {
    Int(min(numbers.sample(&stream) * scale, 1e6) + 0.5)
  }
}

extension ActDuration {
  /// A duration drawn from a stream: days, or minutes for hours.
  package func sample(_ stream: inout RandomStream) -> Int { DurationSampler(self).sample(&stream) }
}
