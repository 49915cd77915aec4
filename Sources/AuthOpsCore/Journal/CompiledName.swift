/// A name found by its hash, and then compared.
struct CompiledName: Sendable {
  /// The name as it stands in most lines.
  let literal: JSONLiteral
  /// The name.
  let string: String

  /// A string that stands alone.
  init(_ string: String) { (literal, self.string) = (JSONLiteral(string), string) }

  /// A key, which a colon follows.
  init(key: String) { (literal, string) = (JSONLiteral(key: key), key) }

  /// Whether a string of a text is the name.
  @inline(__always)
  func isSame(_ string: JSONString, _ text: Span<UInt8>) -> Bool {
    guard string.hash == literal.hash else { return false }
    return literal.stands(in: text, at: string.start &- 1) || string.string(text) == self.string
  }
}

/// Names found by their hashes in a few steps: open addressing, a power of two of places.
struct CompiledNames: Sendable {
  private var names: [CompiledName] = []
  /// Positions plus one; 0 is empty.
  private var places: [UInt8] = Array(repeating: 0, count: 256)

  /// Adds the name of the next position.
  mutating func add(_ name: CompiledName) {
    precondition(names.count < 128, "the places would fill up")
    var at = Int(truncatingIfNeeded: name.literal.hash) & 255
    while places[at] != 0 { at = (at &+ 1) & 255 }
    names.append(name)
    places[at] = UInt8(names.count)
  }

  /// The position of a string among the names, or nil.
  @inline(__always)
  func position(of string: JSONString, _ text: Span<UInt8>) -> UInt8? {
    var at = Int(truncatingIfNeeded: string.hash) & 255
    while places[at] != 0 {
      let position = places[at] &- 1
      if names[Int(position)].isSame(string, text) { return position }
      at = (at &+ 1) & 255
    }
    return nil
  }
}
