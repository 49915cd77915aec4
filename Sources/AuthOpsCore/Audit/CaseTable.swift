/// One case of a log, with what replay itself knows of it.
package struct CaseRecord: Sendable {
  var identities = IdentitySet()
  /// The position of the rulebook among those of the replay, or -1: beside what every event looks at.
  private let law: Int32
  /// The line that named it first.
  var firstLine: UInt32 = 0
  /// Where the sources that its citations number begin, among those of the reader.
  var firstSource: UInt32 = 0
  /// What the machine knows.
  package var file: CaseFile
  /// The name in `subject`.
  package let name: String
  /// The name of a rulebook that is not known.
  package var unknownRulebook: String?
  /// The events, where a timeline is wanted.
  package var timeline: [TimelineEntry] = []

  init(file: CaseFile, rulebook: Int?, name: String) {
    (self.file, self.name) = (file, name)
    law = rulebook.map { Int32(truncatingIfNeeded: $0) } ?? -1
  }
}

extension CaseRecord {
  /// The position of the rulebook among those of the replay; nil where it is not known.
  package var rulebook: Int? { law < 0 ? nil : Int(law) }
}

/// The cases of a log in order of first appearance, found by name in constant time.
package struct CaseTable: Sendable {
  /// Where a case stands: found without looking at the case itself, unless its name is long.
  private struct Slot: BitwiseCopyable {
    var hash: UInt64 = 0
    var name = CaseText(0, 0)
    /// The position plus one; 0 is empty.
    var position: UInt32 = 0
  }

  /// The cases by position; a position that was given up holds an empty one until it is used again.
  package var records: [CaseRecord] = []
  /// For each position, how many cases appeared before; nil where it was given up.
  private var appearances: [Int?] = []
  /// Positions that were given up.
  private var free: [Int] = []
  private var appeared = 0
  private var removals: UInt32 = 0
  /// Open addressing.
  private var slots: [Slot] = Array(repeating: Slot(), count: 64)

  init() {}

  /// Where a case stood when it was looked for.
  struct Place: BitwiseCopyable {
    /// The position, or -1.
    fileprivate let position: Int32
    /// How many cases had been removed by then.
    fileprivate let removals: UInt32

    /// Nowhere that is known.
    static let unknown = Place(position: -1, removals: 0)
  }

  /// The position of a case that was looked for, unless another may stand there by now.
  func known(_ place: Place) -> Int? {
    place.position >= 0 && place.removals == removals ? Int(place.position) : nil
  }

  /// Looks for the case with a name.
  mutating func place(_ hash: UInt64, _ text: Span<UInt8>, _ range: Range<Int>) -> Place {
    guard let position = find(hash, text, range), let place = Int32(exactly: position) else {
      return .unknown
    }
    return Place(position: place, removals: removals)
  }

  /// The position of the case with a name, or nil.
  ///
  /// Mutating, though it changes nothing, so that the table is not copied for the call.
  ///
  /// - Complexity: O(1) and the length of the name.
  mutating func find(_ hash: UInt64, _ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let short = range.count <= CaseText.room ? CaseText(text, range) : nil
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: hash) & mask
    while slots[at].position != 0 {
      let position = Int(slots[at].position) - 1
      if slots[at].hash == hash {
        if let short {
          if slots[at].name == short { return position }
        } else if JSONText.equal(text, range, records[position].name.utf8.span) {
          return position
        }
      }
      at = (at + 1) & mask
    }
    return nil
  }

  /// Reads where the search for a case starts.
  mutating func readAhead(_ hash: UInt64) -> UInt64 {
    slots[Int(truncatingIfNeeded: hash) & (slots.count &- 1)].hash
  }

  /// How many cases appeared before the one at a position, or nil where none is there.
  func appearance(at position: Int) -> Int? { appearances[position] }

  /// How many cases there are.
  package var count: Int { records.count - free.count }

  /// The positions of the cases, in order of first appearance.
  ///
  /// - Complexity: O(n), and O(n log n) once a case was removed.
  package var positions: [Int] {
    guard appeared > records.count || !free.isEmpty else { return Array(records.indices) }
    let live = appearances.enumerated().compactMap { position, appearance in
      appearance.map { (position: position, appearance: $0) }
    }
    return live.sorted { $0.appearance < $1.appearance }.map(\.position)
  }

  /// Makes room for a number of cases.
  mutating func reserve(_ count: Int) {
    records.reserveCapacity(count)
    appearances.reserveCapacity(count)
  }

  /// Adds a case.
  mutating func add(_ hash: UInt64, _ record: CaseRecord) -> Int {
    let position = place(record)
    appeared += 1
    if records.count * 2 > slots.count { grow() }
    insert(Slot(hash: hash, name: Self.short(record.name), position: UInt32(position + 1)))
    return position
  }

  /// Puts a case where another was given up, or at the end.
  private mutating func place(_ record: CaseRecord) -> Int {
    if let position = free.popLast() {
      (records[position], appearances[position]) = (record, appeared)
      return position
    }
    records.append(record)
    appearances.append(appeared)
    return records.count - 1
  }

  /// Takes a case out of the table.
  ///
  /// - Parameter hash: The hash of its name.
  mutating func remove(_ hash: UInt64, at position: Int) -> CaseRecord {
    let record = records[position]
    records[position] = CaseRecord(file: CaseFile(keepsAll: false, Regime(.deqing)), rulebook: nil, name: "")
    appearances[position] = nil
    removals &+= 1
    free.append(position)
    removeSlot(hash, of: position)
    return record
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.position != 0 { insert(slot) }
  }

  private mutating func insert(_ slot: Slot) {
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: slot.hash) & mask
    while slots[at].position != 0 { at = (at + 1) & mask }
    slots[at] = slot
  }

  /// Empties the slot of a position; slots after it that were pushed on by it move up.
  private mutating func removeSlot(_ hash: UInt64, of position: Int) {
    let mask = slots.count - 1
    var hole = Int(truncatingIfNeeded: hash) & mask
    while slots[hole].position != UInt32(position + 1) { hole = (hole + 1) & mask }
    slots[hole] = Slot()
    var at = (hole + 1) & mask
    while slots[at].position != 0 {
      let home = Int(truncatingIfNeeded: slots[at].hash) & mask
      if (at - home) & mask >= (at - hole) & mask {
        slots[hole] = slots[at]
        slots[at] = Slot()
        hole = at
      }
      at = (at + 1) & mask
    }
  }

  private static func short(_ name: String) -> CaseText {
    let bytes = Array(name.utf8)
    return bytes.count <= CaseText.room
      ? CaseText(bytes.span, 0..<bytes.count) : CaseText(storedAt: 0, count: bytes.count)
  }
}
