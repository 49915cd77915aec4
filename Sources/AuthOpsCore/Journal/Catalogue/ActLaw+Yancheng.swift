extension ActLaw {
  /// Who does what under the measures of Yancheng city, and the rule that carries it.
  ///
  /// Where the clause depends on who asks and for what, the usual case stands here, and the act itself is judged by its
  /// own.
  static let yancheng: [ActLaw] = sharing + catalogues + citizens + security

  /// Sharing, demands, corrections and tasks.
  private static let sharing: [ActLaw] = [
    ActLaw(.sharingRequested, by: RoleSet(.agency, .countyAuthority), under: .sharingScenario),
    ActLaw(.sharingAccepted, by: RoleSet(.operationsAgency), under: .cityForwarding, dependsOnAct: true),
    ActLaw(.sharingForwarded, by: RoleSet(.operationsAgency), under: .cityForwarding, dependsOnAct: true),
    ActLaw(.sharingAnswered, by: RoleSet(.dataProvider), under: .cityAnswerTime, dependsOnAct: true),
    ActLaw(
      .sharingOpened, by: RoleSet(.operationsAgency, .dataProvider, .countyAuthority),
      under: .cityAgreedOpening, dependsOnAct: true),
    ActLaw(
      .sharingFormSealed, by: RoleSet(.agency, .countyAuthority, .dataProvider), under: .cityForm,
      dependsOnAct: true),
    ActLaw(.sharingDelivered, by: RoleSet(.operationsAgency), under: .cityDelivery, dependsOnAct: true),
    ActLaw(
      .sharingDataDestroyed, by: RoleSet(.agency, .countyAuthority), under: .cityDestruction,
      dependsOnAct: true),
    ActLaw(
      .copyConsented, by: RoleSet(.dataBureau, .dataProvider, .countyAuthority), under: .plainCopyConsent),
    ActLaw(.countyAuthGranted, by: RoleSet(.dataProvider), under: .wholeGrant),
    ActLaw(.crossLevelCoordinated, by: RoleSet(.dataBureau, .countyAuthority), under: .crossLevelRequest),
    ActLaw(.demandRequested, by: RoleSet(.agency), under: .demandRequest),
    ActLaw(.demandAnswered, by: RoleSet(.dataProvider), under: .demandAnswerTime),
    ActLaw(.demandEtaNotified, by: RoleSet(.dataProvider), under: .demandAnnouncement),
    ActLaw(.demandFulfilled, by: RoleSet(.dataProvider), under: .demandFulfilment),
    ActLaw(.correctionReported, by: RoleSet(.agency), under: .correctionReport),
    ActLaw(.correctionCompleted, by: RoleSet(.dataProvider), under: .correctionTime),
    ActLaw(.serviceRefused, by: .anyone, under: .businessAsUsual),
    ActLaw(.qualityTaskIssued, by: RoleSet(.operationsAgency), under: .qualityTask),
    ActLaw(.qualityTaskDone, by: RoleSet(.agency, .dataProvider), under: .qualityTaskTime),
  ]

  /// Catalogues, what they say of data, and data bought.
  private static let catalogues: [ActLaw] = [
    ActLaw(
      .cataloguePublished, by: RoleSet(.agency, .dataProvider, .operationsAgency), under: .catalogueEntry),
    ActLaw(.catalogueChangeArose, by: .anyone, under: .catalogueChange),
    ActLaw(
      .catalogueUpdated, by: RoleSet(.agency, .dataProvider, .operationsAgency), under: .catalogueChange),
    ActLaw(.catalogueAudited, by: RoleSet(.operationsAgency), under: .catalogueAudit),
    ActLaw(
      .attributeReassessed, by: RoleSet(.agency, .dataProvider), under: .sharingReassessment,
      dependsOnAct: true),
    ActLaw(
      .attributeAdjusted, by: RoleSet(.agency, .dataProvider), under: .sharingReassessment, dependsOnAct: true
    ),
    ActLaw(.attributeRestored, by: RoleSet(.agency, .dataProvider), under: .sharingRestored),
    ActLaw(.dataCollected, by: RoleSet(.agency, .dataProvider, .operationsAgency), under: .dataCollection),
    ActLaw(.resourceRegistered, by: RoleSet(.agency, .dataProvider, .dataBureau), under: .assetRegister),
    ActLaw(.purchaseNotified, by: RoleSet(.agency, .dataProvider), under: .purchaseNotice),
    ActLaw(.purchaseMade, by: RoleSet(.agency, .dataProvider), under: .purchaseListing),
  ]

  /// Open data, objections, complaints and what follows violations.
  private static let citizens: [ActLaw] = [
    ActLaw(.openDataApplied, by: RoleSet(.citizen, .dataUser), under: .openApplication),
    ActLaw(.openDataAnswered, by: RoleSet(.dataProvider), under: .openAnswerTime),
    ActLaw(.openDataAgreementSigned, by: RoleSet(.dataProvider, .citizen, .dataUser), under: .openAgreement),
    ActLaw(.openDataGranted, by: RoleSet(.dataProvider, .operationsAgency), under: .openAgreement),
    ActLaw(.openObjectionLodged, by: .anyone, under: .objectionForwarding),
    ActLaw(.openObjectionForwarded, by: RoleSet(.dataBureau), under: .objectionForwarding),
    ActLaw(.openObjectionResolved, by: RoleSet(.dataProvider), under: .objectionResolution),
    ActLaw(.openAccessSuspended, by: RoleSet(.agency, .dataProvider), under: .openDataStop),
    ActLaw(.complaintReceived, by: .anyone, under: .complaintTime),
    ActLaw(
      .complaintHandled, by: RoleSet(.dataProvider, .sectorAuthority, .dataBureau), under: .complaintTime),
    ActLaw(
      .accessRestricted, by: RoleSet(.dataBureau, .dataProvider, .countyAuthority),
      under: .violationPublication),
    ActLaw(
      .violationPublicised, by: RoleSet(.dataBureau, .dataProvider, .countyAuthority),
      under: .violationPublication),
    ActLaw(.disputeCoordinated, by: RoleSet(.dataBureau, .countyAuthority), under: .disputeConsultation),
    ActLaw(.governmentDecided, by: RoleSet(.localGovernment), under: .disputeConsultation),
  ]

  /// Risks, incidents, supervision and what bodies keep up.
  private static let security: [ActLaw] = [
    ActLaw(.riskDetected, by: .anyone, under: .riskRemedy),
    ActLaw(.riskReported, by: RoleSet(.dataUser), under: .riskReport),
    ActLaw(.riskRemedied, by: RoleSet(.agency, .dataProvider), under: .riskRemedy),
    ActLaw(.incidentDetected, by: .anyone, under: .incidentRemedy),
    ActLaw(
      .incidentRemedied, by: RoleSet(.agency, .dataProvider), under: .incidentRemedy, dependsOnAct: true),
    ActLaw(.incidentUsersNotified, by: RoleSet(.agency, .dataProvider), under: .incidentUserNotice),
    ActLaw(.incidentReported, by: RoleSet(.agency, .dataProvider), under: .incidentReport),
    ActLaw(.incidentPlanActivated, by: RoleSet(.sectorAuthority, .enforcement), under: .planActivation),
    ActLaw(.incidentPublicWarned, by: RoleSet(.sectorAuthority, .enforcement), under: .publicWarning),
    ActLaw(.emergencyPlanAdopted, by: RoleSet(.agency, .dataProvider), under: .emergencyPlan),
    ActLaw(.drillHeld, by: RoleSet(.agency, .dataProvider, .enforcement), under: .emergencyPlan),
    ActLaw(.trainingCompleted, by: RoleSet(.agency, .dataProvider), under: .securityTraining),
    ActLaw(
      .inspectionPerformed,
      by: RoleSet(
        .dataBureau, .operationsAgency, .dataProvider, .countyAuthority, .sectorAuthority, .supervisor,
        .enforcement, .agency), under: .rectification, dependsOnAct: true),
    ActLaw(.rectificationOrdered, by: RoleSet(.dataBureau, .sectorAuthority), under: .rectification),
    ActLaw(.rectificationReported, by: RoleSet(.agency, .dataProvider), under: .rectification),
    ActLaw(.rectificationAccepted, by: RoleSet(.dataBureau, .sectorAuthority), under: .rectification),
    ActLaw(.performanceEvaluated, by: RoleSet(.dataBureau, .countyAuthority), under: .performanceEvaluation),
  ]
}
