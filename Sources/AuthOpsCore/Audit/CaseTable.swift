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
  /// The cases, in order of first appearance.
  package var records: [CaseRecord] = []
  private var hashes: [UInt64] = []
  /// Positions plus one, by hash, open addressing; 0 is empty.
  private var slots: [UInt32] = Array(repeating: 0, count: 64)

  init() {}

  /// The position of the case with a name, or nil.
  ///
  /// - Complexity: O(1) and the length of the name.
  func find(_ hash: UInt64, _ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: hash) & mask
    while slots[at] != 0 {
      let position = Int(slots[at]) - 1
      if hashes[position] == hash, JSONText.equal(text, range, records[position].name.utf8.span) {
        return position
      }
      at = (at + 1) & mask
    }
    return nil
  }

  /// Adds a case.
  mutating func add(_ hash: UInt64, _ record: CaseRecord) -> Int {
    records.append(record)
    hashes.append(hash)
    if records.count * 2 > slots.count {
      slots = Array(repeating: 0, count: slots.count * 2)
      for position in hashes.indices { insert(position) }
    } else {
      insert(records.count - 1)
    }
    return records.count - 1
  }

  private mutating func insert(_ position: Int) {
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: hashes[position]) & mask
    while slots[at] != 0 { at = (at + 1) & mask }
    slots[at] = UInt32(position + 1)
  }
}
