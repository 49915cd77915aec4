import AuthOpsCore
import Testing

extension TemplateID {
  /// What may be left out of the document in order without a complaint, each for its reason.
  fileprivate var silent: Set<String> {
    switch self {
    case .deqing:
      [
        // Names and labels that nothing is held to.
        "/materials/0/name", "/materials/4/demand", "/materials/4/content/demand",
        "/materials/4/content/provider", "/materials/7/evidenceKind",
        // Stated among the contents of the form.
        "/materials/0/sealed", "/materials/3/sealed", "/materials/4/sealed",
        // Held to the rule only where it is stated.
        "/materials/4/content/form/contactFromDeveloper",
      ]
    case .deqingAgreement: ["/term"]
    case .deqingAnnouncement: ["/windowUntil"]
    case .deqingProductFiling: ["/product"]
    case .deqingUsageAgreement: ["/usageAgreement", "/product"]
    case .deqingQualityTicket: ["/ticket"]
    case .huangshi:
      // Without a term the targets that are reached stay reached; experience may be annexed, and the annexes left out.
      ["/term/from", "/term/through", "/applicant/experience", "/technology/usesAI", "/attachments"]
    case .yanchengCity, .yanchengCounty: []
    case .yueyang:
      Set(TemplateID.yueyangSolution.silent.map { "/materials/1/content" + $0 }).union([
        "/materials/0/content/telephone", "/materials/7/content/abnormalOperations/listed",
      ])
    case .yueyangSolution:
      // Flags decide whether something else is needed, which is there; the rest is optional.
      [
        "/overview/phased", "/operation/promoted", "/operation/cost/basis",
        "/technology/security/thirdPartyData", "/technology/emergency/operationStartsOn",
      ]
    }
  }

  /// Where the complaint stands, if not at the place itself: at what is held to it.
  fileprivate func place(of pointer: String) -> String {
    if pointer == "/submittedOn" {
      return self == .deqing ? "/materials/1/through" : "/materials/2/content/validThrough"
    }
    return pointer.hasPrefix("/goals/targets/") && !pointer.hasSuffix("/year") ? "/goals/targets" : pointer
  }
}

extension JSONValue {
  /// The places where something is filled in: values that hold no others, and lists of such.
  fileprivate func leaves(_ pointer: String = "") -> [String] {
    switch self {
    case .object(let members):
      members.filter { !["format", "template", "kind"].contains($0.key) }
        .flatMap { $0.value.leaves(pointer + "/" + $0.key) }
    case .array(let elements) where !elements.allSatisfy(\.isScalar):
      elements.enumerated().flatMap { $0.element.leaves(pointer + "/\($0.offset)") }
    case .array(let elements): elements.isEmpty ? [] : [pointer]
    case .null: []
    case .string, .number, .bool: [pointer]
    }
  }

  /// The value without the member at a pointer.
  fileprivate func removing(_ tokens: ArraySlice<Substring>) -> JSONValue {
    guard let token = tokens.first else { return self }
    switch self {
    case .object(let members):
      return .object(
        members.compactMap { member in
          guard member.key == token else { return member }
          return tokens.count == 1 ? nil : .init(member.key, member.value.removing(tokens.dropFirst()))
        })
    case .array(let elements):
      return .array(
        elements.enumerated().map {
          $0.offset == Int(token) ? $0.element.removing(tokens.dropFirst()) : $0.element
        })
    case .string, .number, .bool, .null: return self
    }
  }
}

@Suite("Every part of a document")
struct LeafTests {
  @Test(
    "Whatever is left out of a document in order is found, at its place and under its clause",
    arguments: TemplateID.allCases)
  func leaves(_ id: TemplateID) throws {
    let bytes = try SampleFile.read(id.rawValue).bytes()
    let document = try JSONValue(parsing: bytes)
    let inOrder = try DocumentCheck(JSONDocument(bytes)).findings.filter { $0.outcome == .satisfied }
    let clauses = Dictionary(grouping: inOrder, by: \.place.pointer).mapValues { Set($0.map(\.clause)) }
    let leaves = document.leaves()
    #expect(leaves.count > 5 && id.silent.isSubset(of: leaves))
    for leaf in leaves {
      let rest = document.removing(leaf.split(separator: "/")[...])
      let complaints = try DocumentCheck(JSONDocument(rest.canonical())).complaints
      guard !id.silent.contains(leaf) else {
        #expect(complaints == [], "\(leaf)")
        continue
      }
      let place = id.place(of: leaf)
      let known = clauses[leaf] ?? clauses[place] ?? []
      #expect(!known.isEmpty, "\(leaf): nothing is judged there")
      #expect(
        complaints.contains { $0.pointer == place && known.contains($0.rule) }, "\(leaf): \(complaints)")
    }
  }
}
