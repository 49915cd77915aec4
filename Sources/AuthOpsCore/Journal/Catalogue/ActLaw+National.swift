extension ActLaw {
  /// Who does what under the national rules, where the text under them says nothing of it.
  ///
  /// What a text calls the implementing authority differs from place to place, so several roles may act for it.
  static let national: [ActLaw] = [
    ActLaw(
      .decisionBodyApproved, by: authority.union(RoleSet(.decisionBody)), under: .bodyApproval),
    ActLaw(.registrationApplied, by: holders, under: .firstRegistration),
    ActLaw(.registrationAccepted, by: RoleSet(.registrar), under: .registrationAcceptance),
    ActLaw(.registrationReviewed, by: RoleSet(.registrar), under: .registrationReview),
    ActLaw(.registrationNoticed, by: RoleSet(.registrar), under: .registrationNotice),
    ActLaw(.registrationCoded, by: RoleSet(.registrar), under: .registrationNotice),
    ActLaw(.registrationRenewed, by: holders.union(RoleSet(.registrar)), under: .registrationRenewal),
    ActLaw(.registrationCancelled, by: RoleSet(.registrar), under: .registrationCancellation),
    ActLaw(.priceCapApproved, by: authority.union(RoleSet(.priceAuthority)), under: .profitRate),
    ActLaw(.priceSet, by: RoleSet(.operator), under: .priceWithinCap),
    ActLaw(.revenueEvaluated, by: authority.union(RoleSet(.priceAuthority)), under: .deviation),
  ]

  private static let authority = RoleSet(.implementer, .dataBureau, .localGovernment)
  private static let holders = authority.union(RoleSet(.operator, .dataProvider))
}
