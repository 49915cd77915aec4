extension TemplateShape {
  /// The kinds of JSON value that it is written as.
  var kinds: Set<JSONKind> {
    switch self {
    case .text, .textUpTo, .pattern, .oneOf, .containing, .day, .monthDay, .period, .validity, .use, .amount,
      .percent, .share, .code, .fileName, .term:
      [.string]
    case .atLeast, .quantity, .exactly, .count: [.number]
    case .flag, .must: [.true, .false]
    case .object: [.object]
    case .codes, .anySet, .signatures, .list, .texts, .papers: [.array]
    }
  }

  /// Whether a value of the right kind is as the template expects.
  func accepts(_ value: JSONCursor) -> Bool {
    switch self {
    case .text, .flag, .object, .list, .texts, .papers, .signatures, .count, .term: true
    case .must(let expected): value.kind == (expected ? .true : .false)
    case .atLeast(let least): value.wholeNumber.map { $0 >= least } ?? false
    case .quantity: value.isNumberOfZeroOrMore
    case .exactly(let number): value.wholeNumber == number
    case .codes(let codes):
      value.texts.count == value.count && Set(codes.ids).isSuperset(of: value.texts)
    case .anySet(_, let sets):
      sets.contains { Set($0).isSubset(of: value.texts) }
    case .textUpTo, .pattern, .oneOf, .containing, .day, .monthDay, .period, .validity, .use, .amount,
      .percent, .share, .code, .fileName:
      value.plainText.map { accepts($0) } ?? false
    }
  }

  private func accepts(_ text: String) -> Bool {
    switch self {
    case .textUpTo(let most): text.count { !$0.isWhitespace } <= most
    case .pattern(let pattern): pattern.matches(text)
    case .oneOf(let texts): texts.contains(text)
    case .containing(let part): text.utf8.contains(part.utf8)
    case .day: Day(text) != nil
    case .monthDay: MonthDay(text) != nil
    case .period: Period(text) != nil
    case .validity: text == Self.indefinite || Day(text) != nil
    case .use: text == Self.indefinite || Day(text) != nil || Period(text) != nil
    case .amount(let unit): unit.accepts(text)
    case .percent: Percent(text) != nil
    case .share: StatedShare(text) != nil
    case .code(let codes): codes.ids.contains(text)
    case .fileName(let number, let ending): number.begins(text) && text.lowercased().hasSuffix("." + ending)
    case .text, .flag, .must, .atLeast, .quantity, .exactly, .count, .term, .codes, .anySet, .object, .list,
      .texts, .papers, .signatures:
      true
    }
  }

  /// A value as a message shows it.
  func shown(_ value: JSONCursor) -> String {
    if case .textUpTo = self, let text = value.plainText { return "\(text.count { !$0.isWhitespace })" }
    let text = value.plainText ?? String(decoding: value.value.canonical(), as: UTF8.self)
    if text.first?.isWhitespace == true || text.last?.isWhitespace == true { return "'\(text.prefix(60))'" }
    return text.count > 60 ? text.prefix(60) + "…" : text
  }
}

extension TemplateShape.FileNumber {
  /// Whether a name begins with the number.
  fileprivate func begins(_ name: String) -> Bool {
    guard let number = Int(name.prefix { $0.isASCII && $0.isNumber }) else { return false }
    return switch self {
    case .exactly(let expected): number == expected
    case .from(let least): number >= least
    }
  }
}

extension TemplateShape.MoneyUnit {
  /// Whether a text is an amount in the unit, of which no part is less than a fen.
  fileprivate func accepts(_ text: String) -> Bool {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, let amount = Yuan(whole), amount >= .zero else { return false }
    guard parts.count == 2 else { return true }
    let digits = parts[1].utf8
    return 1...decimals ~= digits.count && digits.allSatisfy(\.isDigit)
  }
}

extension [TemplateCode] {
  /// The codes alone.
  var ids: [String] { map(\.id) }
}

extension String.UTF8View {
  /// Whether other bytes stand somewhere among these.
  fileprivate func contains(_ other: String.UTF8View) -> Bool {
    indices.contains { self[$0...].starts(with: other) } || other.isEmpty
  }
}
