extension EventError {
  /// What is wrong, as a sentence in both languages.
  package var message: Message {
    switch reason {
    case .notJSON(let reason): reason.message
    case .notAnObject: Message(zh: "应为一个事件，即 JSON 对象", en: "expected an event: a JSON object")
    case .missing(let name): Message(zh: "缺少字段“\(name)”", en: "expected a member \"\(name)\", found none")
    case .expected(let what): Message(zh: "应为\(what.zh)", en: "expected \(what.en)")
    case .unknownType(let name):
      Message(
        zh: "应为事件类型的名称，实为“\(name)”", en: "expected the name of an event type, found \"\(name)\"")
    }
  }
}

extension EventError: CustomStringConvertible {
  /// What is wrong, as a sentence in English.
  package var description: String { message.en }
}

/// What a value of an event has to be, after "expected".
extension Message {
  static let versionOne = Message(zh: "\"1.0\"", en: "\"1.0\"")
  static let object = Message(zh: "对象", en: "an object")
  static let array = Message(zh: "数组", en: "an array")
  static let typeName = Message(zh: "事件类型的名称", en: "the name of an event type")
  static let roleName = Message(zh: "角色标识", en: "the identifier of a role")
  static let time = Message(zh: "带时区的 RFC 3339 时间", en: "a time by RFC 3339 with an offset")
  static let filledString = Message(zh: "非空字符串", en: "a string that is not empty")

  /// What a field holds.
  ///
  /// - Parameter codes: The codes that it may hold, where it holds one.
  static func expected(of field: CompiledField, codes: [String]) -> Message {
    switch field.shape {
    case .text: filledString
    case .object where field.objectKind == .report: Message(zh: "四位数年份 YYYY", en: "a year, YYYY")
    case .object:
      Message(zh: "对象的名称，即非空字符串", en: "the name of an object: a string that is not empty")
    case .code:
      Message(zh: "下列之一：" + codes.joined(separator: "、"), en: "one of " + codes.joined(separator: ", "))
    case .day: Message(zh: "日期 YYYY-MM-DD", en: "a day, YYYY-MM-DD")
    case .monthDay: Message(zh: "每年的日期 MM-DD", en: "a day of the year, MM-DD")
    case .period: Message(zh: "期间，如 3wd、15d、6mo、3y", en: "a period such as 3wd, 15d, 6mo or 3y")
    case .money:
      Message(
        zh: "以元计的十进制金额字符串，如 \"1234567.89\"",
        en: "an amount in yuan as a decimal string, such as \"1234567.89\"")
    case .count:
      Message(
        zh: "\(field.lower) 至 \(field.upper) 的整数",
        en: "a whole number from \(field.lower) to \(field.upper)")
    case .flag: Message(zh: "true 或 false", en: "true or false")
    case .list: array
    case .record: object
    }
  }
}
