import AuthOpsCore

/// One step of a way: a type of event, who does it, and its payload.
typealias WayStep = (type: String, role: String?, data: String)

extension Walk {
  /// The way that a lawful case of a procedure goes: a walk follows it as often as not.
  static func way(_ procedure: Procedure) -> [WayStep] {
    switch procedure {
    case .deqing: deqing
    case .jilin: jilin
    case .yancheng: yancheng
    }
  }

  private static let deqing: [WayStep] = [
    ("announcement.published", "dataBureau", #"{"rulebook":"deqing"}"#),
    ("application.submitted", "applicant", #"{"demands":["demand-1","demand-2"]}"#),
    ("commitment.signed", "applicant", #"{"yearsAfterEnd":2}"#),
    ("application.received", "dataBureau", "{}"),
    ("demandReview.requested", "dataBureau", #"{"demand":"demand-1"}"#),
    ("demandReview.requested", "dataBureau", #"{"demand":"demand-2"}"#),
    ("demandReview.responded", "dataProvider", #"{"demand":"demand-1","verdict":"agree"}"#),
    ("demandReview.responded", "dataProvider", #"{"demand":"demand-2","verdict":"agree"}"#),
    ("application.supplemented", "applicant", "{}"),
    ("application.formalCheckPassed", "dataBureau", "{}"),
    ("expertReview.concluded", "expertPanel", #"{"verdict":"pass"}"#),
    ("dispute.referred", "dataBureau", #"{"demand":"demand-1"}"#),
    ("dispute.deliberated", "coordinationGroup", #"{"demand":"demand-1","verdict":"agree"}"#),
    ("qualification.verified", "coordinationGroup", #"{"securityMet":true,"creditMet":true}"#),
    ("coordination.resolved", "coordinationGroup", #"{"verdict":"pass"}"#),
    ("shortlist.reportedToGovernment", "coordinationGroup", "{}"),
    ("government.decided", "localGovernment", #"{"verdict":"approve"}"#),
    ("operatorList.filedLocally", "coordinationGroup", "{}"),
    ("authorization.publicised", "dataBureau", "{}"),
    ("authorization.filedUpward", "localGovernment", "{}"),
    ("signing.delegated", "localGovernment", "{}"),
    ("agreement.signed", "dataBureau", #"{"scenarios":["scenario-1"],"operatorKind":"legalPerson"}"#),
    ("platform.accepted", "dataBureau", "{}"),
    ("training.completed", "operator", #"{"person":"person-1"}"#),
    ("exam.passed", "dataBureau", #"{"person":"person-1"}"#),
    ("personnel.verified", "dataBureau", #"{"person":"person-1"}"#),
    ("nda.signed", "operator", #"{"person":"person-1"}"#),
    ("access.granted", "dataBureau", #"{"person":"person-1"}"#),
    ("processing.started", "operator", #"{"person":"person-1","insideDomain":true}"#),
    ("product.developed", "operator", #"{"product":"product-1","usesPersonalData":false}"#),
    ("product.filingSubmitted", "operator", #"{"product":"product-1"}"#),
    ("product.filingDecided", "dataBureau", #"{"product":"product-1","verdict":"filed"}"#),
    (
      "usageAgreement.signed", "operator",
      #"{"usageAgreement":"usageAgreement-1","product":"product-1","user":"user-1","scenario":"scenario-1"}"#
    ),
    ("sale.recorded", "operator", #"{"product":"product-1","user":"user-1"}"#),
    ("authorization.revoked", "localGovernment", #"{"ground":"commitmentBreach"}"#),
    ("access.closed", "dataBureau", "{}"), ("data.deleted", "dataBureau", "{}"),
  ]

  private static let jilin: [WayStep] = [
    ("announcement.published", "implementer", #"{"rulebook":"jilin"}"#),
    ("catalogue.published", "implementer", #"{"dataSets":["dataSet-1","dataSet-2"]}"#),
    ("application.submitted", "applicant", #"{"establishedOn":"2001-06-18","taxGrade":"A"}"#),
    ("qualification.verified", "implementer", #"{"verdict":"pass"}"#),
    ("selection.opened", "implementer", #"{"method":"negotiation"}"#),
    ("selection.concluded", "implementer", #"{"verdict":"selected","method":"negotiation"}"#),
    ("authorization.publicised", "implementer", "{}"),
    ("authorization.filedUpward", "implementer", #"{"addressee":"cityGovernment"}"#),
    ("decisionBody.approved", "decisionBody", "{}"),
    ("agreement.signed", "implementer", #"{"operatorKind":"legalPerson"}"#),
    ("emergencyPlan.adopted", "operator", "{}"),
    ("platform.accepted", "implementer", #"{"protectionLevel":3,"builder":"operator"}"#),
    ("resource.requested", "operator", #"{"request":"resourceRequest-1","dataSets":["dataSet-1"]}"#),
    (
      "resource.decided", "implementer",
      #"{"request":"resourceRequest-1","verdict":"approve","jointly":["dataProvider","sectorAuthority"]}"#
    ),
    ("resource.granted", "implementer", #"{"dataSet":"dataSet-1","request":"resourceRequest-1"}"#),
    ("resource.registered", "implementer", #"{"dataSet":"dataSet-1"}"#),
    (
      "processing.started", "operator",
      #"{"person":"person-1","insideDomain":true,"dataSets":["dataSet-1"]}"#
    ),
    ("product.developed", "operator", #"{"product":"product-1","serviceProvider":"serviceProvider-1"}"#),
    ("compliance.assessed", "operator", #"{"product":"product-1","verdict":"pass"}"#),
    (
      "price.capApproved", "priceAuthority", #"{"product":"product-1","cap":"150","jointly":["implementer"]}"#
    ),
    ("price.set", "operator", #"{"product":"product-1","price":"149.99"}"#),
    ("sale.recorded", "operator", #"{"product":"product-1","user":"user-1"}"#),
    ("product.registered", "operator", #"{"product":"product-1"}"#),
    ("incident.detected", nil, #"{"incident":"incident-1"}"#),
    ("incident.planActivated", "operator", #"{"incident":"incident-1"}"#),
    ("incident.reported", "operator", #"{"incident":"incident-1"}"#),
    ("disclosure.published", "operator", #"{"contents":["productList","dataUse"]}"#),
    ("performance.evaluated", "implementer", #"{"verdict":"pass"}"#),
    ("renewal.applied", "operator", "{}"), ("renewal.decided", "implementer", #"{"verdict":"agree"}"#),
    ("agreement.signed", "implementer", #"{"agreement":2,"operatorKind":"legalPerson"}"#),
    ("authorization.revoked", "implementer", #"{"serious":true}"#),
    ("access.closed", "implementer", "{}"), ("data.deleted", "implementer", "{}"),
  ]

  private static let yancheng: [WayStep] = [
    (
      "sharing.requested", "agency",
      #"{"rulebook":"yancheng","request":"sharingRequest-1","dataSet":"dataSet-1","sharingType":"conditional","level":"city","until":"2026-06-30"}"#
    ),
    (
      "sharing.forwarded", "operationsAgency",
      #"{"request":"sharingRequest-1"}"#
    ),
    (
      "sharing.answered", "dataProvider",
      #"{"request":"sharingRequest-1","verdict":"agree","delivery":"table"}"#
    ),
    (
      "copy.consented", "dataBureau",
      #"{"request":"sharingRequest-1"}"#
    ),
    (
      "sharing.formSealed", "agency",
      #"{"request":"sharingRequest-1","sealedBy":"both"}"#
    ),
    (
      "sharing.delivered", "operationsAgency",
      #"{"request":"sharingRequest-1","channel":"platform"}"#
    ),
    (
      "sharing.requested", "countyAuthority",
      #"{"request":"sharingRequest-2","dataSet":"dataSet-1","sharingType":"conditional","level":"county"}"#
    ),
    (
      "sharing.forwarded", "operationsAgency",
      #"{"request":"sharingRequest-2"}"#
    ),
    (
      "sharing.answered", "dataProvider",
      #"{"request":"sharingRequest-2","verdict":"agree","delivery":"interface"}"#
    ),
    (
      "countyAuth.granted", "dataProvider",
      #"{"dataSet":"dataSet-1","request":"sharingRequest-2"}"#
    ),
    (
      "sharing.opened", "operationsAgency",
      #"{"request":"sharingRequest-2","channel":"existing","fee":"0"}"#
    ),
    (
      "sharing.requested", "countyAuthority",
      #"{"request":"sharingRequest-3","dataSet":"dataSet-1","sharingType":"conditional","level":"county","wholeGrant":true}"#
    ),
    (
      "sharing.opened", "operationsAgency",
      #"{"request":"sharingRequest-3"}"#
    ),
    (
      "demand.requested", "agency",
      #"{"demand":"uncataloguedDemand-1"}"#
    ),
    (
      "demand.answered", "dataProvider",
      #"{"demand":"uncataloguedDemand-1","verdict":"agree","direct":false}"#
    ),
    (
      "demand.etaNotified", "dataProvider",
      #"{"demand":"uncataloguedDemand-1","availableOn":"2027-01-04"}"#
    ),
    (
      "demand.fulfilled", "dataProvider",
      #"{"demand":"uncataloguedDemand-1","done":["listed","collected","shared"]}"#
    ),
    (
      "correction.reported", "agency",
      #"{"correction":"correction-1"}"#
    ),
    (
      "correction.completed", "dataProvider",
      #"{"correction":"correction-1","result":"corrected"}"#
    ),
    (
      "qualityTask.issued", "operationsAgency",
      #"{"task":"qualityTask-1"}"#
    ),
    (
      "qualityTask.done", "agency",
      #"{"task":"qualityTask-1","result":"confirmed"}"#
    ),
    (
      "catalogue.changeArose", nil,
      #"{"change":"catalogueChange-1","cause":"lawAmended"}"#
    ),
    (
      "catalogue.updated", "agency",
      #"{"change":"catalogueChange-1"}"#
    ),
    (
      "attribute.adjusted", "agency",
      #"{"dataSet":"dataSet-2","to":"conditional","temporary":true}"#
    ),
    (
      "attribute.restored", "agency",
      #"{"dataSet":"dataSet-2"}"#
    ),
    (
      "openData.applied", "citizen",
      #"{"application":"openDataApplication-1"}"#
    ),
    (
      "openData.answered", "dataProvider",
      #"{"application":"openDataApplication-1","verdict":"agree"}"#
    ),
    (
      "openData.agreementSigned", "dataProvider",
      #"{"application":"openDataApplication-1"}"#
    ),
    (
      "openData.granted", "dataProvider",
      #"{"application":"openDataApplication-1"}"#
    ),
    (
      "openObjection.lodged", "citizen",
      #"{"objection":"openObjection-1"}"#
    ),
    (
      "openObjection.forwarded", "dataBureau",
      #"{"objection":"openObjection-1"}"#
    ),
    (
      "openObjection.resolved", "dataProvider",
      #"{"objection":"openObjection-1","measure":"treated"}"#
    ),
    (
      "complaint.received", "citizen",
      #"{"complaint":"complaint-1"}"#
    ),
    (
      "complaint.handled", "dataProvider",
      #"{"complaint":"complaint-1","verdict":"upheld"}"#
    ),
    (
      "access.restricted", "dataBureau",
      #"{"violation":"violation-1"}"#
    ),
    (
      "violation.publicised", "dataBureau",
      #"{"violation":"violation-1"}"#
    ),
    (
      "purchase.notified", "agency",
      #"{"purchase":"purchase-1"}"#
    ),
    (
      "purchase.made", "agency",
      #"{"purchase":"purchase-1"}"#
    ),
    (
      "catalogue.updated", "agency",
      #"{"purchase":"purchase-1"}"#
    ),
    (
      "sharing.dataDestroyed", "agency",
      #"{"request":"sharingRequest-1"}"#
    ),
  ]
}
