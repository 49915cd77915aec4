/// The objects of one case, found by kind and name in constant time.
///
/// Objects are never removed: an ended agreement may still be named.
package struct ObjectTable: Sendable {
  /// One object: what it is called, and what is known of it.
  private struct Entry: BitwiseCopyable {
    let name: CaseText
    var content: CaseObject
    let kind: ObjectKind
  }

  private var entries: [Entry] = []
  /// Parts of the hashes of the first objects: most cases are found without looking further.
  private var tags = HashTags()
  /// Where the objects beyond those stand, open addressing: half of the hash, and the position plus one; 0 is empty.
  private var slots: [UInt64] = []

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
    var positions = tags.positions(of: hash)
    while positions != 0 {
      let position = positions.trailingZeroBitCount
      guard position < entries.count else { return nil }
      if isSame(entries[position].name), entries[position].kind == kind { return ObjectID(position) }
      positions &= positions &- 1
    }
    return slots.isEmpty ? nil : findFurther(kind, hash, where: isSame)
  }

  @inline(__always)
  private func findFurther(
    _ kind: ObjectKind, _ hash: UInt64, where isSame: (CaseText) -> Bool
  ) -> ObjectID? {
    let mask = slots.count &- 1
    var at = Self.place(hash) & mask
    while slots[at] != 0 {
      if Self.place(slots[at]) == Self.place(hash) {
        let position = Int(UInt32(truncatingIfNeeded: slots[at])) &- 1
        if isSame(entries[position].name), entries[position].kind == kind { return ObjectID(position) }
      }
      at = (at &+ 1) & mask
    }
    return nil
  }

  /// The half of a hash by which objects beyond the first are found.
  @inline(__always)
  private static func place(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash &>> 32) }

  /// Reads where the search for an object starts; nothing depends on it but the time it takes.
  @inline(__always)
  mutating func readAhead(_ hash: UInt64) -> UInt64 {
    let position = tags.positions(of: hash).trailingZeroBitCount
    guard position >= entries.count else { return UInt64(entries[position].kind.rawValue) }
    return slots.isEmpty ? 0 : slots[Self.place(hash) & (slots.count &- 1)]
  }

  /// Adds an object.
  mutating func add(_ kind: ObjectKind, _ hash: UInt64, name: CaseText) -> ObjectID {
    let position = entries.count
    entries.appendSparingly(Entry(name: name, content: .named, kind: kind), room: 8)
    if position < HashTags.count { tags.set(position, to: hash) } else { index(position, hash) }
    return ObjectID(position)
  }

  private mutating func index(_ position: Int, _ hash: UInt64) {
    if (position + 1 - HashTags.count) * 2 > slots.count { grow() }
    insert(UInt64(Self.place(hash)) << 32 | UInt64(position + 1))
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: max(16, old.count * 2))
    for slot in old where slot != 0 { insert(slot) }
  }

  private mutating func insert(_ slot: UInt64) {
    let mask = slots.count - 1
    var at = Self.place(slot) & mask
    while slots[at] != 0 { at = (at + 1) & mask }
    slots[at] = slot
  }
}
