/// What a case knows, as it is kept from one run to the next; what follows from the rest is not written.
extension CaseFile: Encodable {
  package enum CodingKeys: CodingKey, CaseIterable {
    case answeredNotices, authorisesDataSets, breach, commitment, cooperationYears, countedOnly, documentGaps
    case duties, environmentProvided, failedReport, findings, findingsWithoutBreach, isExempt, latest
    case listsDocuments, objects, overlay, oversights, phase, presumedSigning, presumptions, proceedings
    case processed
  }

  /// Writes the case; the scope of the encoder holds its texts.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(answeredNotices, forKey: .answeredNotices)
    try container.encode(authorisesDataSets, forKey: .authorisesDataSets)
    try container.encode(breach, forKey: .breach)
    try container.encode(commitment, forKey: .commitment)
    try container.encodeIfPresent(cooperationYears, forKey: .cooperationYears)
    try container.encode(countedOnly, forKey: .countedOnly)
    try container.encode(documentGaps, forKey: .documentGaps)
    try container.encode(duties, forKey: .duties)
    try container.encode(environmentProvided, forKey: .environmentProvided)
    try container.encodeIfPresent(failedReport, forKey: .failedReport)
    try container.encode(findings, forKey: .findings)
    try container.encode(findingsWithoutBreach, forKey: .findingsWithoutBreach)
    try container.encode(compiled.isExempt, forKey: .isExempt)
    try container.encodeIfPresent(latest, forKey: .latest)
    try container.encode(listsDocuments, forKey: .listsDocuments)
    try container.encode(objects, forKey: .objects)
    try container.encodeIfPresent(regime.overlay, forKey: .overlay)
    try container.encode(oversights, forKey: .oversights)
    try container.encode(phase, forKey: .phase)
    try container.encode(presumedSigning, forKey: .presumedSigning)
    try container.encode(presumptionList, forKey: .presumptions)
    try container.encode(proceedings, forKey: .proceedings)
    try container.encode(processed, forKey: .processed)
  }

  /// Reads a case, and refuses what no log leads to and a later event might stumble over.
  ///
  /// - Parameters:
  ///   - decoder: Its scope holds how long the lists are, and the sources.
  ///   - procedure: The way that the case goes.
  ///   - overlay: What its rulebook lays over that, for cases that opened since it holds.
  init(from decoder: any Decoder, keepsAll: Bool, _ procedure: Procedure, _ overlay: Overlay?) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let laid = try container.decodeIfPresent(Overlay.self, forKey: .overlay)
    guard laid == nil || laid == overlay else {
      throw decoder.fault("the overlay of the rulebook", found: laid?.id)
    }
    let regime = Regime(procedure, laid)
    self.init(keepsAll: keepsAll, regime)
    compiled = .of(regime, isExempt: try container.decode(Bool.self, forKey: .isExempt))
    objects = try container.decode(ObjectTable.self, forKey: .objects)
    duties = try container.decode([Duty].self, forKey: .duties)
    findings = try container.decode([Finding].self, forKey: .findings)
    latest = try container.decodeIfPresent(Instant.self, forKey: .latest)
    try readFacts(container)
    try readLists(container)
    texts = try decoder.scope().texts
    deriveSums()
    try check(decoder)
  }

  private mutating func readFacts(_ container: KeyedDecodingContainer<CodingKeys>) throws {
    // Here and not in the initialiser, where what is kept beside the phase would not follow it.
    phase = try container.decode(Phase.self, forKey: .phase)
    answeredNotices = try container.decode(UInt32.self, forKey: .answeredNotices)
    authorisesDataSets = try container.decode(Bool.self, forKey: .authorisesDataSets)
    breach = try container.decode(ProcedureStep.self, forKey: .breach)
    commitment = try container.decode(ProcedureStep.self, forKey: .commitment)
    cooperationYears = try container.decodeIfPresent(Int32.self, forKey: .cooperationYears)
    countedOnly = try container.decode(CountedOnly.self, forKey: .countedOnly)
    environmentProvided = try container.decode(ProcedureStep.self, forKey: .environmentProvided)
    failedReport = try container.decodeIfPresent(ObjectID.self, forKey: .failedReport)
    findingsWithoutBreach = try container.decode(UInt32.self, forKey: .findingsWithoutBreach)
    listsDocuments = try container.decode(Bool.self, forKey: .listsDocuments)
    processed = try container.decode(ProcedureStep.self, forKey: .processed)
  }

  private mutating func readLists(_ container: KeyedDecodingContainer<CodingKeys>) throws {
    documentGaps = try container.decode([DocumentGap].self, forKey: .documentGaps)
    oversights = try container.decode([Oversight].self, forKey: .oversights)
    presumedSigning = try container.decode([Formalising].self, forKey: .presumedSigning)
    proceedings = try container.decode([Proceeding].self, forKey: .proceedings)
    for listed in try container.decode([ListedPresumption].self, forKey: .presumptions) {
      presumptions[Presumption(step: listed.step, object: listed.object)] = Presumed(
        finding: listed.finding, duties: listed.duties)
    }
  }

  private var presumptionList: [ListedPresumption] {
    presumptions.map { ListedPresumption($0.key, $0.value) }.sorted { $0.order < $1.order }
  }
}

