import Testing

@testable import AuthOpsCore

/// One paper of Deqing by itself, and as an event of a log carries it.
private struct CarriedPaper {
  /// The lines that follow the announcement, each a type of event with its payload.
  let events: [(type: String, role: String, data: JSONValue)]

  /// What a log carries of a document; nil where no event carries the template.
  init?(_ template: TemplateID, _ document: JSONValue) {
    let data = document.without("format", "template", "submittedOn")
    switch template {
    case .deqing: events = Self.application(document)
    case .deqingAnnouncement:
      events = [("announcement.published", "dataBureau", data.with("rulebook", .string("deqing")))]
    case .deqingAgreement: events = [("agreement.signed", "dataBureau", data)]
    case .deqingProductFiling: events = [("product.filingSubmitted", "operator", data)]
    case .deqingUsageAgreement: events = [("usageAgreement.signed", "operator", data)]
    case .deqingQualityTicket: events = [("qualityTicket.opened", "operator", data)]
    case .yueyang, .yueyangSolution, .huangshi, .yanchengCity, .yanchengCounty: return nil
    }
  }

  private static func application(_ document: JSONValue) -> [(String, String, JSONValue)] {
    guard case .array(let papers)? = document["materials"] else { return [] }
    func content(_ kind: String) -> JSONValue? {
      papers.first { $0["kind"] == .string(kind) }?["content"]
    }
    let list = papers.map { paper in
      paper.without("kind", "content").with("slot", paper["kind"] ?? .null)
    }
    var submitted = JSONValue.object([.init("documents", .array(list))])
    if let form = content("applicationForm") { submitted = submitted.with("form", form) }
    var events = [("application.submitted", "applicant", submitted)]
    if let commitment = content("commitment") {
      events.append(("commitment.signed", "applicant", commitment))
    }
    if let demand = content("demandForm") { events.append(("demandReview.requested", "dataBureau", demand)) }
    return events
  }

  /// The log of a request for a table, with the filing form as its last event.
  init(filingForm document: JSONValue, level: String) {
    let request = JSONValue.string("request-1")
    let keys = [
      "department": "department", "office": "office", "contact": "contact", "contactPhone": "contactPhone",
      "system": "systemName", "systemDescription": "systemDescription", "usableThrough": "term",
    ]
    var form = keys.sorted { $0.key < $1.key }.compactMap { key, name in
      document[key].map { JSONValue.Member(name, $0) }
    }
    func texts(_ key: String) -> [String] {
      guard case .array(let list)? = document[key] else { return [] }
      return list.compactMap { if case .string(let text) = $0 { text } else { nil } }
    }
    func text(_ key: String) -> String {
      if case .string(let text)? = document[key] { text } else { "" }
    }
    let resources = texts("resources")
    form += [
      .init("resourceName", .string(resources.first ?? "")),
      .init("fields", .string(texts("fields").joined(separator: "、"))),
      .init(
        "scenarioAndBasis",
        .string(text("scenario").isEmpty || text("basis").isEmpty ? "" : text("scenario") + text("basis"))),
    ].filter { $0.value != .string("") }
    var sealed = JSONValue.object([
      .init("request", request), .init("sealedBy", .string("both")),
      .init("form", .object(form.filter { $0.value != .null && $0.value != .string("") })),
    ])
    if let grant = document["grant"], grant == .string("whole") || grant == .string("single") {
      sealed = sealed.with("grantScope", grant)
    }
    if let copies = document["copies"] { sealed = sealed.with("copies", copies) }
    if !resources.isEmpty { sealed = sealed.with("dataSets", .array(resources.map { .string($0) })) }
    events = [
      (
        "sharing.requested", level == "city" ? "agency" : "countyAuthority",
        .object([
          .init("rulebook", .string("yancheng")), .init("request", request),
          .init("level", .string(level)), .init("sharingType", .string("conditional")),
        ])
      ),
      ("sharing.formSealed", level == "city" ? "agency" : "countyAuthority", sealed),
    ]
  }

  /// The log of a case in which nothing else happens.
  func log(on day: String) -> [UInt8] {
    let opening = (
      "announcement.published", "dataBureau", JSONValue.object([.init("rulebook", .string("deqing"))])
    )
    let isOpened = ["announcement.published", "sharing.requested"].contains(events.first?.type)
    let all = isOpened ? events : [opening] + events
    return all.enumerated().flatMap { position, event in
      JSONValue.object([
        .init("specversion", .string("1.0")), .init("id", .string("e-\(position)")),
        .init("source", .string("/tests")), .init("type", .string(event.0)),
        .init("subject", .string("德清-1")),
        .init("time", .string("\(day)T09:00:00+08:00")), .init("role", .string(event.1)),
        .init("data", event.2),
      ]).canonical() + [UInt8(ascii: "\n")]
    }
  }
}

extension JSONDocument {
  /// The day of submission or signature.
  fileprivate var day: String? {
    for key in ["submittedOn", "signedOn"] {
      if case .string(let day)? = root.value[key], Day(day) != nil { return day }
    }
    return nil
  }
}

extension JSONValue {
  fileprivate func without(_ keys: String...) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { !keys.contains($0.key) && $0.value != .null })
  }

  fileprivate func with(_ key: String, _ value: JSONValue) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { $0.key != key } + [.init(key, value)])
  }
}

