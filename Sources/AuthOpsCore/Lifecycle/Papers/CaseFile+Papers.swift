/// The particulars of papers: forms, lists of contents, signatures and seals.
extension CaseFile {
  /// Judges what an event says of the paper it is about.
  mutating func judgePapers(_ act: Act, _ law: Law) {
    let kind = act.fact.kind
    if kind == .applicationSubmitted {
      judgeDocuments(act, law)
      judgeEligibility(act, law)
    }
    for position in compiled.paperRanges[Int(kind.rawValue)].range {
      let paper = compiled.papers[position]
      if concerns(paper.occasions, act) { judge(paper, act, law) }
    }
  }

  /// Whether a rule asks something of an event.
  @inline(__always)
  private mutating func concerns(_ occasions: PaperRule.Occasions, _ act: Act) -> Bool {
    switch occasions {
    case .all: true
    case .consents: act.fact.verdict != .unfavourable
    case .refusals: act.fact.verdict == .unfavourable
    case .way(let way): self.way(act) == way
    case .county(let isOfCounty): way(act).map { $0.isOfCounty == isOfCounty } ?? false
    case .refusalsToCounty(let isOfCounty):
      act.fact.verdict == .unfavourable && way(act).map { $0.isOfCounty == isOfCounty } ?? false
    case .restricted:
      act.fact.ground == Openness.conditional.rawValue || act.fact.ground == Openness.prohibited.rawValue
    case .conditional: act.fact.ground == Openness.conditional.rawValue
    case .temporary: act.fact.firstFlag == true
    }
  }

  /// The way of the request for shared data that an event is about.
  private mutating func way(_ act: Act) -> SharingWay? {
    if case .sharing(let request) = proceeding(act.object) { request.terms.way } else { nil }
  }

  private mutating func judge(_ paper: CompiledPaper, _ act: Act, _ law: Law) {
    let statement = act.fact.statement
    let kind = act.fact.kind
    let object = paper.concernsCounterpart ? act.counterpart : nil
    if let place = paper.formDay, let signed = statement.formSignedOn, signed > act.day {
      note(paper.rule, .violated, .contrary(FieldPlace(kind, paper.formField, place)), act, object: object)
    } else if paper.isKept(statement) {
      note(paper.rule, .satisfied, .kept, act, object: object)
    } else if paper.excuse & statement.formUpheld != 0 {
      note(paper.rule, .notApplicable, .kept, act, object: object)
    } else if paper.isUnstated(statement) {
      noteUnstated(paper.rule, paper.silence(of: statement, kind), act, law)
    } else if let reason = paper.breach(of: statement, kind) {
      note(paper.rule, .violated, reason, act, object: object)
    } else {
      noteUnstated(paper.rule, paper.silence(of: statement, kind), act, law)
    }
  }

  /// Notes that an event says nothing of what a rule needs.
  ///
  /// P33.
  mutating func noteUnstated(
    _ rule: RuleID, _ place: @autoclosure () -> FieldPlace, _ act: Act, _ law: Law
  ) {
    guard let reading = law.rulebook.reading(.unstatedParticulars, on: act.day) else {
      note(rule, .undetermined, .parameterMissing(.unstatedParticulars), act)
      return
    }
    let isAsked = reading != .notExamined
    guard isAsked || keepsAll else {
      countedOnly.notApplicable += binds(rule) ? 1 : 0
      return
    }
    note(rule, isAsked ? .undetermined : .notApplicable, .unstated(place()), act)
  }

  /// The same of a field, by its key.
  mutating func noteUnstated(_ rule: RuleID, _ key: String, _ act: Act, _ law: Law) {
    noteUnstated(rule, act.place(of: key), act, law)
  }
}

extension CompiledPaper {
  /// What is contrary to the rule, if anything stated is.
  fileprivate func breach(of statement: Statement, _ kind: EventKind) -> FindingReason? {
    let contrary = (fields | ifStated) & statement.stated & ~statement.upheld
    if contrary != 0 { return .contrary(FieldPlace(kind, UInt8(contrary.trailingZeroBitCount))) }
    let left = blanks & statement.codes
    if left != 0 { return .blank(FieldPlace(kind, listField, UInt8(left.trailingZeroBitCount))) }
    let unstated = fields & ~statement.stated
    if unstated != 0 && omissionIsBlank(statement) {
      return .blank(FieldPlace(kind, UInt8(unstated.trailingZeroBitCount)))
    }
    let unfilled = states(formField, statement) ? form & ~statement.formUpheld : 0
    if unfilled != 0 { return .blank(FieldPlace(kind, formField, UInt8(unfilled.trailingZeroBitCount))) }
    let contraryMember = formIfStated & statement.formStated & ~statement.formUpheld
    if contraryMember != 0 {
      return .contrary(FieldPlace(kind, formField, UInt8(contraryMember.trailingZeroBitCount)))
    }
    let lacking = states(listField, statement) ? contents & ~statement.codes : 0
    if lacking != 0 { return .blank(FieldPlace(kind, listField, UInt8(lacking.trailingZeroBitCount))) }
    return nil
  }

  /// What the rule needs and the event does not say, where it is neither kept nor broken.
  fileprivate func silence(of statement: Statement, _ kind: EventKind) -> FieldPlace {
    let unstated = fields & ~statement.stated
    if unstated != 0 { return FieldPlace(kind, UInt8(unstated.trailingZeroBitCount)) }
    return FieldPlace(kind, form != 0 && !states(formField, statement) ? formField : listField)
  }

  /// Whether a field left out is a blank.
  private func omissionIsBlank(_ statement: Statement) -> Bool {
    switch blank {
    case .whenSaid: false
    case .whenOthersAreStated: fields & statement.stated != 0
    case .withContents: states(listField, statement)
    case .withForm: states(formField, statement)
    }
  }

  private func states(_ field: UInt8, _ statement: Statement) -> Bool {
    statement.stated >> UInt64(field) & 1 == 1
  }
}
