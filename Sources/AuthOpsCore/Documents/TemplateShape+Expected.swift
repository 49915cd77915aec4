extension TemplateShape {
  /// What is expected of a value of the shape, for people.
  var expected: Message {
    switch self {
    case .text: Message(zh: "文字", en: "text")
    case .textUpTo(let most): Message(zh: "不超过 \(most) 字", en: "at most \(most) characters")
    case .pattern(let pattern): pattern.expected
    case .oneOf(let texts): .choice(texts.map { ($0, $0) })
    case .containing(let part): Message(zh: "含“\(part)”的文字", en: "text with \(part) in it")
    case .day: Message(zh: "日期，如 2026-03-20", en: "a day such as 2026-03-20")
    case .monthDay: Message(zh: "每年的日期，如 03-31", en: "a day of every year such as 03-31")
    case .period, .term: Message(zh: "期间，如 3y、6mo、15d", en: "a period such as 3y, 6mo or 15d")
    case .validity:
      Message(
        zh: "日期，或 \(Self.indefinite)（长期）", en: "a day, or \(Self.indefinite) for a paper that does not expire"
      )
    case .use:
      Message(
        zh: "日期、期间（如 1y）或 \(Self.indefinite)（长期）",
        en: "a day, a period such as 1y, or \(Self.indefinite) for a use without end")
    case .flag: Message(zh: "是或否", en: "true or false")
    case .must(let value): Message(zh: value ? "是（true）" : "否（false）", en: "\(value)")
    case .atLeast(let least): Message(zh: "不小于 \(least) 的整数", en: "a whole number, \(least) or more")
    case .quantity: Message(zh: "不小于 0 的数", en: "a number, 0 or more")
    case .exactly(let number): Message(zh: "\(number)", en: "\(number)")
    case .count: Message(zh: "整数", en: "a whole number")
    case .amount(.yuan): Message(zh: "金额，如 \"1234.56\"", en: "an amount such as \"1234.56\"")
    case .amount(.tenThousandYuan):
      Message(
        zh: "以万元计的金额，至多 6 位小数，如 \"1234.5678\"",
        en: "an amount in 10,000 yuan with at most 6 decimals, such as \"1234.5678\"")
    case .percent: Message(zh: "百分比，如 \"12.5%\"", en: "a percentage such as \"12.5%\"")
    case .share:
      Message(zh: "百分比或分数，如 \"12.5%\"、\"1/3\"", en: "a percentage or a fraction such as \"12.5%\" or \"1/3\"")
    case .code(let codes): .choice(codes.map { ($0.named, $0.id) })
    case .fileName(let number, let ending): number.expected(ending)
    case .codes, .anySet, .signatures, .object, .list, .texts, .papers: expectedOfSeveral
    }
  }

  /// What is expected of a value that holds others.
  private var expectedOfSeveral: Message {
    switch self {
    case .codes(let codes):
      .several(codes.map { ($0.named, $0.id) })
    case .anySet(let codes, let sets): .sets(sets, of: codes)
    case .signatures(let codes, .any): .choice(codes.map { ($0.named + "签字", $0.id) })
    case .signatures(let codes, .all):
      Message(
        zh: codes.map(\.named).joined(separator: "和") + "签字",
        en: "the signatures of " + codes.map(\.id).joined(separator: " and "))
    case .object(let parts): .record(parts)
    case .list(let parts, atLeast: _):
      Message(
        zh: "列表，每项是\(Message.record(parts).zh)", en: "a list, each of its entries \(Message.record(parts).en)"
      )
    case .texts: Message(zh: "文字列表", en: "a list of texts")
    case .papers: Message(zh: "材料列表", en: "a list of papers")
    case .text, .textUpTo, .pattern, .oneOf, .containing, .day, .monthDay, .period, .term, .validity, .use,
      .flag, .must, .atLeast, .quantity, .exactly, .count, .amount, .percent, .share, .code, .fileName:
      expected
    }
  }
}

extension TemplateCode {
  /// The words of the box with the code that documents have for it.
  fileprivate var named: String { zh == id ? id : "\(zh)（\(id)）" }
}

extension TemplateShape.FileNumber {
  fileprivate func expected(_ ending: String) -> Message {
    switch self {
    case .exactly(let number):
      Message(
        zh: "以 \(number) 开头的 .\(ending) 文件名",
        en: "a file name that begins with \(number) and ends in .\(ending)")
    case .from(let number):
      Message(
        zh: "以不小于 \(number) 的序号开头的 .\(ending) 文件名",
        en: "a file name that begins with a number from \(number) on and ends in .\(ending)")
    }
  }
}

extension Message {
  /// A choice among words, all of them named.
  fileprivate static func choice(_ words: [(zh: String, en: String)]) -> Message {
    Message(
      zh: Self.listed(words.map(\.zh)) + (words.count > 1 ? "之一" : ""),
      en: (words.count > 1 ? "one of " : "") + words.map(\.en).joined(separator: ", "))
  }

  /// Words in a row; where one of them is a row itself, semicolons part them.
  private static func listed(_ words: [String]) -> String {
    words.joined(separator: words.contains { $0.contains("、") } ? "；" : "、")
  }

  /// A list of some of these words.
  fileprivate static func several(_ words: [(zh: String, en: String)]) -> Message {
    Message(
      zh: "列表，各项取自：" + listed(words.map(\.zh)),
      en: "a list of some of " + words.map(\.en).joined(separator: ", "))
  }

  /// A list that has one of these sets.
  fileprivate static func sets(_ sets: [[String]], of codes: [TemplateCode]) -> Message {
    let words = sets.map { set in set.map { id in codes.first { $0.id == id }?.named ?? id } }
    return Message(
      zh: "列表，齐备：" + words.map { $0.joined(separator: "、") }.joined(separator: "；或 "),
      en: "a list with " + sets.map { $0.joined(separator: ", ") }.joined(separator: "; or "))
  }

  /// An object with members.
  fileprivate static func record(_ parts: [TemplatePart]) -> Message {
    Message(
      zh: "一组内容" + (parts.isEmpty ? "" : "（\(parts.map(\.title.zh).joined(separator: "、"))）"),
      en: "an object" + (parts.isEmpty ? "" : " with \(parts.map(\.key).joined(separator: ", "))"))
  }
}
