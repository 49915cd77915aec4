/// A point in time, in whole microseconds; days and wall clocks are those of Asia/Shanghai.
///
/// Shanghai is UTC+8 without daylight saving at every instant: the historical summer times (1940 to 1949, 1986 to
/// 1991) lie before any log and are left out on purpose.
public struct Instant: Comparable, Hashable, BitwiseCopyable, Sendable {
  /// Microseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  public let microseconds: Int64

  /// Seconds by which Shanghai's clock is ahead of UTC.
  static let shanghaiOffset: Int64 = 8 * 3_600
  /// Seconds of a civil day.
  static let secondsPerDay: Int64 = 86_400

  /// The instant that lies a number of microseconds after 1970-01-01T00:00:00Z.
  public init(microseconds: Int64) {
    self.microseconds = microseconds
  }

  /// The instant at which a Shanghai clock shows a time of day.
  ///
  /// - Parameters:
  ///   - day: The civil day in Shanghai; traps more than 290,000 years from 1970.
  ///   - hour: 0...23; anything else traps, as it does for minute and second.
  ///   - minute: 0...59.
  ///   - second: 0...59.
  public init(day: Day, hour: Int, minute: Int, second: Int) {
    precondition(0...23 ~= hour && 0...59 ~= minute && 0...59 ~= second, "no time of day")
    precondition(abs(Int(day.number)) < 106_000_000, "an instant beyond the range of Instant")
    let secondOfDay = Int64(hour * 3_600 + minute * 60 + second)
    let seconds = Int64(day.number) * Self.secondsPerDay + secondOfDay - Self.shanghaiOffset
    microseconds = seconds * 1_000_000
  }

  /// Seconds since 1970-01-01T00:00 by Shanghai's clock, rounded down.
  var shanghaiSeconds: Int64 {
    let seconds = microseconds / 1_000_000
    return seconds - (microseconds < seconds * 1_000_000 ? 1 : 0) + Self.shanghaiOffset
  }

  /// The civil day in Asia/Shanghai (UTC+8).
  public var day: Day {
    let seconds = shanghaiSeconds
    let days = seconds / Self.secondsPerDay
    return Day(exactly: Int(days - (seconds < days * Self.secondsPerDay ? 1 : 0)))
  }

  /// Whether the first instant is earlier.
  public static func < (first: Instant, second: Instant) -> Bool { first.microseconds < second.microseconds }
}
