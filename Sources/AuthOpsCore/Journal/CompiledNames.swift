/// Names laid out for reading: each is found by its hash, and then compared.
///
/// The strings stand apart from what nearly every line asks for, so that a look costs no count of references.
struct CompiledNames: Sendable {
  /// The names as they stand in most lines, by their positions.
  private(set) var literals: [JSONLiteral] = []
  private var strings: [String] = []

  /// How many names there are.
  var count: Int { strings.count }

  /// Adds a string that stands alone.
  mutating func add(_ string: String) {
    literals.append(JSONLiteral(string))
    strings.append(string)
  }

  /// Adds a key, which a colon follows.
  mutating func add(key: String) {
    literals.append(JSONLiteral(key: key))
    strings.append(key)
  }

  /// The name at a position.
  func string(_ position: Int) -> String { strings[position] }

  /// Whether a string of a text is the name at a position.
  @inline(__always)
  func isName(_ position: Int, _ string: JSONString, _ text: Span<UInt8>) -> Bool {
    guard literals[position].hash == string.hash else { return false }
    return literals[position].stands(in: text, at: string.start &- 1) || isSame(position, string, text)
  }

  /// The same of a name that the text escapes, or that is too long to be compared at once.
  @inline(never)
  private func isSame(_ position: Int, _ string: JSONString, _ text: Span<UInt8>) -> Bool {
    string.string(text) == strings[position]
  }
}

/// Names found by their hashes in a few steps: open addressing, a power of two of places.
struct CompiledNameTable: Sendable {
  private var names = CompiledNames()
  /// Positions plus one; 0 is empty.
  private var places: [UInt8] = Array(repeating: 0, count: 512)

  /// Adds the name of the next position.
  mutating func add(_ name: String) {
    precondition(names.count < 255, "a position is one byte")
    names.add(name)
    var at = Int(truncatingIfNeeded: names.literals[names.count - 1].hash) & 511
    while places[at] != 0 { at = (at &+ 1) & 511 }
    places[at] = UInt8(names.count)
  }

  /// The position of a string among the names, or nil.
  @inline(__always)
  func position(of string: JSONString, _ text: Span<UInt8>) -> UInt8? {
    var at = Int(truncatingIfNeeded: string.hash) & 511
    while places[at] != 0 {
      let position = places[at] &- 1
      if names.isName(Int(position), string, text) { return position }
      at = (at &+ 1) & 511
    }
    return nil
  }
}
