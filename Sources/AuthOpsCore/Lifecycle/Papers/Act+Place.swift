extension Act {
  /// The place of a field of the event.
  func place(of key: String) -> FieldPlace { fact.kind.place(of: key) }
}

extension EventKind {
  /// The place of a field in events of the type.
  func place(of key: String) -> FieldPlace { FieldPlace(self, position(of: key)) }
}
