/// Every rule that the machine examines, in the order of the texts.
///
/// Several rules may carry one clause where the clause says several things.
public enum RuleID: UInt8, CaseIterable, Hashable, BitwiseCopyable, Sendable {
  /// The bureau's announcement opens the case. DQ-1-a.
  case announcement
  /// An application answers an announcement and goes to the group's office. DQ-2-a.
  case applicationOnAnnouncement
  /// The application is filed within the announced window. DQ-2-b.
  case applicationWindow
  /// The bureau and the providers examine and pass the received application. DQ-3.1-a.
  case formalReview
  /// Missing papers are named and supplied. DQ-3.1-c.
  case deficiencyNotice
  /// Missing papers are supplied in the time set. DQ-3.1-d.
  case supplementTime
  /// Each provider gives its opinion in three working days. DQ-3.1-e.
  case providerOpinionTime
  /// Every demand has its provider's opinion. DQ-3.1-f.
  case providerOpinion
  /// A dispute goes to the coordination group before the case goes on. DQ-3.1-g.
  case disputeReferral
  /// The coordination group settles a dispute in fifteen working days. DQ-3.1-h.
  case disputeTime
  /// The experts examine the plan. DQ-3.1-i.
  case expertReview
  /// The experts' result is before the coordination group. DQ-3.1-k.
  case expertResult
  /// The coordination group verifies security, credit and other conditions. DQ-3.2-a.
  case verification
  /// The coordination group resolves in a meeting. DQ-3.2-b.
  case resolution
  /// After the meeting the list goes to the county government. DQ-3.2-c.
  case shortlist
  /// The county government decides. DQ-3.2-d.
  case governmentDecision
  /// The list is filed with the county government. DQ-3.2-e.
  case localFiling
  /// The operator is made public promptly. DQ-4-a.
  case publicity
  /// Objections are answered promptly. DQ-4-b.
  case objectionAnswer
  /// The authorisation is filed with the province promptly. DQ-5-a.
  case upwardFiling
  /// The county government delegates the signing to the bureau. DQ-6-a.
  case delegation
  /// Only an approved unit signs the agreement. DQ-6-b.
  case approvalBeforeSigning
  /// Staff are trained before they get access. DQ-7-a.
  case training
  /// Access is opened only after the examination. DQ-7-c.
  case examination
  /// Only staff with access process data, under an agreement. DQ-8.1-a.
  case processing
  /// Models are reviewed before they are used. DQ-8.2-a.
  case modelReview
  /// No output leaves the domain before its model is reviewed. DQ-8.2-a.
  case modelReviewBeforeOutput
  /// Products come from processed data under the agreement. DQ-9.1-a.
  case productDevelopment
  /// Products are submitted with list and filing form. DQ-9.2-a.
  case productFilingForm
  /// A product is filed before it is sold. DQ-9.3-a.
  case productFiling
  /// Services run on an agreement in force. DQ-10.1-a.
  case operation
  /// A usage agreement is signed before the sale. DQ-10.2-a.
  case usageAgreement
  /// Usage agreements are filed with the supervisor. DQ-10.2-c.
  case usageAgreementFiling
  /// Quality problems are reported by ticket. DQ-10.3-a.
  case qualityTicket
  /// A ticket is answered in three working days. DQ-10.3-b.
  case ticketAnswerTime
  /// The operator reports every year. DQ-10.4-a.
  case annualReport
  /// The bureau claims damages for a breach. DQ-10.5-a.
  case damages
  /// The supervisor pursues breaches of law. DQ-10.5-b.
  case penalty
  /// The commitment is signed by the unit it binds. DQ-A3-8.a.
  case commitment
  /// Risks are reported at once. DQ-A3-5.
  case riskReport
  /// Risks are removed. DQ-A3-5b.
  case riskRemedy
  /// Leaks are notified immediately. DQ-A3-6.
  case incidentReport
  /// A broken commitment may suspend or revoke without prior rectification. DQ-A3-7.b.
  case commitmentBreach
  /// Inspections are supported for some years after the end. DQ-A3-8.b.
  case cooperationAfterEnd
  /// The operator is a legal person or an unincorporated organisation. DQ-A5-1.2b.
  case operatorKind
  /// Data closed to opening are not authorised. DQ-A5-1.3.
  case prohibitedData
  /// The agreement runs three years. DQ-A5-3-a.
  case term
  /// Renewal is applied for six months before the end. DQ-A5-3-b.
  case renewalNotice
  /// A renewed agreement needs the authority's consent. DQ-A5-3-c.
  case renewalConsent
  /// The fees of the domain are paid when due. DQ-A5-4.2.
  case feeTime
  /// The authority inspects. DQ-A5-5.1-1.
  case inspection
  /// The authority provides the environment. DQ-A5-5.2.1-1.
  case environment
  /// Processing stays inside the domain. DQ-A5-5.2.1-2b.
  case processingDomain
  /// Social data are imported only with consent. DQ-A5-5.2.1-3a.
  case socialDataImport
  /// Raw data never leave the domain. DQ-A5-5.2.1-4c.
  case rawDataExport
  /// At a risk processing halts and the authority is told. DQ-A5-5.2.1-5.
  case riskHalt
  /// An ordered repair is done in the time set. DQ-A5-5.2.1-6b.
  case repairOrderTime
  /// Personal and secret data are called only with consent. DQ-A5-5.2.2-2b.
  case subjectConsent
  /// Products serve approved scenarios alone. DQ-A5-5.2.2-3.
  case approvedScenario
  /// The return rate stays below the cap. DQ-A5-5.2.2-4b.
  case returnRate
  /// Objections to products are handled promptly. DQ-A5-5.2.2-7.
  case productObjection
  /// Staff are verified first. DQ-A5-5.2.3-3.
  case personnelVerification
  /// Staff sign confidentiality first. DQ-A5-5.2.3-3.
  case confidentiality
  /// Rectification is done and reported in the time set. DQ-A5-6.1-0.
  case rectification
  /// A failed report is a ground of rectification. DQ-A5-6.1-5.
  case rectificationOnReport
  /// Suspension follows a failed rectification. DQ-A5-6.1-7a.
  case suspension
  /// Revocation follows a failed rectification. DQ-A5-6.1-7b.
  case revocation
  /// Breaches of law are prosecuted and recorded. DQ-A5-6.2.
  case publicPenalty
  /// Leaving early takes six months' notice. DQ-A5-7.1-a.
  case exitNotice
  /// Leaving early leaves users unharmed or has their consent. DQ-A5-7.1-b.
  case exitUsers
  /// The authority decides on leaving early. DQ-A5-7.1-c.
  case exitDecision
  /// Users are looked after before the exit. DQ-A5-7.2-a.
  case usersTransition
  /// The agreement ends early only with consent. DQ-A5-7.2-b.
  case exitConsent
  /// Access closes promptly after the end. DQ-A5-8-a.
  case accessClosing
  /// Data are deleted promptly after the end. DQ-A5-8-b.
  case dataDeletion
  /// Logs are kept six months after the end. DQ-A5-8-c.
  case logRetention
  /// Both parties sign and seal. DQ-A5-9.1.
  case signatures
  /// Training follows the signing. DQ-A5-9.2.
  case trainingAfterSigning
  /// The term filled in agrees with three years. DQ-A5-9.3-b.
  case termStated
  /// A supplement follows the approval of the change. DQ-A5-9.4.
  case scenarioChange
  /// A usage agreement ends as agreed. DQ-A7-7.
  case usageAgreementEnd
  /// Urgent repairs are done the same day. DQ-A8-N2.1.
  case urgentRepair
  /// Repairs of high priority are done in a day. DQ-A8-N2.2.
  case highRepair
  /// Repairs of medium priority are done in three days. DQ-A8-N2.3.
  case mediumRepair
  /// Repairs of low priority are done by the day agreed. DQ-A8-N2.4.
  case lowRepair
  /// A late entry supplies a step found missing before. LOG-lateEntry.
  case lateEntry
  /// The event has nothing to act on. LOG-meaningless.
  case meaningless
  /// The step was already taken. LOG-repeated.
  case repeated
  /// One event identity has two contents. LOG-conflictingDuplicate.
  case conflictingDuplicate
  /// A timer is computed, not entered. LOG-timer.
  case timer
  /// The rulebook is not known. LOG-unknownRulebook.
  case unknownRulebook
}
