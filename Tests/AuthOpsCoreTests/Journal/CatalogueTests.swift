import AuthOpsCore
import Testing

@Suite("The catalogue of events")
struct CatalogueTests {
  @Test("Descriptors stand at the positions of their kinds, each once")
  func positions() {
    #expect(EventDescriptor.all.map(\.kind) == EventKind.allCases)
    #expect(Set(EventDescriptor.all.map(\.name)).count == EventKind.allCases.count)
  }

  @Test("Each procedure binds a rule once, and every rule is bound by one")
  func rules() {
    for procedure in Procedure.allCases {
      #expect(Set(procedure.rules.map(\.id)).count == procedure.rules.count, "\(procedure)")
      for rule in procedure.rules { #expect(procedure.rule(rule.id) == rule && procedure.binds(rule.id)) }
      let unbound = Set(RuleID.allCases).subtracting(procedure.rules.map(\.id))
      for id in unbound { #expect(!procedure.binds(id), "\(procedure): \(id)") }
    }
    #expect(Set(Rule.all.map(\.id)) == Set(RuleID.allCases))
  }

  @Test("Acts name who may do them, timers nobody, and every act stands under a rule that is bound")
  func roles() {
    for procedure in Procedure.allCases {
      for act in procedure.acts {
        let name = "\(procedure): \(act.kind)"
        #expect((act.kind.descriptor.nature == .timer) == act.roles.isEmpty, "\(name)")
        #expect(procedure.binds(act.rule), "\(name)")
      }
    }
    let known = Procedure.allCases.flatMap { $0.acts.map(\.kind) }
    #expect(Set(known) == Set(EventKind.allCases))
  }

  @Test("Keys are camelCase English and stand once in a payload")
  func keys() {
    func check(_ fields: [Field], _ name: String) {
      #expect(Set(fields.map(\.key)).count == fields.count, "\(name)")
      for field in fields {
        #expect(field.key.wholeMatch(of: /[a-z][A-Za-z]*/) != nil, "\(name).\(field.key)")
        #expect(!field.zh.isEmpty && !field.en.isEmpty && !field.example.isEmpty, "\(name).\(field.key)")
        if case .record(let inner) = field.shape { check(inner, name + "." + field.key) }
      }
      #expect(fields.count <= 64, "\(name): the reader marks fields in 64 bits")
    }
    for descriptor in EventDescriptor.all { check(descriptor.fields, descriptor.name) }
  }

  /// The codes of a field of an event type.
  private func codes(_ kind: EventKind, _ key: String) throws -> [String] {
    let field = try #require(kind.descriptor.fields.first { $0.key == key })
    guard case .code(let codes) = field.shape else { return [] }
    return codes
  }

  @Test("Codes in payloads and cases in code are the same, in the same order")
  func codesAgree() throws {
    func names<E: CaseIterable>(_: E.Type) -> [String] { E.allCases.map { String(describing: $0) } }
    #expect(try codes(.qualityTicketOpened, "priority") == names(TicketPriority.self))
    #expect(try codes(.agreementSigned, "party") == names(SigningParty.self))
    #expect(try codes(.rectificationOrdered, "ground") == names(RectificationGround.self))
    #expect(try codes(.authorizationRevoked, "ground") == names(SanctionGround.self))
    #expect(try codes(.accessSuspended, "ground") == names(SanctionGround.self))
    #expect(try codes(.agreementTerminated, "ground") == names(TerminationGround.self))
    #expect(try codes(.outputExported, "form") == names(OutputForm.self))
    #expect(try codes(.agreementSigned, "operatorKind") == names(OperatorKind.self))
    #expect(try codes(.resourceGranted, "openness") == names(Openness.self))
    #expect(try codes(.riskDetected, "kind") == names(RiskKind.self))
    #expect(try codes(.applicationSubmitted, "taxGrade").map { $0.lowercased() } == names(TaxGrade.self))
  }

  @Test("The favourable verdict stands first, the unfavourable second")
  func verdicts() throws {
    let favourable: Set = ["agree", "pass", "approve", "accept", "filed", "upheld", "reasonable", "selected"]
    for descriptor in EventDescriptor.all {
      guard let field = descriptor.fields.first(where: { $0.key == "verdict" }),
        case .code(let codes) = field.shape
      else { continue }
      #expect(favourable.contains(codes[0]), "\(descriptor.name)")
      #expect(!favourable.contains(codes[1]), "\(descriptor.name)")
    }
  }
}
