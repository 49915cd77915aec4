/// The objects of one case, found by kind and name in constant time.
///
/// Objects are never removed: an ended agreement may still be named.
package struct ObjectTable: Sendable {
  /// One object: what it is called, and what is known of it.
  private struct Entry: BitwiseCopyable {
    let hash: UInt64
    let name: CaseText
    let kind: ObjectKind
    var content: CaseObject
  }

  private var entries: [Entry] = []
  /// Parts of the hashes of the first objects: most cases are found without looking further.
  private var tags = HashTags()
  /// Positions by hash, open addressing; 0 is empty, else the position plus one.
  ///
  /// Built once there are more objects than tags.
  private var slots: [UInt32] = []

  package init() {}

  /// How many objects there are.
  package var count: Int { entries.count }

  /// What is known of an object.
  package subscript(id: ObjectID) -> CaseObject {
    get { entries[id.index].content }
    set { entries[id.index].content = newValue }
  }

  /// What an object is called.
  package func name(of id: ObjectID) -> CaseText { entries[id.index].name }

  /// What kind of object it is.
  package func kind(of id: ObjectID) -> ObjectKind { entries[id.index].kind }

  /// The object of a kind with a name in place, or nil.
  @inline(__always)
  func find(_ kind: ObjectKind, _ hash: UInt64, named name: CaseText) -> ObjectID? {
    find(kind, hash) { $0 == name }
  }

  /// The object of a kind with a hash for which the comparison of names holds, or nil.
  @inline(__always)
  func find(_ kind: ObjectKind, _ hash: UInt64, where isSame: (CaseText) -> Bool) -> ObjectID? {
    guard slots.isEmpty else { return findFurther(kind, hash, where: isSame) }
    var positions = tags.positions(of: hash)
    while positions != 0 {
      let position = positions.trailingZeroBitCount
      guard position < entries.count else { return nil }
      let entry = entries[position]
      if entry.hash == hash, entry.kind == kind, isSame(entry.name) { return ObjectID(position) }
      positions &= positions &- 1
    }
    return nil
  }

  @inline(__always)
  private func findFurther(
    _ kind: ObjectKind, _ hash: UInt64, where isSame: (CaseText) -> Bool
  ) -> ObjectID? {
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: hash) & mask
    while slots[at] != 0 {
      let position = Int(slots[at]) - 1
      if entries[position].hash == hash, entries[position].kind == kind, isSame(entries[position].name) {
        return ObjectID(position)
      }
      at = (at + 1) & mask
    }
    return nil
  }

  /// Reads where the search for an object starts; nothing depends on it but the time it takes.
  @inline(__always)
  mutating func readAhead(_ hash: UInt64) -> UInt64 {
    guard slots.isEmpty else { return UInt64(slots[Int(truncatingIfNeeded: hash) & (slots.count &- 1)]) }
    let position = min(tags.positions(of: hash).trailingZeroBitCount, entries.count &- 1)
    return position < 0 ? 0 : entries[position].hash
  }

  /// Adds an object.
  mutating func add(_ kind: ObjectKind, _ hash: UInt64, name: CaseText) -> ObjectID {
    let position = entries.count
    entries.append(Entry(hash: hash, name: name, kind: kind, content: .named))
    if position < HashTags.count { tags.set(position, to: hash) } else { index(position, hash) }
    return ObjectID(position)
  }

  private mutating func index(_ position: Int, _ hash: UInt64) {
    if entries.count * 2 > slots.count { return rebuild() }
    insert(UInt32(position + 1), hash)
  }

  private mutating func rebuild() {
    slots = Array(repeating: 0, count: max(64, slots.count * 2))
    for position in entries.indices { insert(UInt32(position + 1), entries[position].hash) }
  }

  private mutating func insert(_ value: UInt32, _ hash: UInt64) {
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: hash) & mask
    while slots[at] != 0 { at = (at + 1) & mask }
    slots[at] = value
  }
}
