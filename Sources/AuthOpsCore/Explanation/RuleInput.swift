/// What a rule is held to, beside the steps that its finding names itself.
enum RuleInput: Hashable, Sendable {
  /// A field of the event judged.
  case own(Slot)
  /// A field of the latest event of a type so far.
  case latest(EventKind, Slot)
  /// A field of the latest event of a type about the same object.
  case latestOfObject(EventKind, Slot)
  /// A field of the latest event of a type about each of its objects.
  case every(EventKind, Slot)
  /// When the latest event of a type happened.
  case timeOf(EventKind)
  /// The day on which the agreement took effect.
  case effective
  /// The last day of the agreement's term.
  case lastDay
  /// The day on which the agreement ended.
  case ended
}

extension RuleID {
  /// What the rule is held to; nil where nothing is stated, and every fact of its event is shown.
  var inputs: [RuleInput]? { Self.stated[self] }

  private static let stated: [RuleID: [RuleInput]] = [
    .applicationWindow: [.latest(.announcementPublished, .due)],
    .approvedScenario: [.own(.scenario), .latest(.agreementSigned, .objects)],
    .commitmentBreach: [.own(.ground), .timeOf(.rectificationFailed)],
    .cooperationAfterEnd: [.ended, .latest(.commitmentSigned, .number), .own(.firstFlag)],
    .exitNotice: [.own(.day), .lastDay],
    .exitUsers: [.own(.firstFlag), .timeOf(.usersConsented)],
    .feeTime: [.own(.due)],
    .logRetention: [.ended],
    .operatorKind: [.latest(.agreementSigned, .ground)],
    .processingDomain: [.own(.firstFlag)],
    .prohibitedData: [.own(.ground)],
    .rawDataExport: [.own(.ground)],
    .rectificationOnReport: [.own(.ground), .latest(.annualReportAssessed, .verdict)],
    .renewalNotice: [.effective, .lastDay],
    .returnRate: [.every(.annualReportSubmitted, .revenue), .every(.annualReportSubmitted, .cost)],
    .subjectConsent: [
      .latestOfObject(.productDeveloped, .firstFlag), .latestOfObject(.productFilingSubmitted, .firstFlag),
    ],
    .termStated: [.effective, .latest(.agreementSigned, .period), .latest(.agreementSigned, .due)],
    .trainingAfterSigning: [.effective],
    .verification: [
      .latest(.qualificationVerified, .firstFlag), .latest(.qualificationVerified, .secondFlag),
    ],
  ]

  /// The parameters that the rule may use: those of its clause, and those of other clauses that it reads.
  func parameters(in rulebook: Rulebook) -> [ParameterID] {
    let own = ParameterID.allCases.filter { rulebook.parameter($0).clause == clause }
    return own + (Self.borrowed[self] ?? [])
  }

  private static let borrowed: [RuleID: [ParameterID]] = [
    .urgentRepair: [.repairClock], .highRepair: [.repairClock], .mediumRepair: [.repairClock],
    .termStated: [.agreementTerm, .termLastDay], .renewalNotice: [.agreementTerm, .termLastDay],
  ]
}
