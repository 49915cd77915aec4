/// One value held to others.
extension DocumentCheck {
  /// Holds a value to others; a value that is not of its shape is found where it stands.
  func verdict(on value: JSONCursor, _ check: TemplateRelation.Check) -> (Outcome, DocumentReason) {
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
    case .notAfter, .notBefore, .outside, .recent: dayVerdict(on: value, check)
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

  /// Holds a day to another; a paper that does not expire is never too old.
  private func dayVerdict(
    on value: JSONCursor, _ check: TemplateRelation.Check
  ) -> (Outcome, DocumentReason) {
    switch check {
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
    case .filled, .addUpToTheWhole, .distinct, .single, .includes, .same, .isNot, .isFalse, .atMost, .named,
      .titled, .target:
      (.satisfied, .kept)
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
    if let other = values.isEmpty ? assumed(path) as? T : values.first.flatMap(read) { return judge(other) }
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
  private func assumed(_ path: TemplatePath) -> Day? { path == Template.submission ? asOf : nil }

  func title(of path: TemplatePath) -> Message {
    template.part(at: path)?.title ?? Message(zh: "\(path)", en: "\(path)")
  }
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
