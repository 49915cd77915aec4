extension ClauseKind {
  /// The kind, for people.
  func words(_ language: Language) -> String {
    switch self {
    case .stage: language.pick(zh: "环节", en: "stage")
    case .act: language.pick(zh: "行为", en: "act")
    case .condition: language.pick(zh: "前置条件", en: "condition")
    case .deadline: language.pick(zh: "期限", en: "deadline")
    case .conduct: language.pick(zh: "行为要求", en: "conduct")
    case .document: language.pick(zh: "材料", en: "document")
    case .field: language.pick(zh: "表单栏目", en: "field of a form")
    case .number: language.pick(zh: "数值", en: "number")
    case .retention: language.pick(zh: "留存与延续", en: "retention")
    case .role: language.pick(zh: "主体", en: "role")
    case .ground: language.pick(zh: "事由", en: "ground")
    case .template: language.pick(zh: "范本内容", en: "part of a model text")
    case .information: language.pick(zh: "说明", en: "information")
    }
  }
}

extension Disposition {
  /// The disposition, for people.
  func words(_ language: Language) -> String {
    switch self {
    case .rule: language.pick(zh: "由规则判断", en: "judged by rules")
    case .permission: language.pick(zh: "许可", en: "permission")
    case .attested: language.pick(zh: "由人担保", en: "attested")
    case .informational: language.pick(zh: "仅为说明", en: "informational")
    }
  }
}

extension ScenarioClaim.Place {
  /// The place, for people.
  func words(_ language: Language) -> String {
    switch self {
    case .on: language.pick(zh: "临界", en: "on the limit")
    case .beyond: language.pick(zh: "越界", en: "just beyond")
    }
  }
}

extension Basis {
  /// The text, for people.
  func words(_ language: Language) -> String {
    switch self {
    case .guide: language.pick(zh: "工作指南", en: "guide")
    case .agreement: language.pick(zh: "协议", en: "agreement")
    case .commitment: language.pick(zh: "承诺书", en: "commitment")
    case .plan: language.pick(zh: "方案", en: "plan")
    case .measures: language.pick(zh: "办法", en: "measures")
    case .overlay: language.pick(zh: "国家规定", en: "national overlay")
    case .log: language.pick(zh: "日志规则", en: "log")
    }
  }
}

extension ParameterValue {
  /// The value, for people.
  func words(_ language: Language) -> String {
    if case .cap(let cap) = self { return language.pick(zh: "低于 \(cap)", en: "below \(cap)") }
    return json.words ?? language.pick(zh: "（空白）", en: "(blank)")
  }
}

extension JSONValue {
  /// A string or number as it stands, or nil.
  fileprivate var words: String? {
    switch self {
    case .string(let text): text
    case .number(let number): number.text
    case .null, .bool, .array, .object: nil
    }
  }
}

extension Parameter.Version {
  /// The days on which the value holds, for people.
  func daysWords(_ language: Language) -> String { Day.spanWords(from, through, language) }
}

extension Day {
  /// Days from one to another, for people; nil where there is no first or last one.
  static func spanWords(_ from: Day?, _ through: Day?, _ language: Language) -> String {
    switch (from, through) {
    case (nil, nil): language.pick(zh: "不限日期", en: "on every day")
    case (let from?, nil): language.pick(zh: "\(from) 起", en: "from \(from)")
    case (nil, let through?): language.pick(zh: "至 \(through)", en: "through \(through)")
    case (let from?, let through?): "\(from) – \(through)"
    }
  }
}
