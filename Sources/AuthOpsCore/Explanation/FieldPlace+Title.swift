extension FieldPlace {
  /// What stands at the place, with the code that it is about.
  var title: Message {
    let field = kind.descriptor.fields[Int(field)]
    guard let inner, case .record(let members) = field.shape else {
      return Message(
        zh: field.zh + (code.map { "「\($0)」" } ?? ""), en: field.en + (code.map { " (\($0))" } ?? ""))
    }
    return members[Int(inner)].words
  }
}
