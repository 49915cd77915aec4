extension PaperRule {
  /// What the plan of Jilin asks of the particulars of its events.
  ///
  /// JL-3.2-c, JL-3.4, JL-4-d, JL-5-b, JL-6.3, JL-6.8-a, JL-8.1-a, JL-8.2-a, JL-8.3-a, JL-9.4. The plan lists no papers
  /// of the application (X-JL-13). Its list of persons names 企业法人 as well, which is no person (X-JL-10). The ban on
  /// passing on is about products of the operator that were not developed further (X-JL-09).
  static let jilin: [PaperRule] = [
    PaperRule(.leadersRecord, .applicationSubmitted, fields: ["personsClean"]),
    PaperRule(.internalRules, .applicationSubmitted, fields: ["internalRules"]),
    PaperRule(
      .trackRecord, .applicationSubmitted, fields: ["protectionExperience", "cryptographyExperience"]),
    PaperRule(.classifiedCatalogue, .cataloguePublished, fields: ["classified", "jointly"]),
    PaperRule(.selection, .selectionConcluded, fields: ["method"]),
    PaperRule(.filedWithCity, .authorizationFiledUpward, fields: ["addressee"]),
    PaperRule(.platformOwed, .platformAccepted, fields: ["builder"]),
    PaperRule(.sourceUnitData, .dataCollected, fields: ["byStandard"]),
    PaperRule(.sourceUnitData, .catalogueUpdated, fields: ["byStandard"]),
    PaperRule(.priceApproval, .priceCapApproved, contents: ["implementer"]),
    PaperRule(.consentManner, .subjectConsented, fields: ["bundled", "forced"]),
    PaperRule(
      .purposeLimit, .inspectionPerformed, fields: ["otherPurpose", "harmful"], concernsCounterpart: true),
    PaperRule(
      .thirdPartyUse, .inspectionPerformed, fields: ["thirdPartyUse"], concernsCounterpart: true),
  ]

  /// What the national rules ask of the particulars of their events.
  ///
  /// NL-26-7.2.
  static let national: [PaperRule] = [
    PaperRule(.evidencePreserved, .registrationApplied, fields: ["evidencePreserved"])
  ]
}
