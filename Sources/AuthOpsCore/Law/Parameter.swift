/// A number or choice that the rules leave to a county, an agreement or a reading.
public enum ParameterID: UInt8, CaseIterable, Hashable, BitwiseCopyable, Sendable {
  /// The provider's time for its opinion. DQ-3.1-e.
  case providerOpinionPeriod
  /// The coordination group's time for a dispute. DQ-3.1-h.
  case disputePeriod
  /// The bureau's time to answer a ticket. DQ-10.3-b.
  case ticketAnswerPeriod
  /// The repair time of an urgent ticket. DQ-A8-N2.1.
  case urgentRepairPeriod
  /// The repair time of a ticket of high priority. DQ-A8-N2.2.
  case highRepairPeriod
  /// The repair time of a ticket of medium priority. DQ-A8-N2.3.
  case mediumRepairPeriod
  /// How long an agreement runs. DQ-A5-3-a.
  case agreementTerm
  /// How long before the end renewal is applied for. DQ-A5-3-b.
  case renewalLead
  /// How long before the wished end an early exit is requested. DQ-A5-7.1-a.
  case exitLead
  /// How long logs are kept after the end. DQ-A5-8-c.
  case logRetention
  /// The bound that the return rate stays below. DQ-A5-5.2.2-4b.
  case returnRateCap
  /// What starts the provider's time: its own receipt, or that of the application. DQ-3.1-e.
  case providerClockStart
  /// What starts the group's time: the referral, or the receipt of the application. DQ-3.1-h.
  case disputeClockStart
  /// The last day of a term: the corresponding day, or the day before it. DQ-A5-3-a.
  case termLastDay
  /// Month and day on which the report on the year before is due. DQ-10.4-a.
  case annualReportDue
  /// Whether repair times of days are calendar days or working days. DQ-A8-N2.
  case repairClock
  /// How many years duties outlive the end. DQ-A3-8.b.
  case cooperationPeriod
  /// The time to supply what is missing, where the notice sets none. DQ-3.1-d.
  case supplementPeriod
  /// The time to rectify, where the order sets none. DQ-A5-6.1-0.
  case rectificationPeriod
  /// The time to repair data, where the order sets none. DQ-A5-5.2.1-6b.
  case orderedRepairPeriod
  /// How soon the list is filed with the county's own government. DQ-3.2-e.
  case localFilingPeriod
  /// How soon the operator is made public. DQ-4-a.
  case publicityPeriod
  /// How soon an objection is answered. DQ-4-b.
  case objectionAnswerPeriod
  /// How soon the authorisation is filed upward. DQ-5-a.
  case upwardFilingPeriod
  /// How soon a usage agreement is filed. DQ-10.2-c.
  case usageFilingPeriod
  /// How soon a risk is reported. DQ-A3-5.
  case riskReportPeriod
  /// How soon a risk is removed. DQ-A3-5b.
  case riskRemedyPeriod
  /// How soon processing stops where a danger was found in the data. DQ-A5-5.2.1-5.
  case riskHaltPeriod
  /// How soon an incident is reported. DQ-A3-6.
  case incidentReportPeriod
  /// How soon an objection to a product is handled. DQ-A5-5.2.2-7.
  case productObjectionPeriod
  /// How soon the commitment is signed, once the agreement runs without it. DQ-A5-5.2.3-2.
  case commitmentPeriod
  /// How soon access is closed after the end. DQ-A5-8-a.
  case accessClosingPeriod
  /// How soon data are deleted after the end. DQ-A5-8-b.
  case dataDeletionPeriod
  /// How long before the application an audit report or accounts may end. DQ-2-c2, DQ-2-c3.
  case recentYear
  /// How many experts make a discussion. DQ-3.1-j.
  case expertQuorum
  /// The least level of protection of the system. DQ-A1-3.
  case protectionLevel
  /// How many copies of the agreement are made out. DQ-A5-9.3-a.
  case agreementCopies
  /// What comes of a rule about a paper of which the log says nothing.
  case unstatedParticulars
  /// How long an applicant has existed at least, and longer. JL-3.1-a.
  case existencePeriod
  /// For how long no severe penalty fell on an applicant. JL-3.2-a.
  case penaltyLookBack
  /// The day from which conditions look back. JL-3.
  case lookBackReference
  /// Whether one of the bodies that decide on data with the implementer will do. JL-6.5-b.
  case coDeciders
  /// Whether an early end needs consent. JL-6.7-2.
  case exitConsent
  /// How long an agreement may run. NL-27-14.
  case longestTerm
  /// The time to register what is put into operation. NL-26-9.1.
  case firstRegistrationPeriod
  /// The registrar's time to accept. NL-26-10.
  case registrationAcceptancePeriod
  /// The registrar's time to review. NL-26-11.
  case registrationReviewPeriod
  /// How long a registration is public before its code. NL-26-12.
  case registrationNoticePeriod
  /// The registrar's time to cancel. NL-26-9.4.
  case registrationCancellationPeriod
  /// How long a registration is valid. NL-26-15.
  case registrationValidity
  /// How long before the expiry a registration may be renewed. NL-26-15.
  case registrationRenewalWindow
  /// By how much the rate of profit may be above the yield of government bonds. NL-65-2.
  case profitMargin
  /// The deviation that the operator adjusts itself. NL-65-4.
  case deviationBound
  /// How long a body may take to mend data under a task. YC-17.2-b.
  case qualityTaskPeriod
  /// How soon the catalogue follows a change of law or of functions. YC-11-b.
  case catalogueChangePeriod
  /// The provider's time to answer a request for shared data. YC-22.3-2b, YC-22.4-2a.
  case sharingAnswerPeriod
  /// The provider's time to answer a demand for data that no catalogue lists. YC-23-b.
  case demandAnswerPeriod
  /// The time to list, collect and share data that were agreed to. YC-23-c.
  case demandFulfilmentPeriod
  /// The provider's time to check and correct data. YC-25-b.
  case correctionPeriod
  /// The provider's time to answer an application for open data. YC-29-2c.
  case openAnswerPeriod
  /// The time to handle a complaint, where no statute sets another. YC-51-b.
  case complaintPeriod
  /// What starts the provider's time: the forwarding to it, or the request. YC-22.3-2b.
  case sharingClockStart
  /// What starts the time for the catalogue: entry into force, or promulgation. YC-11-b.
  case catalogueClockStart
  /// The day from which the measures hold; nothing before it is judged. YC-59.
  case effectiveFrom

