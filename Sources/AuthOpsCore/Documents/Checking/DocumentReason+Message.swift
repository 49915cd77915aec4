extension DocumentReason {
  /// Why, in a sentence.
  public var message: Message {
    switch self {
    case .kept: Message(zh: "符合", en: "As it should be")
    case .missing: Message(zh: "缺少或空白", en: "Missing or left blank")
    case .paperMissing(let kind):
      Message(zh: "未提交（kind 为 \(kind) 的材料）", en: "Missing: there is no paper of the kind \(kind)")
    case .repeated: Message(zh: "重复提交", en: "There is more than one")
    case .notGiven: Message(zh: "可以不填，未填", en: "It may be left out, and is")
    case .unstated: Message(zh: "文件未写明", en: "The file does not say")
    case .notNeeded(let what):
      Message(zh: "无须填写：\(what.zh)", en: "Not needed here; that follows from: \(what.en)")
    case .conditionUnstated(let what):
      Message(zh: "是否需要无从判断，未写明：\(what.zh)", en: "Nobody knows whether it is needed; unstated: \(what.en)")
    case .restsOn(let what):
      Message(zh: "无从比对，见：\(what.zh)", en: "There is nothing to compare it with; see: \(what.en)")
    case .referenceUnstated(let what):
      Message(zh: "无从判断，未写明：\(what.zh)", en: "It cannot be judged; unstated: \(what.en)")
    case .parameterMissing(let parameter):
      Message(
        zh: "规则手册在当日没有数值：\(parameter.id)", en: "The rulebook gives no value of \(parameter.id) on that day")
    case .wrongKind(let expected, let found):
      Message(
        zh: "格式不符：应为\(Self.spaced(expected.zh))，现为\(found.words)",
        en: "Malformed: expected \(expected.en), found \(found.article)")
    case .other(let expected, let found):
      Message(zh: "应为\(Self.spaced(expected.zh))，现为 \(found)", en: "Expected \(expected.en), found \(found)")
    }
  }

  /// Chinese text as it follows Chinese text: a letter or digit stands off from it.
  private static func spaced(_ text: String) -> String { text.first?.isASCII == true ? " " + text : text }

  /// What was expected, where something else was found.
  public var expected: Message? {
    switch self {
    case .other(let expected, found: _), .wrongKind(let expected, found: _): expected
    case .kept, .missing, .paperMissing, .repeated, .notGiven, .unstated, .notNeeded, .conditionUnstated,
      .restsOn, .referenceUnstated, .parameterMissing:
      nil
    }
  }
}

extension JSONKind {
  /// The kind, in Chinese.
  fileprivate var words: String {
    switch self {
    case .object: "对象"
    case .array: "列表"
    case .string: "文字"
    case .number: "数字"
    case .true, .false: "是或否"
    case .null: "空值"
    }
  }
}
