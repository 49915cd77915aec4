extension CaseStep where Phase == InForce {
  /// A person completes the training.
  ///
  /// DQ-7-a, DQ-A5-9.2.
  public static func trained(_ person: String) -> CaseStep {
    CaseStep(.trainingCompleted, [.text("person", person)])
  }

  /// A person passes the examination.
  ///
  /// DQ-7-c.
  public static func examPassed(_ person: String) -> CaseStep {
    CaseStep(.examPassed, [.text("person", person)])
  }

  /// A person is identified, filed and vetted.
  ///
  /// DQ-A5-5.2.3-3.
  public static func verified(_ person: String) -> CaseStep {
    CaseStep(.personnelVerified, [.text("person", person)])
  }

  /// A person signs the confidentiality agreement.
  ///
  /// DQ-A5-5.2.3-3.
  public static func boundToSecrecy(_ person: String) -> CaseStep {
    CaseStep(.ndaSigned, [.text("person", person)])
  }

  /// A person is given access.
  ///
  /// DQ-7-c, DQ-A5-5.2.3-3.
  public static func accessGranted(_ person: String) -> CaseStep {
    CaseStep(.accessGranted, [.text("person", person)])
  }

  /// A person processes data.
  ///
  /// DQ-8.1-a, DQ-8.2-a.
  public static func processingStarted(
    by person: String, model: String? = nil, insideDomain: Bool? = nil
  ) -> CaseStep {
    CaseStep(
      .processingStarted,
      [.text("person", person), .text("model", model), .flag("insideDomain", insideDomain)])
  }

  /// The authority provides the environment.
  ///
  /// DQ-A5-5.2.1-1.
  public static var environmentProvided: CaseStep { CaseStep(.platformAccepted) }

  /// The users consent to an early exit: those of the usage agreements named, or all.
  ///
  /// DQ-A5-7.1-b.
  public static func usersConsented(_ usageAgreements: [String]? = nil) -> CaseStep {
    CaseStep(.usersConsented, [.texts("usageAgreements", usageAgreements)])
  }

  /// A model is reviewed.
  ///
  /// DQ-8.2-a.
  public static func modelReviewed(_ model: String, passes: Bool) -> CaseStep {
    CaseStep(.modelReviewed, [.text("model", model), .text("verdict", passes ? "pass" : "fail")])
  }

  /// Output leaves the domain.
  ///
  /// DQ-A5-5.2.1-4c, DQ-8.2-a.
  public static func outputExported(_ product: String, form: String, model: String? = nil) -> CaseStep {
    CaseStep(.outputExported, [.text("product", product), .text("form", form), .text("model", model)])
  }

  /// The import of social data is decided.
  ///
  /// DQ-A5-5.2.1-3a.
  public static func importDecided(_ data: String, agrees: Bool) -> CaseStep {
    CaseStep(
      .socialDataImportDecided, [.text("import", data), .text("verdict", agrees ? "agree" : "refuse")])
  }

  /// Social data are imported.
  ///
  /// DQ-A5-5.2.1-3a.
  public static func imported(_ data: String) -> CaseStep {
    CaseStep(.socialDataImported, [.text("import", data)])
  }

  /// A product is handed in for filing.
  ///
  /// DQ-9.2-a.
  public static func filingSubmitted(_ product: String, usesPersonalData: Bool? = nil) -> CaseStep {
    CaseStep(
      .productFilingSubmitted, [.text("product", product), .flag("usesPersonalData", usesPersonalData)])
  }

  /// A product is filed or returned.
  ///
  /// DQ-9.3-a.
  public static func filingDecided(_ product: String, isFiled: Bool) -> CaseStep {
    CaseStep(
      .productFilingDecided, [.text("product", product), .text("verdict", isFiled ? "filed" : "returned")])
  }

  /// The persons concerned consent.
  ///
  /// DQ-A5-5.2.2-2b.
  public static func subjectConsented(_ product: String) -> CaseStep {
    CaseStep(.subjectConsented, [.text("product", product)])
  }

  /// A usage agreement is signed.
  ///
  /// DQ-10.2-a, DQ-A5-5.2.2-3.
  public static func usageAgreementSigned(
    _ agreement: String, product: String, user: String, scenario: String
  ) -> CaseStep {
    CaseStep(
      .usageAgreementSigned,
      [
        .text("usageAgreement", agreement), .text("product", product), .text("user", user),
        .text("scenario", scenario),
      ])
  }

  /// A usage agreement is filed with the supervisor.
  ///
  /// DQ-10.2-c.
  public static func usageAgreementFiled(_ agreement: String) -> CaseStep {
    CaseStep(.usageAgreementFiled, [.text("usageAgreement", agreement)])
  }

  /// A product is sold.
  ///
  /// DQ-9.3-a, DQ-10.2-a.
  public static func sold(_ product: String, to user: String, amount: Yuan? = nil) -> CaseStep {
    CaseStep(.saleRecorded, [.text("product", product), .text("user", user), .printed("amount", amount)])
  }

  /// The yearly report is handed in.
  ///
  /// DQ-10.4-a, DQ-A5-5.2.2-4b.
  public static func reportSubmitted(year: Int, revenue: Yuan, cost: Yuan) -> CaseStep {
    CaseStep(
      .annualReportSubmitted,
      [.text("year", String(year)), .printed("revenue", revenue), .printed("cost", cost)])
  }

  /// A quality ticket is opened.
  ///
  /// DQ-10.3-b, DQ-A8-N2.
  public static func ticketOpened(_ ticket: String, priority: String, agreedOn: Day? = nil) -> CaseStep {
    CaseStep(
      .qualityTicketOpened,
      [.text("ticket", ticket), .text("priority", priority), .printed("agreedOn", agreedOn)])
  }

  /// A scenario is approved.
  ///
  /// DQ-A5-5.2.2-3, DQ-A5-9.4.
  public static func scenarioApproved(_ scenario: String) -> CaseStep {
    CaseStep(.scenarioChangeApproved, [.text("scenario", scenario)])
  }

  /// A supplement to the agreement is signed.
  ///
  /// DQ-A5-9.4.
  public static func supplemented(scenarios: [String]) -> CaseStep {
    CaseStep(.agreementSupplemented, [.texts("scenarios", scenarios)])
  }

  /// Rectification is ordered.
  ///
  /// DQ-A5-6.1-0.
  public static func rectificationOrdered(_ rectification: String, ground: String, due: Day?) -> CaseStep {
    CaseStep(
      .rectificationOrdered,
      [.text("rectification", rectification), .text("ground", ground), .printed("due", due)])
  }

  /// The use of the domain is suspended.
  ///
  /// DQ-A5-6.1-7a.
  public static func accessSuspended(after rectification: String) -> CaseStep {
    CaseStep(.accessSuspended, [.text("rectification", rectification)])
  }

  /// The operator applies for renewal.
  ///
  /// DQ-A5-3-b.
  public static var renewalApplied: CaseStep { CaseStep(.renewalApplied) }

  /// The authority decides on renewal.
  ///
  /// DQ-A5-3-c.
  public static func renewalDecided(agrees: Bool) -> CaseStep {
    CaseStep(.renewalDecided, [.text("verdict", agrees ? "agree" : "refuse")])
  }

  /// The operator asks to leave early.
  ///
  /// DQ-A5-7.1-a, DQ-A5-7.1-b.
  public static func exitRequested(wishedEnd: Day, usersUnaffected: Bool? = nil) -> CaseStep {
    CaseStep(
      .earlyExitRequested, [.printed("wishedEnd", wishedEnd), .flag("usersUnaffected", usersUnaffected)])
  }

  /// The authority decides on leaving early.
  ///
  /// DQ-A5-7.1-c.
  public static func exitDecided(accepts: Bool) -> CaseStep {
    CaseStep(.earlyExitDecided, [.text("verdict", accepts ? "accept" : "refuse")])
  }
}

