import AuthOpsCore
import Testing

@Suite("What scenarios show")
struct ScenarioClaimTests {
  @Test("The compiled index and the expectations agree in every claim")
  func index() throws {
    let indexed = Dictionary(grouping: ScenarioClaim.all, by: \.scenario)
    #expect(Set(indexed.keys).isSubset(of: Scenario.all.map(\.path)))
    for scenario in Scenario.all {
      let shown = try scenario.expectation().shows
      #expect((indexed[scenario.path] ?? []).map { Expectation.Claim($0) } == shown, "\(scenario)")
    }
  }

  @Test("Each claim is about a clause that rules carry, or about a rule of the log")
  func subjects() {
    for claim in ScenarioClaim.all {
      let isJudged = Clause(id: claim.clause)?.disposition == .rule
      #expect(isJudged || claim.clause.hasPrefix("LOG-"), "\(claim.scenario): \(claim.clause)")
    }
  }

  @Test("Each log shows what it claims", arguments: Scenario.all)
  func shows(scenario: Scenario) throws {
    let expected = try scenario.expectation()
    #expect(expected.shows.map(\.clause) == expected.clauses.filter { $0 != "LOG-malformed" }, "\(scenario)")
    let replay = try scenario.replayed(asOf: try expected.asOf.map { try #require(Day($0)) }, keepsAll: true)
    var selection = Selection()
    selection.includesAll = true
    var outcomes: [RuleID: Set<Outcome>] = [:]
    replay.forEachCase(selection) { report in
      for finding in report.findings { outcomes[finding.rule.id, default: []].insert(finding.outcome) }
      for duty in report.deadlines {
        if let outcome = duty.status.outcome { outcomes[duty.rule.id, default: []].insert(outcome) }
      }
    }
    for claim in expected.shows {
      let found = carriers(of: claim.clause).reduce(into: Set<Outcome>()) { $0.formUnion(outcomes[$1] ?? []) }
      let worst = [Outcome.violated, .undetermined, .pending, .satisfied].first { found.contains($0) }
      #expect((worst ?? .notApplicable).id == claim.outcome, "\(scenario): \(claim.clause)")
    }
  }

  /// The rules that the claim is about.
  private func carriers(of clause: String) -> [RuleID] {
    (Clause(id: clause)?.carriers ?? Rule.all.filter { $0.clause == clause }).map(\.id)
  }
}

extension DutyStatus {
  /// How the rule of a duty comes out.
  fileprivate var outcome: Outcome? {
    switch self {
    case .met: .satisfied
    case .late, .overdue: .violated
    case .pending: .pending
    case .cancelled: nil
    case .undetermined: .undetermined
    }
  }
}
