extension CasePosition {
  /// Reads a position that lies within its list.
  package init(from decoder: any Decoder) throws {
    let count = try decoder.scope()[Self.list]
    let position = try decoder.singleValueContainer().decode(Int.self)
    guard 0..<count ~= position else {
      throw decoder.fault("the position of one of \(count) \(Self.list)", found: "\(position)")
    }
    self.init(position)
  }

  /// Writes the position.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(position)
  }
}

extension Sparse: Codable {
  /// Reads a position that is there.
  package init(from decoder: any Decoder) throws { self.init(wrappedValue: try Position(from: decoder)) }

  /// Writes the position, or that there is none.
  package func encode(to encoder: any Encoder) throws { try wrappedValue.encode(to: encoder) }
}

// Members that may be missing: a position of zero is one that is there.
extension KeyedEncodingContainer {
  mutating func encode<Position>(_ value: Sparse<Position>, forKey key: Key) throws {
    try encodeIfPresent(value.wrappedValue, forKey: key)
  }
}

extension KeyedDecodingContainer {
  func decode<Position>(_ type: Sparse<Position>.Type, forKey key: Key) throws -> Sparse<Position> {
    Sparse(wrappedValue: try decodeIfPresent(Position.self, forKey: key))
  }
}

extension ProcedureStep: Codable {
  /// Reads a time and a line, or that the step was not taken.
  package init(from decoder: any Decoder) throws {
    guard !(try decoder.singleValueContainer().decodeNil()) else {
      self = .open
      return
    }
    var container = try decoder.unkeyedContainer()
    self.init(at: try container.decode(Instant.self), line: try container.decode(UInt32.self))
    guard container.isAtEnd else { throw decoder.fault("a time and a line", found: "more") }
  }

  /// Writes a time and a line, or that the step was not taken.
  package func encode(to encoder: any Encoder) throws {
    guard let at else {
      var container = encoder.singleValueContainer()
      return try container.encodeNil()
    }
    var container = encoder.unkeyedContainer()
    try container.encode(at)
    try container.encode(line)
  }
}

extension CaseText: Codable {
  /// Reads a text; a long one is added to those of the case.
  package init(from decoder: any Decoder) throws {
    let scope = try decoder.scope()
    let text = try decoder.singleValueContainer().decode(String.self)
    let bytes = Array(text.utf8)
    if bytes.count <= Self.room {
      self.init(bytes.span, 0..<bytes.count)
    } else {
      self.init(storedAt: scope.place(of: text), count: bytes.count)
    }
  }

  /// Writes the text.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(string(in: try encoder.scope().texts))
  }
}

extension Citation: Codable {
  /// Reads an identifier and the number of a source, or that no event is cited.
  package init(from decoder: any Decoder) throws {
    guard !(try decoder.singleValueContainer().decodeNil()) else {
      self = .none
      return
    }
    let sources = try decoder.scope().sources
    var container = try decoder.unkeyedContainer()
    let (id, number) = (try container.decode(CaseText.self), try container.decode(Int.self))
    guard container.isAtEnd, id != .empty, sources.indices.contains(number) else {
      throw decoder.fault(
        "an identifier, and the number of one of \(sources.count) sources", found: "another")
    }
    self.init(id: id, source: sources[number])
  }

  /// Writes an identifier and the number that its source has in the case, or that no event is cited.
  package func encode(to encoder: any Encoder) throws {
    guard let known else {
      var container = encoder.singleValueContainer()
      return try container.encodeNil()
    }
    let number = try encoder.scope().number(ofSource: known.source)
    var container = encoder.unkeyedContainer()
    try container.encode(known.id)
    try container.encode(number)
  }
}
