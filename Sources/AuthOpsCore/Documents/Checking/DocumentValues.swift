extension JSONCursor {
  /// The text, if it is text.
  var plainText: String? { kind == .string ? try? string() : nil }

  /// The day, if it is text that spells one.
  var day: Day? { plainText.flatMap { Day($0) } }

  /// The number, if it is a whole one of 64 bits.
  var wholeNumber: Int64? { kind == .number ? try? int() : nil }

  /// How many elements a list has.
  var count: Int { ((try? elements) ?? []).count }

  /// Whether nothing is written: null, white space, or a list without elements.
  var isBlank: Bool {
    switch kind {
    case .null: true
    case .string: ((try? string()) ?? "").allSatisfy(\.isWhitespace)
    case .array: Int(document.tape[index].next) == index + 1
    case .object, .number, .true, .false: false
    }
  }

  /// A member of an object, if it is an object and has it.
  func optional(_ key: String) -> JSONCursor? {
    guard kind == .object else { return nil }
    return try? optionalMember(key)
  }

  /// The text of a member, if it has that member and it is text.
  func text(of key: String) -> String? {
    optional(key)?.plainText
  }
}
