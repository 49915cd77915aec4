import AuthOpsCore
import Testing

/// Rules that no log shows kept, with the reason.
private let neverKept: [RuleID: String] = [
  .term: "the term is computed; what an agreement says of it is judged by DQ-A5-9.3-b",
  .lateEntry: "said of a line that is entered late, and of no other",
  .meaningless: "said of a line that has nothing to act on, and of no other",
  .repeated: "said of a repetition, and of no other line",
  .conflictingDuplicate: "said of a second content, and of no other line",
  .timer: "said of a timer that is entered, and of no other line",
  .unknownRulebook: "said of a name that is not known, and of no other line",
]

/// Rules that no log shows broken, with the reason.
private let neverBroken: [RuleID: String] = [
  .seriousBreach: "a breach that is not serious asks for a failed rectification, which is another rule",
  .term: "the term is computed; whoever acts after it breaks the rule of the act",
  .unknownRulebook: "nobody can say whether a rulebook that is not known was kept or broken",
]

@Suite("What scenarios show of each rule")
struct RuleShownTests {
  private let outcomes: [Set<Outcome>: Set<RuleID>]

  init() throws {
    var outcomes: [Set<Outcome>: Set<RuleID>] = [:]
    for scenario in Scenario.all {
      for (rule, found) in try Self.outcomes(of: scenario) { outcomes[found, default: []].insert(rule) }
    }
    self.outcomes = outcomes
  }

  @Test("Each rule comes out satisfied and nothing worse in a scenario, but for those that say nothing then")
  func kept() {
    let kept = rules { $0.contains(.satisfied) && $0.isDisjoint(with: [.violated, .undetermined, .pending]) }
    #expect(missing(in: kept) == names(neverKept.keys))
  }

  @Test("Each rule comes out violated in a scenario, but for those that nobody can break")
  func broken() {
    #expect(missing(in: rules { $0.contains(.violated) }) == names(neverBroken.keys))
  }

  @Test("Each rule comes out in some way in a scenario, but for the one that is computed")
  func found() {
    #expect(missing(in: rules { _ in true }) == ["term"])
  }

  private func rules(where isMeant: (Set<Outcome>) -> Bool) -> Set<RuleID> {
    outcomes.reduce(into: []) { if isMeant($1.key) { $0.formUnion($1.value) } }
  }

  private func missing(in shown: Set<RuleID>) -> [String] {
    names(RuleID.allCases.filter { !shown.contains($0) })
  }

  private func names(_ rules: some Sequence<RuleID>) -> [String] { rules.map { "\($0)" }.sorted() }

  /// How each rule comes out in a scenario.
  private static func outcomes(of scenario: Scenario) throws -> [RuleID: Set<Outcome>] {
    let day = try scenario.expectation().asOf.map { try #require(Day($0)) }
    let replay = try scenario.replayed(asOf: day, keepsAll: true)
    var selection = Selection()
    selection.includesAll = true
    var outcomes: [RuleID: Set<Outcome>] = [:]
    replay.forEachCase(selection) { report in
      for finding in report.findings { outcomes[finding.rule.id, default: []].insert(finding.outcome) }
      for duty in report.deadlines { outcomes[duty.rule.id, default: []].insert(duty.status.outcome) }
    }
    return outcomes
  }
}
