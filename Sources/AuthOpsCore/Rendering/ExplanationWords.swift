/// The words of explanations: events, facts and where they came from.
struct ExplanationWords {
  private let replay: Replay
  private let language: Language
  private let rulebook: Rulebook
  private let showsLines: Bool

  init(_ replay: Replay, _ rulebook: Rulebook, _ language: Language, showsLines: Bool) {
    (self.replay, self.rulebook, self.language, self.showsLines) = (replay, rulebook, language, showsLines)
  }

  /// What stands between two parts of a sentence.
  var pause: String { language.pick(zh: "；", en: "; ") }

  private var comma: String { language.pick(zh: "，", en: ", ") }

  /// A remark in brackets.
  private func bracketed(_ remark: String) -> String { language.pick(zh: "（\(remark)）", en: " (\(remark))") }

  /// Mark, number, clause, severity and object of a finding.
  func title(_ examination: Examination) -> String {
    let finding = examination.finding
    let number = examination.number.map { "#\($0) " } ?? ""
    let severity = finding.outcome == .violated ? " " + finding.severity.words(language) : ""
    let object = finding.object.map { " [\($0)]" } ?? ""
    return "\(finding.outcome.mark) \(number)\(finding.rule.clause) \(finding.outcome.words(language))"
      + severity + object
  }

  /// Day and name of an event, who acted, and where it stands.
  func event(_ event: ExplainedEvent) -> String {
    let descriptor = event.kind.descriptor
    let name = language.pick(zh: descriptor.zh, en: descriptor.shortEnglish)
    let role = event.role.map { comma + $0.words(language, rulebook) } ?? ""
    return "\(event.time.minuteText) \(name)\(role)" + bracketed(place(event.reference))
  }

  /// Where an event stands in the log.
  private func place(_ reference: EventReference) -> String {
    guard showsLines else { return reference.id }
    let place = replay.place(ofLine: reference.line)
    let line =
      replay.files.count < 2
      ? language.pick(zh: "第 \(place.line) 行", en: "line \(place.line)") : "\(place.file):\(place.line)"
    return line + comma + reference.id
  }

  /// Where an event left the case.
  func phase(_ phase: PhaseName?) -> String {
    let name = phase.map { $0.words(language) } ?? "-"
    return language.pick(zh: "此后卷宗状态：\(name)", en: "the case then stood: \(name)")
  }

  /// A fact with its value and where it came from.
  func fact(_ fact: UsedFact) -> String {
    language.pick(fact.name) + language.pick(zh: "：", en: ": ") + value(fact)
  }

  /// The value of a fact, and where it came from.
  func value(_ fact: UsedFact) -> String {
    let value = fact.value.map { text($0) } ?? unknown(fact.origin)
    return value + origin(fact.origin)
  }

  /// What is said of a fact without a value: that it is stated, where an event states it, or that there is none.
  private func unknown(_ origin: FactOrigin) -> String {
    if case .event = origin { return language.pick(zh: "已载明", en: "stated") }
    return language.pick(zh: "无", en: "none")
  }

  private func origin(_ origin: FactOrigin) -> String {
    switch origin {
    case .event(let event, let pointer):
      let place = place(event.reference)
      return bracketed(pointer.isEmpty ? place : place + comma + pointer)
    case .rulebook(let entry): return bracketed(language.pick(zh: "规则集", en: "rulebook") + comma + entry)
    case .calendar: return bracketed(language.pick(zh: "随时间推移", en: "as time went by"))
    case .presumption(let number):
      let finding = number.map { "#\($0)" } ?? language.pick(zh: "已撤回的结论", en: "a finding since withdrawn")
      return bracketed(language.pick(zh: "因 \(finding) 推定为已完成", en: "taken for done since \(finding)"))
    case .absent:
      return bracketed(language.pick(zh: "此前各行均无记载", en: "no line up to then says it"))
    }
  }

  /// A value as people read it.
  private func text(_ value: JSONValue) -> String {
    switch value {
    case .string(let text): Instant(text)?.minuteText ?? Role(id: text)?.words(language, rulebook) ?? text
    case .bool(let flag): flag ? language.pick(zh: "是", en: "yes") : language.pick(zh: "否", en: "no")
    case .number(let number): number.text
    case .array(let elements): elements.map { text($0) }.joined(separator: language.pick(zh: "、", en: ", "))
    case .null: "-"
    case .object(let members): members.map { "\($0.key) \(text($0.value))" }.joined(separator: ", ")
    }
  }

  /// A parameter: value, days on which it holds, source.
  func parameter(_ used: UsedParameter) -> String {
    let blank = language.pick(zh: "空白", en: "blank")
    let value = used.version.map { $0.value.json == .null ? blank : text($0.value.json) } ?? "-"
    let from = used.version?.daysWords(language) ?? language.pick(zh: "当日无值", en: "no value on the day")
    let source = used.version?.source ?? "-"
    return language.pick(
      zh: "\(used.parameter.id.id) = \(value)（\(from)，来源：\(source)）",
      en: "\(used.parameter.id.id) = \(value) (\(from); source: \(source))")
  }

  /// Who owes since when, and what opened it.
  func owed(_ duty: DutyExplanation) -> String {
    let deadline = duty.deadline
    let opening =
      duty.opening.map { event($0) }
      ?? (duty.presumedBy.map { language.pick(zh: "第 #\($0) 号结论的推定", en: "what finding #\($0) presumes") }
        ?? language.pick(zh: "日历", en: "the calendar"))
    let role = deadline.obligor.words(language, rulebook)
    return language.pick(
      zh: "\(role)，自 \(deadline.opened) 起；产生于：\(opening)",
      en: "\(role), from \(deadline.opened) on; opened by: \(opening)")
  }

  /// The last day of a count.
  func last(_ answer: DeadlineAnswer) -> String {
    if let day = answer.due.day { return day.words(language) }
    let year = answer.due.missingYear.map { String($0) } ?? "-"
    let bound = answer.due.dueNotBefore.words(language)
    return language.pick(
      zh: "不早于 \(bound)；\(year) 年安排尚未公布", en: "not before \(bound): the year \(year) is not published")
  }

  /// Which way is counted.
  func direction(_ counting: Counting) -> String {
    switch counting {
    case .act:
      language.pick(zh: "起算日不计入，末日遇休息日顺延", en: "the starting day is not counted; a last day off moves on")
    case .term:
      language.pick(zh: "起算日不计入，末日不顺延", en: "the starting day is not counted; the last day never moves")
    case .before: language.pick(zh: "自该日倒推，末日遇休息日提前", en: "backwards from the day; a last day off moves back")
    }
  }
}

extension Instant {
  /// Day and time as people read them: to the minute, or as exactly as the log has it.
  fileprivate var minuteText: String {
    let text = description
    let zone = "+08:00"
    let clock = text.dropFirst(11).dropLast(zone.count)
    return "\(day) " + (clock.hasSuffix(":00") && clock.count == 8 ? clock.prefix(5) : clock)
  }
}
