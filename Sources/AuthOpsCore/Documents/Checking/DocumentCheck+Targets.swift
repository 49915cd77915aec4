/// Targets that a plan sets for the end of a year.
extension DocumentCheck {
  /// What the entries for years come to under one target.
  ///
  /// A target counts where the term covers the last day of its year; what a plan promises beyond its term is only said.
  /// Where several entries for the year say different things, nobody knows which of them holds.
  mutating func verdict(by target: YearTarget) -> (JSONCursor) -> DocumentVerdict {
    let coverage = coverage(of: Day.last(ofYear: target.year), target)
    return { list in
      let entries = (try? list.elements) ?? []
      let numbers = entries.filter { $0.integer(of: "year") == Int64(target.year) }
        .compactMap { $0.integer(of: target.key) }
      if let least = numbers.min(), least >= target.least { return .kept }
      // What is reached in an earlier year is reached, unless the plan says less of the year itself.
      let isReached = entries.contains { entry in
        (entry.integer(of: "year") ?? .max) < target.year
          && (entry.integer(of: target.key) ?? 0) >= target.least
      }
      if numbers.isEmpty, isReached { return .kept }
      let isOpen = numbers.contains { $0 >= target.least }
      let found = numbers.isEmpty ? "-" : numbers.map { "\($0)" }.joined(separator: ", ")
      return coverage.judge { isCovered in
        guard isCovered else { return DocumentVerdict(.notApplicable, .notNeeded(target.termTitle)) }
        return DocumentVerdict(
          isOpen ? .undetermined : .violated, .other(expected: target.expected, found: found))
      }
    }
  }

  /// Whether a term that a plan states covers a day; a term that ends before it begins covers nothing that is known.
  private mutating func coverage(of day: Day, _ target: YearTarget) -> DocumentReference<Bool> {
    let first = index.values(at: target.from).first?.day
    let last = index.values(at: target.through).first?.day
    if let first, let last, last < first {
      let expected = Message(zh: "不早于 \(first)", en: "\(first) or later")
      return .open(DocumentVerdict(.undetermined, .other(expected: expected, found: "\(last)")))
    }
    if let last, last < day { return .read(false) }
    if let first, day < first { return .read(false) }
    guard first != nil, last != nil else {
      let missing = first == nil ? target.from : target.through
      return .open(DocumentVerdict(.undetermined, .referenceUnstated(title(of: missing))))
    }
    return .read(true)
  }
}

extension YearTarget {
  fileprivate var expected: Message {
    Message(zh: "\(year) 年末不少于 \(least)", en: "\(least) or more by the end of \(year)")
  }

  fileprivate var termTitle: Message { Message(zh: "运营期限", en: "term of the operation") }
}

extension JSONCursor {
  /// A member that is a whole number.
  fileprivate func integer(of key: String) -> Int64? { optional(key)?.wholeNumber }
}
