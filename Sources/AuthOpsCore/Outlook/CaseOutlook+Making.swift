extension CaseOutlook {
  /// The outlook of a case.
  init(_ record: CaseRecord, _ law: Law, sources: [String], on day: Day) {
    var reporter = CaseReporter(record, law, sources: sources, asOf: day, includesAll: false)
    let report = reporter.report()
    var file = record.file
    file.advance(to: day, nil, law)
    let events = EventOutlook(Trial(record.name, file, law), file, on: day)
    let duties = OpenDuty.all(in: report, on: day, law.calendar)
    self.init(
      report: report, asOf: day, agreement: AgreementOutlook(file.phase, on: day),
      children: file.children, objectsNotTried: file.objectsNotTried, duties: duties, next: events.next,
      blocked: events.blocked, law: law)
  }
}

extension AgreementOutlook {
  fileprivate init?(_ phase: Phase, on day: Day) {
    guard let agreement = phase.agreement else { return nil }
    let end = phase.endedOn
    self.init(
      number: Int(agreement.number), effective: agreement.effective, lastDay: end ?? agreement.end,
      isPresumed: agreement.isPresumed, isSuspended: end == nil && agreement.suspended.isTaken,
      ended: phase.endKind)
  }
}

extension Phase {
  fileprivate var endKind: EndKind? {
    switch self {
    case .ending(let ending): ending.kind
    case .closed(let closed): closed.kind
    case .announced, .submitted, .underReview, .verified, .resolved, .reported, .qualified, .inSelection,
      .decided, .selected, .formalising, .inForce, .rejected, .disqualified, .notSelected, .withdrawn,
      .proceeding:
      nil
    }
  }
}

extension CaseFile {
  /// The objects that events named; the use of a product by a user is none of its own.
  fileprivate var children: [CaseOutlook.Child] {
    var owed: [ObjectID: Int] = [:]
    for duty in duties where duty.isOpen {
      if let object = duty.object { owed[object, default: 0] += 1 }
    }
    return (0..<objects.count).map { ObjectID($0) }.filter { objects.kind(of: $0) != .licence }.map {
      CaseOutlook.Child(kind: objects.kind(of: $0), name: name(of: $0), owed: owed[$0] ?? 0)
    }
  }

  /// How many objects are of kinds with more than events are tried on, and were left out.
  fileprivate var objectsNotTried: Int {
    ObjectKind.allCases.filter { $0 != .licence }.map { max(0, names(of: $0).count - EventOutlook.mostTried) }
      .reduce(0, +)
  }

  /// The names of the objects of a kind.
  func names(of kind: ObjectKind) -> [String] {
    (0..<objects.count).map { ObjectID($0) }.filter { objects.kind(of: $0) == kind }.map { name(of: $0) }
  }
}

extension Replay {
  /// Where a case stands on a day, or on the day on which the log is judged.
  ///
  /// Nil for a case that is not in the log or has no known rulebook, and for a day before that of the latest event.
  ///
  /// - Complexity: O(event types · objects of the case), each a trial on a copy of the case.
  public func outlook(of name: String, on day: Day? = nil) -> CaseOutlook? {
    guard let day = day ?? asOf, latestDay.map({ $0 <= day }) ?? true,
      let position = table.positions.first(where: { table.records[$0].name.utf8.elementsEqual(name.utf8) }),
      let rulebook = table.records[position].rulebook
    else { return nil }
    return CaseOutlook(table.records[position], options.laws[rulebook], sources: reader.sources, on: day)
  }

  /// The names of the cases, in order of first appearance.
  public var caseNames: [String] { table.positions.map { table.records[$0].name } }
}

extension AnyCase {
  /// Where the case stands on a day, and what may come next; events after it are as if not yet written.
  public func outlook(on day: Day) -> CaseOutlook {
    let standing = standing(on: day)
    let record = CaseRecord(file: standing.file, rulebook: 0, name: name)
    return CaseOutlook(record, law, sources: standing.sources, on: day)
  }
}
