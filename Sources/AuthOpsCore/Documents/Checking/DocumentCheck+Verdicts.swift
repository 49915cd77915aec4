/// Values held to others, one by one.
extension DocumentCheck {
  /// What a value comes to under a test; what it is held to is read once.
  ///
  /// A value that is not of its shape is found where it stands.
  mutating func verdict(by test: ValueTest, _ title: Message) -> (JSONCursor) -> DocumentVerdict {
    switch test {
    case .includes(let codes): return { Self.inclusion(of: codes, in: $0.texts) }
    case .isFilledIn: return { Self.completion(of: $0.plainText) }
    case .isAbsent: return { .other(Message(zh: "空白", en: "nothing"), found: $0.plainText ?? "-") }
    case .isFalse:
      return { $0.kind == .true ? .other(TemplateShape.must(false).expected, found: "true") : .kept }
    case .same(as: let path):
      let other = reference(path, \.plainText)
      return { value in other.judge { Self.same(value, $0, title) } }
    case .differs(from: let path):
      let other = reference(path, \.plainText)
      return { value in other.judge { Self.different(value.plainText, $0) } }
    case .titled(let before, let path, let after):
      let middle = reference(path, \.plainText)
      return { value in middle.judge { Self.name(value, before + $0 + after) } }
    case .named(let word, let first, let second):
      let names = reference(first, \.plainText).and(reference(second, \.plainText))
      return { value in names.judge { Self.name(value, "\(word)-\($0.0)-\($0.1)") } }
    case .atMost(let path):
      let most = reference(path, \.wholeNumber)
      return { value in most.judge { Self.bound(value.wholeNumber, $0) } }
    case .day(let test, let path):
      let verdict = verdict(by: test, path)
      return { Self.verdict(on: $0, title, verdict) }
    }
  }

  /// What a day comes to.
  private mutating func verdict(by test: DayTest, _ path: TemplatePath) -> (Day) -> DocumentVerdict {
    let other = reference(path, \.day)
    switch test {
    case .notAfter: return { day in other.judge { day <= $0 ? .kept : .late(day, last: $0) } }
    case .notBefore: return { day in other.judge { day >= $0 ? .kept : .early(day, first: $0) } }
    case .outside(last: let period):
      let first = self.period(period).and(other)
      return { day in
        first.judge { period, end in
          let last = end.subtracting(period)
          return day <= last ? .kept : .late(day, last: last)
        }
      }
    case .recent(let period):
      let latest = self.period(period).and(other)
      return { day in
        latest.judge { period, end in
          day.adding(period) >= end ? .kept : .early(day, first: end.first(reachedBy: period))
        }
      }
    case .end(of: let period):
      let first = self.period(period).and(other)
      return { day in
        first.judge { period, begin in
          let last = begin.adding(period)
          // The day before the anniversary is the other reading (P08), and agrees as well.
          return day == last || day == last.adding(days: -1)
            ? .kept : .other(Message(zh: "\(last)", en: "\(last)"), found: "\(day)")
        }
      }
    case .complete(let period):
      let first = self.period(period).and(other)
      return { day in
        first.judge { period, begin in
          let least = begin.adding(period).adding(days: -1)
          return day >= least ? .kept : .early(day, first: least)
        }
      }
    }
  }

  /// A paper that does not expire, and a use whose length alone is stated, are never too old.
  private static func verdict(
    on value: JSONCursor, _ title: Message, _ verdict: (Day) -> DocumentVerdict
  ) -> DocumentVerdict {
    if let day = value.day { return verdict(day) }
    guard let text = value.plainText, text == TemplateShape.indefinite || Period(text) != nil else {
      return DocumentVerdict(.notApplicable, .restsOn(title))
    }
    return .kept
  }

  /// A text that is the same elsewhere; what is no text is found where it stands.
  private static func same(_ value: JSONCursor, _ expected: String, _ title: Message) -> DocumentVerdict {
    guard let text = value.plainText else { return DocumentVerdict(.notApplicable, .restsOn(title)) }
    return text == expected
      ? .kept : .other(Message(quoting: expected), found: Message.quoted(text))
  }

  private static func different(_ text: String?, _ other: String) -> DocumentVerdict {
    guard let text, text == other else { return .kept }
    return .other(Message(zh: "\(other)以外的单位", en: "anybody but \(other)"), found: text)
  }

  /// A name, with or without the extension of a file.
  private static func name(_ value: JSONCursor, _ expected: String) -> DocumentVerdict {
    guard let text = value.plainText, text != expected, text.withoutExtension != expected else {
      return .kept
    }
    return .other(Message(quoting: expected), found: Message.quoted(text))
  }

  private static func inclusion(of codes: [String], in texts: [String]) -> DocumentVerdict {
    let present = Set(texts)
    guard let missing = codes.first(where: { !present.contains($0) }) else { return .kept }
    return .other(Message(zh: missing, en: missing), found: texts.joined(separator: ", "))
  }

  /// A text in which no blank of the model is left.
  private static func completion(of text: String?) -> DocumentVerdict {
    guard let text, text.hasPlaceholder else { return .kept }
    return .other(Message(zh: "实际内容", en: "what is really meant"), found: text)
  }

  private static func bound(_ number: Int64?, _ most: Int64) -> DocumentVerdict {
    guard let number, number > most else { return .kept }
    return .other(Message(zh: "不超过 \(most)", en: "\(most) or less"), found: "\(number)")
  }
}

extension DocumentVerdict {
  /// A day that is later than it may be.
  fileprivate static func late(_ day: Day, last: Day) -> DocumentVerdict {
    other(Message(zh: "不晚于 \(last)", en: "\(last) or earlier"), found: "\(day)")
  }

  /// A day that is earlier than it may be.
  fileprivate static func early(_ day: Day, first: Day) -> DocumentVerdict {
    other(Message(zh: "不早于 \(first)", en: "\(first) or later"), found: "\(day)")
  }
}

extension Message {
  /// A text that is expected as it stands, in both languages.
  fileprivate init(quoting text: String) {
    let quoted = Self.quoted(text)
    self.init(zh: quoted, en: quoted)
  }

  /// A text, with marks around it where white space at an end would not be seen.
  fileprivate static func quoted(_ text: String) -> String {
    text.first?.isWhitespace == true || text.last?.isWhitespace == true ? "'\(text)'" : text
  }
}

extension String {
  /// The name of a file without its extension: a point and up to four letters or digits.
  fileprivate var withoutExtension: String {
    guard let point = lastIndex(of: ".") else { return self }
    let ending = self[index(after: point)...]
    guard 1...4 ~= ending.count, ending.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
      return self
    }
    return String(self[..<point])
  }
}
