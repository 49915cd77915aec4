/// A duty that is still owed on a day.
public struct OpenDuty: Sendable {
  /// The duty.
  public let deadline: DeadlineReport
  /// The working days left until the last day in time, that day counted; negative after it.
  ///
  /// Nil where there is no such day, or a year between is not published.
  public let workingDaysLeft: Int?
  /// How many days it has been owed.
  public let ageInDays: Int

  init(_ deadline: DeadlineReport, on day: Day, _ calendar: WorkingCalendar) {
    self.deadline = deadline
    workingDaysLeft = deadline.due.flatMap { calendar.workingDays(from: day, through: $0) }
    ageInDays = deadline.opened.days(until: day)
  }

  /// What is owed in a case, in the order of opening.
  static func all(in report: CaseReport, on day: Day, _ calendar: WorkingCalendar) -> [OpenDuty] {
    report.deadlines.filter { $0.isOpen }.map { OpenDuty($0, on: day, calendar) }
  }
}

extension DeadlineReport {
  /// Whether it is still owed.
  fileprivate var isOpen: Bool {
    switch status {
    case .overdue, .pending: true
    case .undetermined: discharged == nil
    case .met, .late, .cancelled: false
    }
  }
}
