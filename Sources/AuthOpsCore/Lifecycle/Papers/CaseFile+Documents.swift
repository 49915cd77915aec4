/// The documents of the application.
extension CaseFile {
  /// What the announcement asks for beyond the guide.
  ///
  /// DQ-2-c0.
  mutating func askForDocuments(_ act: Act) {
    for id in act.objects ?? [] where objects.kind(of: id) == .document {
      objects[id] = .document(RequestedDocument(isRequested: true))
    }
  }

  /// Judges which documents came with the application.
  ///
  /// DQ-2-c. A list that the event gives is complete: what it lacks was not handed in.
  mutating func judgeDocuments(_ act: Act, _ law: Law) {
    let statement = act.fact.statement
    takeCommitment(statement, act)
    let field = FieldPlace.documents
    let listsDocuments = statement.stated >> UInt64(field.field) & 1 == 1
    for kind in DocumentKind.allCases {
      guard let rule = kind.rule else { continue }
      guard listsDocuments else {
        noteUnstated(rule, field, act, law)
        continue
      }
      if let reason = lack(of: kind, statement, act, law) {
        documentGaps.append(DocumentGap(kind: kind, finding: note(rule, .violated, reason, act)))
      } else {
        note(rule, .satisfied, .kept, act)
      }
    }
    self.listsDocuments = self.listsDocuments || listsDocuments
    if listsDocuments { judgeAdditional(act) }
  }

  /// A commitment that is handed in was signed before.
  ///
  /// DQ-2-c4, DQ-A5-5.2.3-2.
  private mutating func takeCommitment(_ statement: Statement, _ act: Act) {
    guard statement.hasDocument(.commitment) else { return }
    let signed = take(.commitmentSigned, act)
    commitment = commitment.or(signed)
  }

  /// Why a document that the guide asks for is not there as it should be, or nil.
  private func lack(of kind: DocumentKind, _ statement: Statement, _ act: Act, _ law: Law) -> FindingReason? {
    let place = FieldPlace(document: kind)
    guard statement.hasDocument(kind) else { return .blank(place) }
    if statement.unsealed >> UInt16(kind.rawValue) & 1 == 1 { return .contrary(place) }
    let through: Day? =
      switch kind {
      case .auditReport: statement.auditedThrough
      case .accounts: statement.accountedThrough
      case .applicationForm, .commitment, .demandForm, .riskSelfAssessment, .creditReport,
        .qualificationProof, .implementationPlan, .other:
        nil
      }
    guard let through, let period = law.rulebook.period(.recentYear, on: act.day),
      let last = law.calendar.due(from: through, period, .term).day
    else { return nil }
    return act.day > last ? .after(last) : nil
  }

  /// Every document that the announcement asked for is among those handed in.
  ///
  /// DQ-2-c0.
  private mutating func judgeAdditional(_ act: Act) {
    let handedIn = Set(act.objects ?? [])
    for position in 0..<objects.count {
      let id = ObjectID(position)
      guard case .document(var document) = objects[id], document.isRequested else { continue }
      if handedIn.contains(id) {
        note(.additionalPapers, .satisfied, .kept, act, object: id)
      } else {
        document.gap = note(.additionalPapers, .violated, .missing(.documentHandedIn), act, object: id)
        objects[id] = .document(document)
      }
    }
  }

  /// A supplement that brings what was missing takes the finding back.
  ///
  /// DQ-3.1-c.
  mutating func cureGaps(_ act: Act) {
    let statement = act.fact.statement
    takeCommitment(statement, act)
    documentGaps.removeAll { gap in
      guard statement.hasDocument(gap.kind), statement.unsealed >> UInt16(gap.kind.rawValue) & 1 == 0 else {
        return false
      }
      if let finding = gap.finding { findings[finding.index].isWithdrawn = true }
      return true
    }
    for id in act.objects ?? [] {
      guard case .document(var document) = objects[id], let gap = document.gap else { continue }
      findings[gap.index].isWithdrawn = true
      document.gap = nil
      objects[id] = .document(document)
    }
  }

  /// The four papers that the bureau and the providers examine are on file when they pass the review.
  ///
  /// DQ-3.1-b. The other papers are examined for completeness alone, as no text assigns them (X-DQ-26).
  mutating func judgeReviewedPapers(_ act: Act, _ law: Law) {
    guard listsDocuments else { return noteUnstated(.reviewedPapers, .documents, act, law) }
    let lacking = documentGaps.filter(\.kind.isUnderReview)
    for gap in lacking {
      note(.reviewedPapers, .violated, .blank(FieldPlace(document: gap.kind)), act, derivedFrom: gap.finding)
    }
    if lacking.isEmpty { note(.reviewedPapers, .satisfied, .kept, act) }
  }
}

extension FieldPlace {
  /// The documents of an application.
  fileprivate static let documents = FieldPlace(
    .applicationSubmitted, EventKind.applicationSubmitted.position(of: "documents"))

  /// One document of an application.
  fileprivate init(document: DocumentKind) {
    self.init(.applicationSubmitted, Self.documents.field, document.rawValue)
  }
}

extension Statement {
  /// Whether a document of a kind was handed in.
  func hasDocument(_ kind: DocumentKind) -> Bool { documents >> UInt16(kind.rawValue) & 1 == 1 }
}

extension Fact {
  /// Whether the payload states a field.
  func states(_ key: String) -> Bool { statement.stated >> UInt64(kind.position(of: key)) & 1 == 1 }
}

extension DocumentKind {
  /// The rule that asks for the document, or nil where only an announcement does.
  fileprivate var rule: RuleID? {
    switch self {
    case .applicationForm: .applicationFormPaper
    case .auditReport: .auditReportPaper
    case .accounts: .accountsPaper
    case .commitment: .commitmentPaper
    case .demandForm: .demandFormPaper
    case .riskSelfAssessment: .selfAssessmentPaper
    case .creditReport: .creditReportPaper
    case .qualificationProof: .qualificationPaper
    case .implementationPlan: .planPaper
    case .other: nil
    }
  }

  /// Whether the qualification review examines the document itself.
  ///
  /// DQ-3.1-b.
  fileprivate var isUnderReview: Bool {
    switch self {
    case .applicationForm, .demandForm, .creditReport, .qualificationProof: true
    case .auditReport, .accounts, .commitment, .riskSelfAssessment, .implementationPlan, .other: false
    }
  }
}
