/// What a case knows of one of its objects.
package enum CaseObject: BitwiseCopyable, Sendable {
  /// Named in an event, but nothing is known of it yet.
  case named
  case demand(Demand)
  case request(Request)
  case person(Person)
  case model(Model)
  case socialData(SocialData)
  case product(Product)
  case usageAgreement(UsageAgreement)
  case licence(Licence)
  case ticket(Ticket)
  case rectification(Rectification)
  case risk(Risk)
  case report(Report)
  case scenario(Scenario)
}

/// One provider's part of the data asked for. DQ-3.1-e to DQ-3.1-h.
package struct Demand: BitwiseCopyable, Sendable {
  var wasRequested = false
  var opinion = Step.open
  var opinionDuty: DutyID?
  var referral = Step.open
  var disputeDuty: DutyID?
  var settlement = Step.open
  var verdict: Verdict?
  var isDisputed = false
}

/// Something lodged that awaits an answer: an objection, an incident.
package struct Request: BitwiseCopyable, Sendable {
  let lodged: Step
  var answered = Step.open
  var duty: DutyID?
}

/// A person of the operator's staff. DQ-7, DQ-A5-5.2.3-3.
package struct Person: BitwiseCopyable, Sendable {
  var trained = Step.open
  var examPassed = Step.open
  var verified = Step.open
  var confidential = Step.open
  var accessGranted = Step.open
  var hasProcessed = false
}

/// A model or algorithm. DQ-8.2-a.
package struct Model: BitwiseCopyable, Sendable {
  var reviewed = Step.open
}

/// One import of social data. DQ-A5-5.2.1-3a.
package struct SocialData: BitwiseCopyable, Sendable {
  var agreed = Step.open
}

/// A product or service. DQ-9, DQ-A5-5.2.2-2b.
package struct Product: BitwiseCopyable, Sendable {
  var submitted = Step.open
  var filed = Step.open
  var consented = Step.open
  var usesPersonalData: Bool?
}

/// A usage agreement with one user about one product. DQ-10.2.
package struct UsageAgreement: BitwiseCopyable, Sendable {
  let signed: Step
  let licence: ObjectID
  var filing: DutyID?
  var ended = Step.open
}

/// One user's use of one product. DQ-10.2-a.
package struct Licence: BitwiseCopyable, Sendable {
  var signed = Step.open
  var ended = Step.open
}

/// A quality ticket: answer and repair run on clocks of their own. DQ-10.3-b, DQ-A8-N2.
package struct Ticket: BitwiseCopyable, Sendable {
  var answer: DutyID?
  var repair: DutyID?
  var orderedRepair: DutyID?
}

/// A rectification that was ordered. DQ-A5-6.1-0.
package struct Rectification: BitwiseCopyable, Sendable {
  var ordered = Step.open
  var duty: DutyID?
  var failed = Step.open
}

/// A risk. DQ-A3-5, DQ-A5-5.2.1-5.
package struct Risk: BitwiseCopyable, Sendable {
  var report: DutyID?
  var halt: DutyID?
}

/// The report on one year. DQ-10.4-a.
package struct Report: BitwiseCopyable, Sendable {
  var submitted = Step.open
  var duty: DutyID?
  var revenue: Yuan?
  var cost: Yuan?
  var failed = Step.open
  /// The event of the first submission.
  var citation: Citation?
}

/// A scenario of use. DQ-A5-5.2.2-3, DQ-A5-9.4.
package struct Scenario: BitwiseCopyable, Sendable {
  var changeApproved = Step.open
  var agreed = Step.open
}
