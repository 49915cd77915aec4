extension PaperRule {
  /// What the measures of Yancheng ask of the particulars of their events.
  ///
  /// YC-6 to YC-22, YC-29, YC-36 to YC-47, YC-A1, YC-A2. Each article has its own list of what a refusal may rest on
  /// (X-YC-05).
  static let yancheng: [PaperRule] = catalogues + requests + forms + citizens + inspections

  /// Catalogues, tasks and what is delivered to the platform.
  private static let catalogues: [PaperRule] = [
    PaperRule(.catalogueEntry, .cataloguePublished, fields: ["classified"]),
    PaperRule(
      .entryParticulars, .cataloguePublished,
      fields: [
        "content", "form", "category", "condition", "updateFrequency", "collector", "auditor", "provider",
      ]),
    PaperRule(.sharingTypeStated, .cataloguePublished, fields: ["sharingType"]),
    PaperRule(
      .sharingBasis, .cataloguePublished, fields: ["legalBasis"], ifStated: ["basisLevel"], of: .restricted),
    PaperRule(.sharingConditions, .cataloguePublished, fields: ["conditions"], of: .conditional),
    PaperRule(.openTypeStated, .cataloguePublished, fields: ["openType"]),
    PaperRule(.temporarySharing, .attributeAdjusted, fields: ["emergencyStated"], of: .temporary),
    PaperRule(.dataCollection, .dataCollected, fields: ["digitised"], ifStated: ["to"]),
    PaperRule(.baseData, .dataCollected, fields: ["conditions"]),
    PaperRule(.qualityTask, .qualityTaskIssued, fields: ["channel"]),
    PaperRule(.repeatedPurchase, .purchaseMade, fields: ["sharedOnPlatform"]),
  ]

  /// Requests for shared data and demands, with the answers to them.
  private static let requests: [PaperRule] = [
    PaperRule(.sharingScenario, .sharingRequested, fields: ["scenario", "truthful", "compliant", "secure"]),
    PaperRule(.cityRequest, .sharingRequested, fields: ["purpose"], ifStated: ["channel"], of: .way(.city)),
    PaperRule(
      .cityConditionalRequest, .sharingRequested, fields: ["purpose"], ifStated: ["channel"],
      of: .way(.cityConditional)),
    PaperRule(
      .countyRequest, .sharingRequested, fields: ["purpose"], ifStated: ["channel"], of: .way(.county)),
    PaperRule(
      .countyConditionalRequest, .sharingRequested, fields: ["purpose"], ifStated: ["channel"],
      of: .way(.countyConditional)),
    PaperRule(
      .cityRefusal, .sharingAnswered, fields: ["reason", "legalBasis"], ifStated: ["basisLevel"],
      of: .refusalsToCounty(false)),
    PaperRule(
      .countyRefusal, .sharingAnswered, fields: ["reason", "legalBasis"], ifStated: ["basisLevel"],
      of: .refusalsToCounty(true)),
    PaperRule(
      .cityForm, .sharingFormSealed, contents: ["useRequirements", "responsibilities"], of: .county(false)),
    PaperRule(
      .countyForm, .sharingFormSealed, contents: ["useRequirements", "responsibilities"], of: .county(true)),
    PaperRule(.sharingScenario, .demandRequested, fields: ["scenario", "truthful", "compliant", "secure"]),
    PaperRule(
      .demandRefusal, .demandAnswered, fields: ["reason", "legalBasis"], ifStated: ["basisLevel"],
      of: .refusals),
  ]

  /// The filing forms of tables.
  private static let forms: [PaperRule] = [
    PaperRule(.cityFormApplicant, .sharingFormSealed, form: applicant, of: .county(false)),
    PaperRule(.cityFormResource, .sharingFormSealed, form: resource, of: .county(false)),
    PaperRule(.countyFormContents, .sharingFormSealed, form: applicant + resource, of: .county(true)),
    PaperRule(
      .countyFormScope, .sharingFormSealed, fields: ["grantScope"], blank: .withForm, of: .county(true)),
  ]

  private static let applicant = [
    "department", "office", "contact", "contactPhone", "systemName", "systemDescription",
  ]

  private static let resource = ["resourceName", "term", "fields", "scenarioAndBasis"]

  /// Open data.
  private static let citizens: [PaperRule] = [
    PaperRule(
      .openApplication, .openDataApplied, fields: ["title", "purpose", "kind", "until", "outcomeForm"],
      ifStated: ["channel"]),
    PaperRule(
      .openRefusal, .openDataAnswered, fields: ["reason", "legalBasis"], ifStated: ["basisLevel"],
      of: .refusals),
    PaperRule(
      .openAgreementContents, .openDataAgreementSigned,
      contents: ["purpose", "scope", "manner", "service", "prohibitions", "credit", "liability", "disputes"]),
    PaperRule(.openWebsite, .openDataGranted, fields: ["channel"]),
    PaperRule(.violationPublication, .violationPublicised, fields: ["channel"]),
  ]

  /// What an inspection finds of a body.
  private static let inspections: [PaperRule] = [
    PaperRule(.responsibleUnit, .inspectionPerformed, fields: ["responsibleUnit"]),
    PaperRule(.platformChannel, .inspectionPerformed, fields: ["newChannel"]),
    PaperRule(.repeatedCollection, .inspectionPerformed, fields: ["repeatedCollection"]),
    PaperRule(.cloudStorage, .inspectionPerformed, fields: ["governmentCloud"]),
    PaperRule(.countyCloud, .inspectionPerformed, fields: ["newCountyCloud"]),
    PaperRule(.cloudSystems, .inspectionPerformed, fields: ["systemsOnCloud"]),
    PaperRule(.baseData, .inspectionPerformed, fields: ["baseDataShared"]),
    PaperRule(.licenceCollection, .inspectionPerformed, fields: ["licencesAtOnce"]),
    PaperRule(.sourceNamed, .inspectionPerformed, fields: ["sourceNamed"]),
    PaperRule(.classificationRules, .inspectionPerformed, fields: ["classificationRules"]),
    PaperRule(.securityStaff, .inspectionPerformed, fields: ["securityStaff"]),
    PaperRule(.actsSupervised, .inspectionPerformed, fields: ["actsSupervised"]),
    PaperRule(.contractorMisuse, .inspectionPerformed, fields: ["contractorMisuse"]),
    PaperRule(.projectCatalogue, .inspectionPerformed, fields: ["projectCatalogued"]),
  ]
}
