/// What a replay has found so far; asking changes nothing, and the replay may go on.
extension Replay {
  /// The day on which the log is judged: the one asked for, or that of the latest event; nil without events.
  public var asOf: Day? { options.asOf ?? latestDay }

  /// How many cases there are.
  public var caseCount: Int { table.count + forgotten.count }

  /// Whether every line of the input was an event.
  public var isWellFormed: Bool { counts.malformed == 0 }

  /// What is to be said of cases that open under a rulebook that is not known: a line for each of those rulebooks.
  ///
  /// - Complexity: O(number of cases).
  public var unknownRulebooks: [String] {
    var (order, cases): ([String], [String: (first: String, count: Int)]) = ([], [:])
    for record in table.records {
      guard let rulebook = record.unknownRulebook else { continue }
      if let known = cases[rulebook] {
        cases[rulebook] = (known.first, known.count + 1)
      } else {
        order.append(rulebook)
        cases[rulebook] = (record.name, 1)
      }
    }
    return order.compactMap { rulebook in
      cases[rulebook].map { first, count in
        let others = count > 1 ? " and \(count - 1) more" : ""
        return "the rulebook '\(rulebook)' is not known: not judged is the case '\(first)'\(others)"
      }
    }
  }

  /// Those of some rulebooks by which no case is judged; none where there is no case.
  ///
  /// - Complexity: O(number of cases).
  public func idle(among rulebooks: [String]) -> [String] {
    guard caseCount > 0 else { return [] }
    let used = rulebooksInUse.map(\.rulebook.id)
    return rulebooks.filter { !used.contains($0) }
  }

  /// How many events were read.
  public var eventCount: Int { counts.events }

  /// Reports the cases one after another.
  ///
  /// - Returns: What was counted over all cases, reported or not.
  @discardableResult
  public func forEachCase(_ selection: Selection = Selection(), _ body: (CaseReport) -> Void) -> Tally {
    var tally = Tally()
    for position in order(selection) {
      let report = report(at: position, selection)
      tally.add(report.tally)
      guard selection.isMeant(report) else { continue }
      body(selection.apply(report))
    }
    return tally
  }

  /// Whether cases are over and wait to be reported.
  public var hasFinished: Bool { !finished.isEmpty }

  /// Reports the cases that are over and were forgotten since the last call, in the order in which they ended.
  ///
  /// - Returns: What was counted over these cases, reported or not.
  public mutating func drainFinished(
    _ selection: Selection = Selection(), _ body: (CaseReport) -> Void
  ) -> Tally {
    var tally = Tally()
    for record in finished {
      let report = report(of: record, selection)
      tally.add(report.tally)
      if selection.isMeant(report) { body(selection.apply(report)) }
    }
    if options.keepsState { handedOut += finished }
    finished.removeAll(keepingCapacity: true)
    return tally
  }

  /// The positions of the cases, in the order in which they are reported.
  func order(_ selection: Selection) -> [Int] {
    let positions = table.positions
    guard selection.isOrderedByCase else { return positions }
    return positions.sorted {
      table.records[$0].name.utf8.lexicographicallyPrecedes(table.records[$1].name.utf8)
    }
  }

  private func report(at position: Int, _ selection: Selection) -> CaseReport {
    report(of: table.records[position], selection)
  }

  /// The report of a case.
  func report(of record: CaseRecord, _ selection: Selection) -> CaseReport {
    let law = options.laws[record.rulebook ?? 0]
    var reporter = CaseReporter(
      record, law, sources: reader.sources, asOf: asOf ?? Day(number: 0), includesAll: selection.includesAll)
    return reporter.report()
  }

  /// The rulebook that a case is judged by.
  func rulebook(of report: CaseReport) -> Rulebook {
    (options.laws.first { $0.rulebook.id == report.rulebook } ?? options.laws[0]).rulebook
  }

  /// The rulebooks that cases are judged by, in the order of their names.
  var rulebooksInUse: [Law] {
    let used = Set(table.records.compactMap(\.rulebook)).union(forgotten.rulebooks)
    return options.laws.indices.filter { used.contains($0) || (used.isEmpty && $0 == 0) }
      .map { options.laws[$0] }.sorted { $0.rulebook.id < $1.rulebook.id }
  }

  /// The file that a line of the input stands in.
  func fileName(ofLine line: Int) -> String {
    var (low, high) = (0, files.count)
    while low < high {
      let middle = (low + high) / 2
      if files[middle].firstLine <= line { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? "-" : files[low - 1].name
  }
}
