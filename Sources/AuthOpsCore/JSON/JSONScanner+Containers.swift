extension JSONScanner {
  /// Opens an array or object; closes it again at once when it is empty.
  ///
  /// - Returns: whether it stays open, so that its first value comes next.
  @inline(__always)
  mutating func open(
    _ kind: JSONKind, _ text: Span<UInt8>, _ nodes: inout MutableSpan<JSONNode>
  ) throws(JSONFault) -> Bool {
    let start = position
    position &+= 1
    let isEmpty = nextToken(text) == (kind == .object ? UInt8(ascii: "}") : UInt8(ascii: "]"))
    guard depth < maximumDepth else {
      throw JSONFault(reason: .tooDeep(maximum: maximumDepth), offset: start, place: .element)
    }
    if isEmpty {
      position &+= 1
      append(JSONNode(kind: kind, start: start, end: position, next: count &+ 1), &nodes)
      return false
    }
    suspend(&nodes)
    append(JSONNode(kind: kind, start: start, end: 0, next: container), &nodes)
    container = count &- 1
    isInObject = kind == .object
    depth &+= 1
    filter = 0
    return true
  }

  @inline(__always)
  mutating func append(_ node: JSONNode, _ nodes: inout MutableSpan<JSONNode>) {
    nodes[count] = node
    count &+= 1
  }

  /// Leaves the filter of the open object in its node, to come back to.
  @inline(__always)
  private func suspend(_ nodes: inout MutableSpan<JSONNode>) {
    guard isInObject else { return }
    let node = nodes[container]
    nodes[container] = JSONNode(
      kind: .object, start: Int(node.start), end: 0, next: Int(node.next), hash: filter)
  }

  /// Writes the final node of the innermost container and goes back to the one around it.
  @inline(__always)
  mutating func close(
    _ text: Span<UInt8>, _ nodes: inout MutableSpan<JSONNode>, _ keys: inout [JSONKeyOrder]
  ) throws(JSONFault) {
    // So many members have at least so many nodes.
    if isInObject, count &- container > 2 &* Self.fewMembers {
      try Self.checkManyKeys(of: container, until: count, text, nodes.span, &keys)
    }
    let node = nodes[container]
    nodes[container] = JSONNode(kind: node.kind, start: Int(node.start), end: position, next: count)
    depth &-= 1
    guard depth > 0 else {
      container = -1
      isInObject = false
      return
    }
    container = Int(node.next)
    let outer = nodes[container]
    isInObject = outer.kind == .object
    filter = outer.hash
  }
}
