/// Days in a row on which each of two rulebooks gives one value for a parameter.
public struct ParameterSpan: Hashable, Sendable {
  /// The first day, or nil where there is none.
  public let from: Day?
  /// The last day, or nil where there is none.
  public let through: Day?
  /// The value in the first rulebook; nil where no version holds.
  public let first: ParameterValue?
  /// The value in the second.
  public let second: ParameterValue?

  /// The days on which two parameters have different values, in order and as long as can be.
  static func differing(_ first: Parameter, _ second: Parameter) -> [ParameterSpan] {
    let versions = first.versions + second.versions
    let starts = versions.flatMap { [$0.from, $0.through.map { $0.adding(days: 1) }] }.compactMap { $0 }
    var spans: [ParameterSpan] = []
    let days: [Day?] = [nil] + Set(starts).sorted().map { $0 }
    for (position, from) in days.enumerated() {
      let next = position + 1 < days.count ? days[position + 1] : nil
      let sample = from ?? next.map { $0.adding(days: -1) } ?? Day(number: 0)
      let (one, other) = (first.value(on: sample), second.value(on: sample))
      let span = ParameterSpan(
        from: from, through: next.map { $0.adding(days: -1) }, first: one, second: other)
      if one != other { spans.append(span) }
    }
    return joined(spans)
  }

  /// Spans that follow one another with the same values become one.
  private static func joined(_ spans: [ParameterSpan]) -> [ParameterSpan] {
    var joined: [ParameterSpan] = []
    for span in spans {
      if let last = joined.last, last.through?.adding(days: 1) == span.from, last.through != nil,
        last.first == span.first, last.second == span.second
      {
        joined[joined.count - 1] = ParameterSpan(
          from: last.from, through: span.through, first: span.first, second: span.second)
      } else {
        joined.append(span)
      }
    }
    return joined
  }
}
