/// What comes next: a binary heap whose elements are ordered by two keys and never tie.
struct PriorityQueue<Element: BitwiseCopyable & Sendable>: Sendable {
  private struct Entry: BitwiseCopyable {
    let key: Int
    let sequence: UInt64
    let element: Element

    @inline(__always)
    func precedes(_ other: Entry) -> Bool {
      key != other.key ? key < other.key : sequence < other.sequence
    }
  }

  private var heap: [Entry] = []

  var count: Int { heap.count }

  /// Adds an element; of those with the same key the one with the lowest sequence comes first.
  ///
  /// - Complexity: O(log n).
  mutating func push(_ element: Element, key: Int, sequence: UInt64) {
    let entry = Entry(key: key, sequence: sequence, element: element)
    heap.append(entry)
    var at = heap.count &- 1
    while at > 0 {
      let parent = (at &- 1) / 2
      guard entry.precedes(heap[parent]) else { break }
      heap[at] = heap[parent]
      at = parent
    }
    heap[at] = entry
  }

  /// Takes the first element out.
  ///
  /// - Complexity: O(log n).
  mutating func pop() -> (key: Int, element: Element)? {
    guard let last = heap.popLast() else { return nil }
    guard let first = heap.first else { return (last.key, last.element) }
    var at = 0
    while true {
      var child = 2 &* at &+ 1
      guard child < heap.count else { break }
      if child &+ 1 < heap.count, heap[child &+ 1].precedes(heap[child]) { child &+= 1 }
      guard heap[child].precedes(last) else { break }
      heap[at] = heap[child]
      at = child
    }
    heap[at] = last
    return (first.key, first.element)
  }
}
