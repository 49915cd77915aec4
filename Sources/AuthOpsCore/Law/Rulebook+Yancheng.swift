extension Rulebook {
  /// The measures of Yancheng city for public data (盐城市公共数据管理办法), a text for comment.
  ///
  /// The text leaves the day blank from which it holds (X-YC-07): unless a rulebook names one, every day is judged.
  /// Refusals to share rest on a law or a regulation, refusals to open also on a rule of government: each article has
  /// its own list (X-YC-05). A task for the quality of data and a report of an error run on clocks of their own
  /// (X-YC-04).
  public static let yancheng = Rulebook(
    id: "yancheng",
    zh: "盐城市公共数据管理办法（征求意见稿）",
    en: "Yancheng city, measures for public data (draft for comment)",
    status: .draft,
    procedure: .yancheng,
    parameters: [
      text(.catalogueChangePeriod, "YC-11-b", fixed(15, .workingDays)),
      chosen(
        .catalogueClockStart, "YC-11-b", .entryIntoForce, "P23",
        "an amendment binds nobody before it enters into force"),
      text(.qualityTaskPeriod, "YC-17.2-b", fixed(10, .workingDays)),
      text(.sharingAnswerPeriod, "YC-22.3-2b", fixed(5, .workingDays)),
      chosen(
        .sharingClockStart, "YC-22.3-2b", .ownReceipt, "P24",
        "the provider can answer only what was passed to it"),
      text(.demandAnswerPeriod, "YC-23-b", fixed(7, .workingDays)),
      text(.demandFulfilmentPeriod, "YC-23-c", fixed(7, .workingDays)),
      text(.correctionPeriod, "YC-25-b", fixed(5, .workingDays)),
      text(.openAnswerPeriod, "YC-29-2c", fixed(10, .workingDays)),
      text(.complaintPeriod, "YC-51-b", fixed(10, .workingDays), question: "P29"),
      blank(.riskRemedyPeriod, "YC-41-5", "P21"), blank(.riskReportPeriod, "YC-43", "P21"),
      blank(.incidentReportPeriod, "YC-44-a", "P21"), blank(.rectificationPeriod, "YC-54-0"),
      chosen(
        .unstatedParticulars, "YC-36.1", .notExamined, "P33",
        "a log is a register of acts and need not repeat the papers"),
      blank(.effectiveFrom, "YC-59"),
    ],
    // The measures are the city's: its own authority stands where a county's stands elsewhere.
    roleNames: Role.allCases.map { role in
      role == .dataBureau ? Message(zh: "市级主管部门", en: "city authority") : role.name
    })
}
