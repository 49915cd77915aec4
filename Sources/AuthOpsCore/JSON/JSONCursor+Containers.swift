extension JSONCursor {
  /// A member of an object: its key, unescaped, and its value.
  public struct Member: Sendable {
    /// The key.
    public let key: String
    /// The value.
    public let value: JSONCursor
  }

  /// The elements of the array, in order.
  public var elements: [JSONCursor] {
    get throws(JSONDocumentError) {
      try require(.array, "an array")
      var elements: [JSONCursor] = []
      document.tape.forEachElement(of: index) { elements.append(JSONCursor(document, $0)) }
      return elements
    }
  }

  /// The members of the object, in order.
  public var members: [Member] {
    get throws(JSONDocumentError) {
      try require(.object, "an object")
      let bytes = document.bytes
      var members: [Member] = []
      document.tape.forEachMember(of: index) { key, value in
        let name = document.tape.string(key, in: bytes.span)
        members.append(Member(key: name, value: JSONCursor(document, value)))
      }
      return members
    }
  }

  /// A member that must be there.
  public func member(_ name: String) throws(JSONDocumentError) -> JSONCursor {
    guard let member = try optionalMember(name) else { throw error(.missingMember(name)) }
    return member
  }

  /// A member that may be missing.
  public func optionalMember(_ name: String) throws(JSONDocumentError) -> JSONCursor? {
    try require(.object, "an object")
    let bytes = document.bytes
    let value = document.tape.value(of: index, name, in: bytes.span)
    return value.map { JSONCursor(document, $0) }
  }

  /// Refuses members that nobody knows.
  ///
  /// - Throws: ``JSONDocumentError`` at the first such key.
  public func allow(only names: Set<String>) throws(JSONDocumentError) {
    for member in try members where !names.contains(member.key) {
      let key = JSONCursor(document, member.value.index - 1)
      throw key.error(.unknownMember(member.key))
    }
  }
}
