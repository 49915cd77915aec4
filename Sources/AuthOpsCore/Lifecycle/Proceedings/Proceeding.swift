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

  /// The name of the state in reports.
  package var name: PhaseName {
    switch self {
    case .sharing(let request): request.name
    case .demand(let demand): demand.name
    case .correction(let correction): correction.name
    case .qualityTask(let task): task.name
    case .catalogueChange(let change): change.name
    case .entry(let entry): entry.name
    case .openData(let application): application.name
    case .objection(let objection): objection.name
    case .complaint(let complaint): complaint.name
    case .violation(let violation): violation.name
    case .purchase(let purchase): purchase.name
    case .incident(let incident): incident.name
    case .supervision(let supervision): supervision.name
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

  /// The name in reports.
  package var name: PhaseName { moved?.name ?? .recorded }
}
