/// What is owed in all cases on a day: an office's work for the days to come.
public struct WorkList: Sendable {
  /// One duty that is owed in a case.
  public struct Item: Sendable {
    /// The name of the case.
    public let caseName: String
    /// The duty.
    public let duty: OpenDuty
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
  /// The items in order of first appearance of their cases, then of opening.
  public let items: [Item]
  let law: Law

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
      let roles = Role.allCases.map(\.id)
      order.sort { roles.firstIndex(of: $0 ?? "") ?? 0 < roles.firstIndex(of: $1 ?? "") ?? 0 }
    case .day: order.sort { ($0 ?? "~") < ($1 ?? "~") }
    case .case: break
    }
    return order.map { Group(key: $0, items: (groups[$0] ?? []).sortedByUrgency()) }
  }

  /// The list with some of its items.
  public func filtered(_ isMeant: (Item) -> Bool) -> WorkList {
    WorkList(asOf: asOf, within: within, items: items.filter(isMeant), law: law)
  }

  /// Whether the rule behind an item blocks.
  public func isBlocking(_ item: Item) -> Bool {
    law.rulebook.severity(of: item.duty.deadline.rule) == .blocking
  }

  /// How many items there are of a status.
  public func count(_ status: DutyStatus) -> Int { items.count { $0.duty.deadline.status == status } }
}

extension WorkList.Item {
  fileprivate func key(_ grouping: WorkList.Grouping) -> String? {
    switch grouping {
    case .obligor: duty.deadline.obligor.id
    case .day: urgentOn?.description
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
  /// What is overdue is always owed, and so is what is to be done promptly or nobody can say when.
  ///
  /// - Parameter period: How far ahead to look; nil for everything.
  /// - Complexity: O(number of duties), and what sorting takes.
  public func workList(within period: Period? = nil) -> WorkList? {
    guard let day = asOf else { return nil }
    let law = options.laws[0]
    let last = period.map { law.calendar.due(from: day, $0, .term) }
    var items: [WorkList.Item] = []
    forEachCase { report in
      for duty in OpenDuty.all(in: report, on: day, law.calendar) where duty.isOwed(by: last) {
        items.append(WorkList.Item(caseName: report.name, duty: duty))
      }
    }
    return WorkList(asOf: day, within: period, items: items, law: law)
  }
}

extension OpenDuty {
  /// Whether it falls due by a day; what has no last day is owed now.
  fileprivate func isOwed(by last: DueDay?) -> Bool {
    guard let last, let due = deadline.due ?? deadline.dueNotBefore else { return true }
    return due <= last.day ?? last.dueNotBefore
  }
}
