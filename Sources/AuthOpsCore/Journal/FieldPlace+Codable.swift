/// A place stands in formats by the names of its event, field and member or code.
extension FieldPlace: Codable {
  private enum CodingKeys: CodingKey { case field, inner, type }

  /// Reads the names of a place that the event has.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    kind = try container.decode(EventKind.self, forKey: .type)
    let name = try container.decode(String.self, forKey: .field)
    let innerName = try container.decodeIfPresent(String.self, forKey: .inner)
    let fields = kind.descriptor.fields
    guard let position = fields.firstIndex(where: { $0.key == name }) else {
      throw decoder.fault("a field of \(kind.descriptor.name)", found: "'\(name)'")
    }
    field = UInt8(position)
    inner = try innerName.map { name throws -> UInt8 in
      guard let position = fields[position].shape.innerNames.firstIndex(of: name) else {
        throw decoder.fault("a member or code of \(fields[position].key)", found: "'\(name)'")
      }
      return UInt8(position)
    }
  }

  /// Writes the names.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    let field = kind.descriptor.fields[Int(field)]
    try container.encode(kind, forKey: .type)
    try container.encode(field.key, forKey: .field)
    try container.encodeIfPresent(inner.map { field.shape.innerNames[Int($0)] }, forKey: .inner)
  }
}
