extension Outcome {
  /// The mark in front of a finding.
  var mark: String {
    switch self {
    case .satisfied: "✓"
    case .violated: "✗"
    case .pending: "…"
    case .notApplicable: "-"
    case .undetermined: "?"
    }
  }

  /// The outcome, for people.
  func words(_ language: Language) -> String {
    switch self {
    case .satisfied: language.pick(zh: "符合", en: "satisfied")
    case .violated: language.pick(zh: "违反", en: "violated")
    case .pending: language.pick(zh: "待办", en: "pending")
    case .notApplicable: language.pick(zh: "不适用", en: "not applicable")
    case .undetermined: language.pick(zh: "无法确定", en: "undetermined")
    }
  }
}

extension Severity {
  /// The severity, for people.
  func words(_ language: Language) -> String {
    switch self {
    case .blocking: language.pick(zh: "阻断", en: "blocking")
    case .warning: language.pick(zh: "警示", en: "warning")
    }
  }
}

extension DutyStatus {
  /// The status, for people.
  func words(_ language: Language) -> String {
    switch self {
    case .met: language.pick(zh: "按期", en: "met")
    case .late: language.pick(zh: "迟延完成", en: "late")
    case .overdue: language.pick(zh: "逾期未完成", en: "overdue")
    case .pending: language.pick(zh: "未到期", en: "pending")
    case .cancelled: language.pick(zh: "不再需要", en: "cancelled")
    case .undetermined: language.pick(zh: "无法确定", en: "undetermined")
    }
  }
}

extension Diagnostic.Kind {
  /// The kind, in English.
  var words: String {
    switch self {
    case .malformed: "malformed"
    case .byteOrderMark: "byte order mark"
    case .unknownKey: "unknown key"
    case .lateEntry: "late entry"
    case .caseForgotten: "case forgotten"
    case .overlayAbsent: "overlay absent"
    }
  }
}
