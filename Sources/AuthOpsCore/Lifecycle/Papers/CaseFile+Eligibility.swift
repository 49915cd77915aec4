/// The conditions for applicants that look back from a day.
extension CaseFile {
  /// Judges what the application says of the applicant.
  ///
  /// JL-3. What no event can show, such as staff and offices, is vouched for and not examined.
  mutating func judgeEligibility(_ act: Act, _ law: Law) {
    guard binds(.existence) else { return }
    judgeCreditLists(act, law)
    guard let reference = reference(act, law) else {
      for rule in [RuleID.existence, .taxGrade, .penaltyFree] {
        note(rule, .undetermined, .parameterMissing(.lookBackReference), act)
      }
      return
    }
    judgeExistence(act, reference, law)
    judgeTaxGrade(act, reference, law)
    judgePenalties(act, reference, law)
  }

  /// The day from which conditions look back, or nil where no reading holds on the day.
  ///
  /// P28.
  private func reference(_ act: Act, _ law: Law) -> Day? {
    guard let reading = law.rulebook.reading(.lookBackReference, on: act.day) else { return nil }
    guard reading == .windowEnd, case .submitted(let submitted) = phase, let until = submitted.windowUntil
    else { return act.day }
    return until
  }

  /// More than two years: on the day itself on which the two years are over it is not yet more.
  ///
  /// JL-3.1-a.
  private mutating func judgeExistence(_ act: Act, _ reference: Day, _ law: Law) {
    guard let established = act.fact.day else { return noteUnstated(.existence, "establishedOn", act, law) }
    guard let last = lookBack(.existencePeriod, .existence, from: established, act, law) else { return }
    judge(.existence, reference > last, else: .before(last.adding(days: 1)), act)
  }

  /// A penalty on the day itself three years before still lies within them.
  ///
  /// JL-3.2-a. Civil Code, article 1259: 以内 includes the number itself.
  private mutating func judgePenalties(_ act: Act, _ reference: Day, _ law: Law) {
    guard let penalty = act.fact.due else {
      let place = act.place(of: "severePenalty")
      guard let hasPenalty = act.fact.firstFlag else { return noteUnstated(.penaltyFree, place, act, law) }
      return judge(.penaltyFree, !hasPenalty, else: .contrary(place), act)
    }
    guard let last = lookBack(.penaltyLookBack, .penaltyFree, from: penalty, act, law) else { return }
    judge(.penaltyFree, reference > last, else: .before(last.adding(days: 1)), act)
  }

  /// The last day of a period that began on a day, or nil where that is not known, which is noted.
  private mutating func lookBack(
    _ parameter: ParameterID, _ rule: RuleID, from day: Day, _ act: Act, _ law: Law
  ) -> Day? {
    guard let period = law.rulebook.period(parameter, on: act.day) else {
      note(rule, .undetermined, .parameterMissing(parameter), act)
      return nil
    }
    switch law.calendar.due(from: day, period, .term) {
    case .determined(let last, _, _): return last
    case .undetermined(_, let year):
      note(rule, .undetermined, .calendarMissing(year), act)
      return nil
    }
  }

  /// A or B; a grade of another year says nothing of the year before, and M ranks below B.
  ///
  /// JL-3.1-b.
  private mutating func judgeTaxGrade(_ act: Act, _ reference: Day, _ law: Law) {
    guard let grade = act.fact.ground else { return noteUnstated(.taxGrade, "taxGrade", act, law) }
    if let year = act.fact.number, Int(year) != reference.year - 1 {
      note(.taxGrade, .undetermined, .factMissing(.taxGrade), act)
      return
    }
    judge(.taxGrade, grade <= TaxGrade.b.rawValue, else: .notMet(.taxGrade), act)
  }

  /// The applicant stands on none of the lists.
  ///
  /// JL-3.2-b.
  private mutating func judgeCreditLists(_ act: Act, _ law: Law) {
    guard act.fact.states("creditLists") else { return noteUnstated(.creditLists, "creditLists", act, law) }
    let lists = act.fact.statement.codes
    let field = act.fact.kind.position(of: "creditLists")
    let first = UInt8(truncatingIfNeeded: lists.trailingZeroBitCount)
    judge(.creditLists, lists == 0, else: .contrary(FieldPlace(act.fact.kind, field, first)), act)
  }
}
