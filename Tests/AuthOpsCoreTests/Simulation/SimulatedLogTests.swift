import AuthOpsCore
import Foundation
import Testing

/// Logs of random scenarios under every rulebook, imported ones included, from the seed 0 on.
///
/// `AUTHOPS_SCENARIOS` names how many.
@Suite("Simulated logs")
struct SimulatedLogTests {
  private static let count =
    ProcessInfo.processInfo.environment["AUTHOPS_SCENARIOS"].flatMap(Int.init) ?? 4
  private static let batch = 10
  private static let batches = Array(stride(from: 0, to: count, by: batch))

  private func seeds(_ first: Int) -> Range<Int> { first..<min(first + Self.batch, Self.count) }

  private func replay(_ trace: SimulatedTrace, _ law: Law) -> Replay {
    var replay = Replay(Replay.Options(laws: [law], asOf: trace.end))
    replay.consume(trace.log.span)
    replay.endFile()
    return replay
  }

  /// What a replay finds, and that it finds nothing else wrong with the log.
  private func violations(_ trace: SimulatedTrace, _ law: Law, _ seed: Int) -> [String: Int] {
    let rulebook = law.rulebook.id
    let replay = replay(trace, law)
    #expect(
      replay.diagnostics.allSatisfy { $0.kind == .overlayAbsent },
      "\(rulebook) seed \(seed): \(replay.diagnostics.prefix(3))")
    #expect(replay.counts.applied == trace.events, "\(rulebook) seed \(seed)")
    var found: [String: Int] = [:]
    replay.forEachCase { found.merge($0.tally.violations, uniquingKeysWith: +) }
    return found
  }

  @Test(
    "A scenario in which everyone is punctual gives logs in which nothing is violated",
    arguments:
      SimulatedRulebooks.names, batches)
  func clean(_ rulebook: String, from first: Int) throws {
    for seed in seeds(first) {
      var scenario = RandomScenarios.scenario(seed, try SimulatedRulebooks.rulebook(rulebook, seed))
      (scenario.isPunctual, scenario.violations, scenario.resources) = (true, [], [:])
      let calendar = WorkingCalendar.published.allowingUnpublished(seed % 2 == 0)
      let law = scenario.law(calendar: calendar)
      let trace = Simulation(scenario, calendar: calendar).trace(ofRun: seed)
      #expect(trace.events > 1 && trace.unapplied == 0, "\(rulebook) seed \(seed)")
      #expect(violations(trace, law, seed) == [:], "\(rulebook) seed \(seed)")
    }
  }

  @Test(
    "What is violated in a log is what was injected and what took too long, and nothing else",
    arguments: SimulatedRulebooks.names, batches)
  func exact(_ rulebook: String, from first: Int) throws {
    for seed in seeds(first) {
      let scenario = RandomScenarios.scenario(seed, try SimulatedRulebooks.rulebook(rulebook, seed))
      let calendar = WorkingCalendar.published.allowingUnpublished(seed % 2 == 0)
      let law = scenario.law(calendar: calendar)
      let trace = Simulation(scenario, calendar: calendar).trace(ofRun: seed)
      let found = violations(trace, law, seed)
      #expect(
        found == byClause(trace.found, law),
        "\(rulebook) seed \(seed): the log replays to another case than the live one")
      let expected = byClause(trace.injected, law).merging(byClause(trace.missed, law), uniquingKeysWith: +)
        .filter {
          $0.value != 0
        }
      #expect(found == expected, "\(rulebook) seed \(seed): \(difference(found, expected))")
    }
  }

  /// Numbers by the clauses that reports name: several rules may have one.
  private func byClause(_ counts: [RuleID: Int], _ law: Law) -> [String: Int] {
    Dictionary(counts.map { (law.rulebook.regime.clause(of: $0.key), $0.value) }, uniquingKeysWith: +)
  }

  private func difference(_ found: [String: Int], _ expected: [String: Int]) -> String {
    Set(found.keys).union(expected.keys).sorted().filter { found[$0] != expected[$0] }.map {
      "\($0): found \(found[$0] ?? 0), expected \(expected[$0] ?? 0)"
    }.joined(separator: "; ")
  }
}
