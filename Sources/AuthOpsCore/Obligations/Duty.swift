/// A duty, by its position in its case.
package struct DutyID: CasePosition {
  package static let list = CodingScope.List.duties
  package let position: UInt32
  package init(_ position: Int) { self.position = UInt32(truncatingIfNeeded: position) }
}

/// What one role owes: opened by one event, discharged by another, judged on a day.
package struct Duty: BitwiseCopyable, Codable, Sendable {
  /// When a duty is due.
  package enum Due: BitwiseCopyable, Hashable, Codable, Sendable {
    /// On a day, which is itself in time.
    case on(Day)
    /// On a day counted through a year that is not published.
    case provisionally(Day)
    /// Promptly: the text gives no number, so it is never overdue.
    case promptly
    /// The count runs into a calendar year that is not published.
    case unpublished(notBefore: Day, year: Int16)
    /// The period or the day is not given.
    case notGiven(Pointer)
    /// A parameter is blank.
    case blank(ParameterID)
    /// The event that starts the clock is presumed, so its day is not known.
    case startUnknown
  }

  /// With what a duty falls.
  package enum Scope: UInt8, CaseIterable, Comparable, BitwiseCopyable, Sendable {
    /// With the agreement.
    case agreement
    /// With the case.
    case wholeCase
    /// With neither: it outlives both.
    case beyond

    package static func < (first: Scope, second: Scope) -> Bool { first.rawValue < second.rawValue }
  }

  /// What became of a duty.
  package enum State: BitwiseCopyable, Hashable, Codable, Sendable {
    /// Still owed.
    case open
    /// Done, on the day of an act.
    case discharged(Day, by: Citation, line: UInt32)
    /// No longer owed since a day.
    case cancelled(Day)
  }

  /// The event that opened it; none where the calendar did.
  package var openedBy: Citation
  package let line: UInt32
  package var state = State.open
  package var due: Due
  package let rule: RuleID
  /// The period counted, where there is one.
  package var period: Period?
  package let obligor: Role
  /// With what it falls.
  package let scope: Scope
  @Sparse package var object: ObjectID?
  package var opened: Day
  /// The finding that presumes its opening.
  @Sparse package var presumedBy: FindingID?

  /// Whether it is still owed.
  package var isOpen: Bool { state == .open }
}

/// How a duty stands on a day.
public enum DutyStatus: UInt8, CaseIterable, Hashable, BitwiseCopyable, Sendable {
  /// Discharged in time.
  case met
  /// Discharged after the due day.
  case late
  /// Not discharged, and the day is past.
  case overdue
  /// Not discharged, and the day is not past.
  case pending
  /// No longer owed.
  case cancelled
  /// Nobody can say.
  case undetermined

  /// The identifier in reports: the name of the case.
  public var id: String { Self.ids[Int(rawValue)] }

  private static let ids = allCases.map { String(describing: $0) }

  /// The outcome of the rule behind the duty.
  public var outcome: Outcome {
    switch self {
    case .met: .satisfied
    case .late, .overdue: .violated
    case .pending: .pending
    case .cancelled: .notApplicable
    case .undetermined: .undetermined
    }
  }
}

extension Duty {
  /// The last day in time, where there is one.
  var dueDay: Day? {
    switch due {
    case .on(let day), .provisionally(let day): day
    case .promptly, .unpublished, .notGiven, .blank, .startUnknown: nil
    }
  }

  /// Whether its last day was over before a day without its being done; what was done late since was missed all the
  /// same.
  func isMissed(by day: Day) -> Bool {
    guard opened <= day, let last = dueDay, last < day else { return false }
    return switch status(on: day) {
    case .late, .overdue: true
    case .met, .pending, .cancelled, .undetermined: false
    }
  }

  /// How the duty stands on a day.
  package func status(on day: Day) -> DutyStatus {
    switch state {
    case .cancelled: .cancelled
    case .discharged(let done, _, _): discharged(on: done)
    case .open: open(on: day)
    }
  }

  /// What a duty that was discharged on a day was: one that is owed promptly was met whenever it was done.
  private func discharged(on done: Day) -> DutyStatus {
    switch due {
    case .on(let due), .provisionally(let due): done <= due ? .met : .late
    case .promptly: .met
    case .unpublished(let notBefore, _): done <= notBefore ? .met : .undetermined
    case .notGiven, .blank, .startUnknown: .undetermined
    }
  }

  private func open(on day: Day) -> DutyStatus {
    switch due {
    case .on(let due), .provisionally(let due): day <= due ? .pending : .overdue
    case .promptly: .pending
    case .unpublished(let notBefore, _): day <= notBefore ? .pending : .undetermined
    case .notGiven, .blank, .startUnknown: .undetermined
    }
  }
}
