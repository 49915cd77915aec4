/// What events of a simulation state by the rulebook, so that a case in which all is done in time conforms to it.
extension Rulebook {
  /// What the case sets for a duty unless the rulebook does, and under which name a scenario may set it.
  static let stated: [RuleID: (parameter: ParameterID, period: String)] = [
    .supplementTime: (.supplementPeriod, "supplement"),
    .rectification: (.rectificationPeriod, "rectification"),
    .annualReport: (.annualReportDue, "annualReport"),
  ]

  /// What it costs to earn what a report states.
  static let reportedCost = Yuan(fen: 100_000_000)

  /// A revenue whose rate stays below the caps of all days, since the rate is judged over all years together.
  ///
  /// Two fifths of the lowest cap; where that is nothing, a loss.
  func revenueBelow(_ cap: ParameterID) -> Yuan {
    let lowest = caps(cap).min() ?? 500_000
    let cost = Self.reportedCost.fen
    return Yuan(fen: lowest == 0 ? cost / 10 * 9 : cost + Self.part(of: lowest) * 2 / 5)
  }

  /// A revenue whose rate is above the caps of all days: by a fifth of the highest.
  func revenueAbove(_ cap: ParameterID) -> Yuan {
    let highest = caps(cap).max() ?? 500_000
    return Yuan(fen: Self.reportedCost.fen + Self.part(of: highest) * 6 / 5)
  }

  /// The caps of a parameter on all days, in millionths.
  private func caps(_ id: ParameterID) -> [Int64] {
    values(of: id).compactMap { if case .cap(let cap) = $0 { cap.millionths } else { nil } }
  }

  /// What a rate in millionths brings beside the cost.
  private static func part(of millionths: Int64) -> Int64 { reportedCost.fen / 1_000_000 * millionths }

  /// What no agreement can keep, in English: a term of the text that is longer than what is laid over it allows; or nil.
  func termFault(_ calendar: WorkingCalendar) -> String? {
    guard let overlay, let terms = parameter(.agreementTerm), let bounds = parameter(.longestTerm) else {
      return nil
    }
    for term in terms.versions {
      for bound in bounds.versions where term.overlaps(bound) {
        let from = max(term.from ?? .earliest, bound.from ?? .earliest, overlay.from)
        guard from <= min(term.through ?? .latest, bound.through ?? .latest),
          case .period(let stated) = term.value, case .period(let longest) = bound.value,
          let last = calendar.due(from: from, stated, .term).day,
          let latest = calendar.due(from: from, longest, .term).day, last > latest
        else { continue }
        return "a rulebook whose agreementTerm (\(stated)) its longestTerm (\(longest)) allows"
      }
    }
    return nil
  }

  /// A number that reaches what a parameter asks for on every day, and at least one that is usual; of periods, the years.
  func number(reaching id: ParameterID, atLeast usual: Int) -> Int {
    let asked = values(of: id).compactMap { value -> Int? in
      switch value {
      case .count(let count): Int(count)
      case .period(let period) where period.unit == .years: Int(period.count)
      case .period, .cap, .monthDay, .day, .reading, .blank: nil
      }
    }
    return max(usual, asked.max() ?? usual)
  }

  /// All values that a parameter has, on whatever days.
  func values(of id: ParameterID) -> [ParameterValue] { parameter(id)?.versions.map(\.value) ?? [] }

  /// The term that an agreement states which takes effect on a day.
  ///
  /// Where the rulebook leaves it blank three years, but no more than what is laid over the text allows.
  func statedTerm(from effective: Day, _ calendar: WorkingCalendar) -> Period {
    if let term = period(.agreementTerm, on: effective) { return term }
    let usual = SimulatedProcedure.years(3)
    guard let longest = period(.longestTerm, on: effective),
      let last = calendar.due(from: effective, longest, .term).day,
      let other = calendar.due(from: effective, usual, .term).day
    else { return usual }
    return last < other ? longest : usual
  }

  /// The last day on which an act is in time that keeps a lead before a day, by the lead in force on the day of the act.
  ///
  /// - Returns: Nil where no day has a lead.
  func lastDay(ahead id: ParameterID, of day: Day, _ calendar: WorkingCalendar) -> Day? {
    let last = parameter(id)?.versions.compactMap { version -> Day? in
      guard case .period(let lead) = version.value,
        let due = calendar.due(from: day, lead, .before).day
      else { return nil }
      let latest = version.through.map { min($0, due) } ?? due
      return version.from.map { latest < $0 } == true ? nil : latest
    }
    return last?.max()
  }
}
