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
}
