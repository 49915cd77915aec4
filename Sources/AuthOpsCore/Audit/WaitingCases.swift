/// Cases that are over but for a last day on which something is owed, the earliest such day first.
struct WaitingCases: Sendable {
  /// A case, and its last day.
  struct Candidate: BitwiseCopyable, Sendable {
    let last: Day
    let position: Int
    /// How many cases appeared before it: its position may be another's by then.
    let appearance: Int
    /// The hash of its name.
    let name: UInt64

    /// Whether it ends before another; of two on one day, the one that appeared first.
    fileprivate func precedes(_ other: Candidate) -> Bool {
      (last, appearance) < (other.last, other.appearance)
    }
  }

  /// A binary heap.
  private var heap: [Candidate] = []

  init() {}

  /// Whether a case's last day lies before a day.
  func hasPassed(before day: Day) -> Bool { heap.first.map { $0.last < day } ?? false }

  /// Adds a case.
  ///
  /// - Complexity: O(log n) in the number of cases.
  mutating func add(_ candidate: Candidate) {
    heap.append(candidate)
    var at = heap.count - 1
    while at > 0, heap[at].precedes(heap[(at - 1) / 2]) {
      heap.swapAt(at, (at - 1) / 2)
      at = (at - 1) / 2
    }
  }

  /// Takes out the case with the earliest last day, if that lies before a day.
  ///
  /// - Complexity: O(log n) in the number of cases.
  mutating func removeFirst(before day: Day) -> Candidate? {
    guard hasPassed(before: day) else { return nil }
    heap.swapAt(0, heap.count - 1)
    let first = heap.popLast()
    var at = 0
    while let child = smallerChild(of: at), heap[child].precedes(heap[at]) {
      heap.swapAt(at, child)
      at = child
    }
    return first
  }

  private func smallerChild(of at: Int) -> Int? {
    let (left, right) = (2 * at + 1, 2 * at + 2)
    guard left < heap.count else { return nil }
    return right < heap.count && heap[right].precedes(heap[left]) ? right : left
  }
}
