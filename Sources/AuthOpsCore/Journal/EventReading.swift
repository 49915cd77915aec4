/// A part of the text of an event: in the line itself, or unescaped in the reader's memory.
package struct TextSlice: BitwiseCopyable, Sendable {
  private let start: UInt32
  /// The number of bytes; the top bit says that they stand in the reader's memory.
  private let size: UInt32
  /// The hash of the bytes.
  package let hash: UInt64

  @inline(__always)
  init(_ range: Range<Int>, isUnescaped: Bool, hash: UInt64) {
    start = UInt32(truncatingIfNeeded: range.lowerBound)
    size = UInt32(truncatingIfNeeded: range.count) | (isUnescaped ? 1 << 31 : 0)
    self.hash = hash
  }

  /// No text.
  static let none = TextSlice(0..<0, isUnescaped: false, hash: 0)

  /// Whether the bytes stand in the reader's memory, because the line escapes some of them.
  package var isUnescaped: Bool { size >> 31 != 0 }

  package var range: Range<Int> {
    let start = Int(start)
    return start..<start &+ Int(size & 0x7FFF_FFFF)
  }
}

/// The name of an object, as an event gives it.
package struct NamedSlice: BitwiseCopyable, Sendable {
  package let slice: TextSlice
  package let kind: ObjectKind
}

/// An event as it was read: the fact, and where its names stand.
package struct EventReading: BitwiseCopyable, Sendable {
  package var fact: Fact
  package var id: TextSlice
  package var source: TextSlice
  package var subject: TextSlice
  package var object: NamedSlice?
  package var counterpart: NamedSlice?
  package var scenario: NamedSlice?
  package var model: NamedSlice?
  package var rulebook: TextSlice?
  /// Where the event's list of objects starts among those of the reader.
  var listStart: UInt32 = 0
  /// How many objects the list has; nil where the event gives none.
  var listCount: UInt32?
  /// Where the keys that no descriptor knows start among those of the reader.
  var unknownStart: UInt32 = 0
  /// How many keys inside `data` no descriptor knows.
  var unknownCount: UInt32 = 0
  /// Where the line starts in the text.
  package private(set) var lineStart: UInt32 = 0
  /// The column in which the event starts in its line, from 1.
  package private(set) var column: UInt32 = 1
  /// Whether the value read last is as the rules expect.
  var isUpheld = true
  /// The document read last.
  var document = DocumentReading()
  /// A hash of the whole content, the same whatever the order of keys, white space and escapes.
  package var content: UInt64 = 0

  /// A reading before the first event.
  package init() {
    fact = .blank
    (id, source, subject) = (.none, .none, .none)
  }

  /// Begins with another event.
  @inline(__always)
  mutating func begin(_ line: UInt32, lineStart: Int, start: Int) {
    fact = .blank
    fact.line = line
    (object, counterpart, scenario, model, rulebook) = (nil, nil, nil, nil, nil)
    (listStart, listCount, unknownStart, unknownCount) = (0, nil, 0, 0)
    self.lineStart = UInt32(truncatingIfNeeded: lineStart)
    column = UInt32(truncatingIfNeeded: start &- lineStart &+ 1)
  }

  /// A hash of `source` and `id`, by which an event is known again.
  package var identity: UInt64 { JSONContentHash.mix(source.hash, id.hash) }

  /// Where the keys that no descriptor knows stand among those of the reader.
  package var unknownKeys: Range<Int> { Int(unknownStart)..<Int(unknownStart) + Int(unknownCount) }

  /// Where the event's list of objects stands among those of the reader, or nil where it gives none.
  var list: Range<Int>? {
    listCount.map { Int(listStart)..<Int(listStart) + Int($0) }
  }

  private static func later(_ first: Day?, _ second: Day?) -> Day? {
    guard let first, let second else { return first ?? second }
    return max(first, second)
  }

  /// Adds the document read last to those handed in.
  mutating func handIn() {
    guard let kind = document.kind else { return }
    fact.statement.documents |= 1 << UInt16(kind)
    if document.isSealed == false { fact.statement.unsealed |= 1 << UInt16(kind) }
    let days = document.days
    switch DocumentKind(rawValue: kind) {
    case .auditReport: fact.statement.audit = fact.statement.audit.latest(days)
    case .accounts: fact.statement.accounts = fact.statement.accounts.latest(days)
    case .riskSelfAssessment: fact.statement.assessedOn = Self.later(days.issuedOn, fact.statement.assessedOn)
    case .creditReport:
      fact.statement.creditReportedOn = Self.later(days.issuedOn, fact.statement.creditReportedOn)
    case .applicationForm, .commitment, .demandForm, .qualificationProof, .implementationPlan, .other, nil:
      break
    }
  }
}

/// A key inside `data` that no descriptor knows.
package struct UnknownKey: Sendable {
  /// The offset of the key in the text.
  package let offset: Int
  /// The pointer by RFC 6901.
  package let pointer: String
}
