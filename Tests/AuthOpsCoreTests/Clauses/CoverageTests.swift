import AuthOpsCore
import Testing

/// Clauses that still have a hole; whoever fills one takes it out of here.
private let knownHoles: Set<String> = [
  "DQ-1-b", "DQ-1-c", "DQ-2-a", "DQ-2-c1", "DQ-2-c2", "DQ-2-c3", "DQ-2-c4", "DQ-2-c5", "DQ-2-c6",
  "DQ-2-c7", "DQ-2-c8", "DQ-2-c9", "DQ-2-c0", "DQ-3.1-b", "DQ-3.1-c", "DQ-3.1-i", "DQ-3.1-j",
  "DQ-3.2-b", "DQ-10.2-b", "DQ-10.2-c", "DQ-10.3-a", "DQ-10.4-b", "DQ-10.5-a", "DQ-10.5-b", "DQ-A1-0",
  "DQ-A1-1", "DQ-A1-3", "DQ-A1-4", "DQ-A1-6", "DQ-A2-1", "DQ-A2-2", "DQ-A2-3", "DQ-A2-4", "DQ-A2-4b",
  "DQ-A2-5", "DQ-A2-6", "DQ-A2-7", "DQ-A2-8", "DQ-A2-9", "DQ-A2-10", "DQ-A2-11", "DQ-A3-0",
  "DQ-A3-3.a", "DQ-A3-5", "DQ-A3-5b", "DQ-A3-6", "DQ-A3-8.a", "DQ-A3-9", "DQ-A4-1", "DQ-A4-2b",
  "DQ-A4-3", "DQ-A4-4", "DQ-A4-5", "DQ-A4-6", "DQ-A4-7", "DQ-A5-0.1", "DQ-A5-0.2", "DQ-A5-2-a",
  "DQ-A5-2-b", "DQ-A5-2-c", "DQ-A5-2-d", "DQ-A5-2-e", "DQ-A5-4.1", "DQ-A5-5.2.1-1b", "DQ-A5-5.2.1-2",
  "DQ-A5-5.2.1-3b", "DQ-A5-5.2.1-4a", "DQ-A5-5.2.1-4b", "DQ-A5-5.2.1-4d", "DQ-A5-5.2.1-5",
  "DQ-A5-5.2.2-1a", "DQ-A5-5.2.2-2a", "DQ-A5-5.2.2-4a", "DQ-A5-5.2.2-5b", "DQ-A5-5.2.2-7",
  "DQ-A5-5.2.3-1a", "DQ-A5-5.2.3-2", "DQ-A5-5.2.3-4", "DQ-A5-5.2.3-5", "DQ-A5-5.2.3-6", "DQ-A5-6.1-1",
  "DQ-A5-6.1-2", "DQ-A5-6.1-3", "DQ-A5-6.1-4", "DQ-A5-6.1-6", "DQ-A5-6.2", "DQ-A5-6.3", "DQ-A5-7.1-c",
  "DQ-A5-8-b", "DQ-A5-9.1", "DQ-A5-9.3-a", "DQ-A5-9.5", "DQ-A6-1", "DQ-A6-2", "DQ-A6-3", "DQ-A6-4",
  "DQ-A6-5", "DQ-A6-6", "DQ-A6-7", "DQ-A7-1", "DQ-A7-2", "DQ-A7-3", "DQ-A7-4", "DQ-A7-5", "DQ-A7-6",
  "DQ-A7-7", "DQ-A7-8", "DQ-A7-9", "DQ-A7-10b", "DQ-A8-1", "DQ-A8-2", "DQ-A8-3", "DQ-A8-4", "DQ-A8-5",
  "DQ-A8-N1", "DQ-A8-N2.0",
]

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
    for rule in RuleID.allCases where rule.rule.basis != .log {
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
