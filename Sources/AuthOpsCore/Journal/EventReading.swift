/// A part of the text of an event: in the line itself, or unescaped in the reader's memory.
package struct TextSlice: BitwiseCopyable, Sendable {
  package let start: UInt32
  package let count: UInt32
  /// Whether the bytes stand in the reader's memory, because the line escapes some of them.
  package let isUnescaped: Bool

  /// The hash of the bytes.
  package let hash: UInt64

  init(_ range: Range<Int>, isUnescaped: Bool, hash: UInt64) {
    (start, count) = (UInt32(range.lowerBound), UInt32(range.count))
    (self.isUnescaped, self.hash) = (isUnescaped, hash)
  }

  /// No text.
  static let none = TextSlice(0..<0, isUnescaped: false, hash: 0)

  package var range: Range<Int> { Int(start)..<Int(start + count) }
}

/// The name of an object, as an event gives it.
package struct NamedSlice: BitwiseCopyable, Sendable {
  package let kind: ObjectKind
  package let slice: TextSlice
}

/// An event as it was read: the fact, and where its names stand.
package struct EventReading: Sendable {
  package var fact: Fact
  package var id: TextSlice
  package var source: TextSlice
  package var subject: TextSlice
  package var object: NamedSlice?
  package var counterpart: NamedSlice?
  package var scenario: NamedSlice?
  package var model: NamedSlice?
  package var rulebook: TextSlice?
  /// Whether the event gives a list of objects; they stand in the reader.
  package var hasObjects = false
  /// A hash of the whole content, the same whatever the order of keys, white space and escapes.
  package var content: UInt64 = 0

  /// A reading before the first event.
  package init() {
    fact = Fact(kind: .announcementPublished, role: nil, at: Instant(microseconds: 0), line: 0, file: 0)
    (id, source, subject) = (.none, .none, .none)
  }

  /// Begins with another event.
  mutating func begin(_ fact: Fact) {
    self.fact = fact
    (object, counterpart, scenario, model, rulebook) = (nil, nil, nil, nil, nil)
    hasObjects = false
  }
}
