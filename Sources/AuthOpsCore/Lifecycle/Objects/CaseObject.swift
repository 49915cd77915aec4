/// What a case knows of one of its objects.
package enum CaseObject: BitwiseCopyable, Codable, Sendable {
  /// Named in an event, but nothing is known of it yet.
  case named
  case demand(Demand)
  case request(Request)
  case person(Person)
  case model(Model)
  case socialData(SocialData)
  case product(Product)
  case usageAgreement(UsageAgreement)
  case doneAhead(DoneAhead)
  case licence(Licence)
  case ticket(Ticket)
  case rectification(Rectification)
  case risk(Risk)
  case report(Report)
  case scenario(Scenario)
  case document(RequestedDocument)
  case dataSet(DataSet)
  case resourceRequest(ResourceRequest)
  case serviceProvider(ServiceProvider)
  case registration(RegisteredItem)
  case proceeding(ProceedingID)
}

/// One provider's part of the data asked for.
///
/// DQ-3.1-e to DQ-3.1-h.
package struct Demand: BitwiseCopyable, Codable, Sendable {
  var wasRequested = false
  var opinion = ProcedureStep.open
  @Sparse var opinionDuty: DutyID?
  var referral = ProcedureStep.open
  @Sparse var disputeDuty: DutyID?
  var settlement = ProcedureStep.open
  var isDisputed = false
}

/// Something lodged that awaits an answer: an objection, an incident.
package struct Request: BitwiseCopyable, Codable, Sendable {
  let lodged: ProcedureStep
  var answered = ProcedureStep.open
  @Sparse var duty: DutyID?
  /// For an incident: that the emergency plan be set going.
  @Sparse var activation: DutyID?
  /// For an incident: the service provider concerned, if it is one.
  @Sparse var provider: ObjectID?
}

/// A person of the operator's staff.
///
/// DQ-7, DQ-A5-5.2.3-3.
package struct Person: BitwiseCopyable, Codable, Sendable {
  var trained = ProcedureStep.open
  var examPassed = ProcedureStep.open
  var verified = ProcedureStep.open
  var confidential = ProcedureStep.open
  var accessGranted = ProcedureStep.open
  var hasProcessed = false
}

/// A model or algorithm.
///
/// DQ-8.2-a.
package struct Model: BitwiseCopyable, Codable, Sendable {
  var reviewed = ProcedureStep.open
}

/// One import of social data.
///
/// DQ-A5-5.2.1-3a.
package struct SocialData: BitwiseCopyable, Codable, Sendable {
  var agreed = ProcedureStep.open
}

/// A product or service.
///
/// DQ-9, DQ-A5-5.2.2-2b, JL-6.6-a, JL-8.3-c.
package struct Product: BitwiseCopyable, Codable, Sendable {
  var submitted = ProcedureStep.open
  var filed = ProcedureStep.open
  var consented = ProcedureStep.open
  var reviewed = ProcedureStep.open
  var registration = Registration.none
  var usesPersonalData: Bool?
  var isDelivered = false

  /// Whether it is offered to users.
  var isOnMarket: Bool { filed.isTaken || isDelivered }
}

/// What became of a registration.
///
/// JL-6.6-a.
package enum Registration: BitwiseCopyable, Codable, Sendable {
  /// Nothing is to be registered yet.
  case none
  /// It is owed, or was.
  case owed(DutyID)
  /// It was done before anything opened it.
  case done
}

/// A usage agreement with one user about one product.
///
/// DQ-10.2.
package struct UsageAgreement: BitwiseCopyable, Codable, Sendable {
  let signed: ProcedureStep
  let licence: ObjectID
  @Sparse var filing: DutyID?
  /// The user's consent to an early exit.
  var consented = ProcedureStep.open
  var ended = ProcedureStep.open

  /// Whether it runs, and its user did not consent to an early exit.
  var isSilent: Bool { !ended.isTaken && !consented.isTaken }
}

/// What was done about an object before the line that brings it about: a filing, a report.
package struct DoneAhead: BitwiseCopyable, Codable, Sendable {
  let step: ProcedureStep
  let citation: Citation
}

