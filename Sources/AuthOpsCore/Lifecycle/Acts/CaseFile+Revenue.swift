/// The greatest revenue allowed, and how far a year's revenue is from it.
extension CaseFile {
  /// The rate of profit that is approved, in hundredths of one per cent, is at most the yield of bonds and a margin.
  ///
  /// NL-65-2.
  mutating func judgeProfitRate(_ act: Act, _ law: Law) {
    guard binds(.profitRate), let rate = act.fact.number else { return }
    guard let margin = law.rulebook.cap(.profitMargin, on: act.day) else {
      note(.profitRate, .undetermined, .parameterMissing(.profitMargin), act)
      return
    }
    guard let yield = act.fact.count else { return noteUnstated(.profitRate, "bondYield", act, law) }
    let bound = yield + Int32(clamping: margin.millionths / 100)
    let field = act.place(of: "profitRate")
    judge(.profitRate, rate <= bound, else: .otherNumber(field, rate, expected: bound), act)
  }

  /// 准许收入年度评估: who adjusts follows from how far the revenue is from the greatest allowed.
  ///
  /// NL-65-4. A deviation of just the bound is the operator's to adjust; where there is none, nobody has to.
  mutating func evaluateRevenue(_ act: Act, _ law: Law) {
    guard let revenue = act.fact.revenue, admit(act, under: .deviation, afterEnd: nil, law) else { return }
    guard let greatest = act.fact.cost ?? oversight.greatestRevenue else {
      return noteUnstated(.deviation, "maxAllowedRevenue", act, law)
    }
    guard let bound = law.rulebook.cap(.deviationBound, on: act.day) else {
      note(.deviation, .undetermined, .parameterMissing(.deviationBound), act)
      return
    }
    cancel(lastOpen(.deviation), on: act.day)
    let gap = Int128(max(revenue, greatest).fen) - Int128(min(revenue, greatest).fen)
    guard gap > 0 else { return }
    let isSmall = gap * 1_000_000 <= Int128(greatest.fen) * Int128(bound.millionths)
    _ = owePromptly(.deviation, by: isSmall ? .operator : .implementer, from: act, law, scope: .agreement)
  }

  /// The caps are adjusted, where that is owed.
  ///
  /// NL-65-4.
  mutating func adjustCaps(_ act: Act) {
    guard let duty = lastOpen(.deviation), duties[duty.index].obligor != .operator else { return }
    discharge(duty, act)
  }

  /// A price is set: the adjustment that the operator owes, or one made in the place of the caps.
  ///
  /// NL-65-4.
  mutating func adjustPrices(_ act: Act) {
    guard let duty = lastOpen(.deviation) else { return }
    guard duties[duty.index].obligor == .operator else {
      note(.deviation, .violated, .wrongRole(.operator, named: RoleSet(duties[duty.index].obligor)), act)
      return
    }
    discharge(duty, act)
  }
}