  /// The name in reports and rulebooks: the name of the case.
  public var id: String { Self.ids[Int(rawValue)] }

  private static let ids = allCases.map { String(describing: $0) }
}

/// What a parameter can be.
public enum ParameterValue: Hashable, BitwiseCopyable, Sendable {
  /// A period of days, working days, months or years.
  case period(Period)
  /// A bound, exact.
  case cap(Percent)
  /// A number of things.
  case count(Int32)
  /// A day of every year.
  case monthDay(MonthDay)
  /// A day of the calendar.
  case day(Day)
  /// One of the readings of an ambiguous text.
  case reading(Reading)
  /// The text leaves a blank: what needs it is undetermined unless the case itself fills it.
  case blank
}

/// A way to read a text that allows several.
public enum Reading: UInt8, CaseIterable, Hashable, BitwiseCopyable, Sendable {
  /// The clock starts when the obligor itself is asked.
  case ownReceipt
  /// The clock starts when the application is received.
  case applicationReceipt
  /// A term ends on the day with the same number as its first.
  case anniversary
  /// A term ends on the day before.
  case dayBeforeAnniversary
  /// Days are calendar days.
  case calendarDays
  /// Days are working days.
  case workingDays
  /// The rule is not examined: a log is a register of acts and need not repeat the papers.
  case notExamined
  /// Nobody can say.
  case undetermined
  /// Conditions are met on the day of the application.
  case applicationDay
  /// Conditions are met on the last day for applications.
  case windowEnd
  /// One of several will do.
  case either
  /// Every one of several is needed.
  case both
  /// Consent is needed.
  case needed
  /// Nothing but the act itself is needed.
  case notNeeded
  /// The clock starts when a change enters into force, or is decided.
  case entryIntoForce
  /// The clock starts when a change is promulgated.
  case promulgation

  /// The identifier in rulebooks: the name of the case.
  public var id: String { Self.ids[Int(rawValue)] }

  private static let ids = allCases.map { String(describing: $0) }
}

/// A parameter with its values over time, each with its source.
public struct Parameter: Hashable, Sendable {
  /// One value and the days on which it holds.
  public struct Version: Hashable, Sendable {
    /// The value.
    public let value: ParameterValue
    /// The first day it holds, or nil where the text gives none.
    public let from: Day?
    /// The last day it holds, or nil while nothing replaced it.
    public let through: Day?
    /// Where the value stands, or why it was chosen.
    public let source: String
  }

  /// The parameter's identity.
  public let id: ParameterID
  /// The clause it belongs to.
  public let clause: String
  /// The open question in the register that it answers, for example `P03`, if any.
  public let question: String?
  /// The values, earliest first; their days do not overlap.
  public let versions: [Version]

  /// The version that holds on a day, if one does.
  public func version(on day: Day) -> Version? {
    versions.first { ($0.from.map { $0 <= day } ?? true) && ($0.through.map { day <= $0 } ?? true) }
  }

  /// The value on a day, or nil where no version holds.
  public func value(on day: Day) -> ParameterValue? { version(on: day)?.value }

  /// The value, where it holds on every day.
  var constant: ParameterValue? {
    guard let only = versions.first, only.from == nil, only.through == nil else { return nil }
    return only.value
  }
}
