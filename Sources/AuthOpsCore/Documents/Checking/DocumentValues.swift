extension JSONCursor {
  /// The text, if it is text.
  var plainText: String? { kind == .string ? try? string() : nil }

  /// The day, if it is text that spells one.
  var day: Day? { plainText.flatMap { Day($0) } }

  /// The number, if it is a whole one of 64 bits.
  var wholeNumber: Int64? { kind == .number ? try? int() : nil }

  /// Whether it is a number that is not below zero.
  var isNumberOfZeroOrMore: Bool {
    guard case .number(let number) = value else { return false }
    return !number.text.hasPrefix("-") || number.canonical == "0"
  }

  /// How many elements a list has.
  var count: Int { ((try? elements) ?? []).count }

  /// Whether nothing is written: null, white space, or a list of such and of rows left blank.
  var isBlank: Bool {
    switch kind {
    case .null: true
    case .string: ((try? string()) ?? "").allSatisfy(\.isWhitespace)
    case .array: ((try? elements) ?? []).allSatisfy(\.isBlankRow)
    case .object, .number, .true, .false: false
    }
  }

  /// Whether it is blank, or an object of which every member is: a row of a form that nobody filled in.
  var isBlankRow: Bool {
    kind == .object ? ((try? members) ?? []).allSatisfy(\.value.isBlankRow) : isBlank
  }

  /// A member of an object, if it is an object and has it.
  func optional(_ key: String) -> JSONCursor? { try? optionalMember(key) }

  /// The text of a member, if it has that member and it is text.
  func text(of key: String) -> String? {
    optional(key)?.plainText
  }
}
