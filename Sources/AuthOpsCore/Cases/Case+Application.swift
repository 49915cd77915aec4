extension Announced: CasePhase {}
extension Submitted: CasePhase {}
extension UnderReview: CasePhase {}
extension Verified: CasePhase {}
extension Resolved: CasePhase {}
extension Reported: CasePhase {}
extension Rejected: CasePhase {}
extension Withdrawn: CasePhase {}

extension Case where Phase == Announced {
  /// Opens a case with its announcement.
  ///
  /// - Parameters:
  ///   - name: What the case is called.
  ///   - entry: Who announces, and when.
  ///   - field: What the announcement is about.
  ///   - windowUntil: The last day for applications.
  ///   - law: What the case is judged by.
  /// - Throws: ``Refusal``.
  ///
  /// DQ-1-a, DQ-2-b.
  public init(
    opening name: String, _ entry: ActEntry, field: String? = nil, windowUntil: Day? = nil, law: Law = Law()
  ) throws(Refusal) {
    let data: [JSONValue.Member?] = [
      .text("rulebook", law.rulebook.id), .text("field", field), .printed("windowUntil", windowUntil),
    ]
    let line = entry.line(name, .announcementPublished, data.compactMap { $0 })
    self = try AnyCase(name: name, law: law).entering(line).expected()
  }

  /// The application is filed.
  ///
  /// DQ-2-a, DQ-2-b.
  public func submitting(_ entry: ActEntry, demands: [String]? = nil) throws(Refusal) -> Case<Submitted> {
    try entering(.applicationSubmitted, entry, [.texts("demands", demands)]).expected()
  }
}

extension Case where Phase == Submitted {
  /// The office takes the application in.
  ///
  /// DQ-3.1-a.
  public func receiving(_ entry: ActEntry) throws(Refusal) -> Case<UnderReview> {
    try entering(.applicationReceived, entry).expected()
  }

  /// The application is turned down.
  public func rejecting(_ entry: ActEntry, reason: String? = nil) throws(Refusal) -> Case<Rejected> {
    try entering(.applicationRejected, entry, [.text("reason", reason)]).expected()
  }
}

extension CaseStep where Phase == UnderReview {
  /// A demand is put before its provider.
  ///
  /// DQ-3.1-e.
  public static func opinionRequested(demand: String, provider: String? = nil) -> CaseStep {
    CaseStep(.demandReviewRequested, [.text("demand", demand), .text("provider", provider)])
  }

  /// The provider gives its opinion.
  ///
  /// DQ-3.1-f.
  public static func opinionGiven(demand: String, _ opinion: Opinion, reason: String? = nil) -> CaseStep {
    CaseStep(
      .demandReviewResponded,
      [.text("demand", demand), .text("verdict", opinion.rawValue), .text("reason", reason)])
  }

  /// The dispute is put before the coordination group.
  ///
  /// DQ-3.1-g.
  public static func disputeReferred(demand: String) -> CaseStep {
    CaseStep(.disputeReferred, [.text("demand", demand)])
  }

  /// The coordination group settles the dispute.
  ///
  /// DQ-3.1-h.
  public static func disputeSettled(demand: String, agrees: Bool) -> CaseStep {
    CaseStep(.disputeDeliberated, [.text("demand", demand), .text("verdict", agrees ? "agree" : "refuse")])
  }

  /// The applicant is told what is missing, and until when to supply it.
  ///
  /// DQ-3.1-c, DQ-3.1-d.
  public static func deficiencyNotified(missing: [String], due: Day?) -> CaseStep {
    CaseStep(.applicationDeficiencyNotified, [.texts("missing", missing), .printed("due", due)])
  }

  /// The applicant supplies what was missing.
  ///
  /// DQ-3.1-c.
  public static func supplemented(demands: [String]? = nil) -> CaseStep {
    CaseStep(.applicationSupplemented, [.texts("demands", demands)])
  }

  /// The formal review is passed.
  ///
  /// DQ-3.1-a.
  public static var formalCheckPassed: CaseStep { CaseStep(.applicationFormalCheckPassed) }

  /// The experts conclude.
  ///
  /// DQ-3.1-i, DQ-3.1-k.
  public static func expertsConcluded(inFavour: Bool, experts: Int? = nil) -> CaseStep {
    let count = experts.map { JSONValue.Member("experts", .number(JSONNumber(Int64($0)))) }
    return CaseStep(.expertReviewConcluded, [.text("verdict", inFavour ? "pass" : "fail"), count])
  }
}

/// A provider's opinion on a demand.
///
/// DQ-3.1-f.
public enum Opinion: String, CaseIterable, Sendable {
  /// 同意.
  case agree
  /// 不同意.
  case disagree
  /// 部分同意.
  case partial
}

extension Case where Phase == UnderReview {
  /// The coordination group verifies the conditions: the three reviews join here.
  ///
  /// DQ-3.1-a, DQ-3.1-f, DQ-3.1-g, DQ-3.1-k, DQ-3.2-a.
  public func verifying(_ entry: ActEntry, securityMet: Bool, creditMet: Bool) throws(Refusal) -> Case<
    Verified
  > {
    let data: [JSONValue.Member?] = [.flag("securityMet", securityMet), .flag("creditMet", creditMet)]
    return try entering(.qualificationVerified, entry, data).expected()
  }

  /// The review ends the case.
  public func rejecting(_ entry: ActEntry, reason: String? = nil) throws(Refusal) -> Case<Rejected> {
    try entering(.applicationRejected, entry, [.text("reason", reason)]).expected()
  }
}

extension AnyCase {
  /// The case in the phase that a step leads to; time may have led it further.
  func expected<Phase: CasePhase>() throws(Refusal) -> Case<Phase> {
    guard let typed = typed(as: Phase.self) else { throw .outrun(by: self) }
    return typed
  }
}
