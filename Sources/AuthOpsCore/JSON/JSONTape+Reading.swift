extension JSONTape {
  /// Calls the body with the indices of each member's key and value, in the order of the text.
  ///
  /// - Parameters:
  ///   - object: the index of an object's node.
  ///   - body: takes the indices.
  @inline(__always)
  public func forEachMember<E: Error>(
    of object: Int, _ body: (_ key: Int, _ value: Int) throws(E) -> Void
  ) throws(E) {
    let end = Int(self[object].next)
    var key = object &+ 1
    while key < end {
      try body(key, key &+ 1)
      key = Int(self[key &+ 1].next)
    }
  }

  /// Calls the body with the index of each element, in the order of the text.
  ///
  /// - Parameters:
  ///   - array: the index of an array's node.
  ///   - body: takes the index.
  @inline(__always)
  public func forEachElement<E: Error>(of array: Int, _ body: (_ element: Int) throws(E) -> Void) throws(E) {
    let end = Int(self[array].next)
    var element = array &+ 1
    while element < end {
      try body(element)
      element = Int(self[element].next)
    }
  }

  /// The index of the value of a member, or nil where the object has no such member.
  ///
  /// - Complexity: O(members of the object).
  public func value(of object: Int, _ name: String, in text: Span<UInt8>) -> Int? {
    let hash = JSONHash.hash(name)
    let end = Int(self[object].next)
    var key = object + 1
    while key < end {
      if self[key].hash == hash, matches(key, name, in: text) { return key + 1 }
      key = Int(self[key + 1].next)
    }
    return nil
  }

  /// Whether a string node's contents, unescaped, are these bytes.
  public func matches(_ index: Int, _ bytes: Span<UInt8>, in text: Span<UInt8>) -> Bool {
    let node = self[index]
    guard node.isEscaped else { return JSONText.equal(text, node.range, bytes) }
    var plain: [UInt8] = []
    JSONEscape.append(text, node.range, to: &plain)
    return JSONText.equal(plain.span, 0..<plain.count, bytes)
  }

  /// Whether a string node's contents, unescaped, are these bytes.
  public func matches(_ index: Int, _ bytes: [UInt8], in text: Span<UInt8>) -> Bool {
    matches(index, bytes.span, in: text)
  }

  /// Whether a string node's contents, unescaped, are this string's UTF-8 bytes; no normalisation.
  public func matches(_ index: Int, _ string: String, in text: Span<UInt8>) -> Bool {
    matches(index, string.utf8.span, in: text)
  }

  /// A string node's contents, unescaped.
  public func string(_ index: Int, in text: Span<UInt8>) -> String {
    JSONText.string(self[index], text)
  }

  /// Appends a string node's contents, unescaped.
  public func appendString(_ index: Int, in text: Span<UInt8>, to bytes: inout [UInt8]) {
    let node = self[index]
    guard node.isEscaped else {
      bytes.append(addingCapacity: node.range.count) { output in
        for offset in node.range { output.append(text[offset]) }
      }
      return
    }
    JSONEscape.append(text, node.range, to: &bytes)
  }

  /// A number node's exact value, or nil where it is no integer or needs more than 64 bits.
  public func integer(_ index: Int, in text: Span<UInt8>) -> Int64? {
    JSONText.integer(text, self[index].range) ?? number(index, in: text).integer
  }

  /// A number node as it stands in the text.
  public func number(_ index: Int, in text: Span<UInt8>) -> JSONNumber {
    JSONNumber(checked: JSONText.string(self[index], text))
  }

  /// The RFC 6901 pointer of a value or key; meant for messages.
  ///
  /// - Complexity: O(number of nodes before it).
  public func pointer(to index: Int, in text: Span<UInt8>) -> String {
    JSONPointer.pointer(to: index, in: self, text)
  }
}
