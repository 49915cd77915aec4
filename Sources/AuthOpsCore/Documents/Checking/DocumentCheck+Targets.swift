/// Targets that a plan sets for the end of a year.
extension DocumentCheck {
  /// What the entries for years come to under one target.
  ///
  /// A target counts where the term covers the last day of its year; what a plan promises beyond its term is only said.
  mutating func verdict(by target: YearTarget) -> (JSONCursor) -> DocumentVerdict {
    let isCovered = covers(Day.last(ofYear: target.year), target)
    let (year, least, term) = (target.year, target.least, title(of: target.through))
    return { list in
      let entries = ((try? list.elements) ?? []).filter { $0.integer(of: "year") == Int64(year) }
      let number = entries.lazy.compactMap { $0.integer(of: target.key) }.first
      if let number, number >= least { return .kept }
      let expected = Message(zh: "\(year) 年末不少于 \(least)", en: "\(least) or more by the end of \(year)")
      return switch isCovered {
      case .some(true): .other(expected, found: number.map { "\($0)" } ?? "-")
      case .some(false): DocumentVerdict(.notApplicable, .notNeeded(term))
      case .none: DocumentVerdict(.undetermined, .referenceUnstated(term))
      }
    }
  }

  /// Whether a term that a plan states covers a day; nil where it does not say.
  private mutating func covers(_ day: Day, _ target: YearTarget) -> Bool? {
    let last = index.values(at: target.through).first?.day
    if let last, last < day { return false }
    let first = index.values(at: target.from).first?.day
    if let first, day < first { return false }
    return last == nil || first == nil ? nil : true
  }
}

extension JSONCursor {
  /// A member that is a whole number.
  fileprivate func integer(of key: String) -> Int64? { optional(key)?.wholeNumber }
}
