/// A key to be put in order: by hash, then by place in the tape.
struct JSONKeyOrder: BitwiseCopyable, Sendable {
  let hash: UInt64
  let node: UInt32
}

extension JSONScanner {
  /// Up to this many members, a key whose filter bit is taken is compared with those before it.
  static var fewMembers: Int { 16 }

  /// Reads a key and the colon after it.
  @inline(never)
  mutating func readKey(_ text: Span<UInt8>, _ nodes: inout MutableSpan<JSONNode>) throws(JSONFault) {
    guard nextToken(text) == UInt8(ascii: "\"") else {
      throw .unexpected(count == container + 1 ? .keyOrClosingBrace : .key, text, position)
    }
    let key = try JSONString(text, from: position &+ 1, .container)
    append(JSONNode(key, at: count), &nodes)
    position = key.end &+ 1
    let bit = Self.filterBit(key)
    if filter & bit != 0, try !Self.checkFewKeys(of: container, until: count, text, nodes.span) {
      // All keys are compared in the end: until the filter is full again, none need be suspected.
      filter = 0
    }
    filter |= bit
    guard nextToken(text) == UInt8(ascii: ":") else { throw .unexpected(.colon, text, position, .element) }
    position &+= 1
  }

  @inline(__always)
  static func filterBit(_ key: JSONString) -> UInt64 { 1 &<< (key.hash &>> 58) }

  /// Compares the last key with all before it in the object, unless they are many.
  ///
  /// - Returns: whether they are few.
  private static func checkFewKeys(
    of object: Int, until end: Int, _ text: Span<UInt8>, _ nodes: Span<JSONNode>
  ) throws(JSONFault) -> Bool {
    let last = end - 1
    var (key, members) = (object + 1, 1)
    while key < last, members < fewMembers {
      key = Int(nodes[key + 1].next)
      members += 1
    }
    guard key == last else { return false }
    key = object + 1
    while key < last {
      if nodes[key].hash == nodes[last].hash, JSONKeys.order(nodes[key], nodes[last], text) == 0 {
        throw repeated(last, nodes)
      }
      key = Int(nodes[key + 1].next)
    }
    return true
  }

  /// Puts the keys of the closing object, if they are many, in order of hash and compares neighbours.
  ///
  /// - Complexity: O(members · log(members)) comparisons, whatever the keys are.
  @inline(never)
  static func checkManyKeys(
    of object: Int, until end: Int, _ text: Span<UInt8>, _ nodes: Span<JSONNode>, _ keys: inout [JSONKeyOrder]
  ) throws(JSONFault) {
    keys.removeAll(keepingCapacity: true)
    var key = object + 1
    while key < end {
      keys.append(JSONKeyOrder(hash: nodes[key].hash, node: UInt32(truncatingIfNeeded: key)))
      key = Int(nodes[key + 1].next)
    }
    guard keys.count > fewMembers else { return }
    JSONKeys.sort(&keys, nodes, text)
    var first = Int.max
    for place in 1..<keys.count where keys[place - 1].hash == keys[place].hash {
      let (one, other) = (Int(keys[place - 1].node), Int(keys[place].node))
      if other < first, JSONKeys.order(nodes[one], nodes[other], text) == 0 { first = other }
    }
    guard first == .max else { throw repeated(first, nodes) }
  }

  private static func repeated(_ key: Int, _ nodes: Span<JSONNode>) -> JSONFault {
    JSONFault(reason: .repeatedKey, offset: Int(nodes[key].start) - 1, place: .key(key))
  }
}
