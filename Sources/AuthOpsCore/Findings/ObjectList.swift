/// The objects that an event lists: a few in place, so that most events need no memory of their own.
package struct ObjectList: RandomAccessCollection, Sendable {
  private static let room = 6
  private var first = InlineArray<6, UInt32>(repeating: 0)
  /// Those for which there is no room in place.
  private var others: [ObjectID] = []
  package private(set) var count = 0

  /// A list of none.
  package init() {}

  package var startIndex: Int { 0 }
  package var endIndex: Int { count }

  package subscript(position: Int) -> ObjectID {
    position < Self.room ? ObjectID(Int(first[position])) : others[position - Self.room]
  }

  /// Adds an object at the end.
  mutating func append(_ object: ObjectID) {
    if count < Self.room { first[count] = object.position } else { others.append(object) }
    count += 1
  }
}
