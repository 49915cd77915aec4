extension ParameterID {
  /// The rules that are judged by the parameter, by the days or the facts that it gives.
  var rules: Set<RuleID> {
    switch self {
    case .providerOpinionPeriod, .providerClockStart: [.providerOpinionTime]
    case .disputePeriod, .disputeClockStart: [.disputeTime]
    case .ticketAnswerPeriod: [.ticketAnswerTime]
    case .urgentRepairPeriod: [.urgentRepair]
    case .highRepairPeriod: [.highRepair]
    case .mediumRepairPeriod: [.mediumRepair]
    case .repairClock: [.urgentRepair, .highRepair, .mediumRepair]
    case .agreementTerm, .termLastDay: [.term, .termStated, .renewalNotice]
    case .renewalLead: [.renewalNotice]
    case .exitLead: [.exitNotice]
    case .logRetention: [.logRetention]
    case .returnRateCap: [.returnRate]
    case .annualReportDue: [.annualReport]
    case .cooperationPeriod: [.cooperationAfterEnd]
    case .supplementPeriod: [.supplementTime]
    case .rectificationPeriod: [.rectification]
    case .orderedRepairPeriod: [.repairOrderTime]
    case .localFilingPeriod, .publicityPeriod, .objectionAnswerPeriod, .upwardFilingPeriod,
      .usageFilingPeriod, .riskReportPeriod, .riskRemedyPeriod, .riskHaltPeriod, .incidentReportPeriod,
      .productObjectionPeriod, .commitmentPeriod, .accessClosingPeriod, .dataDeletionPeriod:
      Set([promptRule].compactMap { $0 })
    case .recentYear: [.auditReportPaper, .accountsPaper]
    case .expertQuorum: [.collectiveReview]
    case .protectionLevel: [.protectionLevel]
    case .agreementCopies: [.copies]
    case .unstatedParticulars: Self.readingSilence
    case .existencePeriod: [.existence]
    case .penaltyLookBack: [.penaltyFree]
    case .lookBackReference: [.existence, .taxGrade, .penaltyFree]
    case .coDeciders: [.coDecision, .sectorCoDecision]
    case .exitConsent: [.exitConsent]
    case .longestTerm: [.longestTerm]
    case .firstRegistrationPeriod: [.firstRegistration]
    case .registrationAcceptancePeriod: [.registrationAcceptance]
    case .registrationReviewPeriod: [.registrationReview]
    case .registrationNoticePeriod: [.registrationNotice]
    case .registrationCancellationPeriod: [.registrationCancellation]
    case .registrationValidity: [.registrationRenewal, .renewedValidity]
    case .registrationRenewalWindow: [.registrationRenewal]
    case .profitMargin: [.profitRate]
    case .deviationBound: [.deviation]
    case .qualityTaskPeriod: [.qualityTaskTime]
    case .catalogueChangePeriod, .catalogueClockStart: [.catalogueChange]
    case .sharingAnswerPeriod, .sharingClockStart: [.cityAnswerTime, .countyAnswerTime]
    case .demandAnswerPeriod: [.demandAnswerTime]
    case .demandFulfilmentPeriod: [.demandFulfilment]
    case .correctionPeriod: [.correctionTime]
    case .openAnswerPeriod: [.openAnswerTime]
    case .complaintPeriod: [.complaintTime]
    case .effectiveFrom: []
    }
  }

  /// The rules that need what an event may leave unsaid.
  ///
  /// P33.
  private static let readingSilence = Set(PaperRule.all.map(\.rule)).union(
    DocumentKind.allCases.compactMap(\.rule)
  )
  .union([
    .reviewedPapers, .collectiveReview, .protectionLevel, .copies, .misuseWithLoss, .agreedForm,
    .productScenario, .existence, .taxGrade, .penaltyFree, .creditLists, .authorisedScope, .coDecision,
    .sectorCoDecision, .providerCoDecision, .resourceRequest, .majorRiskReport,
    .platformChannel, .treatedBeforeSharing, .treatedBeforeOpening, .sharedDataUse, .openDataPurpose,
  ])
}

extension RuleID {
  /// The parameters that the rule is judged by: that of its own clause first, then those of others.
  func parameters(in rulebook: Rulebook) -> [ParameterID] {
    guard rulebook.binds(self) else { return [] }
    let used = Self.used[Int(rawValue)].filter { rulebook.has($0) }
    let clause = rulebook.rule(self).clause
    let own = used.filter { rulebook.parameter($0)?.clause == clause }
    return own + used.filter { !own.contains($0) }
  }

  /// The parameters of each rule, at the positions of the rules.
  private static let used: [[ParameterID]] = {
    let rules = ParameterID.allCases.map { ($0, $0.rules) }
    return allCases.map { rule in rules.filter { $0.1.contains(rule) }.map(\.0) }
  }()
}
