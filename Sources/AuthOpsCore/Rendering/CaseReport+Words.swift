extension CaseReport {
  /// The case, its rulebook and where it stands, in a line.
  func title(_ language: Language, _ rulebook: Rulebook) -> String {
    let stages = stages.map { $0.words(language, rulebook) }.joined(
      separator: language.pick(zh: "、", en: ", "))
    let standing = phase.words(language) + (stages.isEmpty ? "" : " (\(stages))")
    return language.pick(zh: "卷宗 ", en: "Case ") + "\(name) · \(self.rulebook) · \(standing)"
  }
}

extension DeadlineReport {
  /// The last day in time, marked where it is provisional; or the earliest it can be, or that none is set.
  func dueWords(_ language: Language) -> String {
    if let due { return "\(due)" + (isProvisional ? "*" : "") }
    return dueNotBefore.map { "≥ \($0)" } ?? language.pick(zh: "未定日期", en: "no day set")
  }
}
