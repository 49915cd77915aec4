/// The objects of one case, found by kind and name in constant time.
///
/// Objects are never removed: an ended agreement may still be named.
package struct ObjectTable: Sendable {
  /// Where an object's name stands in the texts of the case.
  private struct Entry: BitwiseCopyable {
    let hash: UInt64
    let start: UInt32
    let length: UInt32
  }

  private var entries: [Entry] = []
  private var contents: [CaseObject] = []
  /// Positions by hash, open addressing; 0 is empty, else the position plus one.
  ///
  /// Built past eight objects.
  private var slots: [UInt32] = []

  package init() {}

  /// How many objects there are.
  package var count: Int { contents.count }

  /// What is known of an object.
  package subscript(id: ObjectID) -> CaseObject {
    get { contents[id.index] }
    set { contents[id.index] = newValue }
  }

  /// The kinds and names, as a range of the case's texts.
  package func name(of id: ObjectID) -> Range<Int> {
    let entry = entries[id.index]
    return Int(entry.start)..<Int(entry.start + entry.length)
  }

  /// The object with a hash for which the comparison of names holds, or nil.
  package func find(_ hash: UInt64, where isSame: (Range<Int>) -> Bool) -> ObjectID? {
    guard !slots.isEmpty else {
      let at = entries.indices.first { entries[$0].hash == hash && isSame(name(of: ObjectID($0))) }
      return at.map { ObjectID($0) }
    }
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: hash) & mask
    while slots[at] != 0 {
      let id = ObjectID(Int(slots[at]) - 1)
      if entries[id.index].hash == hash && isSame(name(of: id)) { return id }
      at = (at + 1) & mask
    }
    return nil
  }

  /// Adds an object whose name stands in a range of the case's texts.
  package mutating func add(_ hash: UInt64, name: Range<Int>) -> ObjectID {
    let id = ObjectID(contents.count)
    entries.append(Entry(hash: hash, start: UInt32(name.lowerBound), length: UInt32(name.count)))
    contents.append(.named)
    if contents.count > 8 { index(id, hash) }
    return id
  }

  private mutating func index(_ id: ObjectID, _ hash: UInt64) {
    if contents.count * 2 > slots.count { return rebuild() }
    insert(UInt32(id.index + 1), hash)
  }

  private mutating func rebuild() {
    slots = Array(repeating: 0, count: max(32, slots.count * 2))
    for at in entries.indices { insert(UInt32(at + 1), entries[at].hash) }
  }

  private mutating func insert(_ value: UInt32, _ hash: UInt64) {
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: hash) & mask
    while slots[at] != 0 { at = (at + 1) & mask }
    slots[at] = value
  }
}
