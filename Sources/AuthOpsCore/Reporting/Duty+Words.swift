extension Duty {
  /// The earliest day that can be due, where a year is missing.
  var dueNotBefore: Day? {
    if case .unpublished(let day, _) = due { day } else { nil }
  }

  /// Whether the due day was counted through a year that is not published.
  var isProvisional: Bool {
    if case .provisionally = due { true } else { false }
  }

  /// How the duty stands, in a sentence each.
  ///
  /// - Parameters:
  ///   - rule: The rule behind it, as the procedure of the case binds it.
  ///   - rulebook: What the case is judged by.
  func message(_ rule: Rule, _ status: DutyStatus, on asOf: Day, under rulebook: Rulebook) -> Message {
    let due = dueDay.map { "\($0)" } ?? ""
    switch status {
    case .met: return Message(zh: "按期完成：\(rule.zh)。", en: "Done in time: \(rule.en).")
    case .late:
      return Message(
        zh: "应不晚于 \(due) 完成，逾期才完成：\(rule.zh)。", en: "Done after \(due), the last day: \(rule.en).")
    case .overdue:
      return Message(
        zh: "应不晚于 \(due) 完成，至今未完成：\(rule.zh)。", en: "Not done by \(due), the last day: \(rule.en).")
    case .cancelled: return Message(zh: "不再需要：\(rule.zh)。", en: "No longer owed: \(rule.en).")
    case .undetermined: return undeterminedMessage(rule, under: rulebook)
    case .pending:
      if let bound = dueNotBefore {
        return Message(
          zh: "最早 \(bound) 到期，之后年份的安排尚未公布：\(rule.zh)。",
          en: "Due on \(bound) at the earliest; the year is not published: \(rule.en).")
      }
      guard !due.isEmpty else {
        let age = opened.days(until: asOf)
        return Message(
          zh: "已 \(age) 天未完成，规则未定期限：\(rule.zh)。",
          en: "Open for \(age) days; the text sets no day: \(rule.en).")
      }
      return Message(zh: "应不晚于 \(due) 完成：\(rule.zh)。", en: "Due by \(due): \(rule.en).")
    }
  }

  private func undeterminedMessage(_ rule: Rule, under rulebook: Rulebook) -> Message {
    switch due {
    case .unpublished(_, let year): FindingReason.calendarMissing(Int32(year)).message(rule, under: rulebook)
    case .notGiven(let pointer): FindingReason.factMissing(pointer).message(rule, under: rulebook)
    case .blank(let parameter): FindingReason.parameterMissing(parameter).message(rule, under: rulebook)
    case .startUnknown, .on, .provisionally, .promptly:
      Message(zh: "期限起算日不明：\(rule.zh)。", en: "Nobody knows when the time began: \(rule.en).")
    }
  }

  /// The facts that decided, by name in the order of names.
  func evidence(_ status: DutyStatus, on asOf: Day) -> [(String, JSONValue)] {
    var evidence: [(String, JSONValue)] = []
    if status == .pending, dueDay == nil {
      evidence.append(("ageInDays", .string(String(opened.days(until: asOf)))))
    }
    if let dueDay { evidence.append(("due", .string(dueDay.description))) }
    if let dueNotBefore { evidence.append(("dueNotBefore", .string(dueNotBefore.description))) }
    if status == .undetermined { evidence.append(("missing", .string(missing))) }
    evidence.append(("opened", .string(opened.description)))
    return evidence
  }

  private var missing: String {
    switch due {
    case .unpublished(_, let year): "calendar year \(year)"
    case .notGiven(let pointer): pointer.text
    case .blank(let parameter): "parameter " + parameter.id
    case .startUnknown, .on, .provisionally, .promptly: "the day on which the time began"
    }
  }
}
