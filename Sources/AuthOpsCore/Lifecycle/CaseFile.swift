/// 卷宗: everything the machine knows of one applicant under one announcement.
///
/// Facts that belong to a phase live in its payload; what outlives phases lives here: objects, duties, findings.
/// What nearly every event looks at stands first, side by side in memory.
package struct CaseFile: Sendable {
  /// The latest event applied.
  var latest: Instant?
  /// What nearly every event asks of the phase.
  private(set) var bearing: Bearing
  /// Demands, persons, products, tickets and whatever else events name.
  package var objects = ObjectTable()
  /// What is or was owed, in the order of opening.
  package var duties: [Duty] = []
  /// What was found, in the order of the log.
  package var findings: [Finding] = []
  /// Names of objects, and identifiers of events that duties and findings cite.
  package var texts: [UInt8] = []
  /// Steps that are presumed because their absence was reported, with the finding.
  var presumptions: [Presumption: Presumed] = [:]
  /// What the event at hand would violate but for a presumption: enforcing presumes nothing.
  var heldByPresumption: [Finding] = []
  /// How many findings were satisfied or not applicable and are not kept.
  package var countedOnly = CountedOnly()
  /// Whether satisfied and inapplicable rules are kept as findings too.
  let keepsAll: Bool
  /// What the case's procedure says of events and rules.
  var compiled: CompiledProcedure
  /// Whether the event at hand has a meaning.
  var isApplied = true
  /// Whether the event at hand is cited by a duty or a finding.
  var cites = false
  /// How long duties of the commitment outlive the end, in years, where it says so.
  ///
  /// DQ-A3-8.b.
  var cooperationYears: Int32?
  /// Whether the authority provided the environment, in whatever phase.
  ///
  /// DQ-A5-5.2.1-1.
  var environmentProvided = ProcedureStep.open
  /// The first processing of data.
  var processed = ProcedureStep.open
  /// Where the case stands.
  package var phase: Phase { didSet { bearing = Bearing(phase) } }
  /// Revenue of all years reported on, in fen.
  var reportedRevenue: Int128 = 0
  /// Cost of all years reported on, in fen.
  var reportedCost: Int128 = 0
  /// The commitment: signed, or handed in with the application.
  ///
  /// DQ-A5-5.2.3-2.
  var commitment = ProcedureStep.open
  /// The first order to rectify, or incident that the operator may have brought about.
  ///
  /// DQ-A5-6.3.
  var breach = ProcedureStep.open
  /// Whether a data set was authorised by an act of its own.
  ///
  /// DQ-A3-3.a.
  var authorisesDataSets = false
  /// The last duty of each rule that concerns the case as a whole, by the position of the rule; 0 is none, else one
  /// more.
  ///
  /// Kept once a case has many duties, and empty until then.
  var lastDuties: [UInt32] = []
  /// How many duties there were when a supplement last answered every notice before it.
  ///
  /// DQ-3.1-d.
  var answeredNotices: UInt32 = 0
  /// How many users have an agreement that runs, and did not consent to an early exit.
  ///
  /// DQ-A5-7.1-b.
  var silentUsers: UInt32 = 0
  /// How many findings of the beginning are certain to show no breach.
  ///
  /// DQ-A5-6.3.
  var findingsWithoutBreach: UInt32 = 0
  /// A report that was assessed as failed; nil where there was none.
  ///
  /// DQ-A5-6.1-5.
  var failedReport: ObjectID?
  /// What came before the signing of an agreement that is or was presumed; empty otherwise.
  ///
  /// DQ-4-a, DQ-5-a, DQ-6-a.
  var presumedSigning: [Formalising] = []
  /// Whether the application says which documents came with it.
  ///
  /// DQ-3.1-b.
  var listsDocuments = false
  /// What the application lacked, as long as no supplement cures it.
  ///
  /// DQ-2-c.
  var documentGaps: [DocumentGap] = []

  /// The short proceedings of the case, in the order in which they were opened.
  var proceedings: [Proceeding] = []
  /// What supervision has on record; empty until there is something.
  var oversights: [Oversight] = []

  /// A case before its first event.
  package init(keepsAll: Bool, _ regime: Regime) {
    compiled = .of(regime)
    phase = regime.procedure.way.isEmpty ? .proceeding(Docket()) : .announced(.unknown)
    bearing = Bearing(phase)
    self.keepsAll = keepsAll
  }

  /// How often a rule ended well without being kept as a finding.
  package struct CountedOnly: BitwiseCopyable, Codable, Sendable {
    package var satisfied: UInt32 = 0
    package var notApplicable: UInt32 = 0
  }

  /// A step of one object that is taken for done.
  struct Presumption: Hashable {
    let step: StepKind
    let object: ObjectID?
  }

  /// The finding by which a step is presumed, and how many duties there were before.
  struct Presumed {
    let finding: FindingID
    let duties: UInt32
  }
}

