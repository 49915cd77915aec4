/// What a parameter is: its unit, and the values it may have.
enum ParameterKind {
  /// A period.
  case period
  /// The number for a duty that the text wants done promptly (及时, 立即, 第一时间), under the rule of the duty.
  case promptness(RuleID)
  /// A bound in per cent.
  case percent
  /// A day of every year.
  case monthDay
  /// A day of the calendar.
  case day
  /// A number of things.
  case count(ParameterUnit)
  /// One of some readings of an ambiguous text.
  case reading([Reading])
}

extension ParameterID {
  /// What the parameter is.
  var kind: ParameterKind {
    switch self {
    case .providerOpinionPeriod, .disputePeriod, .ticketAnswerPeriod, .urgentRepairPeriod, .highRepairPeriod,
      .mediumRepairPeriod, .agreementTerm, .renewalLead, .exitLead, .logRetention, .cooperationPeriod,
      .supplementPeriod, .rectificationPeriod, .orderedRepairPeriod, .recentYear, .existencePeriod,
      .penaltyLookBack, .longestTerm, .firstRegistrationPeriod, .registrationAcceptancePeriod,
      .registrationReviewPeriod, .registrationNoticePeriod, .registrationCancellationPeriod,
      .registrationValidity, .registrationRenewalWindow, .qualityTaskPeriod, .catalogueChangePeriod,
      .sharingAnswerPeriod, .demandAnswerPeriod, .demandFulfilmentPeriod, .correctionPeriod,
      .openAnswerPeriod, .complaintPeriod:
      .period
    case .localFilingPeriod: .promptness(.localFiling)
    case .publicityPeriod: .promptness(.publicity)
    case .objectionAnswerPeriod: .promptness(.objectionAnswer)
    case .upwardFilingPeriod: .promptness(.upwardFiling)
    case .usageFilingPeriod: .promptness(.usageAgreementFiling)
    case .riskReportPeriod: .promptness(.riskReport)
    case .riskRemedyPeriod: .promptness(.riskRemedy)
    case .riskHaltPeriod: .promptness(.riskHalt)
    case .incidentReportPeriod: .promptness(.incidentReport)
    case .productObjectionPeriod: .promptness(.productObjection)
    case .commitmentPeriod: .promptness(.commitmentOwed)
    case .accessClosingPeriod: .promptness(.accessClosing)
    case .dataDeletionPeriod: .promptness(.dataDeletion)
    case .returnRateCap, .profitMargin, .deviationBound: .percent
    case .annualReportDue: .monthDay
    case .expertQuorum: .count(.persons)
    case .protectionLevel: .count(.level)
    case .agreementCopies: .count(.copies)
    case .providerClockStart, .disputeClockStart: .reading([.ownReceipt, .applicationReceipt])
    case .termLastDay: .reading([.anniversary, .dayBeforeAnniversary])
    case .repairClock: .reading([.calendarDays, .workingDays])
    case .unstatedParticulars: .reading([.notExamined, .undetermined])
    case .lookBackReference: .reading([.applicationDay, .windowEnd])
    case .coDeciders: .reading([.either, .both])
    case .exitConsent: .reading([.needed, .notNeeded])
    case .sharingClockStart: .reading([.ownReceipt, .applicationReceipt])
    case .catalogueClockStart: .reading([.entryIntoForce, .promulgation])
    case .effectiveFrom: .day
    }
  }

  /// What values of the parameter are measured in.
  public var unit: ParameterUnit {
    switch kind {
    case .period, .promptness: .period
    case .percent: .percent
    case .monthDay: .monthDay
    case .day: .day
    case .count(let unit): unit
    case .reading: .reading
    }
  }

  /// The readings that the parameter may have; none where it is no reading.
  public var readings: [Reading] {
    if case .reading(let readings) = kind { readings } else { [] }
  }

  /// Whether a rulebook may leave the parameter blank: a text may lack a number, but it is always read in some way.
  public var mayBeBlank: Bool { unit != .reading }

  /// The rule whose duty is owed promptly unless the parameter gives a number; nil for other parameters.
  package var promptRule: RuleID? {
    if case .promptness(let rule) = kind { rule } else { nil }
  }
}

extension RuleID {
  /// The parameter that may give a number to the promptness that the rule asks for.
  var promptness: ParameterID? { Self.promptness[Int(rawValue)] }

  private static let promptness: [ParameterID?] = allCases.map { rule in
    ParameterID.allCases.first { $0.promptRule == rule }
  }
}
