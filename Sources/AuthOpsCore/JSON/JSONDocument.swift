/// A JSON text with its tape, kept for reading by cursors.
public final class JSONDocument: Sendable {
  /// The text.
  public let bytes: [UInt8]
  let tape: JSONTape

  /// Reads a document.
  ///
  /// - Throws: ``JSONDocumentError`` at the first byte that is wrong.
  public init(_ bytes: [UInt8]) throws(JSONDocumentError) {
    var tape = JSONTape()
    do throws(JSONError) {
      try tape.read(bytes.span)
    } catch {
      throw JSONDocumentError(
        .syntax(error.reason), offset: error.offset, pointer: error.pointer, in: bytes.span)
    }
    self.bytes = bytes
    self.tape = tape
  }

  /// The cursor on the whole value.
  public var root: JSONCursor { JSONCursor(self, 0) }
}
