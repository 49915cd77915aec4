extension Array {
  /// Adds an element to a list of one case; where there is no room, half as much again is made.
  ///
  /// Cases are many: with twice as much, as arrays grow by themselves, most memory would stand empty.
  ///
  /// - Parameter room: How much room an empty list is given.
  /// - Complexity: O(1) amortised.
  @inline(__always)
  mutating func appendSparingly(_ element: Element, room: Int) {
    if count == capacity { reserveCapacity(Swift.max(room, count + count / 2)) }
    append(element)
  }
}
