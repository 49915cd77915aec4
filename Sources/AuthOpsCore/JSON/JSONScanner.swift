/// The reader's state between two tokens: one pass over the bytes, no recursion, no stack of its own.
///
/// While a container is open, its node holds what the scanner needs to come back to it: `next` is the container
/// around it, `end` the number of its members, `hash` the filter of its keys. Closing it writes the final node.
struct JSONScanner {
  let limit: Int
  let maximumDepth: Int
  var position: Int
  /// How many nodes are written.
  var count = 0
  /// The innermost open container, or -1.
  var container = -1
  var isInObject = false
  var depth = 0
  /// How many members the open object has so far.
  var members = 0
  /// A bit for each key of the open object, chosen by its hash; a bit that is taken calls for a comparison.
  var filter: UInt64 = 0
  /// Memory that is kept from text to text.
  var scratch = Scratch()

  /// Room for what only some texts need.
  struct Scratch: Sendable {
    /// Where the keys of large objects are sorted.
    var keys: [JSONKeyOrder] = []
    /// Where escaped keys are resolved.
    var plain: [UInt8] = []
  }

  init(range: Range<Int>, maximumDepth: Int) {
    position = range.lowerBound
    limit = range.upperBound
    self.maximumDepth = maximumDepth
  }

  /// Reads on until the text is whole or the nodes run out.
  ///
  /// - Returns: whether the text is whole; if not, the caller makes room for more nodes and calls again.
  mutating func run(_ text: Span<UInt8>, _ nodes: inout MutableSpan<JSONNode>) throws(JSONFault) -> Bool {
    while count &+ 2 <= nodes.count {
      if isInObject { try readKey(text, &nodes) }
      let opened = try readValue(text, &nodes)
      if opened { continue }
      if try finishValue(text, &nodes) { return true }
    }
    return false
  }

  /// After a value: takes the comma, or closes containers up to the next one; true at the end of the text.
  @inline(__always)
  private mutating func finishValue(
    _ text: Span<UInt8>, _ nodes: inout MutableSpan<JSONNode>
  ) throws(JSONFault) -> Bool {
    while container >= 0 {
      let byte = nextToken(text)
      if byte == UInt8(ascii: ",") {
        position &+= 1
        return false
      }
      guard byte == (isInObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
        throw unexpected(isInObject ? .commaOrClosingBrace : .commaOrClosingBracket, text)
      }
      position &+= 1
      try close(text, &nodes)
    }
    _ = nextToken(text)
    guard position == limit else { throw unexpected(.endOfText, text) }
    return true
  }

  /// Skips white space and returns the byte after it, which stays unread; zero at the end.
  @inline(__always)
  mutating func nextToken(_ text: Span<UInt8>) -> UInt8 {
    var byte = current(text)
    while byte <= 0x20 {
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
      position &+= 1
      byte = current(text)
    }
    return byte
  }

  @inline(__always)
  func current(_ text: Span<UInt8>) -> UInt8 { Words.byte(text, at: position, limit: limit) }

  @inline(never)
  func unexpected(
    _ expected: JSONError.Expectation, _ text: Span<UInt8>, _ place: JSONFault.Place = .container
  ) -> JSONFault {
    let found: JSONError.Found = position < limit ? .byte(text[position]) : .endOfText
    return fault(.unexpected(expected: expected, found: found), place)
  }

  @inline(never)
  func fault(_ reason: JSONError.Reason, _ place: JSONFault.Place = .container) -> JSONFault {
    JSONFault(reason: reason, offset: position, place: place)
  }
}
