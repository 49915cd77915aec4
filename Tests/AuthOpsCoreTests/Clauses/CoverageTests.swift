import AuthOpsCore
import Testing

/// Clauses that still have a hole; whoever fills one takes it out of here.
private let knownHoles: Set<String> = []

@Suite("Coverage")
struct CoverageTests {
  private let coverage = CoverageAnswer(RulesAnswer())

  @Test(
    "Each clause that rules carry has its rules, and scenarios that keep it, break it and touch its limit")
  func holes() {
    for clause in coverage.holes where !knownHoles.contains(clause.clause.id) {
      Issue.record("\(clause.clause.id) has no \(clause.holes.map(\.rawValue).joined(separator: ", no "))")
    }
  }

  @Test("No clause is listed as having a hole that has none")
  func known() {
    #expect(knownHoles.subtracting(coverage.holes.map(\.clause.id)).sorted() == [])
  }

  @Test("Each rule of the text is named by the clause it rests on")
  func rules() {
    for rule in Rule.all where rule.basis != .log {
      #expect(Clause(id: rule.clause)?.rules.contains(rule.clause) == true, "\(rule): \(rule.clause)")
    }
  }

  @Test("A clause that no rule carries needs no scenario, one without a number no boundary")
  func needs() throws {
    for clause in Clause.all where clause.disposition != .rule {
      #expect(ClauseCoverage(clause).holes == [], "\(clause.id)")
    }
    let prompt = ClauseCoverage(try #require(Clause(id: "DQ-4-a")))
    #expect(prompt.holes == [] && prompt.on == [] && prompt.beyond == [])
    let counted = ClauseCoverage(try #require(Clause(id: "DQ-3.1-e")))
    #expect(counted.on.contains("boundaries/DQ-3.1-e.on"))
    #expect(counted.beyond.contains("boundaries/DQ-3.1-e.beyond"))
  }

  @Test("The answer counts dispositions and holes, in JSON as in words")
  func answer() throws {
    let total = Disposition.allCases.map { coverage.count($0) }.reduce(0, +)
    #expect(total == Clause.all.count)
    let summary = try #require(coverage.value["summary"])
    #expect(summary["holes"] == .number(JSONNumber(Int64(coverage.holes.count))))
    let page = coverage.text(.en)
    for clause in Clause.all { #expect(page.contains(clause.id)) }
    #expect(coverage.text(.zh).contains("✗缺") == !coverage.holes.isEmpty)
  }
}
