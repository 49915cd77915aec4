/// The papers of a dossier, and who signed them.
extension DocumentCheck {
  /// Checks each kind of paper in the order of the template, and each paper of it.
  ///
  /// A list of papers is complete: what it lacks was not handed in.
  mutating func check(papers list: JSONCursor, _ slots: [PaperSlot]) {
    let papers = (try? list.elements) ?? []
    let known = Set(slots.map(\.kind))
    var (byKind, hasUnknown): ([String: [JSONCursor]], Bool) = ([:], false)
    for paper in papers {
      guard let kind = paper.text(of: PaperSlot.kindKey), !kind.allSatisfy(\.isWhitespace) else {
        lackKind(paper)
        hasUnknown = true
        continue
      }
      byKind[kind, default: []].append(paper)
      if !known.contains(kind) {
        remarks.append(DocumentRemark(kind: .unknownKind, name: kind, place: DocumentPlace(paper)))
      }
    }
    for slot in slots {
      let found = byKind[slot.kind] ?? []
      note(slot, found, in: list, mayBeUnknown: hasUnknown)
      for paper in found {
        walk(slot.members, of: paper, under: slot.clause, knows: [PaperSlot.kindKey])
      }
    }
  }

  /// A paper of which nobody knows what it is: the document is malformed there.
  private mutating func lackKind(_ paper: JSONCursor) {
    let kind = paper.optional(PaperSlot.kindKey)
    let (title, value) = (Message(zh: "材料类别", en: "kind of paper"), kind ?? paper)
    let expected = paper.kind == .object ? TemplateShape.text.expected : TemplateShape.object([]).expected
    let place = kind.map { DocumentPlace($0) } ?? DocumentPlace(paper)
    let isMissing = paper.kind == .object && kind?.isBlank != false
    let reason = isMissing ? DocumentReason.missing : .wrongKind(expected: expected, found: value.kind)
    note(Template.malformed, title, DocumentVerdict(.undetermined, reason), .warning, place)
  }

  /// Notes whether a kind of paper is there; where a paper does not say what it is, it may be that one.
  private mutating func note(
    _ slot: PaperSlot, _ found: [JSONCursor], in list: JSONCursor, mayBeUnknown: Bool
  ) {
    guard let first = found.first else {
      var absence = absence(slot.requirement, in: root, among: template.parts)
      if absence.outcome == .violated { absence = DocumentVerdict(.violated, .paperMissing(kind: slot.kind)) }
      let verdict = mayBeUnknown ? Self.unstated(absence) : absence
      return note(slot.clause, slot.title, verdict, slot.severity, DocumentPlace(list))
    }
    note(slot.clause, slot.title, .kept, slot.severity, DocumentPlace(first))
    guard !slot.mayRepeat else { return }
    let repeated = DocumentVerdict(.violated, .repeated)
    for paper in found.dropFirst() {
      note(slot.clause, slot.title, repeated, slot.severity, DocumentPlace(paper))
    }
  }

  /// Checks who signed.
  mutating func check(
    signatures list: JSONCursor, _ codes: [TemplateCode], _ signatories: TemplateShape.Signatories,
    _ part: TemplatePart, _ clause: String?
  ) {
    let signatures = (try? list.elements) ?? []
    let signed = signatures.compactMap { $0.text(of: TemplateShape.signatoryKey) }
    let present = Set(signed)
    let isSigned =
      switch signatories {
      case .any: codes.ids.contains(where: present.contains)
      case .all: codes.ids.allSatisfy(present.contains)
      }
    let found = signed.isEmpty ? "-" : signed.joined(separator: ", ")
    let verdict = isSigned ? .kept : DocumentVerdict.other(part.shape.expected, found: found)
    // Where one alone signed, it is that one who should not have.
    let signer =
      signed.count == 1 && !isSigned && signatories == .any ? signatures.compactMap(\.signatory).first : nil
    note(clause, part.title, verdict, part.severity, DocumentPlace(signer ?? list))
    for signature in signatures where signature.kind != .object || !signature.isBlankRow {
      guard signature.kind == .object else {
        wrong(signature, part, clause, Message(zh: "一组内容", en: "an object"))
        continue
      }
      walk(TemplateShape.signatureParts, of: signature, under: clause)
    }
  }
}

extension JSONCursor {
  /// The capacity in which a signature was given, if it says.
  fileprivate var signatory: JSONCursor? {
    optional(TemplateShape.signatoryKey).flatMap { $0.kind == .string ? $0 : nil }
  }
}
