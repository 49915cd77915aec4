extension PaperRule {
  /// The announcement, the application with its form, and the commitment.
  ///
  /// DQ-1-b, DQ-1-c, DQ-2-a, DQ-A1, DQ-A2, DQ-A3. The reference template of the announcement has no place for the mode
  /// and the conditions; the guide itself asks for them and prevails (X-DQ-14). Whoever signs as legal representative
  /// is taken for the principal officer as well (X-DQ-28).
  static let application: [PaperRule] = [
    PaperRule(.expertAdvice, .announcementPublished, fields: ["expertAdvice"]),
    PaperRule(
      .announcementContents, .announcementPublished, fields: ["authorisationMode", "eligibility"],
      blank: .whenOthersAreStated),
    PaperRule(.announcementBlanks, .announcementPublished, fields: ["field"]),
    PaperRule(.announcementIssuer, .announcementPublished, fields: ["issuer"]),
    PaperRule(.applicationChannel, .applicationSubmitted, fields: ["channel"]),
    PaperRule(.formApplicant, .applicationSubmitted, form: ["applicantName"]),
    PaperRule(
      .formContacts, .applicationSubmitted,
      form: ["legalRepresentative", "legalRepresentativePhone", "personInCharge", "personInChargePhone"]),
    PaperRule(
      .formContents, .applicationSubmitted, form: ["reasonForApplying", "needs", "scenarioDescription"]),
    PaperRule(.formQualifications, .applicationSubmitted, form: ["qualifications"]),
    PaperRule(.formPlan, .applicationSubmitted, form: ["planSummary"]),
    PaperRule(.formPricing, .applicationSubmitted, form: ["pricing"]),
    PaperRule(.formUsage, .applicationSubmitted, form: ["usage"]),
    PaperRule(
      .formSignature, .applicationSubmitted, form: ["signedByPersonInCharge", "sealed", "signedOn"]),
    PaperRule(.commitmentAddressee, .commitmentSigned, fields: ["addressee"]),
    PaperRule(.commitmentSignature, .commitmentSigned, fields: ["signatory", "signatoryPost", "sealed"]),
  ]

  /// The demand forms and the opinions of the review.
  ///
  /// DQ-3.1-a, DQ-3.1-j, DQ-A2-9 to DQ-A2-11, DQ-A4. The demand form keeps instructions for departments: of its contact
  /// only what is stated is judged (X-DQ-24). Prices and uses may be others than the boxes name (X-DQ-23).
  static let review: [PaperRule] = [
    PaperRule(.demandData, .demandReviewRequested, fields: ["dataSets"], excuse: "annexList"),
    PaperRule(.demandApplicant, .demandReviewRequested, form: ["applicantName"]),
    PaperRule(
      .demandContact, .demandReviewRequested, form: ["contact", "contactPhone"],
      formIfStated: ["contactFromDeveloper"]),
    PaperRule(
      .demandSecurityOfficer, .demandReviewRequested, form: ["securityOfficer", "securityOfficerPhone"]),
    PaperRule(.demandScenario, .demandReviewRequested, form: ["scenario"]),
    PaperRule(.demandReason, .demandReviewRequested, form: ["reason", "signed", "signedOn"]),
    PaperRule(.providerSignature, .demandReviewResponded, fields: ["signed"]),
    PaperRule(.jointReview, .applicationFormalCheckPassed, fields: ["jointly"]),
    PaperRule(.bureauOpinion, .applicationFormalCheckPassed, fields: ["opinion", "signed"]),
    PaperRule(
      .collectiveReview, .expertReviewConcluded, fields: ["security", "compliance", "collective"],
      of: .consents),
    PaperRule(.expertOpinion, .expertReviewConcluded, fields: ["opinion", "signed"]),
    PaperRule(.groupOpinion, .coordinationResolved, fields: ["opinion", "signed"]),
  ]
}
