/// Tries every type of event on a case, by every role that may do it, on every object it may concern.
struct EventOutlook {
  private let trial: Trial
  private let file: CaseFile
  private let day: Day
  private(set) var next: [NextEvent] = []
  private(set) var blocked: [BlockedEvent] = []

  init(_ trial: Trial, _ file: CaseFile, on day: Day) {
    (self.trial, self.file, self.day) = (trial, file, day)
    for act in file.regime.acts where act.kind.descriptor.nature != .timer {
      look(at: act.kind.descriptor, by: act.roles)
    }
  }

  private mutating func look(at descriptor: EventDescriptor, by named: RoleSet) {
    let roles: [Role?] = descriptor.nature == .fact ? [nil] : named.roles
    let known = Set(descriptor.objectKind.map { file.names(of: $0) } ?? [])
    for names in choices(for: descriptor) {
      let object = descriptor.objectKey.flatMap { names[$0] }
      let isKnown = object.map { known.contains($0) || descriptor.objectKind == .report } ?? false
      let subject = Subject(
        objects: isKnown ? object.map { [$0] } ?? [] : [], mayNameNew: object != nil && !isKnown)
      var (goes, stopped) = ([NextEvent](), [BlockedEvent]())
      for role in roles {
        switch trial.answer(descriptor.kind, by: role, names: names, on: day) {
        case .meaningless, .recorded: break
        case .refused(let unmet):
          stopped.join(blockedEvent(descriptor.kind, role, subject, unmet))
          for ground in descriptor.grounds {
            let answer = trial.answer(descriptor.kind, by: role, names: names, ground: ground, on: day)
            guard case .goes(let warnings, let timeliness) = answer else { continue }
            goes.join(nextEvent(descriptor.kind, role, names, ground, subject, warnings, timeliness))
          }
        case .goes(let warnings, let timeliness):
          goes.join(nextEvent(descriptor.kind, role, names, nil, subject, warnings, timeliness))
        }
      }
      for event in goes { next.join(event) }
      for event in stopped { blocked.join(event) }
    }
  }

  /// What an event would concern.
  private struct Subject {
    let objects: [String]
    let mayNameNew: Bool
  }

  private func nextEvent(
    _ kind: EventKind, _ role: Role?, _ names: [String: String], _ ground: String?, _ subject: Subject,
    _ warnings: [Refusal.Unmet],
    _ timeliness: Trial.Timeliness
  ) -> NextEvent {
    let conforms = warnings.isEmpty && timeliness != .late
    let isAct = kind.descriptor.nature == .act
    let last = conforms && isAct ? lastDay(kind, role, names, ground) : (day: nil, notBefore: nil)
    return NextEvent(
      kind: kind, roles: role.map { [$0] } ?? [], objects: subject.objects, mayNameNew: subject.mayNameNew,
      conforms: conforms, warnings: warnings, ground: ground, lastDay: last.day,
      lastDayNotBefore: last.notBefore)
  }

  private func blockedEvent(
    _ kind: EventKind, _ role: Role?, _ subject: Subject, _ unmet: [Refusal.Unmet]
  ) -> BlockedEvent {
    BlockedEvent(
      kind: kind, roles: role.map { [$0] } ?? [], objects: subject.objects, mayNameNew: subject.mayNameNew,
      unmet: unmet)
  }

  /// What the required fields of a type may name: each object of the first field's kind, or a new one; of the other
  /// fields' kinds the latest.
  private func choices(for descriptor: EventDescriptor) -> [[String: String]] {
    var rest: [String: String] = [:]
    for field in descriptor.fields where field.isRequired && field.key != descriptor.objectKey {
      if let kind = field.objectKind { rest[field.key] = file.names(of: kind).last ?? newName(kind) }
    }
    guard let key = descriptor.objectKey, let kind = descriptor.objectKind else { return [rest] }
    let new = kind == .report && !isReportOwed ? [] : [newName(kind)]
    return (tried(kind) + new).map { name in
      rest.merging([key: name], uniquingKeysWith: { _, new in new })
    }
  }

  /// The objects of a kind on which events are tried: those about which something is owed, and the latest.
  private func tried(_ kind: ObjectKind) -> [String] {
    let names = file.names(of: kind)
    guard names.count > Self.mostTried else { return names }
    let owed = Set(file.duties.filter(\.isOpen).compactMap { $0.object.map { file.name(of: $0) } })
    let latest = Set(names.suffix(Self.mostTried / 2))
    return Array(names.filter { owed.contains($0) || latest.contains($0) }.suffix(Self.mostTried))
  }

