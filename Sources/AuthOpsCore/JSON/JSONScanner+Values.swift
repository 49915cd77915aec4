extension JSONScanner {
  /// Reads a scalar or opens a container.
  ///
  /// - Returns: whether a container was opened, so that its first value comes next.
  @inline(__always)
  mutating func readValue(
    _ text: Span<UInt8>, _ nodes: inout MutableSpan<JSONNode>
  ) throws(JSONFault) -> Bool {
    switch nextToken(text) {
    case UInt8(ascii: "\""):
      let string = try JSONString(text, from: position &+ 1, .element)
      append(JSONNode(string, at: count), &nodes)
      position = string.end &+ 1
      return false
    case UInt8(ascii: "{"): return try open(.object, text, &nodes)
    case UInt8(ascii: "["): return try open(.array, text, &nodes)
    default:
      // Right after '[' its end would have done as well.
      let isFirst = container >= 0 && !isInObject && count == container &+ 1
      let scalar = try JSONScalarReader.read(text, from: position, isFirst: isFirst)
      append(JSONNode(kind: scalar.kind, start: position, end: scalar.end, next: count &+ 1), &nodes)
      position = scalar.end
      return false
    }
  }
}
