import AuthOpsCore
import Testing

@Suite("Distributions of durations")
struct DurationDistributionTests {
  static let all: [DurationDistribution] = [
    .fixed(3), .uniform(min: 1, max: 4), .triangular(min: 1, mode: 2, max: 7), .pert(min: 1, mode: 2, max: 7),
    .exponential(mean: 5), .lognormal(mean: 2, deviation: 1), .gamma(mean: 2, deviation: 1),
    .gamma(mean: 1, deviation: 2),
    .empirical([DurationWeight(value: 1, weight: 1), DurationWeight(value: 5, weight: 3)]),
  ]

  private func samples(_ distribution: DurationDistribution, _ count: Int) -> [Double] {
    var stream = RandomStream(seed: 7)
    return (0..<count).map { _ in distribution.sample(&stream) }
  }

  @Test("Mean and variance are those of the distribution", arguments: all)
  func moments(of distribution: DurationDistribution) {
    let count = 40_000
    let values = samples(distribution, count)
    let mean = values.reduce(0, +) / Double(count)
    let error = (distribution.variance / Double(count)).squareRoot()
    #expect((mean - distribution.mean).magnitude <= 4 * error + 1e-12)
    let squares = values.map { ($0 - mean) * ($0 - mean) }
    let variance = squares.reduce(0, +) / Double(count - 1)
    let fourth = squares.map { ($0 - variance) * ($0 - variance) }.reduce(0, +) / Double(count)
    #expect((variance - distribution.variance).magnitude <= 4 * (fourth / Double(count)).squareRoot() + 1e-12)
  }

  /// The part of a distribution that lies below a number, from tables or by its formula.
  @Test(
    "So many lie below a number as the distribution says",
    arguments: [
      (DurationDistribution.uniform(min: 1, max: 4), 2.0, 1.0 / 3),
      (.triangular(min: 1, mode: 2, max: 7), 2.0, 1.0 / 6),
      (.triangular(min: 1, mode: 2, max: 7), 4.0, 0.7),
      (.exponential(mean: 5), 5.0, 0.63212055882856),
      (.lognormal(mean: 2, deviation: 1), 3.0, 0.86313963),
      (.gamma(mean: 2, deviation: 1), 2.0, 0.56652988),
      (.gamma(mean: 1, deviation: 2), 0.5, 0.64015721),
      (.pert(min: 1, mode: 2, max: 7), 3.0, 0.66198855),
      (.empirical([DurationWeight(value: 1, weight: 1), DurationWeight(value: 5, weight: 3)]), 1, 0.25),
    ])
  func quantiles(_ distribution: DurationDistribution, _ bound: Double, _ share: Double) {
    let count = 40_000
    let below = samples(distribution, count).count { $0 <= bound }
    let error = (share * (1 - share) / Double(count)).squareRoot()
    #expect((Double(below) / Double(count) - share).magnitude < 4 * error)
  }

  @Test("Durations are whole days, or whole minutes of hours")
  func whole() {
    var stream = RandomStream(seed: 1)
    #expect(ActDuration(.fixed(2.5), .workingDays).sample(&stream) == 3)
    #expect(ActDuration(.fixed(0.4), .days).sample(&stream) == 0)
    #expect(ActDuration(.fixed(1.51), .hours).sample(&stream) == 91)
  }
}
