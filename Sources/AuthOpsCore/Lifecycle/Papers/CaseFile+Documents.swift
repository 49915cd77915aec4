/// The documents of the application.
extension CaseFile {
  /// What the announcement asks for beyond the guide.
  ///
  /// DQ-2-c0.
  mutating func askForDocuments(_ act: Act) {
    for id in act.listed { objects[id] = .document(RequestedDocument(isRequested: true)) }
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
      switch state(of: kind, act, on: act.day, law) {
      case .kept: note(rule, .satisfied, .kept, act)
      case .lacking(let reason):
        let finding = note(rule, .violated, reason, act)
        documentGaps.append(DocumentGap(kind: kind, reason: reason, applied: act.day, finding: finding))
      case .unstated(let place): noteUnstated(rule, place, act, law)
      case .unknown(let reason): note(rule, .undetermined, reason, act)
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

  /// How a document that the guide asks for was handed in, by an application or a supplement to one.
  ///
  /// P34. What an audit report and the accounts cover is held to the day of the application, whenever they come; it is
  /// a year at least where its first day is said, is over when the report is issued, and nothing is issued after it
  /// comes.
  private func state(of kind: DocumentKind, _ act: Act, on applied: Day, _ law: Law) -> DocumentState {
    let statement = act.fact.statement
    let place = FieldPlace(document: kind, act.fact.kind)
    guard statement.hasDocument(kind) else { return .lacking(.blank(place)) }
    if statement.unsealed >> UInt16(kind.rawValue) & 1 == 1 { return .lacking(.contrary(place)) }
    let days = statement.days(of: kind)
    if let issued = days.issuedOn, issued > act.day { return .lacking(.contrary(place)) }
    guard kind.isOfRecentYear else { return .kept }
    guard let through = days.through else { return .unstated(place) }
    if through > applied || days.issuedOn.map({ $0 < through }) == true { return .lacking(.contrary(place)) }
    guard let period = law.rulebook.period(.recentYear, on: applied) else {
      return .unknown(.parameterMissing(.recentYear))
    }
    if let from = days.from, through < from.adding(period).adding(days: -1) {
      return .lacking(.contrary(place))
    }
    switch law.calendar.due(from: through, period, .term) {
    case .determined(let last, _, _): return applied > last ? .lacking(.after(last)) : .kept
    case .undetermined(_, let year): return .unknown(.calendarMissing(year))
    }
  }

  /// Every document that the announcement asked for is among those handed in.
  ///
  /// DQ-2-c0.
  private mutating func judgeAdditional(_ act: Act) {
    let handedIn = Set(act.listed)
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

  /// A supplement that brings what was missing, and as it should be, takes the finding back.
  ///
  /// DQ-3.1-c.
  mutating func cureGaps(_ act: Act, _ law: Law) {
    let statement = act.fact.statement
    takeCommitment(statement, act)
    let gaps = documentGaps
    documentGaps.removeAll()
    for gap in gaps {
      guard let rule = gap.kind.rule, statement.hasDocument(gap.kind) else {
        documentGaps.append(gap)
        continue
      }
      switch state(of: gap.kind, act, on: gap.applied, law) {
      case .kept: withdraw(gap)
      case .lacking(let reason): documentGaps.append(gap.lacking(reason))
      case .unstated(let place):
        withdraw(gap)
        noteUnstated(rule, place, act, law)
      case .unknown(let reason):
        withdraw(gap)
        note(rule, .undetermined, reason, act)
      }
    }
    for id in act.listed {
      guard case .document(let document) = objects[id], let gap = document.gap else { continue }
      findings[gap.index].isWithdrawn = true
    }
  }

  private mutating func withdraw(_ gap: DocumentGap) {
    if let finding = gap.finding { findings[finding.index].isWithdrawn = true }
  }

  /// The four papers that the bureau and the providers examine are on file when they pass the review.
  ///
  /// DQ-3.1-b. The other papers are examined for completeness alone, as no text assigns them (X-DQ-26).
  mutating func judgeReviewedPapers(_ act: Act, _ law: Law) {
    guard listsDocuments else { return noteUnstated(.reviewedPapers, .documents, act, law) }
    let lacking = documentGaps.filter(\.kind.isUnderReview)
    for gap in lacking {
      note(.reviewedPapers, .violated, gap.reason, act, derivedFrom: gap.finding)
    }
    if lacking.isEmpty { note(.reviewedPapers, .satisfied, .kept, act) }
  }
}

/// How a document was handed in.
private enum DocumentState {
  /// As it should be.
  case kept
  /// Not at all, or not as it should be.
  case lacking(FindingReason)
  /// Nothing is said of what it is held to.
  case unstated(FieldPlace)
  /// What it is held to is not known.
  case unknown(FindingReason)
}

extension FieldPlace {
  /// The documents of an application.
  fileprivate static let documents = FieldPlace(
    .applicationSubmitted, EventKind.applicationSubmitted.position(of: "documents"))

  /// The documents of a supplement.
  private static let supplied = FieldPlace(
    .applicationSupplemented, EventKind.applicationSupplemented.position(of: "documents"))

  /// One document of an application, or of a supplement to one.
  init(document: DocumentKind, _ kind: EventKind) {
    let list = kind == .applicationSupplemented ? Self.supplied : Self.documents
    self.init(list.kind, list.field, document.rawValue)
  }
}

extension Statement {
  /// Whether a document of a kind was handed in.
  func hasDocument(_ kind: DocumentKind) -> Bool { documents >> UInt16(kind.rawValue) & 1 == 1 }

  /// The days that a document names, where they are asked.
  func days(of kind: DocumentKind) -> DocumentDays {
    switch kind {
    case .auditReport: audit
    case .accounts: accounts
    case .riskSelfAssessment: DocumentDays(issuedOn: assessedOn)
    case .creditReport: DocumentDays(issuedOn: creditReportedOn)
    case .applicationForm, .commitment, .demandForm, .qualificationProof, .implementationPlan, .other:
      DocumentDays()
    }
  }
}

extension Fact {
  /// Whether the payload states a field.
  func states(_ key: String) -> Bool { statement.stated >> UInt64(kind.position(of: key)) & 1 == 1 }
}

extension DocumentKind {
  /// The rule that asks for the document, or nil where only an announcement does.
  var rule: RuleID? {
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

  /// Whether the document is to cover the year before the application.
  ///
  /// DQ-2-c2, DQ-2-c3.
  fileprivate var isOfRecentYear: Bool { self == .auditReport || self == .accounts }

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
