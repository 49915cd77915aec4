extension JSONScanner {
  /// What comes next in an object.
  enum Next {
    case key
    case value
    case commaOrEnd
  }

  /// Reads members as long as keys and values are short strings of plain ASCII with nothing between them.
  ///
  /// Most of a text is like this. Whatever is not, even a key that might be repeated, is left to the other
  /// functions: without calls to them the state lives in registers.
  ///
  /// - Precondition: there is room for two more nodes.
  @inline(never)
  mutating func readPlainMembers(_ text: Span<UInt8>, _ nodes: inout MutableSpan<JSONNode>) -> Next {
    var (position, count, filter) = (self.position, self.count, self.filter)
    defer { (self.position, self.count, self.filter) = (position, count, filter) }
    // The length is compared so that the bound of each load is known to be one and the same.
    guard text.count >= 8, Words.byte(text, at: position) == UInt8(ascii: "\"") else { return .key }
    while true {
      guard let key = JSONPlainString(text, from: position &+ 1, isKey: true) else { return .key }
      let bit = Self.filterBit(key.string)
      guard key.isBeforeColon, filter & bit == 0 else { return .key }
      filter |= bit
      nodes[count] = JSONNode(key.string, at: count)
      count &+= 1
      position = key.string.end &+ 2
      guard key.isBeforeString, let value = JSONPlainString(text, from: position &+ 1, isKey: false),
        value.isClosed
      else { return .value }
      nodes[count] = JSONNode(value.string, at: count)
      count &+= 1
      position = value.string.end &+ 1
      // Compared as the subscripts do it, so that they need not do it again.
      let hasRoom = UInt(bitPattern: count &+ 1) < UInt(bitPattern: nodes.count)
      guard value.isBeforeCommaAndString, hasRoom else { return .commaOrEnd }
      position &+= 1
    }
  }
}
