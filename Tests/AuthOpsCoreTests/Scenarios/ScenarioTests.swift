import AuthOpsCore
import Testing

@Suite("Scenarios")
struct ScenarioTests {
  @Test("The kit is whole", arguments: [("lives", 20), ("boundaries", 188), ("guards", 780)])
  func whole(folder: String, atLeast: Int) throws {
    #expect(try Scenario.strays(in: folder) == [], "\(folder) holds logs with their expectations alone")
    let count = Scenario.all.count { $0.path.hasPrefix(folder + "/") }
    #expect(count >= atLeast, "\(folder) holds \(count) scenarios")
  }

  @Test("Of each log comes what its expectation states", arguments: Scenario.all)
  func comesAsStated(scenario: Scenario) throws {
    let expected = try scenario.expectation()
    #expect(expected.format == "authops.expectation/1", "\(scenario)")
    #expect(!expected.clauses.isEmpty, "\(scenario) names what it shows")
    let day = try expected.asOf.map { try #require(Day($0), "\(scenario): \($0) is no day") }
    let replay = try scenario.replayed(asOf: day)
    var reports: [CaseReport] = []
    let tally = replay.forEachCase { reports.append($0) }
    let report = try #require(reports.first, "\(scenario) has no case")
    #expect(reports.count == 1, "\(scenario) is about one case")
    #expect(report.phase.rawValue == expected.phase, "\(scenario): phase")
    let findings = report.findings.map { Expectation.Finding($0, in: report) }
    compare(findings, expected.findings, "finding", scenario)
    compare(report.deadlines.map { Expectation.Deadline($0) }, expected.deadlines, "deadline", scenario)
    #expect(status(of: replay, tally) == expected.exitStatus, "\(scenario): exit status")
    for (status, count) in expected.counts ?? [:] {
      let kind = try #require(DutyStatus.allCases.first { $0.id == status }, "\(scenario): \(status)")
      #expect(tally.deadlines[kind] == count, "\(scenario): duties \(status)")
    }
  }

  /// Compares two lists, and names what is too much, what is missing, or that only the order differs.
  private func compare<Item: Equatable & CustomStringConvertible>(
    _ found: [Item], _ expected: [Item], _ noun: String, _ scenario: Scenario
  ) {
    let (extra, missing) = (found.filter { !expected.contains($0) }, expected.filter { !found.contains($0) })
    for item in extra { Issue.record("\(scenario): a \(noun) nobody expects: \(item)") }
    for item in missing { Issue.record("\(scenario): a \(noun) is missing: \(item)") }
    guard extra.isEmpty, missing.isEmpty else { return }
    #expect(found.map(\.description) == expected.map(\.description), "\(scenario): how often, in which order")
  }

  /// What the command line would end with.
  private func status(of replay: Replay, _ tally: Tally) -> Int {
    guard replay.isWellFormed else { return 3 }
    return tally.findings[.violated] > 0 ? 1 : 0
  }
}
