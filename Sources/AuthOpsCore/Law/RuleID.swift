/// Every meaning that the machine examines, whatever the clause that a procedure binds it to.
///
/// Several rules may carry one clause where the clause says several things.
public enum RuleID: UInt16, CaseIterable, Hashable, BitwiseCopyable, Sendable {
  /// The bureau's announcement opens the case. DQ-1-a.
  case announcement
  /// The experts are heard before the announcement. DQ-1-b.
  case expertAdvice
  /// The announcement names field, mode of authorisation and conditions. DQ-1-c.
  case announcementContents
  /// An application answers an announcement and goes to the group's office. DQ-2-a.
  case applicationOnAnnouncement
  /// The application goes through the integrated digital resource system. DQ-2-a.
  case applicationChannel
  /// The application is filed within the announced window. DQ-2-b.
  case applicationWindow
  /// The application form is handed in. DQ-2-c1.
  case applicationFormPaper
  /// An audit report of the most recent year is handed in. DQ-2-c2.
  case auditReportPaper
  /// The accounts of the most recent year are handed in. DQ-2-c3.
  case accountsPaper
  /// The data security commitment is handed in. DQ-2-c4.
  case commitmentPaper
  /// A demand form is handed in. DQ-2-c5.
  case demandFormPaper
  /// The self-assessment of risks is handed in. DQ-2-c6.
  case selfAssessmentPaper
  /// The credit report is handed in. DQ-2-c7.
  case creditReportPaper
  /// A proof of qualification or ability is handed in. DQ-2-c8.
  case qualificationPaper
  /// The plan of operation is handed in. DQ-2-c9.
  case planPaper
  /// What the announcement asks for beyond the guide is handed in. DQ-2-c0.
  case additionalPapers
  /// The bureau and the providers examine and pass the received application. DQ-3.1-a.
  case formalReview
  /// The providers take part in the formal review. DQ-3.1-a.
  case jointReview
  /// The four papers under review are on file when it is passed. DQ-3.1-b.
  case reviewedPapers
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
  /// The experts discuss security and compliance together. DQ-3.1-j.
  case collectiveReview
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
  /// The list of products is handed in with the form. DQ-9.2-a.
  case productPapers
  /// A product is filed before it is sold. DQ-9.3-a.
  case productFiling
  /// Services run on an agreement in force. DQ-10.1-a.
  case operation
  /// A usage agreement is signed before the sale. DQ-10.2-a.
  case usageAgreement
  /// The usage agreement settles scenario, rights and duties, and security. DQ-10.2-b.
  case usageContents
  /// Usage agreements are filed with the supervisor. DQ-10.2-c.
  case usageAgreementFiling
  /// Quality problems are reported by ticket. DQ-10.3-a.
  case qualityTicket
  /// A ticket is answered in three working days. DQ-10.3-b.
  case ticketAnswerTime
  /// The operator reports every year. DQ-10.4-a.
  case annualReport
  /// The report covers sales, cost and profit, and the benefit to society. DQ-10.4-b.
  case reportContents
  /// The bureau claims damages for a breach. DQ-10.5-a.
  case damages
  /// The supervisor pursues breaches of law. DQ-10.5-b.
  case penalty
  /// The field is filled in throughout the announcement. DQ-A1-1.
  case announcementBlanks
  /// The system meets the third level of protection at least. DQ-A1-3.
  case protectionLevel
  /// Purpose, scope, manner and term of the use are agreed. DQ-A1-4.
  case usageTerms
  /// The bureau signs the announcement. DQ-A1-6.
  case announcementIssuer
  /// The application form names the applicant. DQ-A2-1.
  case formApplicant
  /// The application form names representative, person in charge and telephones. DQ-A2-2.
  case formContacts
  /// The application form gives reason, needs and scenario. DQ-A2-3.
  case formContents
  /// The application form states the qualifications. DQ-A2-4.
  case formQualifications
  /// The application form sums up the plan. DQ-A2-5.
  case formPlan
  /// The application form says how products are priced. DQ-A2-6.
  case formPricing
  /// The application form says how data are used. DQ-A2-7.
  case formUsage
  /// The person in charge signs the application form, and the unit seals it. DQ-A2-8.
  case formSignature
  /// The opinion of the bureau is signed. DQ-A2-9.
  case bureauOpinion
  /// The opinion of the experts is signed. DQ-A2-10.
  case expertOpinion
  /// The opinion of the coordination group is signed. DQ-A2-11.
  case groupOpinion
  /// The commitment is given to the people's government. DQ-A3-0.
  case commitmentAddressee
  /// Only data within the authorisation are used. DQ-A3-3.a.
  case authorisedScope
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
  /// The principal officer signs the commitment, and the unit seals it. DQ-A3-9.
  case commitmentSignature
  /// The demand form names the data. DQ-A4-1.
  case demandData
  /// The demand form names the applicant. DQ-A4-2b.
  case demandApplicant
  /// The contact does not belong to a development company. DQ-A4-3.
  case demandContact
  /// The demand form names who answers for security. DQ-A4-4.
  case demandSecurityOfficer
  /// The demand form describes the scenario. DQ-A4-5.
  case demandScenario
  /// The demand form gives the reason and is signed. DQ-A4-6.
  case demandReason
  /// The opinion of the provider is signed. DQ-A4-7.
  case providerSignature
  /// The operator is a legal person or an unincorporated organisation. DQ-A5-1.2b.
  case operatorKind
  /// Data closed to opening are not authorised. DQ-A5-1.3.
  case prohibitedData
  /// The agreement lists the data authorised. DQ-A5-2-a.
  case dataList
  /// The agreement describes the scenarios. DQ-A5-2-b.
  case scenarioList
  /// The agreement names the data platform. DQ-A5-2-d.
  case platformNamed
  /// The agreement names the forms of product. DQ-A5-2-e.
  case productFormsStated
  /// A product has a form that was agreed. DQ-A5-2-e.
  case agreedForm
  /// The agreement runs three years. DQ-A5-3-a.
  case term
  /// Renewal is applied for six months before the end. DQ-A5-3-b.
  case renewalNotice
  /// A renewed agreement needs the authority's consent. DQ-A5-3-c.
  case renewalConsent
  /// The agreement fills in formula and range of the return. DQ-A5-4.1.
  case rateAgreed
  /// The fees of the domain are paid when due. DQ-A5-4.2.
  case feeTime
  /// The authority inspects. DQ-A5-5.1-1.
  case inspection
  /// The authority provides the environment. DQ-A5-5.2.1-1.
  case environment
  /// Data are sampled and desensitised before they are used. DQ-A5-5.2.1-2.
  case treatedData
  /// Processing stays inside the domain. DQ-A5-5.2.1-2b.
  case processingDomain
  /// Social data are imported only with consent. DQ-A5-5.2.1-3a.
  case socialDataImport
  /// Social data are sampled, desensitised and cleared of secrets. DQ-A5-5.2.1-3a.
  case treatedSocialData
  /// Social data come from a lawful source. DQ-A5-5.2.1-3b.
  case socialDataSource
  /// The operator causes no leak, theft, tampering, damage, loss or misuse. DQ-A5-5.2.1-4a.
  case operatorIncident
  /// The operator provides the data to nobody else. DQ-A5-5.2.1-4b.
  case dataToOthers
  /// Raw data never leave the domain. DQ-A5-5.2.1-4c.
  case rawDataExport
  /// No model can recover the raw data. DQ-A5-5.2.1-4d.
  case irreversibleModel
  /// At a risk processing halts and the authority is told. DQ-A5-5.2.1-5.
  case riskHalt
  /// An ordered repair is done in the time set. DQ-A5-5.2.1-6b.
  case repairOrderTime
  /// The authority provides a tool for consent. DQ-A5-5.2.2-2a.
  case consentTool
  /// Personal and secret data are called only with consent. DQ-A5-5.2.2-2b.
  case subjectConsent
  /// Products serve approved scenarios alone. DQ-A5-5.2.2-3.
  case approvedScenario
  /// The agreement fills in the years of the estimate. DQ-A5-5.2.2-4a.
  case estimateStated
  /// The return rate stays below the cap. DQ-A5-5.2.2-4b.
  case returnRate
  /// The report covers storage, processing, analysis, security and risk. DQ-A5-5.2.2-5b.
  case operationReportContents
  /// Objections to products are handled promptly. DQ-A5-5.2.2-7.
  case productObjection
  /// There is a channel for objections to the product. DQ-A5-5.2.2-7.
  case objectionChannel
  /// The agreement names officer and department for security. DQ-A5-5.2.3-1a.
  case securityOfficer
  /// The operator signs the data security commitment. DQ-A5-5.2.3-2.
  case commitmentOwed
  /// Staff are verified first. DQ-A5-5.2.3-3.
  case personnelVerification
  /// Staff sign confidentiality first. DQ-A5-5.2.3-3.
  case confidentiality
  /// Inspections are accepted while the agreement runs. DQ-A5-5.2.3-5.
  case inspectionSupport
  /// Raw data cannot be recovered from what leaves the domain. DQ-A5-5.2.3-6.
  case irreversibleOutput
  /// Rectification is done and reported in the time set. DQ-A5-6.1-0.
  case rectification
  /// Rectification is ordered on one of the six grounds. DQ-A5-6.1-1.
  case rectificationGround
  /// Misuse is a ground where it caused a loss. DQ-A5-6.1-3.
  case misuseWithLoss
  /// A failed report is a ground of rectification. DQ-A5-6.1-5.
  case rectificationOnReport
  /// Suspension follows a failed rectification. DQ-A5-6.1-7a.
  case suspension
  /// Revocation follows a failed rectification. DQ-A5-6.1-7b.
  case revocation
  /// Breaches of law are prosecuted and recorded. DQ-A5-6.2.
  case publicPenalty
  /// The agreement fills in the damages. DQ-A5-6.3.
  case damagesAgreed
  /// A claim for damages rests on a breach on record. DQ-A5-6.3.
  case damagesGround
  /// Leaving early takes six months' notice. DQ-A5-7.1-a.
  case exitNotice
  /// Leaving early is requested in writing. DQ-A5-7.1-a.
  case exitInWriting
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
  /// The agreement is sealed. DQ-A5-9.1.
  case sealed
  /// Training follows the signing. DQ-A5-9.2.
  case trainingAfterSigning
  /// The bureau or the province holds the training. DQ-A5-9.2.
  case trainingOrganiser
  /// The agreement is made out in four copies. DQ-A5-9.3-a.
  case copies
  /// The term filled in agrees with three years. DQ-A5-9.3-b.
  case termStated
  /// A supplement follows the approval of the change. DQ-A5-9.4.
  case scenarioChange
  /// The legal or an authorised representative signs. DQ-A5-9.5.
  case signatory
  /// The filing form gives name and contact. DQ-A6-1.
  case productContacts
  /// The scenario of the filing was agreed. DQ-A6-2.
  case productScenario
  /// The filing form describes the product. DQ-A6-3.
  case productDescription
  /// The filing form says how the product is priced. DQ-A6-4.
  case productPricing
  /// The filing form states the revenue expected. DQ-A6-5.
  case productRevenue
  /// The operator gives its opinion on the filing form and seals it. DQ-A6-6.
  case productSeal
  /// The bureau signs its opinion on the filing. DQ-A6-7.
  case filingOpinion
  /// The usage agreement states background and aim. DQ-A7-1.
  case usageBackground
  /// The usage agreement defines its terms. DQ-A7-2.
  case usageDefinitions
  /// The usage agreement provides for supervision of the user. DQ-A7-6.
  case usageSupervision
  /// A usage agreement ends as agreed. DQ-A7-7.
  case usageAgreementEnd
  /// The usage agreement provides for its end. DQ-A7-7.
  case usageTermination
  /// The usage agreement provides for liability. DQ-A7-8.
  case usageLiability
  /// The usage agreement says how disputes are settled. DQ-A7-9.
  case usageDisputes
  /// Both parties sign and seal the usage agreement. DQ-A7-10b.
  case usageSignatures
  /// The ticket says who found the problem, and when. DQ-A8-1.
  case ticketFinder
  /// The ticket names table and source. DQ-A8-2.
  case ticketTable
  /// The ticket says how the data come. DQ-A8-3.
  case ticketDataKind
  /// The ticket describes the problem, with an example and a suggestion. DQ-A8-4.
  case ticketDescription
  /// The operator signs the ticket. DQ-A8-5.
  case ticketSignature
  /// The ticket says what kind of error it is. DQ-A8-N1.
  case ticketErrorKind
  /// Urgent repairs are done the same day. DQ-A8-N2.1.
  case urgentRepair
  /// Repairs of high priority are done in a day. DQ-A8-N2.2.
  case highRepair
  /// Repairs of medium priority are done in three days. DQ-A8-N2.3.
  case mediumRepair
  /// Repairs of low priority are done by the day agreed. DQ-A8-N2.4.
  case lowRepair
  /// Whoever processes has access of its own. DQ-8.1-a.
  case personalAccess
  /// The applicant has existed for more than two years. JL-3.1-a.
  case existence
  /// The tax credit grade of the year before is A or B. JL-3.1-b.
  case taxGrade
  /// No severe penalty fell on the applicant in three years. JL-3.2-a.
  case penaltyFree
  /// The applicant stands on no list of the dishonest. JL-3.2-b.
  case creditLists
  /// Those who lead or control the applicant have a clean record. JL-3.2-c.
  case leadersRecord
  /// The applicant has rules for management and security. JL-3.4-2.
  case internalRules
  /// The applicant knows protection level three and assessed cryptography. JL-3.4-3.
  case trackRecord
  /// The operator is a legal person. JL-4-d.
  case legalPerson
  /// Data are granted in batches, once there is an agreement. JL-4-b.
  case grantUnderAgreement
  /// The implementer has data returned in bulk. JL-5-a.
  case dataReturn
  /// The catalogue is drawn up with the source units, and classified. JL-5-b.
  case classifiedCatalogue
  /// The catalogue is kept up to date. JL-5-d.
  case catalogueUpdate
  /// The operator is selected by a competitive procedure. JL-6.3-b.
  case selection
  /// The filing goes to the city government. JL-6.3-d.
  case filedWithCity
  /// The deciding body of the implementer approves before the signing. JL-6.4-a.
  case bodyApproval
  /// The operator asks for data of the published catalogue. JL-6.5-a.
  case resourceRequest
  /// Data are granted on a decision in favour of the request. JL-6.5-b.
  case resourceDecision
  /// The implementer decides on data together with another body. JL-6.5-b.
  case coDecision
  /// The authority of the sector takes part in the decision. JL-6.5-b.
  case sectorCoDecision
  /// The source unit takes part in the decision. JL-9.1-b.
  case providerCoDecision
  /// Data granted are registered. JL-6.6-a.
  case resourceRegistration
  /// Products delivered are registered. JL-6.6-a.
  case productRegistration
  /// A serious breach allows the authorisation to be ended. JL-6.7-3.
  case seriousBreach
  /// The operator builds the platform. JL-6.8-a.
  case platformOwed
  /// Source units keep their catalogue and deliver data by the standard. JL-8.1-a.
  case sourceUnitData
  /// Disputes about data are settled in consultation. JL-8.1-d.
  case disputeConsultation
  /// The price authority approves with the implementer. JL-8.2-a.
  case priceApproval
  /// A price is within the cap. JL-8.2-b.
  case priceWithinCap
  /// Consent is neither bundled nor forced. JL-8.3-a.
  case consentManner
  /// Compliance is assessed from time to time. JL-8.3-c.
  case complianceCycle
  /// A product is reviewed for compliance before it is delivered. JL-8.3-c.
  case productReview
  /// There is an emergency plan. JL-8.3-d.
  case emergencyPlan
  /// The emergency plan is set going at once. JL-8.3-e.
  case planActivation
  /// A major risk is reported at once. JL-8.3-e.
  case majorRiskReport
  /// The implementer makes the state of the operation public. JL-8.4-a.
  case publicDisclosure
  /// The operator publishes its list of products. JL-8.4-b.
  case productDisclosure
  /// The operator discloses from time to time how data are used. JL-9.3-c.
  case usageDisclosure
  /// What source units contribute is evaluated. JL-8.4-c.
  case contributionEvaluation
  /// The carrying out of the agreement is evaluated from time to time. JL-8.4-d.
  case performanceCycle
  /// Renewal is decided in view of an evaluation. JL-8.4-d.
  case evaluatedRenewal
  /// Products are used for no other purpose, and to nobody's harm. JL-9.4-b.
  case purposeLimit
  /// Products of the operator are not passed on. JL-9.4-c.
  case thirdPartyUse
  /// The agreement runs five years at most. NL-27-14.
  case longestTerm
  /// Data put into operation are registered in twenty working days. NL-26-9.1.
  case firstRegistration
  /// Evidence is preserved before registration is applied for. NL-26-7.2.
  case evidencePreserved
  /// The steps of a registration follow one another. NL-26-8.
  case registrationOrder
  /// A registration is accepted in three working days. NL-26-10.
  case registrationAcceptance
  /// A registration is reviewed in twenty working days. NL-26-11.
  case registrationReview
  /// A registration is public for ten working days before its code. NL-26-12.
  case registrationNotice
  /// A cancellation is done in ten working days. NL-26-9.4.
  case registrationCancellation
  /// A registration is renewed within the sixty days before it expires. NL-26-15.
  case registrationRenewal
  /// A renewal adds three years at most. NL-26-15b.
  case renewedValidity
  /// The rate of profit allowed is bounded by the yield of government bonds. NL-65-2.
  case profitRate
  /// A deviation of up to a tenth is the operator's to adjust, a larger one its authority's. NL-65-4.
  case deviation
  /// A unit and its head are responsible for data management. YC-6.3.
  case responsibleUnit
  /// Data are shared and opened through the platform. YC-7.3-a.
  case platformChannel
  /// Each body draws up its catalogue, and classifies it. YC-10.1-a.
  case catalogueEntry
  /// An entry names what data are, and who collects, examines and provides them. YC-10.1-b.
  case entryParticulars
  /// Catalogues are examined and brought together. YC-10.3.
  case catalogueAudit
  /// The catalogue follows a change of law or of functions. YC-11-b.
  case catalogueChange
  /// What the platform has is not collected again. YC-12.2-c.
  case repeatedCollection
  /// Data are delivered to the platform in digital form. YC-13.
  case dataCollection
  /// Data are stored and kept safe on the government cloud. YC-15-a.
  case cloudStorage
  /// A county builds no cloud of its own. YC-15-b.
  case countyCloud
  /// Systems run on the government cloud. YC-15-c.
  case cloudSystems
  /// Basic data are collected without conditions. YC-16-b.
  case baseData
  /// Electronic licences are collected as they are issued. YC-16-c.
  case licenceCollection
  /// The operations agency has defects mended by a task on the platform. YC-17.2-a.
  case qualityTask
  /// Data under a task are checked and mended in the time set. YC-17.2-b.
  case qualityTaskTime
  /// An entry says how its data are shared. YC-19.
  case sharingTypeStated
  /// What is not shared freely rests on a law or a regulation. YC-20.1.
  case sharingBasis
  /// The conditions of sharing are named. YC-20.2-a.
  case sharingConditions
  /// Data that prove fit are shared without condition. YC-20.2-b.
  case sharingReassessment
  /// Data that are not shared are treated before they are. YC-20.3.
  case treatedBeforeSharing
  /// How data are shared changes for an emergency, and for its time. YC-20.4.
  case temporarySharing
  /// What was changed for an emergency is restored. YC-20.4.
  case sharingRestored
  /// A request names its scenario, and vouches for it. YC-21-b.
  case sharingScenario
  /// Shared data go to no third party and serve no other purpose. YC-21-c.
  case sharedDataUse
  /// Sharing is free of charge. YC-22.1.
  case freeOfCharge
  /// A copy needs the consent of the authority and of the provider. YC-22.2-b.
  case plainCopyConsent
  /// A table, which is a copy, has the authority's consent. YC-22.2-b.
  case tableCopyConsent
  /// A city department asks on the city's platform, and says what for. YC-22.3-1a.
  case cityRequest
  /// Access to data shared without condition is opened promptly. YC-22.3-1b.
  case cityOpening
  /// A request is passed on to the provider. YC-22.3-2a.
  case cityForwarding
  /// The provider answers in the time set. YC-22.3-2b.
  case cityAnswerTime
  /// Data shared on conditions are opened once the provider agrees. YC-22.3-2c.
  case cityApproval
  /// Access is opened once the provider has agreed. YC-22.3-2c.
  case cityAgreedOpening
  /// For a table the department that asks fills in the form. YC-22.3-2d.
  case cityForm
  /// A table is delivered once both sides have sealed the form. YC-22.3-2e.
  case citySeals
  /// The table is delivered once the form is sealed. YC-22.3-2e.
  case cityDelivery
  /// A refusal gives its reasons, and the law or regulation. YC-22.3-2f.
  case cityRefusal
  /// A city department asks on the city's platform, and says what for. YC-22.3-2g.
  case cityConditionalRequest
  /// A county department asks on the county's platform, and says what for. YC-22.4-1a.
  case countyRequest
  /// The county's platform is given access. YC-22.4-1b.
  case countyOpening
  /// A county's request is passed on to the provider. YC-22.4-2a.
  case countyForwarding
  /// The provider answers a county's request in the time set. YC-22.4-2a.
  case countyAnswerTime
  /// The county's platform is given access once the provider agrees. YC-22.4-2b.
  case countyApproval
  /// Access is given to the county once the provider has agreed. YC-22.4-2b.
  case countyAgreedOpening
  /// For a table the county authority fills in the form. YC-22.4-2c.
  case countyForm
  /// A table is delivered to the county once both have sealed the form. YC-22.4-2d.
  case countySeals
  /// The table is delivered to the county once the form is sealed. YC-22.4-2d.
  case countyDelivery
  /// A refusal to a county gives its reasons, and the law or regulation. YC-22.4-2e.
  case countyRefusal
  /// A county department asks on the county's platform, and says what for. YC-22.4-2f.
  case countyConditionalRequest
  /// A county is granted data as a whole when it first asks for them. YC-22.4-3a.
  case wholeGrant
  /// What rests on a whole grant needs one for those data. YC-22.4-3b.
  case wholeGrantUse
  /// What rests on a whole grant is opened without a further request. YC-22.4-3b.
  case wholeGrantOpening
  /// A body asks for data that the catalogue does not list. YC-23-a.
  case demandRequest
  /// The provider answers the demand in the time set. YC-23-b.
  case demandAnswerTime
  /// The data are listed, collected and shared in the time set. YC-23-c.
  case demandFulfilment
  /// Where data have to be processed, the day is announced. YC-23-d.
  case demandAnnouncement
  /// The data are shared by the day announced. YC-23-d.
  case announcedDay
  /// A refusal of a demand gives its reasons, and the law or regulation. YC-23-e.
  case demandRefusal
  /// Data of other levels are obtained through the authority. YC-24.
  case crossLevelRequest
  /// Who uses data reports what is wrong with them. YC-25-a.
  case correctionReport
  /// The provider checks and corrects in the time set. YC-25-b.
  case correctionTime
  /// Business goes on while data are being checked. YC-25-c.
  case businessAsUsual
  /// An entry says how its data are opened. YC-26.
  case openTypeStated
  /// Data that prove fit are opened without condition. YC-27.1.
  case openReassessment
  /// Data that are not open are treated or consented to before they are. YC-27.2.
  case treatedBeforeOpening
  /// The catalogue follows when data are opened otherwise. YC-27.3.
  case openTypeEntered
  /// Data are opened through the city's website. YC-28.
  case openWebsite
  /// An application for open data says what it has to. YC-29-2a.
  case openApplication
  /// An application for open data is answered in the time set. YC-29-2c.
  case openAnswerTime
  /// Data are opened to an applicant under an agreement on their use. YC-29-2d.
  case openAgreement
  /// The agreement on use settles what it has to. YC-29-2e.
  case openAgreementContents
  /// A refusal to open data gives its reasons, and the law, regulation or rule. YC-29-2f.
  case openRefusal
  /// The provider is told promptly of an objection. YC-30.1-a.
  case objectionForwarding
  /// The provider acts on an objection at once. YC-30.1-b.
  case objectionResolution
  /// A leak of open data is remedied at once. YC-30.1-c.
  case leakRemedy
  /// Open data that may do harm are stopped at once. YC-30.2.
  case openDataStop
  /// What is made of data names their source and provider. YC-36.2-a.
  case sourceNamed
  /// A user who broke the rules is restricted, and that is published. YC-37-b.
  case violationPublication
  /// A complaint is handled in the time set. YC-51-b.
  case complaintTime
  /// Open data are used for the purpose applied for. YC-55-1.
  case openDataPurpose
  /// There are rules of classification. YC-40.
  case classificationRules
  /// There are officers and specialists for data security. YC-41-2.
  case securityStaff
  /// Staff are trained in data security. YC-41-3.
  case securityTraining
  /// Copying, exporting, desensitising and destroying are supervised. YC-41-4.
  case actsSupervised
  /// A contractor keeps, uses, leaks and passes on nothing. YC-42.1-b.
  case contractorMisuse
  /// Measures are taken against an incident at once. YC-44-a.
  case incidentRemedy
  /// Users are told of an incident. YC-44-a.
  case incidentUserNotice
  /// The public is warned of what concerns it. YC-44-b.
  case publicWarning
  /// Projects are examined with catalogue and list of sharing. YC-46-a.
  case projectCatalogue
  /// Data are registered as assets. YC-47.1.
  case assetRegister
  /// The authority is told before data are bought. YC-47.3-a.
  case purchaseNotice
  /// What the platform shares is not bought. YC-47.3-b.
  case repeatedPurchase
  /// Data bought are listed in the catalogue. YC-47.3-c.
  case purchaseListing
  /// The work with data is evaluated. YC-50.
  case performanceEvaluation
  /// The form says who applies, and for which system. YC-A1-1.
  case cityFormApplicant
  /// The form says which data are used, how long and for what. YC-A1-2.
  case cityFormResource
  /// Data obtained as a table are destroyed after the term. YC-A1-6.
  case cityDestruction
  /// One form is for one resource. YC-A1-8.
  case cityFormSingle
  /// The form is made out in its copies. YC-A1-9.
  case cityFormCopies
  /// A county's form says whether the grant is whole. YC-A2-1.
  case countyFormScope
  /// A county's form is filled in. YC-A2-1b.
  case countyFormContents
  /// A county's form is made out in its copies. YC-A2-3.
  case countyFormCopies
  /// One form of a county is for one resource. YC-A2-3b.
  case countyFormSingle
  /// Data obtained by a county as a table are destroyed after the term. YC-A2-4e.
  case countyDestruction
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
