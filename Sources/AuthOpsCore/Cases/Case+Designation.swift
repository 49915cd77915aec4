/// What the coordination group resolved.
public enum Resolution: Sendable {
  /// The applicant passed.
  case passed(Case<Resolved>)
  /// The case is over.
  case refused(Case<Rejected>)
}

/// What the county government decided.
public enum Decision: Sendable {
  /// The applicant is designated.
  case approved(Case<Decided>)
  /// The case is over.
  case refused(Case<Rejected>)
}

extension Case where Phase == Verified {
  /// The coordination group resolves in a meeting.
  ///
  /// DQ-3.2-a, DQ-3.2-b.
  public func resolving(_ entry: ActEntry, passes: Bool, meeting: String? = nil) throws(Refusal) -> Resolution
  {
    let data: [JSONValue.Member?] = [.text("verdict", passes ? "pass" : "fail"), .text("meeting", meeting)]
    let next = try entering(.coordinationResolved, entry, data)
    return passes ? .passed(try next.expected()) : .refused(try next.expected())
  }
}

extension Case where Phase == Resolved {
  /// The list goes to the county government.
  ///
  /// DQ-3.2-c.
  public func reporting(_ entry: ActEntry) throws(Refusal) -> Case<Reported> {
    try entering(.shortlistReportedToGovernment, entry).expected()
  }
}

extension Case where Phase == Reported {
  /// The county government decides.
  ///
  /// DQ-3.2-d.
  public func deciding(_ entry: ActEntry, approves: Bool, document: String? = nil) throws(Refusal) -> Decision
  {
    let data: [JSONValue.Member?] = [
      .text("verdict", approves ? "approve" : "reject"), .text("document", document),
    ]
    let next = try entering(.governmentDecided, entry, data)
    return approves ? .approved(try next.expected()) : .refused(try next.expected())
  }
}

extension Decided: DesignatedPhase {}
extension Formalising: DesignatedPhase {}
extension InForce: DesignatedPhase, AgreementPhase {}
extension Ending: DesignatedPhase, AgreementPhase {}
extension Closed: CasePhase {}

extension Case where Phase == Decided {
  /// The formalities of stages 4 to 6 begin, with the first of their steps.
  ///
  /// DQ-3.2-e, DQ-4-a, DQ-5-a, DQ-6-a.
  public func beginning(with step: CaseStep<Formalising>, _ entry: ActEntry) throws(Refusal) -> Case<
    Formalising
  > {
    try entering(step.kind, entry, step.data).expected()
  }
}

extension CaseStep where Phase: DesignatedPhase {
  /// The list is filed with the county government.
  ///
  /// DQ-3.2-e.
  public static var filedLocally: CaseStep { CaseStep(.operatorListFiledLocally) }

  /// The operator is made public.
  ///
  /// DQ-4-a.
  public static var publicised: CaseStep { CaseStep(.authorizationPublicised) }

  /// The authorisation is filed with the province.
  ///
  /// DQ-5-a.
  public static var filedUpward: CaseStep { CaseStep(.authorizationFiledUpward) }

  /// Someone objects.
  ///
  /// DQ-4-b.
  public static func objectionLodged(_ objection: String, reason: String? = nil) -> CaseStep {
    CaseStep(.objectionLodged, [.text("objection", objection), .text("reason", reason)])
  }

  /// The objection is answered.
  ///
  /// DQ-4-b.
  public static func objectionAnswered(_ objection: String) -> CaseStep {
    CaseStep(.objectionAnswered, [.text("objection", objection)])
  }

  /// The county government delegates the signing.
  ///
  /// DQ-6-a.
  public static var signingDelegated: CaseStep { CaseStep(.signingDelegated) }
}

/// Where the signing of an agreement stands.
public enum Signing: Sendable {
  /// The other party has yet to sign, or the day of effect has yet to come.
  case awaited(Case<Formalising>)
  /// The agreement is in force.
  case effective(Case<InForce>)
}

/// What an agreement says beyond its model text.
public struct AgreementTerms: Sendable {
  /// The day of effect, where it is not the day of the last signature.
  public var effectiveOn: Day?
  /// The last day, where the agreement names one.
  public var expiresOn: Day?
  /// The day by which the report on the year before is due.
  public var annualReportDue: MonthDay?
  /// The scenarios agreed.
  public var scenarios: [String]?
  /// What kind of person the operator is.
  public var operatorKind: OperatorKind?

  /// The model text as it is.
  public init() {}

  var data: [JSONValue.Member?] {
    [
      .printed("effectiveOn", effectiveOn), .printed("expiresOn", expiresOn),
      .printed("annualReportDue", annualReportDue), .texts("scenarios", scenarios),
      .text("operatorKind", operatorKind.map { String(describing: $0) }),
    ]
  }
}

extension Case where Phase == Formalising {
  /// One party signs and seals, or both do.
  ///
  /// - Parameters:
  ///   - entry: Who enters it, and when.
  ///   - party: Who signs; nil for both at once.
  ///   - terms: What the agreement says beyond its model text.
  ///
  /// DQ-6-a, DQ-6-b, DQ-A5-9.1.
  public func signing(
    _ entry: ActEntry, by party: AgreementParty? = nil, _ terms: AgreementTerms = AgreementTerms()
  ) throws(Refusal) -> Signing {
    let data = terms.data + [.text("party", party?.rawValue)]
    let next = try entering(.agreementSigned, entry, data)
    if let awaited = next.typed(as: Formalising.self) { return .awaited(awaited) }
    return .effective(try next.expected())
  }
}

/// The parties to the agreement.
public enum AgreementParty: String, CaseIterable, Sendable {
  /// 甲方: the county government, by the bureau.
  case partyA
  /// 乙方: the operator.
  case partyB
}
