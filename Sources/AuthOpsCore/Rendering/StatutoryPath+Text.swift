extension StatutoryPath {
  /// The path for people.
  public func text(_ language: Language) -> String {
    var page = TextPage()
    let isDocket = law.rulebook.procedure.way.isEmpty
    page.wrap(
      "",
      language.pick(
        zh: "\(law.rulebook.zh)：\(isDocket ? "立卷" : "公告")日 \(from)。每一步的最早日，以及其他步骤不变时的最晚日。",
        en:
          "\(law.rulebook.en), \(isDocket ? "opened" : "announced") on \(from). The first conforming day of each step, and the last while "
          + "everything before it stays where it is."))
    page.line()
    let head = [
      "", language.pick(zh: "最早", en: "earliest"), language.pick(zh: "最晚", en: "latest"),
      language.pick(zh: "依据", en: "set by"),
    ]
    page.table(
      [head]
        + steps.map { step in
          [
            (step.isOptional ? "? " : "  ") + step.name, step.earliest.description,
            step.latest?.description ?? "-", step.basis(language, law.rulebook.regime),
          ]
        }, indent: 0)
    page.line()
    page.wrap(
      "? ", language.pick(zh: "可能不发生的步骤。", en: "A step that a case may do without."))
    if steps.contains(where: { $0.limit == .caseItself }) {
      page.wrap(
        language.pick(zh: "本件定：", en: "case: "),
        language.pick(zh: "由公告、告知、责令或协议确定。", en: "a notice, an order or an agreement sets the day."))
    }
    if steps.contains(where: { $0.limit == .notPublished }) {
      page.wrap(
        language.pick(zh: "或更晚：", en: "or later: "),
        language.pick(zh: "所跨年份的节假日安排尚未公布。", en: "the arrangements of a year are not published."))
    }
    let open = steps.filter { $0.limit == .none && !$0.isOptional }.map(\.name)
    page.wrap(
      language.pick(zh: "规则未设任何时限：", en: "No limit at all in the rules: "),
      open.joined(separator: ", ") + ".", indent: 2)
    let prompt = steps.filter { $0.limit == .promptly }.map(\.name)
    page.wrap(
      language.pick(zh: "只要求及时：", en: "Promptly, without a number: "), prompt.joined(separator: ", ") + ".",
      indent: 2)
    if let signed = steps.first(where: { $0.name == "agreement.signed" }), !signed.heldOpenBy.isEmpty {
      page.wrap(
        "",
        language.pick(
          zh: "因此规则没有给签订协议一个最晚日。",
          en: "The rules therefore name no day by which the agreement must be signed."))
    }
    return page.text
  }
}

extension StatutoryPath.Step {
  fileprivate func basis(_ language: Language, _ regime: Regime) -> String {
    let clause = rule.map { regime.clause(of: $0) } ?? ""
    let words = heldBack.map { regime.clause(of: $0) }.map {
      language.pick(zh: "不早于：\($0)", en: "not before: \($0)")
    }
    let held = words.map { language.pick(zh: "；", en: "; ") + $0 } ?? ""
    return switch limit {
    case .rules: clause + held
    case .caseItself: clause + language.pick(zh: "（本件定）", en: " (case)") + held
    case .promptly: clause + language.pick(zh: "（及时）", en: " (promptly)") + held
    case .notPublished: clause + language.pick(zh: "（或更晚）", en: " (or later)") + held
    case .none: words ?? ""
    }
  }
}