/// One user's use of one product.
///
/// DQ-10.2-a.
package struct Licence: BitwiseCopyable, Codable, Sendable {
  var signed = ProcedureStep.open
  /// How many usage agreements run.
  var running: UInt32 = 0
  /// The end of the last that ran.
  var ended = ProcedureStep.open
}

/// A quality ticket: answer and repair run on clocks of their own.
///
/// DQ-10.3-b, DQ-A8-N2.
package struct Ticket: BitwiseCopyable, Codable, Sendable {
  @Sparse var answer: DutyID?
  @Sparse var repair: DutyID?
  @Sparse var orderedRepair: DutyID?
}

/// A rectification that was ordered.
///
/// DQ-A5-6.1-0.
package struct Rectification: BitwiseCopyable, Codable, Sendable {
  var ordered = ProcedureStep.open
  @Sparse var duty: DutyID?
  var failed = ProcedureStep.open
}

/// A risk.
///
/// DQ-A3-5, DQ-A5-5.2.1-5.
package struct Risk: BitwiseCopyable, Codable, Sendable {
  @Sparse var report: DutyID?
  @Sparse var remedy: DutyID?
  @Sparse var halt: DutyID?
  /// That the emergency plan be set going.
  @Sparse var activation: DutyID?
  /// The service provider concerned, if it is one.
  @Sparse var provider: ObjectID?
}

/// The report on one year.
///
/// DQ-10.4-a.
package struct Report: BitwiseCopyable, Codable, Sendable {
  /// The event of the first submission.
  var citation = Citation.none
  var submitted = ProcedureStep.open
  /// What it adds to the sums over all years, in fen.
  var (revenue, cost) = (Int64(0), Int64(0))
  var failed = ProcedureStep.open
  @Sparse var duty: DutyID?
}

/// A scenario of use.
///
/// DQ-A5-5.2.2-3, DQ-A5-9.4.
package struct Scenario: BitwiseCopyable, Codable, Sendable {
  var changeApproved = ProcedureStep.open
  var agreed = ProcedureStep.open
  /// The agreements that name it, a bit for each number.
  var agreements: UInt64 = 0

  /// When an agreement came to name it.
  func agreed(in number: UInt8) -> ProcedureStep {
    agreements >> UInt64(number % 64) & 1 == 1 ? agreed : .open
  }
}

/// A document that the announcement asks for beyond the guide.
///
/// DQ-2-c0.
package struct RequestedDocument: BitwiseCopyable, Codable, Sendable {
  var isRequested = false
  /// The finding that it was not handed in.
  @Sparse var gap: FindingID?
}

/// A data set.
///
/// DQ-A3-3.a, DQ-A5-1.3, JL-5-b, JL-6.5, JL-6.6-a.
package struct DataSet: BitwiseCopyable, Codable, Sendable {
  var authorised = ProcedureStep.open
  /// When the catalogue came to list it.
  var listed = ProcedureStep.open
  /// When a decision in part approved it.
  var approved = ProcedureStep.open
  /// The request that named it last.
  @Sparse var request: ObjectID?
  /// The request on which a decision in part approved it.
  @Sparse var approvedOn: ObjectID?
  var registration = Registration.none
  /// How the data are opened since that was changed last.
  ///
  /// YC-27.3.
  var opened: Openness?
}

/// A request for data.
///
/// JL-6.5.
package struct ResourceRequest: BitwiseCopyable, Codable, Sendable {
  let requested: ProcedureStep
  var approved = ProcedureStep.open
  /// Whether it was approved in part, so that only the data sets named are.
  var isPartial = false
  /// Whether it says which data it asks for.
  var statesData = false
}

/// A service provider.
///
/// JL-8.3-d.
package struct ServiceProvider: BitwiseCopyable, Codable, Sendable {
  var plan = ProcedureStep.open
  @Sparse var planDuty: DutyID?
}

/// A document that the application lacks, with the finding.
///
/// DQ-2-c.
package struct DocumentGap: BitwiseCopyable, Codable, Sendable {
  let kind: DocumentKind
  /// What it lacks, as it was handed in last.
  let reason: FindingReason
  /// The day of the application.
  let applied: Day
  @Sparse var finding: FindingID?

  /// The gap after a supplement that did not close it.
  func lacking(_ reason: FindingReason) -> DocumentGap {
    DocumentGap(kind: kind, reason: reason, applied: applied, finding: finding)
  }
}
