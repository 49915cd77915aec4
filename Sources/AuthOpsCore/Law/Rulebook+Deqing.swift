extension Rulebook {
  /// The guide of Deqing county (德清县公共数据授权运营管理工作指南), a text for comment of 2023.
  ///
  /// The text names no day from which it holds, so its numbers hold on every day.
  public static let deqing = Rulebook(
    id: "deqing",
    zh: "德清县公共数据授权运营管理工作指南（征求意见稿）",
    en: "Deqing county, guide to the authorised operation of public data (draft for comment)",
    status: .draft,
    procedure: .deqing,
    parameters: [
      text(.providerOpinionPeriod, "DQ-3.1-e", fixed(3, .workingDays)),
      text(.disputePeriod, "DQ-3.1-h", fixed(15, .workingDays)),
      text(.ticketAnswerPeriod, "DQ-10.3-b", fixed(3, .workingDays)),
      text(.urgentRepairPeriod, "DQ-A8-N2.1", fixed(0, .days)),
      text(.highRepairPeriod, "DQ-A8-N2.2", fixed(1, .days)),
      text(.mediumRepairPeriod, "DQ-A8-N2.3", fixed(3, .days)),
      text(.agreementTerm, "DQ-A5-3-a", fixed(3, .years), question: "P07"),
      text(.renewalLead, "DQ-A5-3-b", fixed(6, .months), question: "P09"),
      text(.exitLead, "DQ-A5-7.1-a", fixed(6, .months), question: "P18"),
      text(.logRetention, "DQ-A5-8-c", fixed(6, .months), question: "P19"),
      text(.returnRateCap, "DQ-A5-5.2.2-4b", .cap(Percent(whole: 50)), question: "P15"),
      chosen(
        .providerClockStart, "DQ-3.1-e", .ownReceipt, "P03", "the provider can only answer what it holds"),
      chosen(
        .disputeClockStart, "DQ-3.1-h", .ownReceipt, "P04", "the group can only settle what it was sent"),
      chosen(.termLastDay, "DQ-A5-3-a", .anniversary, "P08", "Civil Code, article 202"),
      blank(.annualReportDue, "DQ-10.4-a", "P14"),
      chosen(.repairClock, "DQ-A8-N2", .calendarDays, "P16", "the note says days, not working days"),
      blank(.cooperationPeriod, "DQ-A3-8.b", "P20"),
      blank(.supplementPeriod, "DQ-3.1-d", "P02"),
      blank(.rectificationPeriod, "DQ-A5-6.1-0", "P17"),
      blank(.orderedRepairPeriod, "DQ-A5-5.2.1-6b"),
      blank(.localFilingPeriod, "DQ-3.2-e"),
      blank(.publicityPeriod, "DQ-4-a"),
      blank(.objectionAnswerPeriod, "DQ-4-b"),
      blank(.upwardFilingPeriod, "DQ-5-a"),
      blank(.usageFilingPeriod, "DQ-10.2-c"),
      blank(.riskReportPeriod, "DQ-A3-5"),
      blank(.riskRemedyPeriod, "DQ-A3-5b"),
      blank(.riskHaltPeriod, "DQ-A5-5.2.1-5"),
      blank(.incidentReportPeriod, "DQ-A3-6"),
      blank(.productObjectionPeriod, "DQ-A5-5.2.2-7"),
      blank(.commitmentPeriod, "DQ-A5-5.2.3-2"),
      blank(.accessClosingPeriod, "DQ-A5-8-a", "P32"),
      blank(.dataDeletionPeriod, "DQ-A5-8-b", "P32"),
      chosen(
        .recentYear, "DQ-2-c2", fixed(1, .years), "P34",
        "the year before the application; a young company's report covers what there is"),
      chosen(.expertQuorum, "DQ-3.1-j", .count(2), "P35", "one person discusses nothing together"),
      text(.protectionLevel, "DQ-A1-3", .count(3)),
      text(.agreementCopies, "DQ-A5-9.3-a", .count(4)),
      chosen(
        .unstatedParticulars, "DQ-2-c0", .notExamined, "P33",
        "a log is a register of acts and need not repeat the papers"),
    ])
}
