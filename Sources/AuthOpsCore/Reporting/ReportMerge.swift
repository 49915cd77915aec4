/// Adds up reports over parts of a log that share no case: what it writes are the bytes of one report over the whole.
///
/// The parts are JSON reports in the order of cases, on the same day and by the same texts. Where more than ten
/// thousand diagnostics came together, one report over the whole would have left some out that the parts show.
public struct ReportMerge: Sendable {
  typealias Counts = [String: Int]

  /// What every part says alike, by key.
  private(set) var common: [String: JSONValue] = [:]
  private(set) var cases: [(name: String, value: JSONCursor)] = []
  /// The names of the cases by their bytes: strings that differ in how a letter is composed are equal, cases are not.
  private var names: Set<[UInt8]> = []
  private(set) var diagnostics: [JSONValue] = []
  private(set) var omitted = 0
  private(set) var input: Counts = [:]
  private(set) var findings: Counts = [:]
  private(set) var deadlines: Counts = [:]
  private(set) var violations: Counts = [:]
  private(set) var rulebooks: [String: JSONValue] = [:]
  /// The rulebooks that parts name of which no case is judged by any.
  private(set) var unused: [String: JSONValue] = [:]
  private(set) var caseCount = 0
  private var blocking = 0

  /// A sum of no reports.
  public init() {}

  /// What was counted over all parts; of blocking rules, what the parts list.
  public var tally: Tally {
    var tally = Tally()
    for outcome in Outcome.allCases { tally.count(outcome, times: findings[outcome.id] ?? 0) }
    tally.blocking = blocking
    return tally
  }

  /// Whether every line of every part was an event.
  public var isWellFormed: Bool { input["malformed"] ?? 0 == 0 }

  /// Adds the report of a part.
  ///
  /// - Throws: ``JSONDocumentError`` at the first thing by which it cannot be one more part; the sum is then to be
  ///   given up.
  /// - Complexity: O(length of the report).
  public mutating func add(_ report: [UInt8]) throws(JSONDocumentError) {
    let root = try JSONDocument(JSONMark.skipped(report)).root
    let format = try root.member("format")
    guard try format.string() == Self.format else {
      throw format.error(.invalid(expected: Self.format, found: "'\(try format.string())'"))
    }
    try root.allow(only: Self.members)
    let asOf = try root.member("asOf")
    if !asOf.isNull { _ = try asOf.string(as: "a day as YYYY-MM-DD") { Day($0) } }
    for key in ["asOf", "calendar", "mode", "tool"] { try compare(key, try root.member(key)) }
    var own = Listed()
    for value in try root.member("cases").elements { try takeCase(value, &own) }
    for value in try root.member("diagnostics").elements {
      try refuseLine(value)
      diagnostics.append(value.value)
    }
    try Self.add(try root.member("diagnosticsOmitted"), to: &omitted)
    try Self.add(try root.member("input"), Self.inputKeys, to: &input)
    try takeSummary(try root.member("summary"), own)
    try takeRulebooks(try root.member("rulebooks"), own)
  }

  /// What the cases of one part show.
  private struct Listed {
    var cases = 0
    var violated = 0
    var rulebooks: Set<String> = []
  }

  static let format = "authops.report/1"
  private static let members: Set<String> = [
    "asOf", "calendar", "cases", "diagnostics", "diagnosticsOmitted", "format", "input", "mode", "rulebooks",
    "summary", "tool",
  ]
  private static let inputKeys: Set<String> = [
    "applied", "duplicates", "events", "lateEntries", "lines", "malformed", "unapplied",
  ]

  /// What all parts have to say alike.
  private mutating func compare(_ key: String, _ found: JSONCursor) throws(JSONDocumentError) {
    let value = found.value
    guard let known = common[key] else { return common[key] = value }
    guard known == value else {
      throw found.error(
        .invalid(expected: "what the other parts say, \(known.canonicalText)", found: value.canonicalText))
    }
  }

  private mutating func takeCase(_ value: JSONCursor, _ own: inout Listed) throws(JSONDocumentError) {
    let (place, name) = (try value.member("case"), try value.member("case").string())
    guard names.insert(Array(name.utf8)).inserted else {
      throw place.error(.invalid(expected: "a case of no other part", found: "'\(name)' again"))
    }
    own.cases += 1
    own.rulebooks.insert(try value.member("rulebook").string())
    for finding in try value.member("findings").elements {
      let event = try finding.member("event")
      if !event.isNull { try refuseLine(event) }
      guard try finding.member("outcome").string() == Outcome.violated.id else { continue }
      own.violated += 1
      if try finding.member("severity").string() == Severity.blocking.id { blocking += 1 }
    }
    cases.append((name, value))
  }

  /// Lines are counted over one input: where they are shown, parts do not add up.
  private func refuseLine(_ value: JSONCursor) throws(JSONDocumentError) {
    guard let line = try value.optionalMember("line") else { return }
    throw line.error(.invalid(expected: "a report by --order case, without lines", found: "a line"))
  }

  private mutating func takeSummary(_ summary: JSONCursor, _ own: Listed) throws(JSONDocumentError) {
    try summary.allow(only: ["cases", "deadlines", "findings", "violatedByRule"])
    let (cases, found) = (try summary.member("cases"), try summary.member("findings"))
    try refuseFiltered(cases, shows: own.cases)
    try refuseFiltered(try found.member(Outcome.violated.id), shows: own.violated)
    try Self.add(cases, to: &caseCount)
    try Self.add(found, Set(Outcome.allCases.map(\.id)), to: &findings)
    try Self.add(try summary.member("deadlines"), Set(DutyStatus.allCases.map(\.id)), to: &deadlines)
    try Self.add(try summary.member("violatedByRule"), nil, to: &violations)
  }

  /// A summary counts what filters leave out: it would be counted again with the part that shows it.
  private func refuseFiltered(_ count: JSONCursor, shows number: Int) throws(JSONDocumentError) {
    guard try count.int() != Int64(number) else { return }
    throw count.error(
      .invalid(expected: "a report without filters, which shows all \(try count.int())", found: "\(number)"))
  }

  private mutating func takeRulebooks(_ books: JSONCursor, _ own: Listed) throws(JSONDocumentError) {
    for book in try books.elements {
      let (id, value) = (try book.member("id").string(), book.value)
      if let known = rulebooks[id] ?? unused[id], known != value {
        throw book.error(
          .invalid(
            expected: "the rulebook that the other parts name, \(known.canonicalText)",
            found: value.canonicalText))
      }
      if own.rulebooks.contains(id) { rulebooks[id] = value } else { unused[id] = value }
    }
  }

  /// Adds a count.
  private static func add(_ value: JSONCursor, to sum: inout Int) throws(JSONDocumentError) {
    let count = try value.int()
    let (added, overflows) = sum.addingReportingOverflow(Int(count))
    guard count >= 0, !overflows else {
      throw value.error(.invalid(expected: "a count that adds up to less than 2⁶³", found: "\(count)"))
    }
    sum = added
  }

  /// Adds counts by their keys.
  ///
  /// - Parameter keys: Those that there are; nil where any may be.
  private static func add(
    _ counts: JSONCursor, _ keys: Set<String>?, to sum: inout Counts
  ) throws(JSONDocumentError) {
    if let keys { try counts.allow(only: keys) }
    for member in try counts.members { try add(member.value, to: &sum[member.key, default: 0]) }
  }
}

extension JSONValue {
  /// The canonical form as text.
  fileprivate var canonicalText: String { String(decoding: canonical(), as: UTF8.self) }
}
