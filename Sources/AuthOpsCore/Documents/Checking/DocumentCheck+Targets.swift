/// Targets that a plan sets for the end of a year.
extension DocumentCheck {
  /// Judges what the entries for years come to under one target; the number that falls short is found where it stands.
  ///
  /// A target counts where the term covers the last day of its year; what a plan promises beyond its term is only said.
  /// Where several entries for the year say different things, nobody knows which of them holds.
  mutating func judge(_ list: JSONCursor, by target: YearTarget, _ relation: TemplateRelation) {
    let entries = (try? list.elements) ?? []
    let written = entries.filter { $0.integer(of: "year") == Int64(target.year) }
      .compactMap { $0.optional(target.key) }.filter { !$0.isBlank }
    let numbers = written.compactMap(\.wholeNumber)
    let place = DocumentPlace(written.count == 1 ? written[0] : list)
    // What is no number is found where it stands.
    guard numbers.count == written.count else {
      return note(relation, DocumentVerdict(.notApplicable, .restsOn(relation.title)), place)
    }
    if let least = numbers.min(), least >= target.least { return note(relation, .kept, place) }
    if numbers.isEmpty, entries.contains(where: { $0.reachesEarlier(target) }) {
      return note(relation, .kept, place)
    }
    let isOpen = numbers.contains { $0 >= target.least }
    let found = numbers.isEmpty ? "-" : numbers.map { "\($0)" }.joined(separator: ", ")
    let verdict = coverage(of: Day.last(ofYear: target.year), target).judge { isCovered in
      guard isCovered else { return DocumentVerdict(.notApplicable, .notNeeded(target.termTitle)) }
      return DocumentVerdict(
        isOpen ? .undetermined : .violated, .other(expected: target.expected, found: found))
    }
    note(relation, verdict, place)
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

  /// Whether an entry for an earlier year reaches a target: what is reached then is reached, unless the plan says less
  /// of the year itself.
  fileprivate func reachesEarlier(_ target: YearTarget) -> Bool {
    (integer(of: "year") ?? .max) < target.year && (integer(of: target.key) ?? 0) >= target.least
  }
}
