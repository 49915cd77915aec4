/// The county government approved: the applicant is designated.
///
/// DQ-3.2-d.
public struct Decided: BitwiseCopyable, Codable, Sendable {
  var approved: ProcedureStep

  init(_ reported: Reported, _ act: Act) { approved = ProcedureStep(act) }
}

/// Stages 4 to 6: publicity, filing and signing, side by side.
public struct Formalising: BitwiseCopyable, Codable, Sendable {
  var approved: ProcedureStep
  var publicised = ProcedureStep.open
  var filedUpward = ProcedureStep.open
  var delegated = ProcedureStep.open
  /// The approval of the deciding body.
  ///
  /// JL-6.4-a.
  var bodyApproved = ProcedureStep.open
  var signatures = Signatures()

  init(_ decided: Decided) { approved = decided.approved }
  init(_ selected: Selected) { approved = selected.approved }
}

/// The signatures and seals of one agreement; it takes effect with the last of them.
///
/// DQ-A5-9.1. Another clause has it take effect with the signing: where the two differ, the later counts (X-DQ-07).
package struct Signatures: BitwiseCopyable, Codable, Sendable {
  var partyA: Day?
  var partyB: Day?
  /// The term filled in, where an event gave it.
  var term: Period?
  /// The last day that the agreement names, where an event gave it.
  var expiresOn: Day?
  var annualReportDue: MonthDay?
  var statesScenarios = false
  /// The forms of product agreed, a bit for each; none where no event states them.
  @NamedBits<OutputForm> var productForms: UInt16 = 0
  /// Whether an event says what kind of person the operator is.
  var statesOperator = false

  /// The day of effect, once both parties have signed.
  var effective: Day? {
    guard let partyA, let partyB else { return nil }
    return max(partyA, partyB)
  }

  /// Whether a party has signed; for both, whether both have.
  func has(_ party: SigningParty) -> Bool {
    switch party {
    case .both: partyA != nil && partyB != nil
    case .partyA: partyA != nil
    case .partyB: partyB != nil
    }
  }

  /// Whether a party has signed.
  var isBegun: Bool { partyA != nil || partyB != nil }

  /// The signatures with those of one more event.
  func adding(_ act: Act) -> Signatures {
    var all = self
    let day = max(act.day, act.fact.day ?? act.day)
    let party = act.fact.party ?? .both
    if party != .partyB { all.partyA = day }
    if party != .partyA { all.partyB = day }
    all.term = act.fact.period ?? term
    all.expiresOn = act.fact.due ?? expiresOn
    all.annualReportDue = act.fact.monthDay ?? annualReportDue
    all.statesScenarios = statesScenarios || act.fact.states("scenarios")
    all.productForms = productForms | act.fact.statement.productForms
    all.statesOperator = statesOperator || act.fact.ground != nil
    return all
  }
}
