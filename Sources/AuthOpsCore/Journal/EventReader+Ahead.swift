extension EventReader {
  /// The hash of the name of the case that a line is about, where that shows at its beginning as programs write it.
  ///
  /// Of a line that names its case twice, it is the first name.
  ///
  /// - Parameter start: Where the line starts.
  /// - Returns: nil where the name comes after the payload, is escaped, or the line is written in another way.
  /// - Complexity: O(distance of the name).
  package mutating func caseAhead(_ text: Span<UInt8>, from start: Int) -> UInt64? {
    var cursor = JSONDirect(position: start)
    guard cursor.take(envelope.opening, text) || cursor.take(UInt8(ascii: "{"), text) else { return nil }
    repeat {
      guard let member = memberAhead(&cursor, text), member != .data, let string = cursor.string(text) else {
        return nil
      }
      if member == .subject { return string.hash }
    } while cursor.take(UInt8(ascii: ","), text)
    return nil
  }

  /// Takes the key of a member of the envelope.
  @inline(__always)
  private mutating func memberAhead(_ cursor: inout JSONDirect, _ text: Span<UInt8>) -> EnvelopeMember? {
    for at in envelope.literals.indices where cursor.take(envelope.literals[at], text) {
      return EnvelopeMember(rawValue: UInt8(truncatingIfNeeded: at))
    }
    return nil
  }
}
