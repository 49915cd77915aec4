/// Parts that have to agree.
extension DocumentCheck {
  /// Judges a relation at each value that it is about.
  mutating func judge(_ relation: TemplateRelation) {
    let subjects = relation.subject.values(in: root)
    if case .filled(or: let other) = relation.check {
      return judgePresence(of: subjects + (other?.values(in: root) ?? []), relation)
    }
    guard !subjects.isEmpty else {
      // A fact that nothing else asks for is missed by what depends on it.
      let part = template.part(at: relation.subject)
      let isOpen = part?.isFact == true && part?.requirement == .stated
      return note(
        relation, isOpen ? .undetermined : .notApplicable, isOpen ? .unstated : .notGiven,
        DocumentPlace(of: relation.subject, in: root))
    }
    switch relation.check {
    case .addUpToTheWhole: judgeSum(subjects, relation)
    case .distinct: judgeDistinct(subjects, relation)
    case .single: judgeSingle(subjects, relation)
    case .filled, .includes, .same, .isNot, .isFalse, .notAfter, .notBefore, .outside, .recent, .atMost,
      .named,
      .titled, .target:
      for subject in subjects {
        let (outcome, reason) = verdict(on: subject, relation.check)
        note(relation, outcome, reason, DocumentPlace(subject))
      }
    }
  }

  private mutating func note(
    _ relation: TemplateRelation, _ outcome: Outcome, _ reason: DocumentReason, _ place: DocumentPlace
  ) {
    note(relation.clause, relation.title, outcome, relation.severity, reason, place)
  }

  private mutating func judgePresence(of subjects: [JSONCursor], _ relation: TemplateRelation) {
    guard let subject = subjects.first else {
      return note(relation, .violated, .missing, DocumentPlace(of: relation.subject, in: root))
    }
    note(relation, .satisfied, .kept, DocumentPlace(subject))
  }

  private mutating func judgeSum(_ shares: [JSONCursor], _ relation: TemplateRelation) {
    let percents = shares.compactMap { (try? $0.string()).flatMap { Percent($0) } }
    // What is no percentage is found where it stands.
    guard percents.count == shares.count, let first = shares.first else {
      return note(relation, .notApplicable, .restsOn(relation.title), DocumentPlace(root))
    }
    let sum = percents.reduce(Int64(0)) { total, percent in
      let (sum, isTooLarge) = total.addingReportingOverflow(percent.millionths)
      return isTooLarge ? .max : sum
    }
    let whole = Percent(whole: 100)
    guard sum != whole.millionths else { return note(relation, .satisfied, .kept, DocumentPlace(first)) }
    let expected = Message(zh: "合计 \(whole)", en: "\(whole) together")
    let found = Percent(millionths: sum).map { "\($0)" } ?? "> \(whole)"
    note(relation, .violated, .other(expected: expected, found: found), DocumentPlace(first))
  }

  private mutating func judgeDistinct(_ values: [JSONCursor], _ relation: TemplateRelation) {
    var seen = Set<String>()
    for value in values {
      guard let text = try? value.string() else { continue }
      let isNew = seen.insert(text).inserted
      let expected = Message(zh: "互不相同的名称", en: "a name of its own")
      note(
        relation, isNew ? .satisfied : .violated,
        isNew ? .kept : .other(expected: expected, found: text), DocumentPlace(value))
    }
  }

  private mutating func judgeSingle(_ values: [JSONCursor], _ relation: TemplateRelation) {
    let expected = Message(zh: "只有一项", en: "only one")
    for (position, value) in values.enumerated() {
      let found = value.plainText ?? "-"
      note(
        relation, position == 0 ? .satisfied : .violated,
        position == 0 ? .kept : .other(expected: expected, found: found), DocumentPlace(value))
    }
  }

  // MARK: One value

