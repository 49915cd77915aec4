/// A place in the payload of an event: a field, a member of a form, or a code that a list may hold.
package struct FieldPlace: BitwiseCopyable, Hashable, Sendable {
  package let kind: EventKind
  /// The position of the field.
  package let field: UInt8
  /// The position of the member or the code, or nil for the field itself.
  package let inner: UInt8?

  package init(_ kind: EventKind, _ field: UInt8, _ inner: UInt8? = nil) {
    (self.kind, self.field, self.inner) = (kind, field, inner)
  }

  /// The pointer by RFC 6901.
  package var pointer: String {
    let field = kind.descriptor.fields[Int(field)]
    guard let inner, case .record(let members) = field.shape else { return "/data/" + field.key }
    return "/data/" + field.key + "/" + members[Int(inner)].key
  }

  /// The code of a list that the place is about: one it lacks, or one it holds that is contrary to the rule.
  package var code: String? {
    let shape = kind.descriptor.fields[Int(field)].shape
    guard let inner, case .list = shape else { return nil }
    return shape.innerNames[Int(inner)]
  }
}

extension EventKind {
  /// The position of a field of the payload.
  func position(of key: String) -> UInt8 {
    guard let position = descriptor.fields.firstIndex(where: { $0.key == key }) else {
      preconditionFailure("no field \(key) in \(descriptor.name)")
    }
    return UInt8(position)
  }
}
