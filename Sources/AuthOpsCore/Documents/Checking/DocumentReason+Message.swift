extension DocumentReason {
  /// Why, in a sentence.
  public var message: Message {
    switch self {
    case .kept: Message(zh: "符合", en: "As it should be")
    case .missing: Message(zh: "缺少或空白", en: "Missing or left blank")
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
    case .kept, .missing, .repeated, .notGiven, .unstated, .notNeeded, .conditionUnstated, .restsOn,
      .referenceUnstated:
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

extension TemplateShape {
  /// What is expected of a value of the shape, for people.
  public var expected: Message {
    switch self {
    case .text: Message(zh: "文字", en: "text")
    case .textUpTo(let most): Message(zh: "不超过 \(most) 字", en: "at most \(most) characters")
    case .pattern(let pattern): pattern.expected
    case .oneOf(let texts): Self.choice(texts.map { ($0, $0) })
    case .containing(let part): Message(zh: "含“\(part)”的文字", en: "text with \(part) in it")
    case .day: Message(zh: "日期，如 2026-03-20", en: "a day such as 2026-03-20")
    case .validity:
      Message(
        zh: "日期，或 \(Self.indefinite)（长期）", en: "a day, or \(Self.indefinite) for a paper that does not expire"
      )
    case .flag: Message(zh: "是或否", en: "true or false")
    case .must(let value): Message(zh: value ? "是" : "否", en: "\(value)")
    case .atLeast(let least): Message(zh: "不小于 \(least) 的整数", en: "a whole number, \(least) or more")
    case .exactly(let number): Message(zh: "\(number)", en: "\(number)")
    case .amount: Message(zh: "金额，如 \"1234.56\"", en: "an amount such as \"1234.56\"")
    case .percent: Message(zh: "百分比，如 \"12.5%\"", en: "a percentage such as \"12.5%\"")
    case .code(let codes): Self.choice(codes.map { ($0.zh, $0.id) })
    case .codes(let codes): Self.choice(codes.map { ($0.zh, $0.id) })
    case .anySet(let codes, _): Self.choice(codes.map { ($0.zh, $0.id) })
    case .fileName(.exactly(let number), let ending):
      Message(
        zh: "以 \(number) 开头的 .\(ending) 文件名",
        en: "a file name that begins with \(number) and ends in .\(ending)")
    case .fileName(.from(let number), let ending):
      Message(
        zh: "以不小于 \(number) 的序号开头的 .\(ending) 文件名",
        en: "a file name that begins with a number from \(number) on and ends in .\(ending)")
    case .signatures(let codes, .any): Self.choice(codes.map { ($0.zh + "签字", $0.id) })
    case .signatures(let codes, .all):
      Message(
        zh: codes.map(\.zh).joined(separator: "和") + "签字",
        en: "the signatures of " + codes.map(\.id).joined(separator: " and "))
    case .object: Message(zh: "一组内容", en: "an object")
    case .list, .texts, .papers: Message(zh: "列表", en: "a list")
    }
  }

  /// A choice among a few words; of many, the first and the last.
  private static func choice(_ words: [(zh: String, en: String)]) -> Message {
    guard let last = words.last, words.count > 8 else {
      return Message(
        zh: words.map(\.zh).joined(separator: "、") + (words.count > 1 ? "之一" : ""),
        en: (words.count > 1 ? "one of " : "") + words.map(\.en).joined(separator: ", "))
    }
    let first = words.prefix(3)
    return Message(
      zh: first.map(\.zh).joined(separator: "、") + "……\(last.zh)，共 \(words.count) 项之一",
      en: "one of \(words.count): " + first.map(\.en).joined(separator: ", ") + " … \(last.en)")
  }
}
