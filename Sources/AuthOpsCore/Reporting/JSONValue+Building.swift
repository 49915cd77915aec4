extension JSONValue {
  /// A string, or null.
  static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// An integer.
  static func int(_ integer: Int) -> JSONValue { .number(JSONNumber(Int64(integer))) }

  /// A list of strings.
  static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

  /// A text in both languages.
  static func words(zh: String, en: String) -> JSONValue {
    .object([.init("en", .string(en)), .init("zh", .string(zh))])
  }
}

extension WorkingCalendar {
  /// The calendar as formats name it: what it is made of, how far it reaches, and its digest.
  var reference: JSONValue {
    .object([
      .init("digest", .string("sha256:" + digest)),
      .init("validThrough", .string(validThrough.description)),
      .init("version", .string(version)),
    ])
  }
}
