/// Writes canonical JSON (RFC 8785) into bytes as it comes: no white space, keys in order, shortest escapes.
///
/// The caller names the keys in the order of RFC 8785; debug builds check it. Nothing is allocated but the output.
public struct JSONWriter: Sendable {
  /// The output, with room after the first `count` bytes.
  var output: [UInt8]
  /// How many bytes are written.
  public internal(set) var count = 0
  var needsComma = false
  private var order = JSONWriterOrder()

  /// A writer with nothing written.
  ///
  /// - Parameter capacity: how many bytes to make room for at first.
  public init(capacity: Int = 256) {
    output = Array(repeating: 0, count: max(capacity, 64))
  }

  /// The bytes written so far, which leave the writer; it starts anew.
  public mutating func finish() -> [UInt8] {
    output.removeLast(output.count - count)
    let bytes = output
    self = JSONWriter(capacity: 64)
    return bytes
  }

  /// Passes the bytes written so far on and starts anew in the same memory.
  public mutating func drain<E: Error>(_ body: (Span<UInt8>) throws(E) -> Void) throws(E) {
    try body(output.span.extracting(0..<count))
    count = 0
    needsComma = false
    order = JSONWriterOrder()
  }

  /// Passes the bytes written so far on, in the middle of a text, and goes on in the same memory.
  public mutating func flush(to output: (Span<UInt8>) -> Void) {
    output(self.output.span.extracting(0..<count))
    count = 0
  }

  /// Ends a line of NDJSON; the next value starts a text of its own.
  public mutating func newline() {
    put(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// Opens an object.
  public mutating func beginObject() {
    separate()
    put(UInt8(ascii: "{"))
    needsComma = false
    assert(order.open())
  }

  /// Closes the innermost object.
  public mutating func endObject() {
    put(UInt8(ascii: "}"))
    needsComma = true
    assert(order.close(), "No object is open")
  }

  /// Opens an array.
  public mutating func beginArray() {
    separate()
    put(UInt8(ascii: "["))
    needsComma = false
    assert(order.open())
  }

  /// Closes the innermost array.
  public mutating func endArray() {
    put(UInt8(ascii: "]"))
    needsComma = true
    assert(order.close(), "No array is open")
  }

  /// Writes a key; its value comes next.
  public mutating func key(_ name: String) {
    assert(order.accepts(name), "Keys come once each and in the order of RFC 8785: \(name)")
    let bytes = name.utf8.span
    putString(bytes, 0..<bytes.count, isKey: true)
  }

  /// Writes the comma between this value and the one before it.
  @inline(__always)
  mutating func separate() {
    if needsComma { put(UInt8(ascii: ",")) }
    needsComma = true
  }

  @inline(__always)
  mutating func put(_ byte: UInt8) {
    if count == output.count { grow(by: 1) }
    output[count] = byte
    count &+= 1
  }

  /// Makes room for more bytes, at least doubling it.
  @inline(never)
  mutating func grow(by room: Int) {
    output.append(contentsOf: repeatElement(0, count: max(output.count, room)))
  }
}