  /// Holds a value to others; a value that is not of its shape is found where it stands.
  private func verdict(on value: JSONCursor, _ check: TemplateRelation.Check) -> (Outcome, DocumentReason) {
    switch check {
    case .filled, .addUpToTheWhole, .distinct, .single: (.satisfied, .kept)
    case .includes(let codes):
      Self.result(
        codes.first { !value.texts.contains($0) }.map {
          (Message(zh: $0, en: $0), value.texts.joined(separator: ", "))
        })
    case .same(as: let path):
      compare(path, \.plainText) { other in
        value.plainText == other ? nil : (Message(zh: other, en: other), value.plainText ?? "-")
      }
    case .isNot(let texts):
      Self.result(
        value.plainText.flatMap { text in
          texts.contains(text) ? (Message(zh: "实际内容", en: "what is really meant"), text) : nil
        })
    case .isFalse:
      Self.result(value.kind == .true ? (TemplateShape.must(false).expected, "true") : nil)
    case .notAfter(let path):
      compareDays(value, path) { day, other in
        day <= other ? nil : Message(zh: "不晚于 \(other)", en: "\(other) or earlier")
      }
    case .notBefore(let path):
      compareDays(value, path) { day, other in
        day >= other ? nil : Message(zh: "不早于 \(other)", en: "\(other) or later")
      }
    case .outside(last: let period, until: let path):
      compareDays(value, path) { day, end in
        guard let first = end.going(back: period), day > first, day <= end else { return nil }
        return Message(zh: "\(first) 或更早", en: "\(first) or earlier")
      }
    case .recent(let period, at: let path):
      compareDays(value, path) { day, end in
        guard let last = day.going(on: period), end > last else { return nil }
        return end.going(back: period).map { Message(zh: "不早于 \($0)", en: "\($0) or later") }
      }
    case .atMost(let path):
      compare(path, { try? $0.int() }) { other in
        guard let number = try? value.int(), number > other else { return nil }
        return (Message(zh: "不超过 \(other)", en: "\(other) or less"), "\(number)")
      }
    case .named(let word, let first, let second):
      weigh(first, \.plainText) { first in
        compare(second, \.plainText) { second in Self.name(value, "\(word)-\(first)-\(second)") }
      }
    case .titled(let before, let path, let after):
      compare(path, \.plainText) { Self.name(value, before + $0 + after) }
    case .target: targetVerdict(on: value, check)
    }
  }

  private static func name(_ value: JSONCursor, _ expected: String) -> (Message, String)? {
    guard let text = value.plainText, text != expected, text.withoutExtension != expected else { return nil }
    return (Message(zh: expected, en: expected), text)
  }

  /// What a comparison came to: nil is agreement.
  static func result(_ difference: (Message, String)?) -> (Outcome, DocumentReason) {
    guard let (expected, found) = difference else { return (.satisfied, .kept) }
    return (.violated, .other(expected: expected, found: found))
  }

  private func compareDays(
    _ value: JSONCursor, _ path: TemplatePath, _ difference: (Day, Day) -> Message?
  ) -> (Outcome, DocumentReason) {
    if value.plainText == TemplateShape.indefinite { return (.satisfied, .kept) }
    guard let day = value.day else { return (.notApplicable, .restsOn(title(of: path))) }
    return compare(path, \.day) { other in difference(day, other).map { ($0, "\(day)") } }
  }

  /// Reads what a value is held to and compares.
  private func compare<T>(
    _ path: TemplatePath, _ read: (JSONCursor) -> T?, _ difference: (T) -> (Message, String)?
  ) -> (Outcome, DocumentReason) {
    weigh(path, read) { Self.result(difference($0)) }
  }

  /// Reads what a value is held to and judges by it.
  private func weigh<T>(
    _ path: TemplatePath, _ read: (JSONCursor) -> T?, _ judge: (T) -> (Outcome, DocumentReason)
  ) -> (Outcome, DocumentReason) {
    let values = path.values(in: root)
    if let other = values.first.flatMap(read) ?? assumed(path) as? T { return judge(other) }
    let title = title(of: path)
    guard values.isEmpty, let part = template.part(at: path) else {
      return (.notApplicable, .restsOn(title))
    }
    // What has to be there is found missing where it would stand.
    return switch part.requirement {
    case .filled, .when: (.notApplicable, .restsOn(title))
    case .optional: (.notApplicable, .notNeeded(title))
    case .stated: (.undetermined, .referenceUnstated(title))
    }
  }

  /// The day of judgement stands for a blank day of submission.
  func assumed(_ path: TemplatePath) -> Day? { path == Template.submission ? asOf : nil }

  func title(of path: TemplatePath) -> Message {
    template.part(at: path)?.title ?? Message(zh: "\(path)", en: "\(path)")
  }
}

extension Day {
  /// The corresponding day a period later; nil for working days, which no template counts.
  func going(on period: Period) -> Day? { moved(by: period, 1) }

  /// The corresponding day a period earlier; nil for working days, which no template counts.
  func going(back period: Period) -> Day? { moved(by: period, -1) }

  private func moved(by period: Period, _ sign: Int) -> Day? {
    let count = Int(period.count) * sign
    return switch period.unit {
    case .workingDays: nil
    case .days: adding(days: count)
    case .months: adding(months: count)
    case .years: adding(months: 12 * count)
    }
  }
}

extension JSONCursor {
  /// The text, if it is text.
  var plainText: String? { kind == .string ? try? string() : nil }

  /// The day, if it is text that spells one.
  var day: Day? { plainText.flatMap { Day($0) } }
}

extension String {
  /// The name of a file without its extension: a point and up to four letters or digits.
  fileprivate var withoutExtension: String {
    guard let point = lastIndex(of: "."), point != startIndex else { return self }
    let ending = self[index(after: point)...]
    guard 1...4 ~= ending.count, ending.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
      return self
    }
    return String(self[..<point])
  }
}
