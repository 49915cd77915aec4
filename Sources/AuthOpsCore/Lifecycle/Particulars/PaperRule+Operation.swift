extension PaperRule {
  /// The agreement, and the acts that change or end it.
  ///
  /// DQ-A5-2, DQ-A5-4.1, DQ-A5-6.1, DQ-A5-9. The blanks for the rate are to be filled in; the formula and the cap of
  /// the text bind whatever they say (X-DQ-06). The platform has to be named, as the template's own is a province's
  /// (X-DQ-29). The sixth ground speaks of measures that are not the agreement: it is read as any law or the agreement
  /// (X-DQ-16).
  static let agreement: [PaperRule] = [
    PaperRule(.dataList, .agreementSigned, fields: ["dataSets"]),
    PaperRule(.scenarioList, .agreementSigned, fields: ["scenarios"]),
    PaperRule(.platformNamed, .agreementSigned, fields: ["platform"]),
    PaperRule(.productFormsStated, .agreementSigned, fields: ["productForms"]),
    PaperRule(
      .rateAgreed, .agreementSigned, fields: ["rateFormula", "rateRange"], blank: .whenOthersAreStated),
    PaperRule(.estimateStated, .agreementSigned, fields: ["estimateYears"]),
    PaperRule(
      .securityOfficer, .agreementSigned, fields: ["securityOfficer", "securityDepartment"],
      blank: .whenOthersAreStated),
    PaperRule(.damagesAgreed, .agreementSigned, fields: ["liquidatedDamages"]),
    PaperRule(.sealed, .agreementSigned, fields: ["sealed"]),
    PaperRule(.signatory, .agreementSigned, fields: ["signatory", "signatoryPost"]),
    PaperRule(.rectificationGround, .rectificationOrdered, fields: ["ground"]),
    PaperRule(.exitInWriting, .earlyExitRequested, fields: ["written"]),
  ]

  /// Training and the environment.
  ///
  /// DQ-A5-5.2.2-2a, DQ-A5-9.2. Either organiser will do (X-DQ-04). The tool for consent is the authority's to provide,
  /// although the text names it among the operator's duties (X-DQ-13).
  static let onboarding: [PaperRule] = [
    PaperRule(.trainingOrganiser, .trainingCompleted, fields: ["organiser"]),
    PaperRule(.consentTool, .platformAccepted, fields: ["consentTool"]),
  ]

  /// Data, models and what leaves the domain.
  ///
  /// DQ-A5-5.2.1, DQ-A5-5.2.3-6. Sampling and removal of sensitive data are both needed: the text lists them side by
  /// side.
  static let processing: [PaperRule] = [
    PaperRule(.treatedData, .processingStarted, fields: ["sampled", "desensitised"]),
    PaperRule(.irreversibleModel, .modelReviewed, fields: ["irreversible"], of: .consents),
    PaperRule(.socialDataSource, .socialDataImportRequested, fields: ["lawfulSource"]),
    PaperRule(
      .treatedSocialData, .socialDataImported, fields: ["sampled", "desensitised", "declassified"]),
    PaperRule(.irreversibleOutput, .outputExported, fields: ["irreversible"]),
    PaperRule(.operatorIncident, .incidentDetected, fields: ["byOperator"]),
    PaperRule(.dataToOthers, .incidentDetected, fields: ["kind"]),
  ]
}
