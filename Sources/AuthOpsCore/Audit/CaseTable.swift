/// One case of a log, with what replay itself knows of it.
package struct CaseRecord: Sendable {
  /// What the machine knows.
  package var file: CaseFile
  /// The position of the rulebook among those of the replay; nil where it is not known.
  package let rulebook: Int?
  /// The name in `subject`.
  package let name: String
  var identities = IdentitySet()
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

  /// The cases, in order of first appearance.
  package var records: [CaseRecord] = []
  /// Open addressing.
  private var slots: [Slot] = Array(repeating: Slot(), count: 64)

  init() {}

  /// The position of the case with a name, or nil.
  ///
  /// - Complexity: O(1) and the length of the name.
  func find(_ hash: UInt64, _ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
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

  /// Adds a case.
  mutating func add(_ hash: UInt64, _ record: CaseRecord) -> Int {
    records.append(record)
    if records.count * 2 > slots.count { grow() }
    insert(Slot(hash: hash, name: Self.short(record.name), position: UInt32(records.count)))
    return records.count - 1
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

  private static func short(_ name: String) -> CaseText {
    let bytes = Array(name.utf8)
    return bytes.count <= CaseText.room
      ? CaseText(bytes.span, 0..<bytes.count) : CaseText(storedAt: 0, count: bytes.count)
  }
}
