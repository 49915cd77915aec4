/// Adds up reports over parts of a log that share no case: what it writes are the bytes of one report over the whole.
///
/// The parts are JSON reports in the order of cases, on the same day and by the same texts. Where more than ten thousand
/// diagnostics came together, one report over the whole would have left some out that the parts show.
public struct ReportMerge: Sendable {
  private typealias Counts = [String: Int]

  /// What every part says alike, by key.
  private var common: [String: JSONValue] = [:]
  private var cases: [(name: String, value: JSONCursor)] = []
  private var names: Set<String> = []
  private var diagnostics: [JSONValue] = []
  private var omitted = 0
  private var input: Counts = [:]
  private var findings: Counts = [:]
  private var deadlines: Counts = [:]
  private var violations: Counts = [:]
  private var rulebooks: [String: JSONValue] = [:]
  /// The rulebooks that parts without a case name, in place of those in use.
  private var unused: [String: JSONValue] = [:]
  private var caseCount = 0
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
    let root = try JSONDocument(report).root
    let format = try root.member("format")
    guard try format.string() == Self.format else {
      throw format.error(.invalid(expected: Self.format, found: "'\(try format.string())'"))
    }
    try root.allow(only: Self.members)
    for key in ["asOf", "calendar", "mode", "tool"] { try compare(key, try root.member(key)) }
    for value in try root.member("cases").elements { try takeCase(value) }
    for value in try root.member("diagnostics").elements {
      try refuseLine(value)
      diagnostics.append(value.value)
    }
    omitted += try count(try root.member("diagnosticsOmitted"))
    try Self.add(try root.member("input"), to: &input)
    try takeSummary(try root.member("summary"), try root.member("rulebooks"))
  }

  private static let format = "authops.report/1"
  private static let members: Set<String> = [
    "asOf", "calendar", "cases", "diagnostics", "diagnosticsOmitted", "format", "input", "mode", "rulebooks",
    "summary", "tool",
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

  private mutating func takeCase(_ value: JSONCursor) throws(JSONDocumentError) {
    let name = try value.member("case")
    guard names.insert(try name.string()).inserted else {
      throw name.error(
        .invalid(expected: "a case of no other part", found: "'\(try name.string())' again"))
    }
    for finding in try value.member("findings").elements {
      let event = try finding.member("event")
      if !event.isNull { try refuseLine(event) }
      if try finding.member("outcome").string() == Outcome.violated.id,
        try finding.member("severity").string() == Severity.blocking.id
      {
        blocking += 1
      }
    }
    cases.append((try name.string(), value))
  }

  /// Lines are counted over one input: where they are shown, parts do not add up.
  private func refuseLine(_ value: JSONCursor) throws(JSONDocumentError) {
    guard let line = try value.optionalMember("line") else { return }
    throw line.error(.invalid(expected: "a report by --order case, without lines", found: "a line"))
  }

  private mutating func takeSummary(
    _ summary: JSONCursor, _ books: JSONCursor
  ) throws(JSONDocumentError) {
    try summary.allow(only: ["cases", "deadlines", "findings", "violatedByRule"])
    let count = try count(try summary.member("cases"))
    caseCount += count
    try Self.add(try summary.member("findings"), to: &findings)
    try Self.add(try summary.member("deadlines"), to: &deadlines)
    try Self.add(try summary.member("violatedByRule"), to: &violations)
    for book in try books.elements {
      let (id, value) = (try book.member("id").string(), book.value)
      if let known = rulebooks[id] ?? unused[id], known != value {
        throw book.error(
          .invalid(
            expected: "the rulebook that the other parts name, \(known.canonicalText)",
            found: value.canonicalText))
      }
      if count > 0 { rulebooks[id] = value } else { unused[id] = value }
    }
  }

  private func count(_ value: JSONCursor) throws(JSONDocumentError) -> Int {
    let count = try value.int()
    guard 0...Self.most ~= count else {
      throw value.error(.invalid(expected: "a count from 0 to \(Self.most)", found: "\(count)"))
    }
    return Int(count)
  }

  /// The greatest count of a part: no sum of parts that fit in memory runs over.
  private static let most: Int64 = 1 << 48

  private static func add(_ counts: JSONCursor, to sum: inout Counts) throws(JSONDocumentError) {
    for member in try counts.members {
      sum[member.key, default: 0] += try ReportMerge().count(member.value)
    }
  }
}

extension ReportMerge {
  /// Writes the sum as one JSON text.
  ///
  /// - Parameter output: Takes the bytes as they come.
  public func write(to output: (Span<UInt8>) -> Void) {
    var writer = JSONWriter(capacity: 1 << 16)
    writer.beginObject()
    writeCommon("asOf", &writer)
    writeCommon("calendar", &writer)
    writer.key("cases")
    writer.beginArray()
    for (_, value) in cases.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
      value.value.write(to: &writer)
      writer.flush(to: output)
    }
    writer.endArray()
    writer.key("diagnostics")
    JSONValue.array(diagnostics.inOrderOfText).write(to: &writer)
    writer.key("diagnosticsOmitted")
    JSONValue.int(omitted).write(to: &writer)
    writer.key("format")
    writer.string(Self.format)
    writer.key("input")
    value(of: input).write(to: &writer)
    writeCommon("mode", &writer)
    writer.key("rulebooks")
    let books = rulebooks.isEmpty ? unused : rulebooks
    JSONValue.array(books.sorted { $0.key < $1.key }.map(\.value)).write(to: &writer)
    writer.key("summary")
    JSONValue.object([
      .init("cases", .int(caseCount)), .init("deadlines", value(of: deadlines)),
      .init("findings", value(of: findings)), .init("violatedByRule", value(of: violations)),
    ]).write(to: &writer)
    writeCommon("tool", &writer)
    writer.endObject()
    writer.newline()
    writer.flush(to: output)
  }

  private func writeCommon(_ key: String, _ writer: inout JSONWriter) {
    writer.key(key)
    (common[key] ?? .null).write(to: &writer)
  }

  private func value(of counts: Counts) -> JSONValue {
    .object(counts.sorted { $0.key < $1.key }.map { .init($0.key, .int($0.value)) })
  }
}

extension [JSONValue] {
  /// The values in the order of their canonical texts: an order that no order of lines decides.
  var inOrderOfText: [JSONValue] {
    map { (text: $0.canonical(), value: $0) }
      .sorted { $0.text.lexicographicallyPrecedes($1.text) }.map(\.value)
  }
}

extension JSONValue {
  /// The canonical form as text.
  fileprivate var canonicalText: String { String(decoding: canonical(), as: UTF8.self) }
}
