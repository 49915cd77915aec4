/// Numbers of templates, read where the clauses have them, so that neither can say another than the other.
extension Template {
  /// The number that a clause bounds something by.
  ///
  /// - Parameter clause: A clause with a number as its limit; anything else traps.
  package static func number(_ clause: String) -> Int64 {
    switch Clause(id: clause)?.limit {
    case .atLeast(let number), .atMost(let number), .exactly(let number): Int64(number)
    case .period, .below, .upTo, .stated, .promptly, .none: preconditionFailure("\(clause) has no number")
    }
  }

  /// The period that a clause names.
  ///
  /// - Parameter clause: A clause with a period as its limit; anything else traps.
  package static func period(_ clause: String) -> TemplatePeriod {
    guard case .period(let count, let unit) = Clause(id: clause)?.limit,
      let period = Period(count: count, unit: unit)
    else { preconditionFailure("\(clause) has no period") }
    return .fixed(period)
  }
}
