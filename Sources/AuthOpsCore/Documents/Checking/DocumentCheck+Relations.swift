/// Parts that have to agree.
extension DocumentCheck {
  /// Judges a relation at each value that it is about.
  ///
  /// - Complexity: O(values of the document), however many the relation is about.
  mutating func judge(_ relation: TemplateRelation) {
    if let condition = relation.condition {
      let absence = absence(under: condition, in: root, among: template.parts)
      guard absence.outcome == .violated else {
        return note(relation, absence, DocumentPlace(of: relation.subject, in: root))
      }
    }
    switch relation.check {
    case .filled(or: let other): judgePresence(relation, or: other)
    case .together(let test):
      guard let subjects = subjects(of: relation) else { return }
      judge(subjects, together: test, relation)
    case .empowered(by: let path):
      guard let signatures = subjects(of: relation) else { return }
      judge(signatures, empoweredBy: path, relation)
    case .reaches(let target):
      for list in subjects(of: relation) ?? [] { judge(list, by: target, relation) }
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
    let part = template.part(at: relation.subject)
    let open = part?.isFact == true && part?.requirement == .stated ? unstated(relation.subject) : []
    for place in open { note(relation, DocumentVerdict(.undetermined, .unstated), place) }
    guard subjects.isEmpty else { return subjects }
    if open.isEmpty {
      note(
        relation, DocumentVerdict(.notApplicable, .notGiven), DocumentPlace(of: relation.subject, in: root))
    }
    return nil
  }

  /// Where the last member of a way is not stated, in each object that may state it.
  private mutating func unstated(_ path: TemplatePath) -> [DocumentPlace] {
    guard let (before, step) = path.last, case .key(let key) = step else { return [] }
    return index.places(at: before).filter { !$0.isBlankRow && $0.optional(key)?.isBlank != false }.map {
      row in
      row.optional(key).map { DocumentPlace($0) } ?? DocumentPlace(missing: key, in: row)
    }
  }

  mutating func note(
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

  /// Each signature by a proxy rests on a power that names whoever was to sign, and the proxy.
  ///
  /// Without any power that is found where the paper is missing; a blank in a power is found there.
  private mutating func judge(
    _ signatures: [JSONCursor], empoweredBy path: TemplatePath, _ relation: TemplateRelation
  ) {
    let powers = index.places(at: path).map { power in
      let principal = ((try? power.optional("signatures")?.elements) ?? []).first {
        $0.text(of: TemplateShape.signatoryKey) == PaperSlot.principal
      }
      return [principal?.text(of: "name") ?? "", power.text(of: "proxy") ?? ""]
    }
    let (known, isOpen) = (Set(powers), powers.contains { $0.contains("") })
    let found = powers.prefix(3).map { "\($0[0]) → \($0[1])" }.joined(separator: ", ")
    // Whether a principal signed in person is judged by itself.
    for signature in signatures where signature.text(of: TemplateShape.signatoryKey) != PaperSlot.principal {
      guard let proxy = signature.optional("proxy"), !proxy.isBlank, !powers.isEmpty else { continue }
      let pair = [signature.text(of: "name") ?? "", signature.text(of: "proxy") ?? ""]
      guard !known.contains(pair), !isOpen, !pair.contains("") else {
        note(
          relation, known.contains(pair) ? .kept : DocumentVerdict(.notApplicable, .restsOn(relation.title)),
          DocumentPlace(proxy))
        continue
      }
      let expected = Message(
        zh: "\(pair[0])委托\(pair[1])的委托书", en: "a power by which \(pair[0]) empowers \(pair[1])")
      note(relation, .other(expected, found: found), DocumentPlace(proxy))
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
        relation,
        DocumentVerdict(
          .undetermined,
          .other(
            expected: Message(zh: "可以合计的比例", en: "shares that can be added up"),
            found: "\(shares.count)")), DocumentPlace(first))
    }
    let isWhole = sum.numerator == sum.denominator || StatedShare.areEqualParts(shares)
    let expected = Message(zh: "合计 100%", en: "100% together")
    note(relation, isWhole ? .kept : .other(expected, found: StatedShare.text(sum)), DocumentPlace(first))
  }
}
