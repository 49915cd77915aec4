/// The notes on one case.
struct ExplanationPage {
  private let explanation: CaseExplanation
  private let language: Language
  private let words: ExplanationWords
  private var page = TextPage()

  /// The column in which what is said begins, after a label.
  private static let room = 12

  init(_ explanation: CaseExplanation, _ replay: Replay, _ selection: Selection, _ language: Language) {
    (self.explanation, self.language) = (explanation, language)
    words = ExplanationWords(
      replay, replay.rulebook(of: explanation.report), language, showsLines: !selection.isOrderedByCase)
  }

  /// The notes.
  var text: String {
    var copy = self
    return copy.write()
  }

  private mutating func write() -> String {
    let report = explanation.report
    page.line()
    page.line(String(repeating: "─", count: TextPage.columns))
    page.wrap(
      "",
      language.pick(zh: "卷宗 ", en: "Case ") + "\(report.name) · \(report.rulebook) · "
        + report.phase.words(language))
    addFindings()
    let told = Set(explanation.findings.compactMap { $0.examination.duty?.deadline.key })
    let rest = explanation.deadlines.filter { !told.contains($0.deadline.key) }
    for duty in rest { add(owed: duty) }
    return page.text
  }

  /// A line with a label in front.
  private mutating func say(_ zh: String, _ en: String, _ text: String) {
    page.wrap(DisplayWidth.pad("  " + language.pick(zh: zh, en: en), to: Self.room), text)
  }

  /// The findings, those of one event together.
  private mutating func addFindings() {
    var rest = explanation.findings[...]
    while let first = rest.first {
      let together = first.event == nil ? rest.prefix(1) : rest.prefix { $0.event == first.event }
      rest = rest.dropFirst(together.count)
      page.line()
      if let event = first.event {
        page.wrap("", words.event(event) + words.pause + words.phase(first.phase), indent: 2)
      } else {
        page.line(language.pick(zh: "依日历，无事件", en: "No event: the calendar brought it about"))
      }
      for finding in together { add(finding.examination, at: finding.event) }
      addAlongside(first, told: Set(together.compactMap(\.examination.number)))
    }
  }

  private mutating func add(_ examination: Examination, at event: ExplainedEvent?) {
    page.wrap(words.title(examination) + " ", language.pick(examination.finding.message), indent: 2)
    addGrounds(examination, at: event)
  }

  /// The other rules examined at an event, in brief.
  private mutating func addAlongside(_ finding: FindingExplanation, told: Set<Int>) {
    let others = finding.alongside.filter { !($0.number.map(told.contains) ?? false) }
    guard !others.isEmpty else { return }
    page.line("  " + language.pick(zh: "同一事件还审查了：", en: "Also examined at this event:"))
    for other in others { addShortly(other, at: finding.event) }
  }

  /// What an examination rests on: facts, parameters, a duty.
  private mutating func addGrounds(_ examination: Examination, at event: ExplainedEvent?) {
    if let origin = examination.derivedFrom {
      say("源于", "Rests on", language.pick(zh: "第 #\(origin) 号结论的推定", en: "what finding #\(origin) presumes"))
    }
    for fact in examination.facts where !fact.isTime(of: event) { say("依据", "Fact", words.fact(fact)) }
    for parameter in examination.parameters { say("参数", "Parameter", words.parameter(parameter)) }
    if let duty = examination.duty { addGrounds(duty) }
  }

  /// A rule that was examined at the same event: what came of it, and the facts in brief.
  private mutating func addShortly(_ other: Examination, at event: ExplainedEvent?) {
    page.wrap("  " + words.title(other) + " ", language.pick(other.finding.message), indent: 4)
    for fact in other.facts where !fact.isTime(of: event) { page.wrap("    · ", words.fact(fact)) }
    for parameter in other.parameters { page.wrap("    · ", words.parameter(parameter)) }
    if let duty = other.duty, let day = duty.deadline.due {
      page.wrap("    · ", language.pick(zh: "最后期限 \(day)", en: "last day in time: \(day)"))
    }
  }

  /// A duty of which no finding above tells.
  private mutating func add(owed duty: DutyExplanation) {
    page.line()
    let rule = duty.deadline.rule
    let object = duty.deadline.object.map { " [\($0)]" } ?? ""
    page.wrap(
      "",
      "\(duty.deadline.status.outcome.mark) \(rule.clause) \(duty.deadline.status.words(language))\(object)")
    say("义务", "Duty", language.pick(zh: rule.zh + "。", en: rule.en + "."))
    addGrounds(duty)
  }

  private mutating func addGrounds(_ duty: DutyExplanation) {
    say("义务人", "Owed by", words.owed(duty))
    addDerivation(duty)
    if let done = duty.discharge {
      say("完成", "Done", words.event(done))
    } else if let day = duty.cancelledOn {
      say("终止", "Ceased", language.pick(zh: "\(day) 起不再需要", en: "no longer owed from \(day) on"))
    }
  }

  private mutating func addDerivation(_ duty: DutyExplanation) {
    switch duty.derivation {
    case .promptly:
      say(
        "期限", "Last day",
        language.pick(zh: "规则只要求及时，未定天数", en: "none: the text asks for promptness without a number"))
    case .set(let day): say("期限", "Last day", words.value(day))
    case .unknown(let missing): say("期限", "Last day", words.fact(missing))
    case .counted(let start, let period, let answer, let parameters):
      say("期限", "Last day", words.last(answer))
      say("起算", "From", words.value(start))
      say("时长", "Period", words.value(period))
      for parameter in parameters { say("参数", "Parameter", words.parameter(parameter)) }
      say("逐日", "Counted", words.direction(answer.counting))
      page.table(answer.rows(language), indent: 2)
    }
  }
}

extension UsedFact {
  /// Whether the fact is when an event happened.
  fileprivate func isTime(of event: ExplainedEvent?) -> Bool {
    guard case .event(let source, "/time") = origin else { return false }
    return source == event
  }
}

extension DeadlineReport {
  /// What tells one duty of a case from another.
  fileprivate var key: [String] {
    [rule.clause, object ?? "", opened.description, openedBy ?? "", due?.description ?? "", status.id]
  }
}
