/// What stands in formats as one string.
package protocol CodedAsText: Codable {
  /// What the string is, for messages.
  static var codedAs: String { get }
  /// The value of a string, or nil where it has none.
  init?(coded text: String)
  /// The string.
  var coded: String { get }
}

extension CodedAsText {
  /// Reads the value from its string.
  public init(from decoder: any Decoder) throws { self = try Self.read(from: decoder) }

  /// Writes the value as its string.
  public func encode(to encoder: any Encoder) throws { try write(to: encoder) }

  fileprivate static func read(from decoder: any Decoder) throws -> Self {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let value = Self(coded: text) else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: decoder.codingPath, debugDescription: codedAs))
    }
    return value
  }

  fileprivate func write(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(coded)
  }
}

/// An enumeration that stands in formats by the names of its cases, never by their order.
package protocol NamedCase: CodedAsText, CaseIterable, RawRepresentable, Sendable
where RawValue: FixedWidthInteger {
  /// The names; kept by each type, as they are looked for often.
  static var caseNames: CaseNames<Self> { get }
}

// Said again for these: the standard library would read and write their raw values.
extension NamedCase {
  /// Reads the value from its name.
  public init(from decoder: any Decoder) throws { self = try Self.read(from: decoder) }

  /// Writes the value as its name.
  public func encode(to encoder: any Encoder) throws { try write(to: encoder) }
}

extension NamedCase {
  package static var codedAs: String { "one of " + caseNames.names.joined(separator: ", ") }

  package init?(coded text: String) {
    guard let value = Self.caseNames.values[text] else { return nil }
    self = value
  }

  package var coded: String { Self.caseNames.names[Int(rawValue)] }
}

/// The names of an enumeration's cases; raw values are their positions.
package struct CaseNames<Named: CaseIterable & RawRepresentable & Sendable>: Sendable {
  /// The names, by position.
  package let names: [String]
  /// The cases, by name.
  package let values: [String: Named]

  /// The names as they stand in the code, or others.
  package init(_ name: (Named) -> String = { String(describing: $0) }) {
    names = Named.allCases.map(name)
    values = Dictionary(Named.allCases.map { (name($0), $0) }, uniquingKeysWith: { first, _ in first })
  }
}

/// A set of cases in a few bits, one for each position; it stands in formats as a list of names.
@propertyWrapper
package struct NamedBits<Named: NamedCase>: BitwiseCopyable, Hashable, Sendable {
  package var wrappedValue: UInt16

  package init(wrappedValue: UInt16) { self.wrappedValue = wrappedValue }
}

extension NamedBits: Codable {
  /// Reads a list of names.
  package init(from decoder: any Decoder) throws {
    self.init(wrappedValue: 0)
    var container = try decoder.unkeyedContainer()
    while !container.isAtEnd {
      wrappedValue |= 1 << UInt16(try container.decode(Named.self).rawValue)
    }
  }

  /// Writes a list of names, in their order.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    for value in Named.allCases where wrappedValue >> UInt16(value.rawValue) & 1 == 1 {
      try container.encode(value)
    }
  }
}
