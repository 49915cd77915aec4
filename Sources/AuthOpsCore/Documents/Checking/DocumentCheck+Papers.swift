/// The papers of a dossier, and who signed them.
extension DocumentCheck {
  /// Checks each kind of paper in the order of the template, and each paper of it.
  ///
  /// A list of papers is complete: what it lacks was not handed in.
  mutating func check(papers list: JSONCursor, _ slots: [PaperSlot]) {
    let papers = (try? list.elements) ?? []
    let kinds = papers.map { $0.text(of: PaperSlot.kindKey) }
    for (paper, kind) in zip(papers, kinds) where !slots.contains(where: { $0.kind == kind }) {
      remarks.append(DocumentRemark(kind: .unknownKind, name: kind ?? "-", place: DocumentPlace(paper)))
    }
    for slot in slots {
      let found = zip(papers, kinds).filter { $0.1 == slot.kind }.map(\.0)
      note(slot, found, in: list)
      for paper in found {
        walk(slot.members, of: paper, under: slot.clause, knows: [PaperSlot.kindKey])
      }
    }
  }

  private mutating func note(_ slot: PaperSlot, _ found: [JSONCursor], in list: JSONCursor) {
    guard let first = found.first else {
      let (outcome, reason) = absence(slot.requirement, in: root, among: template.parts)
      return note(slot.clause, slot.title, outcome, slot.severity, reason, DocumentPlace(list))
    }
    note(slot.clause, slot.title, .satisfied, slot.severity, .kept, DocumentPlace(first))
    guard !slot.mayRepeat else { return }
    for paper in found.dropFirst() {
      note(slot.clause, slot.title, .violated, slot.severity, .repeated, DocumentPlace(paper))
    }
  }

  /// Checks who signed.
  mutating func check(
    signatures list: JSONCursor, _ codes: [TemplateCode], _ signatories: TemplateShape.Signatories,
    _ part: TemplatePart, _ clause: String?
  ) {
    let signatures = (try? list.elements) ?? []
    let signed = signatures.compactMap { $0.text(of: "by") }
    let isSigned =
      switch signatories {
      case .any: codes.ids.contains(where: signed.contains)
      case .all: codes.ids.allSatisfy(signed.contains)
      }
    if isSigned {
      keep(list, part, clause)
    } else {
      let found = signed.isEmpty ? "-" : signed.joined(separator: ", ")
      note(
        clause, part.title, .violated, part.severity, .other(expected: part.shape.expected, found: found),
        DocumentPlace(list))
    }
    for signature in signatures {
      guard signature.kind == .object else {
        wrong(signature, part, clause, Message(zh: "一组内容", en: "an object"))
        continue
      }
      walk(TemplateShape.signatureParts, of: signature, under: clause)
    }
  }
}
