/// The reader's state between two tokens: one pass over the bytes, no recursion, no stack of its own.
///
/// While a container is open, its node holds what the scanner needs to come back to it: `next` is the container
/// around it, `hash` the filter of its keys. Closing it writes the final node.
///
/// The text that its functions get ends where reading is to end: past it come zeros, which fit nowhere.
struct JSONScanner: BitwiseCopyable {
  let maximumDepth: Int
  var position: Int
  /// How many nodes are written.
  var count = 0
  /// The innermost open container, or -1.
  var container = -1
  var isInObject = false
  var depth = 0
  /// A bit for each key of the open object, chosen by its hash; a bit that is taken calls for a comparison.
  var filter: UInt64 = 0

  init(start: Int, maximumDepth: Int) {
    position = start
    self.maximumDepth = maximumDepth
  }

  /// Reads on until the text is whole or the nodes run out.
  ///
  /// - Parameter keys: where the keys of large objects are sorted.
  /// - Returns: whether the text is whole; if not, the caller makes room for more nodes and calls again.
  mutating func run(
    _ text: Span<UInt8>, _ nodes: inout MutableSpan<JSONNode>, _ keys: inout [JSONKeyOrder]
  ) throws(JSONFault) -> Bool {
    while count &+ 2 <= nodes.count {
      var next = isInObject ? readPlainMembers(text, &nodes) : .value
      if next == .key {
        try readKey(text, &nodes)
        next = .value
      }
      if next == .value, try readValue(text, &nodes) { continue }
      if try finishValue(text, &nodes, &keys) { return true }
    }
    return false
  }

  /// After a value: takes the comma, or closes containers up to the next one; true at the end of the text.
  @inline(__always)
  private mutating func finishValue(
    _ text: Span<UInt8>, _ nodes: inout MutableSpan<JSONNode>, _ keys: inout [JSONKeyOrder]
  ) throws(JSONFault) -> Bool {
    while container >= 0 {
      let byte = nextToken(text)
      if byte == UInt8(ascii: ",") {
        position &+= 1
        return false
      }
      guard byte == (isInObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
        throw .unexpected(isInObject ? .commaOrClosingBrace : .commaOrClosingBracket, text, position)
      }
      position &+= 1
      try close(text, &nodes, &keys)
    }
    _ = nextToken(text)
    guard position == text.count else { throw .unexpected(.endOfText, text, position) }
    return true
  }

  /// Skips white space and returns the byte after it, which stays unread; zero at the end.
  @inline(__always)
  mutating func nextToken(_ text: Span<UInt8>) -> UInt8 {
    var byte = Words.byte(text, at: position)
    while byte <= 0x20 {
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
      position &+= 1
      byte = Words.byte(text, at: position)
    }
    return byte
  }
}
