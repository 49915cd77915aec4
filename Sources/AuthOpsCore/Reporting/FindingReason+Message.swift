extension FindingReason {
  /// What was found of a rule, in a sentence each.
  ///
  /// - Parameter rulebook: What people under it call the roles.
  func message(_ rule: Rule, under rulebook: Rulebook) -> Message {
    switch self {
    case .kept, .onRecord: Message(zh: rule.zh + "。", en: rule.en + ".")
    case .rightRole:
      Message(zh: "行为人是规则指定的角色：\(rule.zh)。", en: "Done by whom the rule names: \(rule.en).")
    case .missing(let step):
      Message(zh: "卷宗中没有「\(step.words.zh)」：\(rule.zh)。", en: "No \(step.words.en) is on record: \(rule.en).")
    case .tookPlaceLater(let step, let at, line: _):
      Message(
        zh: "「\(step.words.zh)」在 \(at.day) 才完成，晚于本行为：\(rule.zh)。",
        en: "The \(step.words.en) came only on \(at.day), after this act: \(rule.en).")
    case .presumed(let step):
      Message(zh: "「\(step.words.zh)」按已完成推定。", en: "The \(step.words.en) is presumed.")
    case .wrongRole(let role, let named):
      Message(
        zh: "行为人是\(rulebook.name(of: role).zh)，规则指定的是\(rulebook.anyOf(named).zh)：\(rule.zh)。",
        en: "Done by the \(rulebook.name(of: role).en), not by the \(rulebook.anyOf(named).en): \(rule.en).")
    case .after(let day):
      Message(zh: "晚于最后期限 \(day)：\(rule.zh)。", en: "This came after \(day), the last day: \(rule.en).")
    case .before(let day):
      Message(
        zh: "早于可办理的第一天 \(day)：\(rule.zh)。", en: "This came before \(day), the first lawful day: \(rule.en).")
    case .afterEnd(let day):
      Message(zh: "协议已于 \(day) 终止：\(rule.zh)。", en: "The agreement had ended on \(day): \(rule.en).")
    case .whileSuspended: Message(zh: "使用资格处于中止状态。", en: "The use of the domain was suspended.")
    case .notEnded: Message(zh: "协议尚未终止：\(rule.zh)。", en: "The agreement has not ended: \(rule.en).")
    case .factMissing(let pointer):
      Message(
        zh: "缺少事实 \(pointer.text)，无法判断：\(rule.zh)。",
        en: "\(pointer.text) is not given, so nobody can say: \(rule.en).")
    case .parameterMissing(let id):
      Message(
        zh: "参数 \(id.id) 未定，无法判断：\(rule.zh)。",
        en: "The parameter \(id.id) is blank, so nobody can say: \(rule.en).")
    case .calendarMissing(let year):
      Message(zh: "\(year) 年的节假日安排尚未公布。", en: "The working days of \(year) are not published.")
    case .notMet(.proofGiven):
      Message(zh: "已出具依法证明而未办理：\(rule.zh)。", en: "Lawful proof was given, and business refused: \(rule.en).")
    case .notMet(let pointer):
      Message(
        zh: "\(pointer.text) 不符合：\(rule.zh)。", en: "\(pointer.text) is contrary to the rule: \(rule.en).")
    case .blank(let place):
      Message(
        zh: "\(place.words) 缺失或空白：\(rule.zh)。", en: "\(place.words) is missing or left blank: \(rule.en).")
    case .contrary(let place):
      Message(zh: "\(place.words) 不符合：\(rule.zh)。", en: "\(place.words) is contrary to the rule: \(rule.en).")
    case .unstated(let place):
      Message(
        zh: "日志未载明 \(place.words)：\(rule.zh)。", en: "The log says nothing of \(place.words): \(rule.en).")
    case .otherNumber(_, let number, let expected):
      Message(
        zh: "记录为 \(number)，规则为 \(expected)：\(rule.zh)。",
        en: "It is \(number), and the rule says \(expected): \(rule.en).")
    case .adverse(let step):
      Message(
        zh: "「\(step.words.zh)」的结论相反：\(rule.zh)。", en: "The \(step.words.en) went the other way: \(rule.en).")
    case .cannotBeMet(let day):
      Message(
        zh: "剩余期限只到 \(day)，提前量已无法满足：\(rule.zh)。",
        en: "The term ends on \(day), so the lead cannot be kept: \(rule.en).")
    case .rate(let revenue, let cost):
      Message(
        zh: "累计收入 \(revenue) 元、成本 \(cost) 元：\(rule.zh)。",
        en: "Revenue \(revenue) and cost \(cost) yuan so far: \(rule.en).")
    case .otherTerm(let period):
      Message(zh: "协议填写的期限为 \(period)：\(rule.zh)。", en: "The term filled in is \(period): \(rule.en).")
    case .otherLastDay(let day):
      Message(zh: "协议载明的届满日为 \(day)：\(rule.zh)。", en: "The last day filled in is \(day): \(rule.en).")
    case .reversedTerm(let last, let effective):
      Message(
        zh: "协议载明的届满日 \(last) 早于生效日 \(effective)：\(rule.zh)。",
        en: "The last day filled in, \(last), lies before \(effective), the day of effect: \(rule.en).")
    case .withdraws:
      Message(zh: "补录的步骤先于当时的行为，原结论撤回。", en: "The step came first; the finding that missed it is withdrawn.")
    case .nothingToActOn: Message(zh: rule.zh + "。", en: rule.en + ".")
    case .rulebookUnknown:
      Message(zh: "开卷事件指定的规则集未知，无法判断。", en: "No rulebook has the name that the opening event gives.")
    case .unknownToRulebook:
      Message(zh: "本规则集没有这类事件。", en: "The rulebook of the case knows no such event.")
    case .aboveCap(let price, let cap):
      Message(
        zh: "收费 \(price) 元高于上限 \(cap) 元：\(rule.zh)。",
        en: "\(price) yuan is above the cap of \(cap): \(rule.en).")
    case .caseOver: Message(zh: "卷宗已终结，该行为没有意义。", en: "The case is over; the act has no meaning.")
    }
  }

  /// The pointer into the event that the reason is about, or nil.
  var pointer: String? {
    switch self {
    case .blank(let place), .contrary(let place), .unstated(let place),
      .otherNumber(let place, _, expected: _):
      place.pointer
    case .wrongRole: Pointer.role.text
    case .factMissing(let pointer), .notMet(let pointer): pointer.text
    case .rate: Pointer.revenue.text
    case .aboveCap: Pointer.price.text
    case .rulebookUnknown: Pointer.rulebook.text
    case .otherTerm: Pointer.term.text
    case .otherLastDay, .reversedTerm: Pointer.expiresOn.text
    case .adverse: Pointer.verdict.text
    case .rightRole, .kept, .onRecord, .missing, .tookPlaceLater, .presumed, .after, .before, .afterEnd,
      .whileSuspended, .notEnded, .parameterMissing, .calendarMissing, .cannotBeMet, .withdraws,
      .nothingToActOn, .caseOver, .unknownToRulebook:
      nil
    }
  }

  /// The facts that decided, as members of an object.
  ///
  /// - Parameter regime: What binds the rules of the case.
  func evidence(_ regime: Regime) -> [(String, JSONValue)] {
    switch self {
    case .missing(let step), .presumed(let step), .adverse(let step): [("step", .string(step.id))]
    case .onRecord(let step, let at, line: _), .tookPlaceLater(let step, let at, line: _):
      [("at", .string(at.description)), ("step", .string(step.id))]
    case .rightRole(let role): [("role", .string(role.id))]
    case .wrongRole(let role, let named):
      [("named", .array(named.roles.map { .string($0.id) })), ("role", .string(role.id))]
    case .after(let day): [("lastDay", .string(day.description))]
    case .before(let day): [("firstLawfulDay", .string(day.description))]
    case .afterEnd(let day), .cannotBeMet(let day): [("endedOn", .string(day.description))]
    case .factMissing(let pointer), .notMet(let pointer): [("fact", .string(pointer.text))]
    case .blank(let place), .contrary(let place), .unstated(let place):
      [("fact", .string(place.pointer))] + (place.code.map { [("code", .string($0))] } ?? [])
    case .otherNumber(_, let number, let expected):
      [("expected", .string(String(expected))), ("stated", .string(String(number)))]
    case .parameterMissing(let id): [("parameter", .string(id.id))]
    case .calendarMissing(let year): [("year", .string(String(year)))]
    case .rate(let revenue, let cost):
      [("cost", .string(cost.description)), ("revenue", .string(revenue.description))]
    case .otherLastDay(let day): [("lastDay", .string(day.description))]
    case .reversedTerm(let last, let effective):
      [("effective", .string(effective.description)), ("lastDay", .string(last.description))]
    case .otherTerm(let period): [("term", .string(period.description))]
    case .withdraws(let rule): [("withdrawn", .string(regime.rule(rule).clause))]
    case .aboveCap(let price, let cap):
      [("cap", .string(cap.description)), ("price", .string(price.description))]
    case .kept, .whileSuspended, .notEnded, .nothingToActOn, .caseOver, .rulebookUnknown, .unknownToRulebook:
      []
    }
  }
}

extension FieldPlace {
  /// The place in words: the pointer, and the code that it is about.
  fileprivate var words: String { code.map { pointer + " " + $0 } ?? pointer }
}

extension Rulebook {
  /// Some roles as alternatives: 甲、乙或丙.
  fileprivate func anyOf(_ roles: RoleSet) -> Message {
    let names = roles.roles.map { name(of: $0) }
    func alternatives(_ words: [String], _ separator: String, _ or: String) -> String {
      guard let last = words.last, words.count > 1 else { return words.first ?? "" }
      return words.dropLast().joined(separator: separator) + or + last
    }
    return Message(
      zh: alternatives(names.map(\.zh), "、", "或"), en: alternatives(names.map(\.en), ", ", " or "))
  }
}
