/// Parts that have to agree.
extension DocumentCheck {
  /// Judges a relation at each value that it is about.
  ///
  /// - Complexity: O(values of the document), however many the relation is about.
  mutating func judge(_ relation: TemplateRelation) {
    switch relation.check {
    case .filled(or: let other): judgePresence(relation, or: other)
    case .together(let test):
      guard let subjects = subjects(of: relation) else { return }
      judge(subjects, together: test, relation)
    case .each(let test):
      guard let subjects = subjects(of: relation) else { return }
      let verdict = verdict(by: test, relation.title)
      for subject in subjects { note(relation, verdict(subject), DocumentPlace(subject)) }
    }
  }

  /// The values that a relation is about; nil where there are none, which is then noted.
  ///
  /// A fact that nothing else asks for is missed by what depends on it.
  private mutating func subjects(of relation: TemplateRelation) -> [JSONCursor]? {
    let subjects = index.values(at: relation.subject)
    guard subjects.isEmpty else { return subjects }
    let part = template.part(at: relation.subject)
    let isOpen = part?.isFact == true && part?.requirement == .stated
    note(
      relation,
      isOpen ? DocumentVerdict(.undetermined, .unstated) : DocumentVerdict(.notApplicable, .notGiven),
      DocumentPlace(of: relation.subject, in: root))
    return nil
  }

  private mutating func note(
    _ relation: TemplateRelation, _ verdict: DocumentVerdict, _ place: DocumentPlace
  ) {
    note(relation.clause, relation.title, verdict, relation.severity, place)
  }

  /// Something stands at the end of the way, in each of the papers that the way takes if there are several.
  private mutating func judgePresence(_ relation: TemplateRelation, or other: TemplatePath?) {
    let (elements, way) = relation.subject.split
    let holders = index.places(at: elements)
    if holders.isEmpty {
      note(
        relation, DocumentVerdict(.violated, .missing), DocumentPlace(of: relation.subject, in: root))
    }
    for holder in holders {
      var inner = PathIndex(holder)
      let found = inner.values(at: way) + (other.map { index.values(at: $0) } ?? [])
      let place = found.first.map { DocumentPlace($0) }
      note(
        relation, place == nil ? DocumentVerdict(.violated, .missing) : .kept,
        place ?? DocumentPlace(of: way, in: holder))
    }
  }

  private mutating func judge(
    _ values: [JSONCursor], together test: ListTest, _ relation: TemplateRelation
  ) {
    switch test {
    case .addUpToTheWhole: judgeSum(values, relation)
    case .distinct:
      var seen = Set<String>()
      let expected = Message(zh: "互不相同的名称", en: "a name of its own")
      for value in values {
        guard let text = value.plainText else { continue }
        let isNew = seen.insert(text).inserted
        note(relation, isNew ? .kept : .other(expected, found: text), DocumentPlace(value))
      }
    case .single:
      let expected = Message(zh: "只有一项", en: "only one")
      for (position, value) in values.enumerated() {
        let verdict = position == 0 ? .kept : DocumentVerdict.other(expected, found: value.plainText ?? "-")
        note(relation, verdict, DocumentPlace(value))
      }
    }
  }

  private mutating func judgeSum(_ values: [JSONCursor], _ relation: TemplateRelation) {
    let shares = values.compactMap { $0.plainText.flatMap { StatedShare($0) } }
    // What is no share is found where it stands.
    guard shares.count == values.count, let first = values.first else {
      return note(
        relation, DocumentVerdict(.notApplicable, .restsOn(relation.title)), DocumentPlace(root))
    }
    guard let sum = StatedShare.sum(shares) else {
      return note(
        relation, DocumentVerdict(.undetermined, .restsOn(relation.title)), DocumentPlace(first))
    }
    let isWhole = sum.numerator == sum.denominator || StatedShare.areEqualParts(shares)
    let expected = Message(zh: "合计 100%", en: "100% together")
    note(relation, isWhole ? .kept : .other(expected, found: StatedShare.text(sum)), DocumentPlace(first))
  }
}