/// A step that is presumed, with the finding that says so.
private struct ListedPresumption: Codable {
  let step: StepKind
  let object: ObjectID?
  let finding: FindingID
  let duties: UInt32

  init(_ key: CaseFile.Presumption, _ presumed: CaseFile.Presumed) {
    (step, object, finding, duties) = (key.step, key.object, presumed.finding, presumed.duties)
  }

  /// Where it stands among others.
  var order: (UInt32, UInt8, UInt32) {
    (finding.position, step.rawValue, object?.position ?? .max)
  }
}

extension CaseFile {
  /// Sums up what follows from objects and duties.
  private mutating func deriveSums() {
    for position in 0..<objects.count {
      switch objects[ObjectID(position)] {
      case .usageAgreement(let agreement): silentUsers += agreement.isSilent ? 1 : 0
      case .report(let report):
        reportedRevenue += Int128(report.revenue)
        reportedCost += Int128(report.cost)
      case .named, .demand, .request, .person, .model, .socialData, .product, .doneAhead, .licence, .ticket,
        .rectification, .risk, .scenario, .document, .dataSet, .resourceRequest, .serviceProvider,
        .registration, .proceeding:
        break
      }
    }
    indexDuties()
  }

  /// Refuses rules that the case knows nothing of, and counts beyond what is counted.
  private func check(_ decoder: any Decoder) throws {
    let rules =
      duties.map(\.rule) + findings.map(\.rule) + findings.compactMap(\.reason.otherRule)
      + documentGaps.compactMap(\.reason.otherRule)
    if let other = rules.first(where: { !regime.binds($0) }) {
      throw decoder.fault("rules of \(procedure.id)", found: "'\(other.coded)'")
    }
    guard findings.allSatisfy({ $0.line == 0 || $0.citation != .none }) else {
      throw decoder.fault("an event for each finding about a line", found: "none")
    }
    guard answeredNotices <= duties.count, findingsWithoutBreach <= findings.count,
      presumptions.values.allSatisfy({ $0.duties <= duties.count })
    else { throw decoder.fault("counts within the lists of duties and findings", found: "others") }
    guard countedOnly.satisfied < 1 << 31, countedOnly.notApplicable < 1 << 31,
      0...100 ~= cooperationYears ?? 0
    else { throw decoder.fault("counts within bounds", found: "others") }
    guard procedure.way.isEmpty == phase.isDocket else {
      throw decoder.fault("a phase of \(procedure.id)", found: "'\(phase.name)'")
    }
  }
}

extension Phase {
  /// Whether the case is made of short proceedings.
  fileprivate var isDocket: Bool {
    if case .proceeding = self { true } else { false }
  }
}

extension FindingReason {
  /// The rule that the reason names beside that of its finding.
  fileprivate var otherRule: RuleID? {
    if case .withdraws(let rule) = self { rule } else { nil }
  }
}