extension TemplateID {
  /// The parts of papers that no event has, or that it holds to nothing of another event: names of two papers, the days
  /// of signing and effect, a blank of the model in the name of the platform.
  fileprivate var partsBeyondEvents: Set<String> {
    switch self {
    case .deqing:
      [
        "/materials/1/issuer", "/materials/3/content/signedOn", "/materials/3/content/signatory",
        "/materials/4/content/form/applicantName", "/materials/9/content/form/applicantName",
      ]
    case .deqingAnnouncement: ["/issuedOn"]
    case .deqingAgreement: ["/signedOn", "/bureauSignatory", "/platform", "/effectiveOn", "/party"]
    case .deqingUsageAgreement: ["/signedOn", "/operator", "/operatorSignatory", "/userSignatory", "/until"]
    case .deqingQualityTicket: ["/foundOn"]
    case .deqingProductFiling, .yueyang, .yueyangSolution, .huangshi, .yanchengCity, .yanchengCounty: []
    }
  }
}

extension DocumentCheck {
  /// Whether what is found under a clause rests on what no event says: a particular that is unstated (P33), or one of
  /// the parts beyond events.
  fileprivate func isBeyondEvents(_ clause: String) -> Bool {
    let open = findings.filter {
      $0.clause == clause && $0.outcome != .satisfied && $0.outcome != .notApplicable
    }
    return !open.isEmpty
      && open.allSatisfy { finding in
        finding.reason == .unstated || template.id.partsBeyondEvents.contains(finding.place.pointer)
      }
  }
}

extension DocumentCheck {
  /// Whether all that is wrong under a clause is how something is written, or a day against another.
  fileprivate func isFormatFault(_ clause: String) -> Bool {
    findings.filter { $0.clause == clause && $0.outcome != .satisfied && $0.outcome != .notApplicable }
      .allSatisfy { finding in
        if case .other = finding.reason { return true }
        return finding.reason.isMalformed || finding.outcome == .undetermined
      }
  }
}

@Suite("One paper, checked and logged")
struct SamePaperTests {
  /// The rules about papers that templates and logs share.
  private static let papersOfDeqing =
    PaperRule.all.map(\.rule).filter { Procedure.deqing.binds($0) }
    + DocumentKind.allCases.compactMap(\.rule) + [.copies, .operatorKind, .termStated]

  /// How the rules about particulars came out in a log, by their clauses; the worst where there are several.
  private func logged(_ log: [UInt8], by rules: [RuleID] = Self.papersOfDeqing) -> [String: Outcome] {
    let rules = Set(rules)
    let options = Replay.Options(keepsAll: true)
    var replay = Replay(options)
    replay.consume(log)
    replay.endFile()
    var selection = Selection()
    selection.includesAll = true
    var outcomes: [String: Set<Outcome>] = [:]
    replay.forEachCase(selection) { report in
      for finding in report.findings where rules.contains(finding.rule.id) {
        outcomes[finding.rule.clause, default: []].insert(finding.outcome)
      }
    }
    return outcomes.compactMapValues { found in
      [.violated, .undetermined, .satisfied].first { found.contains($0) }
    }
  }

  @Test(
    "Where a log says how a paper is, it says of each clause what the check says",
    arguments: TemplateID.allCases.filter { $0.rawValue.hasPrefix("deqing") })
  func agreement(_ id: TemplateID) throws {
    let file = try SampleFile.read(id.rawValue)
    var (kept, broken) = (0, 0)
    // No event of a log is without its day.
    let foreign = "DQ-2-c2.noSuchSubmission"
    let cases = file.cases.filter { $0.name != foreign }
    for sample in [nil] + cases.map(Optional.some) {
      let document = try sample.map { try file.document(of: $0) } ?? JSONDocument(file.bytes())
      let check = try DocumentCheck(document)
      let paper = try #require(CarriedPaper(id, document.root.value))
      for (clause, outcome) in logged(paper.log(on: document.day ?? "2026-05-12"))
      where id.template.clauses.contains(clause) {
        // A log need not repeat particulars (P33), and no event carries two papers.
        if outcome == .satisfied, check.isBeyondEvents(clause) { continue }
        #expect(check.outcome(of: clause) == outcome, "\(sample?.name ?? "in order"): \(clause)")
        if outcome == .satisfied { kept += 1 } else { broken += 1 }
      }
    }
    #expect(kept > 2 && broken > 2, "\(id): \(kept) kept, \(broken) broken")
  }

  @Test(
    "A filing form of Yancheng is judged in a log by the rules by which it is checked",
    arguments: ["City", "County"])
  func filingForm(_ place: String) throws {
    let file = try SampleFile.read("yancheng" + place)
    var (kept, broken) = (0, 0)
    for sample in [nil] + file.cases.map(Optional.some) {
      let document = try sample.map { try file.document(of: $0) } ?? JSONDocument(file.bytes())
      let check = try DocumentCheck(document)
      let paper = CarriedPaper(filingForm: document.root.value, level: place.lowercased())
      for (clause, outcome) in logged(paper.log(on: "2026-04-07"), by: TemplateID.formsOfYancheng) {
        // A log has texts where the form has a day, and lists what the form names.
        let isSame = check.outcome(of: clause) == outcome
        #expect(
          isSame || outcome == .satisfied && check.isFormatFault(clause),
          "\(sample?.name ?? "in order"): \(clause)")
        if outcome == .satisfied { kept += 1 } else { broken += 1 }
      }
    }
    #expect(kept > 20 && broken > 8, "\(kept) kept, \(broken) broken")
  }
}

extension TemplateID {
  /// The rules about the forms of Yancheng that templates and logs share.
  fileprivate static let formsOfYancheng: [RuleID] = [
    .cityFormApplicant, .cityFormResource, .cityFormSingle, .cityFormCopies, .countyFormScope,
    .countyFormContents, .countyFormSingle, .countyFormCopies,
  ]
}
