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
  /// What the rule is held to beside the particulars of papers.
  ///
  /// Where nothing is stated and no paper is looked at, every fact of the event is shown.
  var inputs: [RuleInput]? { Self.stated[self] }

  private static let stated: [RuleID: [RuleInput]] = [
    .agreedForm: [.own(.ground), .latest(.agreementSigned, .productForms)],
    .applicationWindow: [.latest(.announcementPublished, .due)],
    .priceWithinCap: [.own(.revenue), .latestOfObject(.priceCapApproved, .revenue)],
    .existence: [.own(.day)],
    .taxGrade: [.own(.ground), .own(.number)],
    .penaltyFree: [.own(.firstFlag), .own(.due)],
    .legalPerson: [.latest(.agreementSigned, .ground)],
    .seriousBreach: [.own(.firstFlag)],
    .approvedScenario: [.own(.scenario), .latest(.agreementSigned, .objects)],
    .collectiveReview: [.own(.count)],
    .commitmentBreach: [.own(.ground), .timeOf(.rectificationFailed)],
    .cooperationAfterEnd: [.ended, .latest(.commitmentSigned, .number), .own(.firstFlag)],
    .copies: [.own(.count)],
    .damagesGround: [],
    .exitNotice: [.own(.day), .lastDay],
    .exitUsers: [.own(.firstFlag), .timeOf(.usersConsented)],
    .feeTime: [.own(.due)],
    .logRetention: [.ended],
    .misuseWithLoss: [.own(.ground), .own(.firstFlag)],
    .operatorKind: [.latest(.agreementSigned, .ground)],
    .processingDomain: [.own(.firstFlag)],
    .productScenario: [.own(.scenario), .latest(.agreementSigned, .objects)],
    .prohibitedData: [.own(.ground)],
    .protectionLevel: [.own(.count)],
    .rawDataExport: [.own(.ground)],
    .rectificationOnReport: [.own(.ground), .latest(.annualReportAssessed, .verdict)],
    .renewalNotice: [.effective, .lastDay],
    .returnRate: [.every(.annualReportSubmitted, .revenue), .every(.annualReportSubmitted, .cost)],
    .reviewedPapers: [.latest(.applicationSubmitted, .documents)],
    .subjectConsent: [
      .latestOfObject(.productDeveloped, .firstFlag), .latestOfObject(.productFilingSubmitted, .firstFlag),
    ],
    .termStated: [.effective, .latest(.agreementSigned, .period), .latest(.agreementSigned, .due)],
    .trainingAfterSigning: [.effective],
    .verification: [
      .latest(.qualificationVerified, .firstFlag), .latest(.qualificationVerified, .secondFlag),
    ],
  ]
}