  /// How many objects of a kind an event is tried on at most.
  static let mostTried = 50

  /// Whether an agreement ran in the year before.
  private var isReportOwed: Bool { file.phase.agreement.map { $0.effective.year < day.year } ?? false }

  /// A name that no object of the kind has; for reports the year before.
  private func newName(_ kind: ObjectKind) -> String {
    if kind == .report { return String(day.year - 1) }
    let known = Set(file.names(of: kind))
    var name = "new"
    while known.contains(name) { name += "+" }
    return name
  }

  /// The last day on which an event that conforms today still does, found by halving.
  private func lastDay(_ kind: EventKind, _ role: Role?, _ names: [String: String], _ ground: String?) -> (
    day: Day?, notBefore: Day?
  ) {
    func conforms(_ days: Int) -> Bool {
      guard
        case .goes(let warnings, .inTime) = trial.answer(
          kind, by: role, names: names, ground: ground, on: day.adding(days: days))
      else { return false }
      return warnings.isEmpty
    }
    var (low, high) = (0, 1)
    while conforms(high) {
      (low, high) = (high, high * 2)
      guard high <= Self.horizon else { return (nil, nil) }
    }
    while high - low > 1 {
      let middle = (low + high) / 2
      if conforms(middle) { low = middle } else { high = middle }
    }
    let last = day.adding(days: low)
    if case .goes(_, .unknown) = trial.answer(
      kind, by: role, names: names, ground: ground, on: last.adding(days: 1))
    {
      return (nil, last)
    }
    return (last, nil)
  }

  /// How many days are looked ahead: past every period and term of the rules.
  private static let horizon = 1 << 13
}

/// Events that are listed together where they differ in one thing alone: who does them, or what they concern.
private protocol Joinable {
  var roles: [Role] { get }
  var objects: [String] { get }
  var mayNameNew: Bool { get }

  /// Whether everything else is the same.
  func isLike(_ other: Self) -> Bool
  func joined(with other: Self) -> Self
}

extension Array where Element: Joinable {
  fileprivate mutating func join(_ event: Element) {
    let at = firstIndex {
      let concernsTheSame = $0.objects == event.objects && $0.mayNameNew == event.mayNameNew
      return $0.isLike(event) && ($0.roles == event.roles || concernsTheSame)
    }
    guard let at else { return append(event) }
    self[at] = self[at].joined(with: event)
  }
}

extension NextEvent: Joinable {
  fileprivate func isLike(_ other: NextEvent) -> Bool {
    kind == other.kind && conforms == other.conforms && lastDay == other.lastDay
      && lastDayNotBefore == other.lastDayNotBefore && warnings == other.warnings && ground == other.ground
  }

  fileprivate func joined(with other: NextEvent) -> NextEvent {
    NextEvent(
      kind: kind, roles: roles.union(other.roles), objects: objects.union(other.objects),
      mayNameNew: mayNameNew || other.mayNameNew, conforms: conforms, warnings: warnings, ground: ground,
      lastDay: lastDay,
      lastDayNotBefore: lastDayNotBefore)
  }
}

extension BlockedEvent: Joinable {
  fileprivate func isLike(_ other: BlockedEvent) -> Bool {
    kind == other.kind && unmet == other.unmet
  }

  fileprivate func joined(with other: BlockedEvent) -> BlockedEvent {
    BlockedEvent(
      kind: kind, roles: roles.union(other.roles), objects: objects.union(other.objects),
      mayNameNew: mayNameNew || other.mayNameNew, unmet: unmet)
  }
}

extension EventDescriptor {
  /// The field that names the object the event is about.
  fileprivate var objectField: Field? { fields.first { $0.isRequired && $0.objectKind != nil } }
  /// The codes of the ground that the type may give.
  fileprivate var grounds: [String] {
    guard case .code(let codes)? = fields.first(where: { $0.slot == .ground })?.shape else { return [] }
    return codes
  }
  fileprivate var objectKey: String? { objectField?.key }
  fileprivate var objectKind: ObjectKind? { objectField?.objectKind }
}

extension Field {
  /// The kind of object that the field names, if it names one.
  fileprivate var objectKind: ObjectKind? {
    if case .object(let kind) = shape { kind } else { nil }
  }
}

extension Array where Element: Equatable {
  /// The elements of this array and those of another that are not among them.
  fileprivate func union(_ other: [Element]) -> [Element] { self + other.filter { !contains($0) } }
}
