/// A string of a text, found and hashed.
struct JSONString: BitwiseCopyable {
  /// Where the contents start, after the opening quote.
  let start: Int
  /// Where the closing quote stands.
  let end: Int
  /// The hash of the contents, unescaped.
  let hash: UInt64
  /// Whether the contents hold an escape.
  let isEscaped: Bool

  @inline(__always)
  init(start: Int, end: Int, hash: UInt64, isEscaped: Bool = false) {
    self.start = start
    self.end = end
    self.hash = hash
    self.isEscaped = isEscaped
  }

  /// Reads a string up to its closing quote.
  ///
  /// - Parameter start: the offset after the opening quote.
  @inline(never)
  init(_ text: Span<UInt8>, from start: Int, _ place: JSONFault.Place) throws(JSONFault) {
    var (end, state, wide) = (start, JSONHash.seed, UInt64(0))
    var word = Words.load(text, at: end)
    var marks = Words.special(word)
    // Past the end of the text come zeros, which are marked.
    while marks == 0 {
      state = JSONHash.mix(state, word)
      wide |= Words.wide(word)
      end &+= 8
      word = Words.load(text, at: end)
      marks = Words.special(word)
    }
    let tail = Words.through(marks, word)
    end &+= Words.firstLane(marks)
    wide |= Words.wide(tail)
    let isClosed = Words.byte(text, at: end) == UInt8(ascii: "\"")
    guard isClosed, wide == 0 || UTF8Check.isWellFormed(text, start..<end) else {
      self = try JSONStringReader.read(text, from: start, place)
      return
    }
    self.init(start: start, end: end, hash: JSONHash.finish(state, tail))
  }
}

extension JSONString {
  /// The string of a string node.
  @inline(__always)
  init(_ node: JSONNode) {
    self.init(start: Int(node.start), end: Int(node.end), hash: node.hash, isEscaped: node.isEscaped)
  }

  /// Where the contents stand.
  @inline(__always)
  var range: Range<Int> { Range(uncheckedBounds: (start, end)) }

  /// The contents, unescaped.
  func string(_ text: Span<UInt8>) -> String { JSONText.string(JSONNode(self, at: 0), text) }
}

extension JSONNode {
  /// The node of a string or key.
  @inline(__always)
  init(_ string: JSONString, at index: Int) {
    self.init(
      kind: .string, isEscaped: string.isEscaped, start: string.start, end: string.end, next: index &+ 1,
      hash: string.hash)
  }
}
