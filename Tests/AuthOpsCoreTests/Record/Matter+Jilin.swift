import AuthOpsCore

extension Matter {
  static let jilin: [Matter] = [
    jilin(
      "selection", after: Log.jilinInForce().first(3), from: Day(2024, 2, 20),
      [
        ("qualification.verified", "implementer", #"{"verdict":"pass"}"#),
        ("qualification.verified", "implementer", #"{"verdict":"fail"}"#),
        ("selection.opened", "implementer", #"{"method":"negotiation"}"#),
        ("selection.concluded", "implementer", #"{"verdict":"selected"}"#),
        ("selection.concluded", "implementer", #"{"verdict":"notSelected"}"#),
        ("application.withdrawn", "applicant", "{}"),
        ("expertReview.concluded", "expertPanel", #"{"verdict":"pass"}"#),
      ]),
    jilin(
      "formalities", after: Log.jilinInForce().first(6), from: Day(2024, 3, 18),
      [
        ("authorization.publicised", "implementer", "{}"),
        ("authorization.filedUpward", "implementer", #"{"addressee":"cityGovernment"}"#),
        ("decisionBody.approved", "decisionBody", "{}"),
        ("agreement.signed", "operator", #"{"party":"partyA","term":"3y"}"#),
        ("agreement.signed", "implementer", #"{"operatorKind":"legalPerson"}"#),
        ("platform.accepted", "implementer", #"{"protectionLevel":2}"#),
        ("processing.started", "operator", #"{"person":"p1"}"#),
      ]),
    jilin(
      "resources", after: Log.jilinInForce(), from: Day(2024, 6, 5),
      [
        ("catalogue.updated", "implementer", #"{"dataSets":["ds2"]}"#),
        ("resource.requested", "operator", #"{"request":"q2","dataSets":["ds2"],"scenario":"s1"}"#),
        (
          "resource.decided", "implementer",
          #"{"request":"q2","verdict":"approve","jointly":["dataProvider","sectorAuthority"]}"#
        ),
        ("resource.decided", "implementer", #"{"request":"q2","verdict":"partial","dataSets":["ds3"]}"#),
        ("resource.decided", "implementer", #"{"request":"q2","verdict":"reject"}"#),
        ("resource.granted", "implementer", #"{"dataSet":"ds2","request":"q2"}"#),
        ("resource.registered", "implementer", #"{"dataSet":"ds2"}"#),
        ("processing.started", "operator", #"{"person":"p1","dataSets":["ds2"]}"#),
      ]),
    jilin(
      "product", after: Log.jilinInForce(), from: Day(2024, 6, 5),
      [
        ("product.developed", "operator", #"{"product":"x1","serviceProvider":"服务商"}"#),
        ("compliance.assessed", "operator", #"{"product":"x1","verdict":"pass"}"#),
        ("compliance.assessed", "operator", #"{"product":"x1","verdict":"fail"}"#),
        ("price.capApproved", "priceAuthority", #"{"product":"x1","cap":"150","jointly":["implementer"]}"#),
        ("price.set", "operator", #"{"product":"x1","price":"150.01"}"#),
        ("product.registered", "operator", #"{"product":"x1"}"#),
        ("sale.recorded", "operator", #"{"product":"x1","user":"甲"}"#),
      ]),
    jilin(
      "incident", after: Log.jilinInForce(), from: Day(2024, 6, 5),
      [
        ("emergencyPlan.adopted", "operator", #"{"serviceProvider":"服务商"}"#),
        ("incident.detected", nil, #"{"incident":"n1","serviceProvider":"服务商"}"#),
        ("incident.planActivated", "operator", #"{"incident":"n1"}"#),
        ("incident.reported", "operator", #"{"incident":"n1"}"#),
        ("risk.detected", nil, #"{"risk":"r1","major":true,"serviceProvider":"服务商"}"#),
        ("incident.planActivated", "operator", #"{"risk":"r1"}"#),
      ]),
    jilin(
      "supervision", after: Log.jilinInForce(), from: Day(2025, 6, 5),
      [
        ("performance.evaluated", "implementer", #"{"verdict":"pass"}"#),
        ("performance.evaluated", "implementer", #"{"verdict":"fail"}"#),
        ("disclosure.published", "operator", #"{"contents":["productList"]}"#),
        ("rectification.ordered", "implementer", #"{"rectification":"r1"}"#),
        ("rectification.failed", "implementer", #"{"rectification":"r1"}"#),
        ("renewal.applied", "operator", "{}"),
        ("authorization.revoked", "implementer", #"{"serious":true}"#),
        ("agreement.terminated", "operator", #"{"ground":"earlyExit"}"#),
      ]),
    jilin(
      "renewal", after: Log.jilinInForce(), from: Day(2026, 9, 1),
      [
        ("performance.evaluated", "implementer", #"{"verdict":"pass"}"#),
        ("renewal.applied", "operator", "{}"),
        ("renewal.decided", "implementer", #"{"verdict":"agree"}"#),
        ("decisionBody.approved", "decisionBody", #"{"agreement":2}"#),
        ("agreement.signed", "implementer", #"{"agreement":2,"effectiveOn":"2027-04-01","term":"3y"}"#),
        ("data.returned", "implementer", "{}"),
        ("access.closed", "implementer", "{}"),
      ]),
  ]

  private static func jilin(_ name: String, after beginning: Log, from: Day, _ steps: [WayStep]) -> Matter {
    Matter(name, .jilin, after: beginning, from: from, steps)
  }
}

/// What only a rulebook knows that lays the national rules over its text.
extension Matter {
  static let national = [
    national(
      "registration",
      [
        ("registration.applied", "operator", #"{"registration":"g1","dataSet":"不动产登记信息"}"#),
        ("registration.applied", "operator", #"{"registration":"g1","kind":"cancellation"}"#),
        ("registration.accepted", "registrar", #"{"registration":"g1"}"#),
        ("registration.reviewed", "registrar", #"{"registration":"g1","verdict":"pass"}"#),
        ("registration.reviewed", "registrar", #"{"registration":"g1","verdict":"fail"}"#),
        ("registration.noticed", "registrar", #"{"registration":"g1"}"#),
        ("registration.coded", "registrar", #"{"registration":"g1"}"#),
        ("registration.renewed", "registrar", #"{"registration":"g1","until":"2031-01-01"}"#),
        ("registration.cancelled", "registrar", #"{"registration":"g1"}"#),
      ]),
    national(
      "revenue",
      [
        ("price.capApproved", "priceAuthority", #"{"cap":"150","maxAllowedRevenue":"1000"}"#),
        ("price.capApproved", "priceAuthority", #"{"profitRate":520,"bondYield":210}"#),
        ("revenue.evaluated", "implementer", #"{"year":2025,"revenue":"1000"}"#),
        ("revenue.evaluated", "implementer", #"{"year":2025,"revenue":"1050"}"#),
        ("revenue.evaluated", "implementer", #"{"year":2025,"revenue":"1300","maxAllowedRevenue":"1000"}"#),
        ("price.set", "operator", #"{"product":"x1","price":"150"}"#),
      ]),
  ]

  private static func national(_ name: String, _ steps: [WayStep]) -> Matter {
    var matter = Matter(name, .jilin, after: Log.jilinNational(), from: Day(2025, 9, 1), steps)
    matter.isNational = true
    return matter
  }
}
