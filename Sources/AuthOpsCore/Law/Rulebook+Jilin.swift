extension Rulebook {
  /// The plan of Jilin city (吉林市公共数据授权运营实施方案), a text for comment.
  ///
  /// The text names no day from which it holds, so its numbers hold on every day. What it wants done promptly or from
  /// time to time has no number here; nor does it say when the three years begin: they begin when the agreement takes
  /// effect.
  public static let jilin = Rulebook(
    id: "jilin",
    zh: "吉林市公共数据授权运营实施方案（试行）（征求意见稿）",
    en: "Jilin city, plan for the authorised operation of public data (draft for comment)",
    status: .draft,
    procedure: .jilin,
    parameters: [
      text(.agreementTerm, "JL-6.0", fixed(3, .years), question: "P07"),
      chosen(.termLastDay, "JL-6.0", .anniversary, "P08", "Civil Code, article 202"),
      text(.renewalLead, "JL-6.9", fixed(0, .days), question: "P09"),
      blank(.publicityPeriod, "JL-6.3-c"), blank(.upwardFilingPeriod, "JL-6.3-d"),
      blank(.rectificationPeriod, "JL-6.7-3"), blank(.accessClosingPeriod, "JL-6.7-0a"),
      blank(.dataDeletionPeriod, "JL-6.7-0b"), blank(.incidentReportPeriod, "JL-8.3-e"),
      text(.protectionLevel, "JL-6.8-a", .count(3)),
      chosen(
        .unstatedParticulars, "JL-3.3", .notExamined, "P33",
        "a log is a register of acts and need not repeat the papers"),
      text(.existencePeriod, "JL-3.1-a", fixed(2, .years)),
      text(.penaltyLookBack, "JL-3.2-a", fixed(3, .years)),
      chosen(
        .lookBackReference, "JL-3.1-a", .applicationDay, "P28",
        "the applicant states its conditions when it applies"),
      chosen(
        .coDeciders, "JL-6.5-b", .either, "P25",
        "two sentences each name another body; each that is missing is a warning"),
      chosen(
        .exitConsent, "JL-6.7-2", .needed, "P26", "an application is not yet an end agreed to"),
    ])
}