extension CaseStep where Phase: AgreementPhase {
  /// A ticket is answered.
  ///
  /// DQ-10.3-b.
  public static func ticketAnswered(_ ticket: String) -> CaseStep {
    CaseStep(.qualityTicketAnswered, [.text("ticket", ticket)])
  }

  /// The data of a ticket are repaired.
  ///
  /// DQ-A8-N2.
  public static func ticketRepaired(_ ticket: String) -> CaseStep {
    CaseStep(.qualityTicketRepaired, [.text("ticket", ticket)])
  }

  /// The operator reports on a rectification.
  ///
  /// DQ-A5-6.1-0.
  public static func rectificationReported(_ rectification: String) -> CaseStep {
    CaseStep(.rectificationReported, [.text("rectification", rectification)])
  }

  /// A rectification is found wanting.
  ///
  /// DQ-A5-6.1-7a.
  public static func rectificationFailed(_ rectification: String) -> CaseStep {
    CaseStep(.rectificationFailed, [.text("rectification", rectification)])
  }

  /// The users are looked after.
  ///
  /// DQ-A5-7.2-a.
  public static var usersTransitioned: CaseStep { CaseStep(.usersTransitioned) }
}

extension CaseStep where Phase: CasePhase {
  /// A security incident comes to light; facts are never refused.
  ///
  /// DQ-A3-6.
  public static func incidentDetected(_ incident: String) -> CaseStep {
    CaseStep(.incidentDetected, [.text("incident", incident)])
  }

  /// The incident is reported.
  ///
  /// DQ-A3-6.
  public static func incidentReported(_ incident: String) -> CaseStep {
    CaseStep(.incidentReported, [.text("incident", incident)])
  }

  /// The authority inspects.
  ///
  /// DQ-A5-5.1-1, DQ-A3-8.b.
  public static func inspected(refused: Bool = false) -> CaseStep {
    CaseStep(.inspectionPerformed, [.flag("refused", refused)])
  }
}