extension CaseFile {
  /// Notes how a rule ended; what the procedure does not bind is not examined.
  ///
  /// - Returns: The finding, where it is kept.
  @discardableResult
  mutating func note(
    _ rule: RuleID, _ outcome: Outcome, _ reason: FindingReason, _ act: Act, object: ObjectID? = nil,
    derivedFrom: FindingID? = nil
  ) -> FindingID? {
    guard binds(rule) else { return nil }
    if !keepsAll {
      if outcome == .satisfied { countedOnly.satisfied += 1; return nil }
      if outcome == .notApplicable { countedOnly.notApplicable += 1; return nil }
    }
    cites = true
    findings.append(finding(rule, outcome, reason, act, object, derivedFrom ?? act.presumedBy))
    return FindingID(findings.count - 1)
  }

  /// Notes that a rule was kept, or violated for a reason.
  mutating func judge(
    _ rule: RuleID, _ isKept: Bool, else reason: FindingReason, _ act: Act, object: ObjectID? = nil
  ) {
    note(rule, isKept ? .satisfied : .violated, isKept ? .kept : reason, act, object: object)
  }

  private func finding(
    _ rule: RuleID, _ outcome: Outcome, _ reason: FindingReason, _ act: Act, _ object: ObjectID?,
    _ derivedFrom: FindingID?
  ) -> Finding {
    Finding(
      rule: rule, outcome: outcome, reason: reason, at: act.at, line: act.fact.line,
      citation: act.citation, object: object ?? act.object, derivedFrom: derivedFrom)
  }

  /// Judges whether a step that an act presupposes was taken, and not after the act.
  ///
  /// A missing step is reported once; from then on it is presumed.
  mutating func require(
    _ step: ProcedureStep, _ kind: StepKind, of object: ObjectID? = nil, under rule: RuleID, _ act: Act
  ) {
    guard binds(rule) else { return }
    if let at = step.at {
      let kept = at <= act.at
      let reason: FindingReason =
        kept ? .onRecord(kind, at: at, line: step.line) : .tookPlaceLater(kind, at: at, line: step.line)
      note(rule, kept ? .satisfied : .violated, reason, act, object: object)
    } else if let presumed = presumption(kind, of: object) {
      heldByPresumption.append(finding(rule, .violated, .missing(kind), act, object, presumed))
      note(rule, .satisfied, .presumed(kind), act, object: object, derivedFrom: presumed)
    } else {
      presume(kind, of: object, under: rule, act)
    }
  }

  /// Reports a missing step and presumes it from now on.
  @discardableResult
  mutating func presume(
    _ kind: StepKind, of object: ObjectID? = nil, under rule: RuleID, _ act: Act,
    derivedFrom: FindingID? = nil
  ) -> FindingID? {
    let finding = note(rule, .violated, .missing(kind), act, object: object, derivedFrom: derivedFrom)
    guard let finding else { return nil }
    presumptions[Presumption(step: kind, object: object)] =
      Presumed(finding: finding, duties: UInt32(truncatingIfNeeded: duties.count))
    return finding
  }

  /// Takes a step; where it was presumed and its time shows that it came first, the finding is withdrawn.
  mutating func take(_ kind: StepKind, of object: ObjectID? = nil, _ act: Act) -> ProcedureStep {
    if !presumptions.isEmpty, act.presumedBy == nil,
      let presumed = presumptions.removeValue(forKey: Presumption(step: kind, object: object))
    {
      confirm(presumed, act)
    }
    return ProcedureStep(act)
  }

  private mutating func confirm(_ presumed: Presumed, _ act: Act) {
    redate(presumed, act)
    let at = presumed.finding.index
    guard act.at < findings[at].at, !findings[at].isWithdrawn else { return }
    findings[at].isWithdrawn = true
    note(.lateEntry, .violated, .withdraws(findings[at].rule), act)
  }

  /// The finding by which a step is presumed, if it is.
  func presumption(_ kind: StepKind, of object: ObjectID? = nil) -> FindingID? {
    presumptions[Presumption(step: kind, object: object)]?.finding
  }

  /// Presumes a step no longer, because it was decided against.
  mutating func forgetPresumption(_ kind: StepKind, of object: ObjectID? = nil) {
    presumptions[Presumption(step: kind, object: object)] = nil
  }

  /// Leaves the event at hand unapplied.
  mutating func leave(_ act: Act, _ rule: RuleID = .meaningless, _ reason: FindingReason = .nothingToActOn) {
    isApplied = false
    note(rule, .violated, reason, act)
  }
}
