import AuthOpsCore
import Testing

@Suite("Samples of documents")
struct SampleTests {
  @Test("A document in order has nothing violated and nothing open", arguments: SampleFile.names)
  func inOrder(_ name: String) throws {
    let file = try SampleFile.read(name)
    #expect(file.format == "authops.samples/1")
    let check = try DocumentCheck(JSONDocument(file.bytes()))
    #expect(check.template.id.rawValue == name.prefix { $0 != "." })
    #expect(check.complaints == [])
    #expect(check.remarks.isEmpty)
    for clause in file.satisfied {
      #expect(check.outcomeOfRules(carrying: clause) == .satisfied, "\(clause)")
    }
  }

  @Test("Each case has just the findings that are expected of it", arguments: SampleFile.names)
  func cases(_ name: String) throws {
    let file = try SampleFile.read(name)
    for sample in file.cases {
      let asOf: Day? = try sample.asOf.map { try #require(Day($0)) }
      let check = try DocumentCheck(file.document(of: sample), asOf: asOf)
      #expect(check.complaints == sample.findings, "\(name) \(sample.name)")
      for claim in sample.shows {
        let outcome = check.outcomeOfRules(carrying: claim.clause)
        #expect(outcome.id == claim.outcome, "\(name) \(sample.name): \(claim.clause)")
      }
    }
  }

  @Test(
    "Names of cases are unique, and each shows a clause that a template carries", arguments: SampleFile.names)
  func names(_ name: String) throws {
    let file = try SampleFile.read(name)
    #expect(Set(file.cases.map(\.name)).count == file.cases.count)
    for clause in file.satisfied + file.cases.flatMap({ $0.shows.map(\.clause) }) {
      let rules = try #require(Clause(id: clause), "\(clause)").rules
      #expect(!TemplateID.clauses.isDisjoint(with: rules), "\(clause)")
    }
  }

  @Test("The compiled index and the samples agree in every claim")
  func index() throws {
    var expected: [String] = []
    for name in SampleFile.names {
      let file = try SampleFile.read(name)
      expected += file.satisfied.map { "documents/\(name) \($0) satisfied -" }
      expected += file.cases.flatMap { sample in
        sample.shows.map {
          "documents/\(name)/\(sample.name) \($0.clause) \($0.outcome) \($0.place ?? "-")"
        }
      }
    }
    let compiled = ScenarioClaim.samples.map {
      "\($0.scenario) \($0.clause) \($0.outcome.id) \($0.place?.rawValue ?? "-")"
    }
    #expect(compiled == expected)
  }
}
