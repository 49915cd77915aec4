extension PaperRule {
  /// The filing of products, usage agreements and yearly reports.
  ///
  /// DQ-9.2-a, DQ-10.2-b, DQ-10.4-b, DQ-A1-4, DQ-A5-5.2.2-5b, DQ-A5-5.2.2-7, DQ-A6, DQ-A7. The guide and the agreement
  /// ask for one report under several names: what both name is judged once, by the guide (X-DQ-11).
  static let products: [PaperRule] = [
    PaperRule(.productPapers, .productFilingSubmitted, fields: ["productList"]),
    PaperRule(.objectionChannel, .productFilingSubmitted, fields: ["objectionChannel"]),
    PaperRule(
      .productContacts, .productFilingSubmitted, fields: ["name"], form: ["contact", "contactPhone"],
      blank: .withForm),
    PaperRule(.productDescription, .productFilingSubmitted, form: ["description"]),
    PaperRule(.productPricing, .productFilingSubmitted, form: ["pricing"]),
    PaperRule(.productRevenue, .productFilingSubmitted, form: ["expectedRevenue"]),
    PaperRule(.productSeal, .productFilingSubmitted, form: ["operatorOpinion", "sealed", "signedOn"]),
    PaperRule(.filingOpinion, .productFilingDecided, fields: ["opinion", "signed"]),
    PaperRule(
      .usageTerms, .usageAgreementSigned, fields: ["purpose", "scope", "manner", "until"],
      blank: .withContents),
    PaperRule(
      .usageContents, .usageAgreementSigned, contents: ["scenario", "rightsAndDuties", "security"]),
    PaperRule(.usageBackground, .usageAgreementSigned, contents: ["background"]),
    PaperRule(.usageDefinitions, .usageAgreementSigned, contents: ["definitions"]),
    PaperRule(.usageSupervision, .usageAgreementSigned, contents: ["supervision"]),
    PaperRule(.usageTermination, .usageAgreementSigned, contents: ["termination"]),
    PaperRule(.usageLiability, .usageAgreementSigned, contents: ["liability"]),
    PaperRule(.usageDisputes, .usageAgreementSigned, contents: ["disputes"]),
    PaperRule(.usageSignatures, .usageAgreementSigned, fields: ["sealed"]),
    PaperRule(
      .reportContents, .annualReportSubmitted, contents: ["sales", "costAndProfit", "socialBenefit"]),
    PaperRule(
      .operationReportContents, .annualReportSubmitted,
      contents: ["storage", "processing", "analysis", "security", "riskAssessment"]),
  ]

  /// The quality ticket.
  ///
  /// DQ-A8.
  static let tickets: [PaperRule] = [
    PaperRule(
      .ticketFinder, .qualityTicketOpened, fields: ["foundOn"],
      form: ["finder", "finderPhone", "finderMail"],
      blank: .withForm),
    PaperRule(
      .ticketTable, .qualityTicketOpened, fields: ["provider"], form: ["tableName", "tableTitle"],
      blank: .withForm),
    PaperRule(.ticketDataKind, .qualityTicketOpened, fields: ["dataKind"], blank: .withForm),
    PaperRule(
      .ticketDescription, .qualityTicketOpened, form: ["description", "errorExample", "suggestion"]),
    PaperRule(.ticketSignature, .qualityTicketOpened, form: ["operatorOpinion", "signed", "signedOn"]),
    PaperRule(.ticketErrorKind, .qualityTicketOpened, fields: ["errorKind"], blank: .withForm),
  ]
}
