/// Compares and sorts keys without allocating.
enum JSONKeys {
  /// Orders two string nodes by their unescaped bytes: negative, zero or positive.
  static func order(_ one: JSONNode, _ other: JSONNode, _ text: Span<UInt8>) -> Int {
    guard one.isEscaped || other.isEscaped else { return orderPlain(one.range, other.range, text) }
    var (first, second): ([UInt8], [UInt8]) = ([], [])
    JSONEscape.append(text, one.range, to: &first)
    JSONEscape.append(text, other.range, to: &second)
    if first == second { return 0 }
    return first.lexicographicallyPrecedes(second) ? -1 : 1
  }

  private static func orderPlain(_ one: Range<Int>, _ other: Range<Int>, _ text: Span<UInt8>) -> Int {
    let length = min(one.count, other.count)
    var done = 0
    while done < length {
      let kept = min(8, length - done)
      let first = keep(Words.load(text, at: one.lowerBound + done), kept)
      let second = keep(Words.load(text, at: other.lowerBound + done), kept)
      if first != second { return first.byteSwapped < second.byteSwapped ? -1 : 1 }
      done += kept
    }
    return one.count - other.count
  }

  private static func keep(_ word: UInt64, _ lanes: Int) -> UInt64 {
    lanes == 8 ? word : Words.low(word, lanes: lanes)
  }

  /// Sorts by hash, then by contents, then by place: a heap sort, since it needs no memory of its own.
  static func sort(_ keys: inout [JSONKeyOrder], _ nodes: Span<JSONNode>, _ text: Span<UInt8>) {
    for root in stride(from: keys.count / 2 - 1, through: 0, by: -1) {
      sift(&keys, root, keys.count, nodes, text)
    }
    for end in stride(from: keys.count - 1, to: 0, by: -1) {
      keys.swapAt(0, end)
      sift(&keys, 0, end, nodes, text)
    }
  }

  private static func sift(
    _ keys: inout [JSONKeyOrder], _ start: Int, _ end: Int, _ nodes: Span<JSONNode>, _ text: Span<UInt8>
  ) {
    var root = start
    while 2 * root + 1 < end {
      var child = 2 * root + 1
      if child + 1 < end, precedes(keys[child], keys[child + 1], nodes, text) { child += 1 }
      guard precedes(keys[root], keys[child], nodes, text) else { return }
      keys.swapAt(root, child)
      root = child
    }
  }

  private static func precedes(
    _ one: JSONKeyOrder, _ other: JSONKeyOrder, _ nodes: Span<JSONNode>, _ text: Span<UInt8>
  ) -> Bool {
    guard one.hash == other.hash else { return one.hash < other.hash }
    let order = order(nodes[Int(one.node)], nodes[Int(other.node)], text)
    return order == 0 ? one.node < other.node : order < 0
  }
}
