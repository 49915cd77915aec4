/// What is owed in all cases on a day: an office's work for the days to come.
public struct WorkList: Sendable {
  /// One duty that is owed in a case.
  public struct Item: Sendable {
    /// The name of the case.
    public let caseName: String
    /// The duty.
    public let duty: OpenDuty
    /// Whether the rule behind the duty blocks.
    public let isBlocking: Bool
    /// The rulebook that the case is judged by.
    public let rulebook: Rulebook
  }

  /// What the items are grouped by.
  public enum Grouping: String, CaseIterable, Sendable {
    /// By who owes, in the order of the roles.
    case obligor
    /// By the last day in time; what has none comes last.
    case day
    /// By case, in order of first appearance.
    case `case`
  }

  /// Items that are done together.
  public struct Group: Sendable {
    /// The role, the day or the case; nil for what has no last day.
    public let key: String?
    /// The items, the most urgent first.
    public let items: [Item]
  }

  /// The day.
  public let asOf: Day
  /// How far ahead the list looks; nil for everything that is owed.
  public let within: Period?
  /// The last day that the list looks to; nil where it looks at everything, or a year is missing on the way.
  public let through: Day?
  /// The items in order of first appearance of their cases, then of opening.
  public let items: [Item]
  let calendar: WorkingCalendar
  /// The rulebooks that cases are judged by.
  let rulebooks: [Rulebook]

  /// The items in groups.
  public func groups(by grouping: Grouping) -> [Group] {
    var order: [String?] = []
    var groups: [String?: [Item]] = [:]
    for item in items {
      let key = item.key(grouping)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(item)
    }
    switch grouping {
    case .obligor:
      order = Role.allCases.map(\.id).filter { order.contains($0) }
    case .day: order = order.compactMap { $0 }.sorted() + order.filter { $0 == nil }
    case .case: break
    }
    return order.map { Group(key: $0, items: (groups[$0] ?? []).sortedByUrgency()) }
  }

  /// The list with some of its items.
  public func filtered(_ isMeant: (Item) -> Bool) -> WorkList {
    WorkList(
      asOf: asOf, within: within, through: through, items: items.filter(isMeant), calendar: calendar,
      rulebooks: rulebooks)
  }

  /// The statuses that items may have.
  static let statuses: [DutyStatus] = [.overdue, .pending, .undetermined]

  /// How many items there are of a status.
  public func count(_ status: DutyStatus) -> Int { items.count { $0.duty.deadline.status == status } }
}

extension WorkList.Item {
  fileprivate func key(_ grouping: WorkList.Grouping) -> String? {
    switch grouping {
    case .obligor: duty.deadline.obligor.id
    case .day: duty.deadline.due?.description
    case .case: caseName
    }
  }

  /// The last day in time, or the earliest that it can be.
  fileprivate var urgentOn: Day? { duty.deadline.due ?? duty.deadline.dueNotBefore }
}

extension [WorkList.Item] {
  /// The items by their last days; those without one come last, the oldest first.
  fileprivate func sortedByUrgency() -> [WorkList.Item] {
    enumerated().sorted { one, other in
      let (first, second) = (one.element, other.element)
      let latest = Day(number: .max)
      return (first.urgentOn ?? latest, first.duty.deadline.opened, one.offset)
        < (second.urgentOn ?? latest, second.duty.deadline.opened, other.offset)
    }.map(\.element)
  }
}

extension Replay {
  /// What is owed in all cases on the day on which the log is judged; nil without events.
  ///
  /// What is overdue is always owed, and so is what is to be done promptly or nobody can say when. Where the days ahead
  /// run into a year that is not published, nothing is left out.
  ///
  /// - Parameter period: How far ahead to look; nil for everything.
  /// - Complexity: O(number of duties), and what sorting takes.
  public func workList(within period: Period? = nil) -> WorkList? {
    guard let day = asOf else { return nil }
    let last = period.flatMap { options.laws[0].calendar.due(from: day, $0, .term).day }
    var items: [WorkList.Item] = []
    forEachCase { report in
      let law = options.laws.first { $0.rulebook.id == report.rulebook } ?? options.laws[0]
      for duty in OpenDuty.all(in: report, on: day, law.calendar) where duty.isOwed(by: last) {
        let isBlocking = law.rulebook.severity(of: duty.deadline.rule.id) == .blocking
        items.append(
          WorkList.Item(caseName: report.name, duty: duty, isBlocking: isBlocking, rulebook: law.rulebook))
      }
    }
    return WorkList(
      asOf: day, within: period, through: last, items: items, calendar: options.laws[0].calendar,
      rulebooks: rulebooksInUse.map(\.rulebook))
  }
}

extension OpenDuty {
  /// Whether it falls due by a day; what has no last day is owed now.
  fileprivate func isOwed(by last: Day?) -> Bool {
    guard let last, let due = deadline.due ?? deadline.dueNotBefore else { return true }
    return due <= last
  }
}
