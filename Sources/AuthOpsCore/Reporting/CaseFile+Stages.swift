extension CaseFile {
  /// The stages that are going on; after the end, none is.
  var stages: [Stage] {
    switch phase {
    case .announced: [.announcement]
    case .submitted: [.application]
    case .underReview, .verified, .resolved, .reported, .qualified, .inSelection: [.qualificationReview]
    case .decided, .selected, .formalising: formalities + [.agreement]
    case .inForce: formalities + operations
    case .ending, .closed, .rejected, .disqualified, .notSelected, .withdrawn, .proceeding: []
    }
  }

  /// Publicity and filing, as long as they are owed.
  private var formalities: [Stage] {
    var stages: [Stage] = []
    if duties.contains(where: { $0.rule == .publicity && $0.isOpen }) { stages.append(.publicDisclosure) }
    if duties.contains(where: { $0.rule == .upwardFiling && $0.isOpen }) { stages.append(.filing) }
    return stages
  }

  /// Stages 7 to 10: training until somebody has access, then what the objects of the case tell.
  private var operations: [Stage] {
    var (admitted, processes, develops, markets) = (false, false, false, false)
    for position in 0..<objects.count {
      switch objects[ObjectID(position)] {
      case .person(let person):
        admitted = admitted || person.accessGranted.isTaken
        processes = processes || person.hasProcessed
      case .product(let product):
        markets = markets || product.isOnMarket
        develops = develops || !product.isOnMarket
      case .licence, .usageAgreement, .doneAhead: markets = true
      case .named, .demand, .request, .model, .socialData, .ticket, .rectification, .risk, .report, .scenario,
        .document, .dataSet, .resourceRequest, .serviceProvider, .registration, .proceeding:
        break
      }
    }
    var stages: [Stage] = admitted || processes || !procedure.binds(.training) ? [] : [.training]
    if processes { stages.append(.processing) }
    if develops { stages.append(.productDevelopment) }
    if markets { stages.append(.marketOperation) }
    return stages.isEmpty ? [.processing] : stages
  }
}
