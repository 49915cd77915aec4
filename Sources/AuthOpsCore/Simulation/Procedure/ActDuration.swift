/// How long an act takes: a distribution and what it counts.
public struct ActDuration: Hashable, Sendable {
  /// What a duration counts.
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    /// Days on which the office that acts is open; the starting day is not counted.
    case workingDays = "wd"
    /// Calendar days; the office then acts as soon as it is open.
    case days = "d"
    /// Hours in which the office is open, in whole minutes.
    case hours = "h"
  }

  /// How many.
  public let distribution: DurationDistribution
  /// Of what.
  public let unit: Unit

  /// A duration.
  public init(_ distribution: DurationDistribution, _ unit: Unit) {
    (self.distribution, self.unit) = (distribution, unit)
  }

  static func fixed(_ value: Double, _ unit: Unit = .workingDays) -> ActDuration {
    ActDuration(.fixed(value), unit)
  }

  static func pert(_ min: Double, _ mode: Double, _ max: Double, _ unit: Unit = .workingDays) -> ActDuration {
    ActDuration(.pert(min: min, mode: mode, max: max), unit)
  }
}
