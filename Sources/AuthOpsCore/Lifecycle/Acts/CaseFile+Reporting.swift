/// Yearly reports, and the return rate they show.
extension CaseFile {
  /// The year is over: the report on it is owed, once.
  ///
  /// DQ-10.4-a, P14. Where an agreement that was presumed turns out to say when reports are due, those already owed are
  /// due then.
  mutating func oweReport(_ agreement: InForce, _ law: Law) {
    guard binds(.annualReport) else {
      return changeAgreement { $0.nextReportOwed = $0.nextReportOwed.firstOfNextYear }
    }
    let year = agreement.nextReportOwed.year - 1
    let yearly =
      agreement.annualReportDue ?? law.rulebook.monthDay(.annualReportDue, on: agreement.nextReportOwed)
    let due: Duty.Due = yearly?.day(inYear: year + 1).map { .on($0) } ?? .blank(.annualReportDue)
    let id = yearObject(year)
    changeAgreement { $0.nextReportOwed = $0.nextReportOwed.firstOfNextYear }
    var report = report(id)
    if let known = report.duty { return owe(known, due) }
    let duty = open(.annualReport, on: agreement.nextReportOwed, id, due, scope: .agreement)
    if let duty, let submitted = report.submitted.at {
      duties[duty.index].state = .discharged(submitted.day, by: report.citation, line: report.submitted.line)
    }
    report.duty = duty
    objects[id] = .report(report)
  }

  /// Gives a report that is owed already its day; where that shows it overdue before an end, it is owed again.
  private mutating func owe(_ known: DutyID, _ due: Duty.Due) {
    duties[known.index].due = due
    if case .cancelled = duties[known.index].state { duties[known.index].state = .open }
  }

  /// 提交年度报告; the rate over the whole term so far stays below the cap.
  ///
  /// DQ-10.4-a, DQ-A5-5.2.2-4b, P15.
  mutating func submitReport(_ act: Act, _ law: Law) {
    guard let id = act.object, admit(act, under: .annualReport, afterEnd: nil, law) else { return }
    var report = report(id)
    report.submitted = report.submitted.or(ProcedureStep(act))
    report.citation = report.citation.known ?? act.citation
    count(report, times: -1)
    (report.revenue, report.cost) = (act.fact.revenue?.fen ?? 0, act.fact.cost?.fen ?? 0)
    count(report, times: 1)
    discharge(report.duty, act)
    cites = true
    objects[id] = .report(report)
    judgeRate(act, law)
  }

  /// Judges the rate cumulated over all reports.
  ///
  /// Each report is judged for itself. DQ-A5-5.2.2-4b, P15.
  private mutating func judgeRate(_ act: Act, _ law: Law) {
    guard act.fact.revenue != nil, act.fact.cost != nil else {
      let missing: Pointer = act.fact.revenue == nil ? .revenue : .cost
      note(.returnRate, .undetermined, .factMissing(missing), act)
      return
    }
    guard let cap = law.rulebook.cap(.returnRateCap, on: act.day) else {
      note(.returnRate, .undetermined, .parameterMissing(.returnRateCap), act)
      return
    }
    let revenue = Yuan(fen: Int64(clamping: reportedRevenue)), cost = Yuan(fen: Int64(clamping: reportedCost))
    guard let rate = try? ReturnRate(revenue: revenue, cost: cost) else { return }
    let outcome: Outcome =
      switch rate.standing(under: cap) {
      case .below: .satisfied
      case .reached: .violated
      case .undetermined: .undetermined
      }
    note(.returnRate, outcome, .rate(revenue: revenue, cost: cost), act)
  }

  /// Adds a report to the sums over all years, or takes it out; the last word on each year counts.
  private mutating func count(_ report: Report, times: Int128) {
    reportedRevenue += times * Int128(report.revenue)
    reportedCost += times * Int128(report.cost)
  }

  /// 年度报告评估.
  ///
  /// DQ-A5-6.1-5.
  mutating func assessReport(_ act: Act) {
    guard let id = act.object, case .report(var report) = objects[id], report.submitted.isTaken else {
      return leave(act)
    }
    report.failed = act.fact.verdict == .unfavourable ? take(.reportFailed, of: id, act) : .open
    if report.failed.isTaken { failedReport = id }
    objects[id] = .report(report)
  }

  /// What is known of the report on a year.
  func report(_ id: ObjectID) -> Report {
    if case .report(let report) = objects[id] { report } else { Report() }
  }

  /// The object of a year that no event named yet.
  private mutating func yearObject(_ year: Int) -> ObjectID { intern(.report, Array(String(year).utf8)) }
}
