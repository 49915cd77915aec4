/// A key to be put in order: by hash, then by place in the tape.
struct JSONKeyOrder: BitwiseCopyable, Sendable {
  let hash: UInt64
  let node: UInt32
}

extension JSONScanner {
  /// Up to this many members, a key whose filter bit is taken is compared with those before it.
  static var fewMembers: Int { 16 }

  /// Reads a key and the colon after it.
  @inline(__always)
  mutating func readKey(_ text: Span<UInt8>, _ nodes: inout MutableSpan<JSONNode>) throws(JSONFault) {
    guard nextToken(text) == UInt8(ascii: "\"") else {
      throw unexpected(members == 0 ? .keyOrClosingBrace : .key, text)
    }
    let key = try readKeyString(text)
    append(
      JSONNode(
        kind: .string, isEscaped: key.isEscaped, start: key.start, end: position &- 1, next: count &+ 1,
        hash: key.hash), &nodes)
    members &+= 1
    let bit: UInt64 = 1 &<< (key.hash &>> 58)
    if filter & bit != 0, members <= Self.fewMembers { try checkFewKeys(text, nodes.span) }
    filter |= bit
    guard nextToken(text) == UInt8(ascii: ":") else { throw unexpected(.colon, text, .element) }
    position &+= 1
  }

  /// Reads a key's string; its hash is taken from the same words that are searched for its end.
  @inline(__always)
  private mutating func readKeyString(
    _ text: Span<UInt8>
  ) throws(JSONFault) -> (start: Int, isEscaped: Bool, hash: UInt64) {
    let start = position &+ 1
    position = start
    var hash = JSONHash.seed
    while true {
      let word = Words.load(text, at: position)
      let marks = Words.special(word)
      guard marks != 0 else {
        hash = JSONHash.mix(hash, word)
        position &+= 8
        guard position <= limit else { throw unterminated(text, .container) }
        continue
      }
      let lane = Words.firstLane(marks)
      position &+= lane
      guard current(text) == UInt8(ascii: "\"") else { return try readRareKey(text, from: start) }
      hash = JSONHash.mix(hash, Words.low(word, lanes: lane))
      hash = JSONHash.finish(hash, length: position &- start)
      position &+= 1
      return (start, false, hash)
    }
  }

  @inline(never)
  private mutating func readRareKey(
    _ text: Span<UInt8>, from start: Int
  ) throws(JSONFault) -> (start: Int, isEscaped: Bool, hash: UInt64) {
    let isEscaped = try readRareString(text, .container)
    let range = start..<position - 1
    guard isEscaped else { return (start, false, JSONHash.hash(text, range)) }
    scratch.plain.removeAll(keepingCapacity: true)
    JSONEscape.append(text, range, to: &scratch.plain)
    return (start, true, JSONHash.hash(scratch.plain))
  }

  /// Compares the last key with all before it in the object.
  @inline(never)
  private func checkFewKeys(_ text: Span<UInt8>, _ nodes: Span<JSONNode>) throws(JSONFault) {
    let last = count - 1
    var key = container + 1
    while key < last {
      if nodes[key].hash == nodes[last].hash, JSONKeys.order(nodes[key], nodes[last], text) == 0 {
        throw repeated(last, nodes)
      }
      key = Int(nodes[key + 1].next)
    }
  }

  /// Puts the keys of the closing object in order of hash and compares neighbours.
  ///
  /// - Complexity: O(members · log(members)) comparisons, whatever the keys are.
  @inline(never)
  mutating func checkManyKeys(_ text: Span<UInt8>, _ nodes: Span<JSONNode>) throws(JSONFault) {
    scratch.keys.removeAll(keepingCapacity: true)
    var key = container + 1
    while key < count {
      scratch.keys.append(JSONKeyOrder(hash: nodes[key].hash, node: UInt32(truncatingIfNeeded: key)))
      key = Int(nodes[key + 1].next)
    }
    JSONKeys.sort(&scratch.keys, nodes, text)
    var first = Int.max
    for place in 1..<scratch.keys.count where scratch.keys[place - 1].hash == scratch.keys[place].hash {
      let (one, other) = (Int(scratch.keys[place - 1].node), Int(scratch.keys[place].node))
      if other < first, JSONKeys.order(nodes[one], nodes[other], text) == 0 { first = other }
    }
    guard first == .max else { throw repeated(first, nodes) }
  }

  @inline(never)
  private func repeated(_ key: Int, _ nodes: Span<JSONNode>) -> JSONFault {
    JSONFault(reason: .repeatedKey, offset: Int(nodes[key].start) - 1, place: .key(key))
  }
}
