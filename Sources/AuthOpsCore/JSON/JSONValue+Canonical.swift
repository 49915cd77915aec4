extension JSONValue {
  /// The value by RFC 8785, but for numbers that a 64-bit float cannot hold (see ``JSONNumber/canonical``).
  ///
  /// - Precondition: no object holds a key twice.
  public func canonical() -> [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.finish()
  }

  /// Writes the value canonically.
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .object(let members):
      writer.beginObject()
      for member in members.sorted(by: { JSONKeyRank.precedes($0.key, $1.key) }) {
        writer.key(member.key)
        member.value.write(to: &writer)
      }
      writer.endObject()
    case .array(let elements):
      writer.beginArray()
      for element in elements { element.write(to: &writer) }
      writer.endArray()
    case .string(let string): writer.string(string)
    case .number(let number): writer.number(JSONNumber(checked: number.canonical))
    case .bool(let bool): writer.bool(bool)
    case .null: writer.null()
    }
  }
}
