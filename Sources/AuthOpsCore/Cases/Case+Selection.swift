extension Qualified: CasePhase {}
extension Disqualified: CasePhase {}
extension InSelection: CasePhase {}
extension Selected: DesignatedPhase {}
extension NotSelected: CasePhase {}

/// What an applicant says of itself where conditions look back (Jilin).
///
/// JL-3.
public struct Eligibility: Sendable {
  /// The day on which it was established.
  public var establishedOn: Day?
  /// The tax credit grade of the year before: A, B, M, C or D.
  public var taxGrade: String?
  /// Whether a severe penalty fell on it in the three years before.
  public var severePenalty: Bool?
  /// The day of the latest severe penalty.
  public var severePenaltyOn: Day?
  /// Whether those who lead or control it have a clean record.
  public var personsClean: Bool?

  /// Nothing said yet.
  public init() {}

  var data: [JSONValue.Member?] {
    [
      .printed("establishedOn", establishedOn), .text("taxGrade", taxGrade),
      .flag("severePenalty", severePenalty), .printed("severePenaltyOn", severePenaltyOn),
      .flag("personsClean", personsClean),
    ]
  }
}

/// What the implementer found of the qualification.
public enum Qualification: Sendable {
  /// The applicant qualifies.
  case passed(Case<Qualified>)
  /// The case is over.
  case refused(Case<Disqualified>)
}

/// What came of the selection.
public enum Choice: Sendable {
  /// The applicant is selected.
  case selected(Case<Selected>)
  /// The case is over.
  case notSelected(Case<NotSelected>)
}

/// How an operator is selected.
///
/// JL-6.3-b.
public enum SelectionMethod: String, CaseIterable, Sendable {
  /// 公开招标.
  case publicTender
  /// 邀请招标.
  case invitedTender
  /// 谈判.
  case negotiation
  /// Another competitive procedure.
  case other
}

extension Case where Phase == Announced {
  /// The application is filed, with what the applicant says of itself.
  ///
  /// JL-3, JL-6.2.
  public func submitting(_ entry: ActEntry, _ eligibility: Eligibility) throws(Refusal) -> Case<Submitted> {
    try entering(.applicationSubmitted, entry, eligibility.data).expected()
  }
}

extension Case where Phase == Submitted {
  /// The implementer examines the qualification.
  ///
  /// JL-6.3-a.
  public func qualifying(_ entry: ActEntry, passes: Bool) throws(Refusal) -> Qualification {
    let next = try entering(.qualificationVerified, entry, [.text("verdict", passes ? "pass" : "fail")])
    return passes ? .passed(try next.expected()) : .refused(try next.expected())
  }
}

extension Case where Phase == Qualified {
  /// The selection among the qualified begins.
  ///
  /// JL-6.3-b.
  public func openingSelection(_ entry: ActEntry, by method: SelectionMethod) throws(Refusal) -> Case<
    InSelection
  > {
    try entering(.selectionOpened, entry, [.text("method", method.rawValue)]).expected()
  }
}

extension Case where Phase == InSelection {
  /// The selection is concluded.
  ///
  /// JL-6.3-b.
  public func selecting(
    _ entry: ActEntry, isSelected: Bool, by method: SelectionMethod
  ) throws(Refusal) -> Choice {
    let data: [JSONValue.Member?] = [
      .text("verdict", isSelected ? "selected" : "notSelected"), .text("method", method.rawValue),
    ]
    let next = try entering(.selectionConcluded, entry, data)
    return isSelected ? .selected(try next.expected()) : .notSelected(try next.expected())
  }
}

extension Case where Phase == Selected {
  /// What leads to the agreement begins, with the first of its steps.
  ///
  /// JL-6.3-c, JL-6.3-d, JL-6.4-a.
  public func beginning(
    with step: CaseStep<Formalising>, _ entry: ActEntry
  ) throws(Refusal) -> Case<Formalising> {
    try entering(step.kind, entry, step.data).expected()
  }
}

extension CaseStep where Phase: DesignatedPhase {
  /// The deciding body of the implementer approves.
  ///
  /// JL-6.4-a.
  public static func bodyApproved(meeting: String? = nil) -> CaseStep {
    CaseStep(.decisionBodyApproved, [.text("meeting", meeting)])
  }
}
