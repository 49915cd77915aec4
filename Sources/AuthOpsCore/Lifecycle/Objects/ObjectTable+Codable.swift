/// The objects stand in formats in their order, each by kind and name; the use of a product by the positions of both.
extension ObjectTable: Codable {
  /// One object.
  private struct Listed: Codable {
    let kind: ObjectKind
    let name: CaseText?
    /// The product and the user of a use.
    let product, user: ObjectID?
    /// What is known of it; nil where nothing is.
    let content: CaseObject?

    init(_ kind: ObjectKind, _ name: CaseText, _ content: CaseObject) {
      let pair = kind == .licence ? name.pair : nil
      self.kind = kind
      self.name = pair == nil ? name : nil
      product = pair.map { ObjectID(Int($0.0)) }
      user = pair.map { ObjectID(Int($0.1)) }
      if case .named = content { self.content = nil } else { self.content = content }
    }
  }

  /// Reads the objects; each of them once.
  package init(from decoder: any Decoder) throws {
    self.init()
    let scope = try decoder.scope()
    var container = try decoder.unkeyedContainer()
    while !container.isAtEnd {
      let listed = try container.decode(Listed.self)
      let (name, hash) = try place(listed, scope, decoder)
      guard find(listed.kind, hash, named: name) == nil else {
        throw decoder.fault("each object once", found: "'\(name.string(in: scope.texts))' again")
      }
      let id = add(listed.kind, hash, name: name)
      if let content = listed.content { self[id] = content }
    }
  }

  /// What an object is called, and the hash by which it is found.
  private func place(
    _ listed: Listed, _ scope: CodingScope, _ decoder: any Decoder
  ) throws -> (CaseText, UInt64) {
    guard listed.kind == .licence else {
      guard let name = listed.name, name != .empty, listed.product == nil, listed.user == nil else {
        throw decoder.fault("the name of an object", found: "none")
      }
      return (name, JSONHash.hash(name.string(in: scope.texts)))
    }
    guard listed.name == nil, let product = listed.product, let user = listed.user,
      [product, user].allSatisfy({ $0.index < count && kind(of: $0) != .licence })
    else { throw decoder.fault("a product and a user that stand before their use", found: "others") }
    let (first, second) = (product.position, user.position)
    return (CaseText(first, second), JSONContentHash.mix(UInt64(first), UInt64(second)))
  }

  /// Writes the objects.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    for position in 0..<count {
      let id = ObjectID(position)
      try container.encode(Listed(kind(of: id), name(of: id), self[id]))
    }
  }
}
