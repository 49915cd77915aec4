extension EventDescriptor {
  /// All types of event, by their positions.
  public static let all: [EventDescriptor] = [
    announcement, application, demandReview, designation, formalities, agreement, earlyExit, enforcement,
    exit, onboarding, processing, incident, product, usageAgreement, reporting, qualityTicket, selection,
    resource, pricing, oversight, registration, sharing, demands, attributes, openData, complaints,
  ].flatMap { $0 }
}
