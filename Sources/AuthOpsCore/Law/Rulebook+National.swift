extension Rulebook {
  /// The parameters of the national rules.
  ///
  /// The rules on operation and the measures on registration hold for five years; the notice on prices names no end.
  static let national: [Parameter] = [
    national(.longestTerm, "NL-27-14", fixed(5, .years), through: lastOfFebruary2030),
    national(.firstRegistrationPeriod, "NL-26-9.1", fixed(20, .workingDays), through: lastOfFebruary2030),
    national(.registrationAcceptancePeriod, "NL-26-10", fixed(3, .workingDays), through: lastOfFebruary2030),
    national(.registrationReviewPeriod, "NL-26-11", fixed(20, .workingDays), through: lastOfFebruary2030),
    national(.registrationNoticePeriod, "NL-26-12", fixed(10, .workingDays), through: lastOfFebruary2030),
    national(
      .registrationCancellationPeriod, "NL-26-9.4", fixed(10, .workingDays), through: lastOfFebruary2030),
    national(.registrationValidity, "NL-26-15", fixed(3, .years), through: lastOfFebruary2030),
    national(.registrationRenewalWindow, "NL-26-15", fixed(60, .days), through: lastOfFebruary2030),
    national(.profitMargin, "NL-65-2", .cap(Percent(whole: 6)), through: nil),
    national(.deviationBound, "NL-65-4", .cap(Percent(whole: 10)), through: nil),
  ]

  private static let lastOfFebruary2030 = Day(year: 2030, month: 2, day: 28)

  /// A value that holds from the day of the national rules on.
  private static func national(
    _ id: ParameterID, _ clause: String, _ value: ParameterValue, through: Day?
  ) -> Parameter {
    let version = Parameter.Version(
      value: value, from: Overlay.national2025.from, through: through, source: clause)
    return Parameter(id: id, clause: clause, question: nil, versions: [version])
  }
}
