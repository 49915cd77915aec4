/// Something about the log that decides no outcome: a malformed line, an unknown key, a line out of order.
package struct Diagnostic: Codable, Sendable {
  /// What kind of thing it is.
  package enum Kind: String, Codable, Sendable {
    /// A line that is no event; it is left out.
    case malformed
    /// A byte order mark at the start of a file; it is skipped.
    case byteOrderMark
    /// A key inside `data` that no descriptor knows.
    case unknownKey
    /// A line whose time lies before events applied already, and which withdraws nothing.
    case lateEntry
    /// A line that names a case which was over and forgotten; it is not applied.
    case caseForgotten
    /// A case that opened since national rules hold, under a rulebook that lays none over its text.
    case overlayAbsent
  }

  package let kind: Kind
  /// The line in the whole input, from 1.
  package let line: Int
  /// The column in Unicode scalars, from 1.
  package let column: Int
  /// The place by RFC 6901.
  package let pointer: String
  /// What was expected, or what was found.
  package let message: Message

  init(kind: Kind, line: Int, column: Int, pointer: String, message: Message) {
    (self.kind, self.line, self.column, self.pointer) = (kind, line, column, pointer)
    self.message = message
  }

  /// A diagnostic of which the kind says enough in Chinese.
  init(kind: Kind, line: Int, column: Int, pointer: String, message: String) {
    self.init(
      kind: kind, line: line, column: column, pointer: pointer, message: Message(zh: kind.zh, en: message))
  }
}

extension Diagnostic.Kind {
  /// What it says of a line, in Chinese.
  fileprivate var zh: String {
    switch self {
    case .malformed: "此行不是有效事件"
    case .byteOrderMark: "文件以字节顺序标记开头，已跳过"
    case .unknownKey: "该类事件没有这个字段，不影响结论"
    case .lateEntry: "该行时间早于已处理的事件（补录）"
    case .caseForgotten: "卷宗已终结并已写出，此行未处理"
    case .overlayAbsent: "卷宗在国家规定施行之后开立，规则集未叠加 national-2025；不影响结论"
    }
  }
}
