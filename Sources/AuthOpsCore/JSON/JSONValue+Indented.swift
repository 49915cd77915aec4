extension JSONValue {
  /// The value as text for people to fill in: members in their own order, two spaces a level, a line feed at the end.
  public func indented() -> String {
    var text = ""
    write(to: &text, level: 0)
    return text + "\n"
  }

  private func write(to text: inout String, level: Int) {
    switch self {
    case .object(let members) where !members.isEmpty:
      Self.write(members, "{", "}", to: &text, level) { member, text in
        text += String(decoding: JSONValue.string(member.key).canonical(), as: UTF8.self) + ": "
        member.value.write(to: &text, level: level + 1)
      }
    case .array(let elements) where !elements.isEmpty:
      Self.write(elements, "[", "]", to: &text, level) { element, text in
        element.write(to: &text, level: level + 1)
      }
    case .object, .array, .string, .number, .bool, .null:
      text += String(decoding: canonical(), as: UTF8.self)
    }
  }

  private static func write<T>(
    _ items: [T], _ opening: String, _ closing: String, to text: inout String, _ level: Int,
    _ body: (T, inout String) -> Void
  ) {
    text += opening
    for (position, item) in items.enumerated() {
      text += (position == 0 ? "\n" : ",\n") + String(repeating: "  ", count: level + 1)
      body(item, &text)
    }
    text += "\n" + String(repeating: "  ", count: level) + closing
  }
}
