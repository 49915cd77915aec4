/// The nodes of one JSON text in document order, in memory that is reused from text to text.
///
/// An object's node is followed by key, value, key, value and so on; an array's node by its elements. A value's
/// `next` leads past everything inside it.
public struct JSONTape: Sendable {
  /// How deep arrays and objects may lie in one another.
  public let maximumDepth: Int
  /// How many nodes the text has; 0 before the first text and after an error.
  public private(set) var count = 0
  let maximumOffset: Int
  var nodes: [JSONNode]
  /// Where the keys of large objects are sorted; kept from text to text.
  private var keys: [JSONKeyOrder] = []

  /// An empty tape.
  ///
  /// - Parameter maximumDepth: how deep arrays and objects may lie in one another.
  public init(maximumDepth: Int = 512) {
    self.init(maximumDepth: maximumDepth, maximumOffset: Int(UInt32.max))
  }

  /// An empty tape for texts that end at or before an offset.
  package init(maximumDepth: Int = 512, maximumOffset: Int) {
    precondition(maximumOffset <= Int(UInt32.max), "A node's offsets have 32 bits")
    self.maximumDepth = maximumDepth
    self.maximumOffset = maximumOffset
    nodes = Array(repeating: .blank, count: 64)
  }

  /// The node at an index in document order.
  public subscript(_ index: Int) -> JSONNode {
    @inline(__always) get { nodes[index] }
  }

  /// Reads a text by RFC 8259, without leniency; the whole text is one value.
  ///
  /// - Throws: ``JSONError``, at the first byte that is wrong; the tape is then empty.
  /// - Complexity: O(length), but O(n · log n) for the keys of an object with more than 16 members.
  public mutating func read(_ text: Span<UInt8>) throws(JSONError) {
    try read(text, in: 0..<text.count)
  }

  /// Reads a part of a larger buffer, such as a line; the nodes' offsets count from the start of the buffer.
  ///
  /// - Throws: ``JSONError``, at the first byte that is wrong; the tape is then empty.
  /// - Complexity: O(length of the range), as for a whole text.
  public mutating func read(_ text: Span<UInt8>, in range: Range<Int>) throws(JSONError) {
    precondition(range.lowerBound >= 0 && range.upperBound <= text.count, "The range lies outside the text")
    count = 0
    guard range.upperBound <= maximumOffset else {
      throw JSONError(reason: .tooLong, offset: maximumOffset, pointer: "")
    }
    var scanner = JSONScanner(start: range.lowerBound, maximumDepth: maximumDepth)
    let bytes = text.extracting(first: range.upperBound)
    do throws(JSONFault) {
      while try !Self.scan(bytes, &scanner, &nodes, &keys) {
        nodes.append(contentsOf: repeatElement(.blank, count: nodes.count))
      }
    } catch {
      throw JSONPlaces.error(for: error, text, range, scanner, nodes)
    }
    count = scanner.count
  }

  @inline(__always)
  private static func scan(
    _ text: Span<UInt8>, _ scanner: inout JSONScanner, _ nodes: inout [JSONNode], _ keys: inout [JSONKeyOrder]
  ) throws(JSONFault) -> Bool {
    var span = nodes.mutableSpan
    return try scanner.run(text, &span, &keys)
  }
}
