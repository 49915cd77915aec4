import AuthOpsCore

extension Matter {
  static let deqing: [Matter] = stages + operation + products + supervision

  private static func deqing(_ name: String, after beginning: Log, from: Day, _ steps: [WayStep]) -> Matter {
    Matter(name, .deqing, after: beginning, from: from, steps)
  }

  private static let stages = [
    deqing(
      "application", after: Log.designated().first(2), from: Day(2024, 1, 15),
      [
        ("commitment.signed", "applicant", #"{"yearsAfterEnd":2}"#),
        ("application.received", "dataBureau", "{}"),
        ("application.deficiencyNotified", "dataBureau", #"{"period":"5wd"}"#),
        ("application.supplemented", "applicant", #"{"complete":true}"#),
        ("application.supplemented", "applicant", #"{"complete":false}"#),
        ("application.formalCheckPassed", "dataBureau", "{}"),
        ("application.rejected", "dataBureau", "{}"),
        ("application.withdrawn", "applicant", "{}"),
      ]),
    deqing(
      "demand", after: Log.designated().first(4), from: Day(2024, 1, 16),
      [
        ("demandReview.requested", "dataBureau", #"{"demand":"d1","provider":"县交通运输局"}"#),
        ("demandReview.requested", "dataBureau", #"{"demand":"d2"}"#),
        ("demandReview.responded", "dataProvider", #"{"demand":"d1","verdict":"agree"}"#),
        ("demandReview.responded", "dataProvider", #"{"demand":"d1","verdict":"disagree","reason":"涉密"}"#),
        ("demandReview.disputed", "applicant", #"{"demand":"d1"}"#),
        ("dispute.referred", "dataBureau", #"{"demand":"d1"}"#),
        ("dispute.deliberated", "coordinationGroup", #"{"demand":"d1","verdict":"agree"}"#),
        ("dispute.deliberated", "coordinationGroup", #"{"demand":"d1","verdict":"refuse"}"#),
      ]),
    deqing(
      "decision", after: Log.designated().first(7), from: Day(2024, 1, 22),
      [
        ("expertReview.concluded", "expertPanel", #"{"verdict":"pass"}"#),
        ("qualification.verified", "coordinationGroup", #"{"securityMet":true,"creditMet":true}"#),
        ("coordination.resolved", "coordinationGroup", #"{"verdict":"pass"}"#),
        ("coordination.resolved", "coordinationGroup", #"{"verdict":"fail"}"#),
        ("shortlist.reportedToGovernment", "coordinationGroup", "{}"),
        ("government.decided", "localGovernment", #"{"verdict":"approve"}"#),
        ("government.decided", "localGovernment", #"{"verdict":"reject"}"#),
      ]),
    deqing(
      "formalities", after: Log.designated(), from: Day(2024, 3, 4),
      [
        ("authorization.publicised", "dataBureau", #"{"until":"2024-03-12"}"#),
        ("authorization.filedUpward", "localGovernment", "{}"),
        ("operatorList.filedLocally", "dataBureau", "{}"),
        ("objection.lodged", "applicant", #"{"objection":"o1"}"#),
        ("objection.answered", "dataBureau", #"{"objection":"o1","verdict":"upheld"}"#),
        ("objection.answered", "dataBureau", #"{"objection":"o1","verdict":"dismissed"}"#),
        ("signing.delegated", "localGovernment", "{}"),
        ("agreement.signed", "dataBureau", #"{"scenarios":["s1"],"term":"3y"}"#),
      ]),
    deqing(
      "signing", after: Log.inForce().first(16), from: Day(2024, 3, 11),
      [
        ("agreement.signed", "operator", #"{"party":"partyA","term":"1y","scenarios":["s1"]}"#),
        ("agreement.signed", "dataBureau", #"{"party":"partyB","effectiveOn":"2024-03-20"}"#),
        ("agreement.signed", "dataBureau", #"{"term":"4y","operatorKind":"legalPerson"}"#),
        (
          "agreement.signed", "dataBureau",
          #"{"effectiveOn":"2024-03-12","expiresOn":"2024-03-27","annualReportDue":"03-31"}"#
        ),
        ("processing.started", "operator", #"{"person":"p1"}"#),
        ("annualReport.submitted", "operator", #"{"year":"2023","revenue":"1","cost":"1"}"#),
        ("earlyExit.requested", "operator", #"{"wishedEnd":"2024-10-15"}"#),
        ("access.suspended", "dataBureau", #"{"ground":"commitmentBreach"}"#),
      ]),
    deqing(
      "presumed-agreement", after: Log.inForce().first(16), from: Day(2024, 6, 10),
      [
        ("access.granted", "dataBureau", #"{"person":"p1"}"#),
        ("renewal.applied", "operator", "{}"),
        ("earlyExit.requested", "operator", #"{"wishedEnd":"2025-01-15"}"#),
        ("users.consented", "operator", "{}"),
        ("users.transitioned", "operator", "{}"),
        ("authorization.revoked", "dataBureau", #"{"ground":"commitmentBreach"}"#),
        ("access.closed", "dataBureau", "{}"),
        (
          "agreement.signed", "dataBureau",
          #"{"effectiveOn":"2024-06-12","term":"1y","annualReportDue":"06-20"}"#
        ),
        ("agreement.signed", "dataBureau", #"{"agreement":2,"term":"1y"}"#),
      ]),
  ]

  private static let operation = [
    deqing(
      "person", after: Log.inForce(), from: Day(2024, 6, 5),
      [
        ("training.completed", "operator", #"{"person":"p2"}"#),
        ("exam.passed", "operator", #"{"person":"p2"}"#),
        ("exam.failed", "operator", #"{"person":"p2"}"#),
        (
          "personnel.verified", "dataBureau", #"{"person":"p2","identified":true,"filed":true,"vetted":true}"#
        ),
        (
          "personnel.verified", "dataBureau",
          #"{"person":"p2","identified":true,"filed":true,"vetted":false}"#
        ),
        ("nda.signed", "operator", #"{"person":"p2"}"#),
        ("access.granted", "dataBureau", #"{"person":"p2"}"#),
        ("processing.started", "operator", #"{"person":"p2"}"#),
      ]),
    deqing(
      "model", after: Log.inForce(), from: Day(2024, 6, 5),
      [
        ("model.submitted", "operator", #"{"model":"m1"}"#),
        ("model.reviewed", "dataBureau", #"{"model":"m1","verdict":"pass"}"#),
        ("model.reviewed", "dataBureau", #"{"model":"m1","verdict":"fail"}"#),
        ("processing.started", "operator", #"{"person":"p1","model":"m1","dataSets":["bus-cards"]}"#),
        ("output.exported", "operator", #"{"product":"x1","model":"m1"}"#),
        ("resource.granted", "dataBureau", #"{"dataSet":"bus-cards"}"#),
      ]),
    deqing(
      "social-data", after: Log.inForce(), from: Day(2024, 6, 5),
      [
        ("socialData.importRequested", "operator", #"{"import":"i1","lawfulSource":true}"#),
        ("socialData.importDecided", "dataBureau", #"{"import":"i1","verdict":"agree"}"#),
        ("socialData.importDecided", "dataBureau", #"{"import":"i1","verdict":"refuse"}"#),
        ("socialData.imported", "operator", #"{"import":"i1","sampled":true}"#),
      ]),
    deqing(
      "risk", after: Log.inForce(), from: Day(2024, 6, 5),
      [
        ("risk.detected", nil, #"{"risk":"r1","major":true}"#),
        ("risk.detected", nil, #"{"risk":"r1","serviceProvider":"服务商"}"#),
        ("risk.reported", "operator", #"{"risk":"r1"}"#),
        ("risk.remedied", "operator", #"{"risk":"r1"}"#),
        ("processing.halted", "operator", #"{"risk":"r1"}"#),
        ("incident.detected", nil, #"{"incident":"n1","byOperator":true}"#),
        ("incident.reported", "operator", #"{"incident":"n1"}"#),
      ]),
    deqing(
      "ticket", after: Log.inForce(), from: Day(2024, 6, 5),
      [
        ("qualityTicket.opened", "operator", #"{"ticket":"t1","priority":"high"}"#),
        ("qualityTicket.opened", "operator", #"{"ticket":"t1","agreedOn":"2024-07-30"}"#),
        ("qualityTicket.answered", "dataBureau", #"{"ticket":"t1","verdict":"reasonable"}"#),
        ("qualityTicket.answered", "dataBureau", #"{"ticket":"t1","verdict":"unreasonable"}"#),
        ("qualityTicket.repairOrdered", "dataBureau", #"{"ticket":"t1","period":"5wd"}"#),
        ("qualityTicket.repairOrdered", "dataBureau", #"{"ticket":"t1","due":"2024-09-30"}"#),
        ("qualityTicket.repairOrdered", "dataBureau", #"{"ticket":"t1"}"#),
        ("qualityTicket.repaired", "dataBureau", #"{"ticket":"t1"}"#),
        ("qualityTicket.closed", "operator", #"{"ticket":"t1"}"#),
      ]),
  ]

  private static var filed: Log {
    var log = Log.inForce()
    log.add("product.developed", "2024-04-01", "operator", #"{"product":"x1","usesPersonalData":false}"#)
    log.add("product.filingSubmitted", "2024-04-08", "operator", #"{"product":"x1"}"#)
    log.add("product.filingDecided", "2024-04-15", "dataBureau", #"{"product":"x1","verdict":"filed"}"#)
    return log
  }

  private static let products = [
    deqing(
      "product", after: Log.inForce(), from: Day(2024, 6, 5),
      [
        ("product.developed", "operator", #"{"product":"x1","usesPersonalData":true}"#),
        ("subject.consented", "operator", #"{"product":"x1"}"#),
        ("product.filingSubmitted", "operator", #"{"product":"x1","scenario":"s1"}"#),
        ("product.filingDecided", "dataBureau", #"{"product":"x1","verdict":"filed"}"#),
        ("product.filingDecided", "dataBureau", #"{"product":"x1","verdict":"returned","reason":"补正"}"#),
        ("usageAgreement.signed", "operator", #"{"usageAgreement":"u1","product":"x1","user":"甲"}"#),
        ("sale.recorded", "operator", #"{"product":"x1","user":"甲"}"#),
      ]),
    deqing(
      "licence", after: filed, from: Day(2024, 6, 5),
      [
        ("usageAgreement.signed", "operator", #"{"usageAgreement":"u1","product":"x1","user":"甲"}"#),
        ("usageAgreement.signed", "operator", #"{"usageAgreement":"u2","product":"x1","user":"甲"}"#),
        ("usageAgreement.filed", "operator", #"{"usageAgreement":"u1"}"#),
        ("usageAgreement.ended", "operator", #"{"usageAgreement":"u1"}"#),
        ("usageAgreement.ended", "operator", #"{"usageAgreement":"u2"}"#),
        ("users.consented", "operator", #"{"usageAgreements":["u1"]}"#),
        ("sale.recorded", "operator", #"{"product":"x1","user":"甲"}"#),
        ("earlyExit.requested", "operator", #"{"wishedEnd":"2025-01-15"}"#),
      ]),
    deqing(
      "product-objection", after: filed, from: Day(2024, 6, 5),
      [
        ("productObjection.lodged", "applicant", #"{"productObjection":"o1","product":"x1"}"#),
        ("productObjection.handled", "operator", #"{"productObjection":"o1"}"#),
        ("product.filingDecided", "dataBureau", #"{"product":"x1","verdict":"returned","reason":"异议"}"#),
        ("output.exported", "operator", #"{"product":"x1","form":"dataReport"}"#),
      ]),
    deqing(
      "scenario", after: filed, from: Day(2024, 6, 5),
      [
        ("scenario.changeApproved", "dataBureau", #"{"scenario":"s2"}"#),
        ("agreement.supplemented", "operator", #"{"scenarios":["s2"]}"#),
        ("product.developed", "operator", #"{"product":"x2","scenario":"s2"}"#),
        (
          "usageAgreement.signed", "operator",
          #"{"usageAgreement":"u1","product":"x1","user":"甲","scenario":"s2"}"#
        ),
        ("sale.recorded", "operator", #"{"product":"x1","user":"甲","scenario":"s2"}"#),
      ]),
  ]

  private static var revoked: Log {
    var log = filed
    log.add("authorization.revoked", "2024-06-01", "dataBureau", #"{"ground":"commitmentBreach"}"#)
    return log
  }

  private static let supervision = [
    deqing(
      "report", after: Log.inForce(), from: Day(2025, 12, 22),
      [
        ("annualReport.submitted", "operator", #"{"year":"2024","revenue":"149.99","cost":"100"}"#),
        ("annualReport.submitted", "operator", #"{"year":"2024","revenue":"150","cost":"100"}"#),
        ("annualReport.submitted", "operator", #"{"year":"2025","revenue":"150","cost":"100"}"#),
        ("annualReport.assessed", "dataBureau", #"{"year":"2024","verdict":"pass"}"#),
        ("annualReport.assessed", "dataBureau", #"{"year":"2024","verdict":"fail"}"#),
        ("annualReport.assessed", "dataBureau", #"{"year":"2025","verdict":"fail"}"#),
        ("rectification.ordered", "dataBureau", #"{"rectification":"r1","ground":"failedReport"}"#),
        (
          "rectification.ordered", "dataBureau",
          #"{"rectification":"r2","ground":"failedReport","report":"2024"}"#
        ),
      ]),
    deqing(
      "rectification", after: Log.inForce(), from: Day(2024, 6, 5),
      [
        (
          "rectification.ordered", "dataBureau",
          #"{"rectification":"r1","ground":"securityDutyBreach","period":"10wd"}"#
        ),
        ("rectification.reported", "operator", #"{"rectification":"r1"}"#),
        ("rectification.accepted", "dataBureau", #"{"rectification":"r1"}"#),
        ("rectification.failed", "dataBureau", #"{"rectification":"r1"}"#),
        ("access.suspended", "dataBureau", #"{"ground":"failedRectification","rectification":"r1"}"#),
        ("access.restored", "dataBureau", "{}"),
        ("authorization.revoked", "dataBureau", #"{"ground":"failedRectification","rectification":"r1"}"#),
        ("damages.claimed", "dataBureau", "{}"),
        ("inspection.performed", "dataBureau", "{}"),
      ]),
    deqing(
      "exit", after: filed, from: Day(2024, 6, 5),
      [
        ("earlyExit.requested", "operator", #"{"wishedEnd":"2025-01-15"}"#),
        ("earlyExit.decided", "dataBureau", #"{"verdict":"accept","endsOn":"2024-06-26"}"#),
        ("earlyExit.decided", "dataBureau", #"{"verdict":"refuse"}"#),
        ("users.consented", "operator", "{}"),
        ("users.transitioned", "operator", "{}"),
        ("agreement.terminated", "operator", #"{"ground":"earlyExit"}"#),
        ("authorization.revoked", "dataBureau", #"{"ground":"commitmentBreach"}"#),
        ("access.closed", "dataBureau", "{}"),
        ("logs.purged", "dataBureau", "{}"),
      ]),
    deqing(
      "end", after: revoked, from: Day(2024, 6, 5),
      [
        ("users.transitioned", "operator", "{}"),
        ("agreement.terminated", "operator", #"{"ground":"mutualConsent"}"#),
        ("authorization.revoked", "dataBureau", "{}"),
        ("access.closed", "dataBureau", "{}"),
        ("data.deleted", "operator", #"{"logsKept":false}"#),
        ("logs.purged", "dataBureau", "{}"),
        ("incident.detected", nil, #"{"incident":"n1"}"#),
        ("damages.claimed", "dataBureau", "{}"),
        ("processing.started", "operator", #"{"person":"p1"}"#),
      ]),
    deqing(
      "renewal", after: filed, from: Day(2026, 9, 1),
      [
        ("renewal.applied", "operator", "{}"),
        ("renewal.decided", "dataBureau", #"{"verdict":"agree"}"#),
        ("renewal.decided", "dataBureau", #"{"verdict":"refuse"}"#),
        ("agreement.signed", "dataBureau", #"{"agreement":2,"effectiveOn":"2027-03-20","term":"3y"}"#),
        ("agreement.signed", "dataBureau", #"{"agreement":2,"effectiveOn":"2026-09-20","term":"1y"}"#),
        ("earlyExit.requested", "operator", #"{"wishedEnd":"2027-03-15"}"#),
        ("annualReport.submitted", "operator", #"{"year":"2025","revenue":"1","cost":"1"}"#),
      ]),
  ]
}
