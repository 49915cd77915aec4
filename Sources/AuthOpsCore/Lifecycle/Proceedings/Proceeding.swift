/// One short proceeding: a machine for each kind, and where it stands.
package enum Proceeding: BitwiseCopyable, Codable, Sendable {
  case sharing(SharingRequest)
  case demand(UncataloguedDemand)
  case correction(Correction)
  case qualityTask(QualityTask)
  case catalogueChange(CatalogueChange)
  case entry(CatalogueEntry)
  case openData(OpenDataApplication)
  case objection(OpenObjection)
  case complaint(Complaint)
  case violation(Violation)
  case purchase(SocialDataPurchase)
  case incident(SecurityIncident)
  case supervision(Supervision)

  /// The identifier of the state in reports.
  package var id: String {
    switch self {
    case .sharing(let request): request.id
    case .demand(let demand): demand.id
    case .correction(let correction): correction.id
    case .qualityTask(let task): task.id
    case .catalogueChange(let change): change.id
    case .entry(let entry): entry.id
    case .openData(let application): application.id
    case .objection(let objection): objection.id
    case .complaint(let complaint): complaint.id
    case .violation(let violation): violation.id
    case .purchase(let purchase): purchase.id
    case .incident(let incident): incident.id
    case .supervision(let supervision): supervision.id
    }
  }
}

extension Proceeding {
  /// Whether it is found on the way of others: an incident, an inspection.
  var isAside: Bool {
    switch self {
    case .incident, .supervision: true
    case .sharing, .demand, .correction, .qualityTask, .catalogueChange, .entry, .openData, .objection,
      .complaint, .violation, .purchase:
      false
    }
  }
}

/// Where a case of short proceedings stands: at the state of the one that moved last.
package struct Docket: BitwiseCopyable, Codable, Sendable {
  /// The proceeding that moved last; nil as long as nothing but records is there.
  var moved: Proceeding?
  /// The first day on which time alone brings something about: the end of the use of shared data.
  var stirsOn: Day?

  /// The identifier in reports.
  package var id: String { moved?.id ?? "recorded" }
}
