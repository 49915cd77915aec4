extension Day {
  /// The corresponding day a period later; nil for working days, which no template counts.
  func going(on period: Period) -> Day? { moved(by: period, 1) }

  /// The corresponding day a period earlier; nil for working days, which no template counts.
  func going(back period: Period) -> Day? { moved(by: period, -1) }

  private func moved(by period: Period, _ sign: Int) -> Day? {
    let count = Int(period.count) * sign
    return switch period.unit {
    case .workingDays: nil
    case .days: adding(days: count)
    case .months: adding(months: count)
    case .years: adding(months: 12 * count)
    }
  }
}

extension JSONCursor {
  /// The text, if it is text.
  var plainText: String? { kind == .string ? try? string() : nil }

  /// The day, if it is text that spells one.
  var day: Day? { plainText.flatMap { Day($0) } }
}
