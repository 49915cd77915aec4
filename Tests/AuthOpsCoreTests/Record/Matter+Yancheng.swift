import AuthOpsCore

extension Matter {
  static let yancheng: [Matter] = sharing + opening + catalogues + asides

  private static func yancheng(
    _ name: String, after type: String, _ role: String?, _ data: String, _ steps: [WayStep]
  ) -> Matter {
    var log = Log()
    log.add(type, "2024-05-07", role, #"{"rulebook":"yancheng","# + data.dropFirst())
    return Matter(name, .yancheng, after: log, from: Day(2024, 6, 5), steps)
  }

  private static let sharing = [
    yancheng(
      "request", after: "sharing.requested", "agency",
      #"{"request":"q1","dataSet":"ds1","sharingType":"conditional","level":"city"}"#,
      [
        ("sharing.accepted", "operationsAgency", #"{"request":"q1"}"#),
        ("sharing.forwarded", "operationsAgency", #"{"request":"q1"}"#),
        ("sharing.answered", "dataProvider", #"{"request":"q1","verdict":"agree","delivery":"interface"}"#),
        (
          "sharing.answered", "dataProvider",
          #"{"request":"q1","verdict":"agree","delivery":"table","fee":"1"}"#
        ),
        ("sharing.answered", "dataProvider", #"{"request":"q1","verdict":"refuse"}"#),
        ("sharing.opened", "operationsAgency", #"{"request":"q1","channel":"platform"}"#),
        ("sharing.dataDestroyed", "agency", #"{"request":"q1"}"#),
      ]),
    yancheng(
      "table", after: "sharing.requested", "agency",
      #"{"request":"q1","dataSet":"ds1","sharingType":"conditional","level":"city","until":"2024-06-20"}"#,
      [
        ("sharing.answered", "dataProvider", #"{"request":"q1","verdict":"agree","delivery":"table"}"#),
        ("copy.consented", "dataBureau", #"{"request":"q1"}"#),
        ("copy.consented", "dataProvider", #"{"request":"q1"}"#),
        ("sharing.formSealed", "agency", #"{"request":"q1","sealedBy":"applicant","until":"2024-06-25"}"#),
        ("sharing.formSealed", "dataProvider", #"{"request":"q1","sealedBy":"provider"}"#),
        ("sharing.formSealed", "agency", #"{"request":"q1","sealedBy":"both"}"#),
        ("sharing.delivered", "operationsAgency", #"{"request":"q1","channel":"platform"}"#),
        ("sharing.dataDestroyed", "agency", #"{"request":"q1"}"#),
      ]),
    yancheng(
      "county", after: "sharing.requested", "countyAuthority",
      #"{"request":"q1","dataSet":"ds1","sharingType":"conditional","level":"county"}"#,
      [
        (
          "sharing.requested", "countyAuthority",
          #"{"request":"q2","dataSet":"ds1","sharingType":"conditional","level":"county","wholeGrant":true}"#
        ),
        ("sharing.forwarded", "operationsAgency", #"{"request":"q1"}"#),
        ("countyAuth.granted", "dataProvider", #"{"dataSet":"ds1","request":"q1"}"#),
        (
          "sharing.formSealed", "countyAuthority",
          #"{"request":"q1","sealedBy":"both","grantScope":"whole"}"#
        ),
        ("sharing.opened", "operationsAgency", #"{"request":"q1","channel":"existing"}"#),
        ("sharing.opened", "operationsAgency", #"{"request":"q2"}"#),
        ("sharing.delivered", "operationsAgency", #"{"request":"q2"}"#),
      ]),
    yancheng(
      "copy", after: "sharing.requested", "agency",
      #"{"request":"q1","sharingType":"unconditional","level":"city","copy":true}"#,
      [
        ("copy.consented", "dataBureau", #"{"request":"q1"}"#),
        ("copy.consented", "dataProvider", #"{"request":"q1"}"#),
        ("copy.consented", "dataBureau", #"{"request":"q1","verdict":"refuse"}"#),
        ("sharing.forwarded", "operationsAgency", #"{"request":"q1"}"#),
        ("sharing.answered", "dataProvider", #"{"request":"q1","verdict":"agree"}"#),
        ("sharing.delivered", "operationsAgency", #"{"request":"q1","fee":"1"}"#),
        ("sharing.opened", "operationsAgency", #"{"request":"q1"}"#),
      ]),
    yancheng(
      "other-level", after: "sharing.requested", "agency",
      #"{"request":"q1","dataSet":"ds1","sharingType":"prohibited","level":"crossLevel"}"#,
      [
        ("crossLevel.coordinated", "dataBureau", #"{"request":"q1","upward":true}"#),
        ("sharing.accepted", "operationsAgency", #"{"request":"q1"}"#),
        ("sharing.answered", "dataProvider", #"{"request":"q1","verdict":"agree"}"#),
        ("sharing.opened", "operationsAgency", #"{"request":"q1"}"#),
        ("sharing.delivered", "operationsAgency", #"{"request":"q1"}"#),
        ("sharing.dataDestroyed", "agency", #"{"request":"q1","complete":false}"#),
      ]),
    yancheng(
      "demand", after: "demand.requested", "agency", #"{"demand":"d1"}"#,
      [
        ("demand.answered", "dataProvider", #"{"demand":"d1","verdict":"agree","direct":true}"#),
        ("demand.answered", "dataProvider", #"{"demand":"d1","verdict":"agree","direct":false}"#),
        ("demand.answered", "dataProvider", #"{"demand":"d1","verdict":"agree"}"#),
        ("demand.answered", "dataProvider", #"{"demand":"d1","verdict":"refuse"}"#),
        ("demand.etaNotified", "dataProvider", #"{"demand":"d1","availableOn":"2024-07-20"}"#),
        ("demand.fulfilled", "dataProvider", #"{"demand":"d1"}"#),
        ("demand.fulfilled", "dataProvider", #"{"demand":"d1","done":["listed"]}"#),
      ]),
  ]

  private static let opening = [
    yancheng(
      "application", after: "openData.applied", "citizen", #"{"application":"a1"}"#,
      [
        ("openData.answered", "dataProvider", #"{"application":"a1","verdict":"agree"}"#),
        ("openData.answered", "dataProvider", #"{"application":"a1","verdict":"refuse"}"#),
        ("openData.agreementSigned", "dataProvider", #"{"application":"a1"}"#),
        ("openData.granted", "dataProvider", #"{"application":"a1"}"#),
      ]),
    yancheng(
      "objection", after: "openObjection.lodged", "citizen", #"{"objection":"o1"}"#,
      [
        ("openObjection.lodged", "citizen", #"{"objection":"o1"}"#),
        ("openObjection.forwarded", "dataBureau", #"{"objection":"o1"}"#),
        ("openObjection.resolved", "dataProvider", #"{"objection":"o1","measure":"continued"}"#),
        ("openObjection.resolved", "dataProvider", #"{"objection":"o1","measure":"treated"}"#),
      ]),
    yancheng(
      "complaint", after: "complaint.received", "citizen", #"{"complaint":"c1","handler":"dataProvider"}"#,
      [
        ("complaint.received", "citizen", #"{"complaint":"c1","statutoryPeriod":"10wd"}"#),
        ("complaint.received", "citizen", #"{"complaint":"c2","statutoryPeriod":"10wd"}"#),
        ("complaint.handled", "dataProvider", #"{"complaint":"c1","verdict":"upheld","violation":"v1"}"#),
        ("complaint.handled", "dataProvider", #"{"complaint":"c1","verdict":"dismissed"}"#),
        ("access.restricted", "dataBureau", #"{"violation":"v1"}"#),
        ("violation.publicised", "dataBureau", #"{"violation":"v1"}"#),
      ]),
  ]

  private static let catalogues = [
    yancheng(
      "attribute", after: "catalogue.published", "agency", #"{"dataSet":"ds1"}"#,
      [
        ("attribute.reassessed", "agency", #"{"dataSet":"ds1","fit":false}"#),
        (
          "attribute.adjusted", "agency",
          #"{"dataSet":"ds1","to":"conditional","temporary":true,"until":"2024-06-22"}"#
        ),
        ("attribute.adjusted", "agency", #"{"dataSet":"ds1","to":"unconditional"}"#),
        ("attribute.restored", "agency", #"{"dataSet":"ds1"}"#),
        ("catalogue.published", "agency", #"{"dataSet":"ds1"}"#),
        ("resource.registered", "dataBureau", #"{"dataSet":"ds1"}"#),
      ]),
    yancheng(
      "change", after: "catalogue.changeArose", nil, #"{"change":"h1","effectiveOn":"2024-06-01"}"#,
      [
        ("catalogue.changeArose", nil, #"{"change":"h1"}"#),
        ("catalogue.changeArose", nil, #"{"change":"h2"}"#),
        ("catalogue.updated", "agency", #"{"change":"h1"}"#),
        ("catalogue.updated", "agency", #"{"dataSets":["ds1"]}"#),
        ("catalogue.audited", "operationsAgency", "{}"),
      ]),
    yancheng(
      "purchase", after: "purchase.notified", "agency", #"{"purchase":"p1"}"#,
      [
        ("purchase.notified", "agency", #"{"purchase":"p2"}"#),
        ("purchase.made", "agency", #"{"purchase":"p1","sharedOnPlatform":false}"#),
        ("purchase.made", "agency", #"{"purchase":"p2"}"#),
        ("catalogue.updated", "agency", #"{"purchase":"p1"}"#),
        ("catalogue.updated", "agency", #"{"purchase":"p2"}"#),
      ]),
    yancheng(
      "quality", after: "correction.reported", "agency", #"{"correction":"k1"}"#,
      [
        ("correction.reported", "agency", #"{"correction":"k1"}"#),
        ("correction.completed", "dataProvider", #"{"correction":"k1"}"#),
        ("service.refused", nil, #"{"correction":"k1","proofGiven":true}"#),
        ("qualityTask.issued", "operationsAgency", #"{"task":"t1"}"#),
        ("qualityTask.done", "agency", #"{"task":"t1"}"#),
        ("qualityTask.done", "agency", #"{"task":"t1","result":"declined"}"#),
        ("dispute.coordinated", "dataBureau", #"{"ticket":"k1"}"#),
      ]),
  ]

  private static let asides = [
    yancheng(
      "risk", after: "risk.detected", nil, #"{"risk":"r1","kind":"openDataHarm"}"#,
      [
        ("risk.detected", nil, #"{"risk":"r1"}"#),
        ("risk.reported", "dataUser", #"{"risk":"r1"}"#),
        ("risk.remedied", "dataProvider", #"{"risk":"r1"}"#),
        ("openAccess.suspended", "dataProvider", #"{"risk":"r1","dataSet":"ds1"}"#),
        ("incident.planActivated", "agency", #"{"risk":"r1"}"#),
        ("emergencyPlan.adopted", "agency", "{}"),
      ]),
    yancheng(
      "incident", after: "incident.detected", nil, #"{"incident":"n1","publicConcern":true}"#,
      [
        ("incident.detected", nil, #"{"incident":"n1"}"#),
        ("incident.planActivated", "agency", #"{"incident":"n1"}"#),
        ("incident.reported", "dataProvider", #"{"incident":"n1"}"#),
        ("incident.remedied", "dataProvider", #"{"incident":"n1"}"#),
        ("incident.usersNotified", "dataProvider", #"{"incident":"n1"}"#),
        ("incident.publicWarned", "sectorAuthority", #"{"incident":"n1"}"#),
      ]),
    yancheng(
      "inspection", after: "inspection.performed", "dataBureau", #"{"refused":false}"#,
      [
        ("inspection.performed", "dataBureau", #"{"refused":true}"#),
        ("rectification.ordered", "dataBureau", #"{"rectification":"r1","due":"2024-07-01"}"#),
        ("rectification.ordered", "dataBureau", #"{"rectification":"r1"}"#),
        ("rectification.reported", "agency", #"{"rectification":"r1"}"#),
        ("rectification.accepted", "dataBureau", #"{"rectification":"r1"}"#),
      ]),
  ]
}
