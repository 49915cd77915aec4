/// Which act of a short proceeding is whose: one line for each type of event.
extension CaseFile {
  /// Hands an act to the proceeding that it concerns; what is only recorded moves nothing.
  mutating func proceed(_ act: Act, _ law: Law) {
    switch act.fact.kind {
    case .sharingRequested: requestSharing(act, law)
    case .sharingAccepted: acceptSharing(act)
    case .sharingForwarded: forwardSharing(act, law)
    case .sharingAnswered: answerSharing(act, law)
    case .sharingOpened: openSharing(act, law)
    case .sharingFormSealed: sealForm(act, law)
    case .sharingDelivered: deliverShared(act, law)
    case .sharingDataDestroyed: destroyShared(act)
    case .copyConsented: consentToCopy(act)
    case .countyAuthGranted: grantToCounty(act)
    case .crossLevelCoordinated: coordinateLevels(act)
    case .demandRequested: requestUncatalogued(act, law)
    case .demandAnswered: answerUncatalogued(act, law)
    case .demandEtaNotified: announceDay(act, law)
    case .demandFulfilled: fulfilDemand(act, law)
    case .correctionReported: reportError(act, law)
    case .correctionCompleted: completeCorrection(act)
    case .serviceRefused: refuseService(act, law)
    case .qualityTaskIssued: issueTask(act, law)
    case .qualityTaskDone: doTask(act)
    case .cataloguePublished: publishEntry(act, law)
    case .catalogueAudited: auditCatalogue(act)
    case .catalogueChangeArose: openChange(act, law)
    case .catalogueUpdated: updateCatalogue(act)
    case .attributeReassessed: reassess(act, law)
    case .attributeAdjusted: adjustAttribute(act, law)
    case .attributeRestored: restoreAttribute(act)
    case .openDataApplied: applyForOpenData(act, law)
    case .openDataAnswered: answerApplication(act, law)
    case .openDataAgreementSigned: signUseAgreement(act)
    case .openDataGranted: grantOpenData(act)
    case .openObjectionLodged: lodgeOpenObjection(act, law)
    case .openObjectionForwarded: forwardObjection(act, law)
    case .openObjectionResolved: resolveObjection(act)
    case .complaintReceived: receiveComplaint(act, law)
    case .complaintHandled: handleComplaint(act)
    case .accessRestricted: restrictAccess(act, law)
    case .violationPublicised: publiciseViolation(act)
    case .purchaseNotified: notifyPurchase(act)
    case .purchaseMade: makePurchase(act, law)
    case .riskDetected: openRisk(act, law)
    case .riskReported: settle(.riskReport, act)
    case .riskRemedied: settle(.riskRemedy, act)
    case .openAccessSuspended: if act.object != nil { settle(.openDataStop, act) }
    case .incidentDetected: openIncident(act, law)
    case .incidentRemedied: remedyIncident(act)
    case .incidentUsersNotified: settle(.incidentUserNotice, act)
    case .incidentReported: reportToAuthority(act, law)
    case .incidentPlanActivated: settle(.planActivation, act)
    case .incidentPublicWarned: settle(.publicWarning, act)
    case .inspectionPerformed: superviseUse(act, law)
    case .rectificationOrdered: orderMending(act, law)
    case .rectificationReported: reportMending(act)
    case .rectificationAccepted: acceptRectification(act)
    case .disputeCoordinated: coordinateDispute(act)
    case .governmentDecided: decideDispute(act)
    case .dataCollected, .resourceRegistered, .emergencyPlanAdopted, .drillHeld, .trainingCompleted,
      .performanceEvaluated:
      break
    // Types that the procedure does not know, and that were left before.
    case .announcementPublished, .applicationWindowClosed, .applicationSubmitted, .applicationReceived,
      .applicationDeficiencyNotified, .applicationSupplemented, .applicationFormalCheckPassed,
      .applicationRejected, .applicationWithdrawn, .commitmentSigned, .demandReviewRequested,
      .demandReviewResponded, .demandReviewDisputed, .disputeReferred, .disputeDeliberated,
      .expertReviewConcluded, .qualificationVerified, .coordinationResolved, .shortlistReportedToGovernment,
      .operatorListFiledLocally, .authorizationPublicised, .authorizationFiledUpward, .objectionLodged,
      .objectionAnswered, .signingDelegated, .agreementSigned, .agreementTookEffect, .scenarioChangeApproved,
      .agreementSupplemented, .renewalApplied, .renewalDecided, .agreementExpired, .agreementTerminated,
      .authorizationRevoked, .feePaid, .earlyExitRequested, .earlyExitDecided, .usersConsented,
      .usersTransitioned, .rectificationFailed, .accessSuspended, .accessRestored, .damagesClaimed,
      .penaltyImposed, .creditRecorded, .accessClosed, .dataDeleted, .logsPurged, .examPassed, .examFailed,
      .personnelVerified, .ndaSigned, .accessGranted, .platformAccepted, .resourceGranted, .processingStarted,
      .modelSubmitted, .modelReviewed, .socialDataImportRequested, .socialDataImportDecided,
      .socialDataImported, .outputExported, .processingHalted, .productDeveloped, .productFilingSubmitted,
      .productFilingDecided, .subjectConsented, .productObjectionLodged, .productObjectionHandled,
      .usageAgreementSigned, .usageAgreementFiled, .usageAgreementEnded, .saleRecorded,
      .annualReportSubmitted, .annualReportAssessed, .qualityTicketOpened, .qualityTicketAnswered,
      .qualityTicketRepairOrdered, .qualityTicketRepaired, .qualityTicketClosed, .selectionOpened,
      .selectionConcluded, .decisionBodyApproved, .dataReturned, .resourceRequested, .resourceDecided,
      .productRegistered, .priceCapApproved, .priceSet, .disclosurePublished, .complianceAssessed,
      .contributionEvaluated, .registrationApplied, .registrationAccepted, .registrationReviewed,
      .registrationNoticed, .registrationCoded, .registrationRenewed, .registrationCancelled,
      .revenueEvaluated:
      break
    }
  }
}
