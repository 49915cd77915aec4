/// Targets that a plan sets for the end of a year.
extension DocumentCheck {
  /// Holds the entries for years to one target.
  ///
  /// A target counts where the term covers the last day of its year; what a plan promises beyond its term is only said.
  func targetVerdict(on list: JSONCursor, _ check: TemplateRelation.Check) -> (Outcome, DocumentReason) {
    guard case .target(let year, let key, let least, let from, let through) = check else {
      return (.notApplicable, .notGiven)
    }
    let entries = ((try? list.elements) ?? []).filter { $0.integer(of: "year") == Int64(year) }
    let number = entries.lazy.compactMap { $0.integer(of: key) }.first
    if let number, number >= least { return (.satisfied, .kept) }
    let expected = Message(zh: "\(year) 年末不少于 \(least)", en: "\(least) or more by the end of \(year)")
    let found = number.map { "\($0)" } ?? "-"
    return switch covers(Day.last(ofYear: year), from, through) {
    case .some(true): (.violated, .other(expected: expected, found: found))
    case .some(false): (.notApplicable, .notNeeded(title(of: through)))
    case .none: (.undetermined, .referenceUnstated(title(of: through)))
    }
  }

  /// Whether a term that a plan states covers a day; nil where it does not say.
  private func covers(_ day: Day, _ from: TemplatePath, _ through: TemplatePath) -> Bool? {
    let last = through.values(in: root).first?.day
    if let last, last < day { return false }
    let first = from.values(in: root).first?.day
    if let first, day < first { return false }
    return last == nil || first == nil ? nil : true
  }
}

extension JSONCursor {
  /// A member that is a whole number.
  fileprivate func integer(of key: String) -> Int64? {
    guard kind == .object, let member = try? optionalMember(key), member.kind == .number else { return nil }
    return try? member.int()
  }
}
