import AuthOpsCore
import Testing

/// What supervision in Jilin has on record.
@Suite("Oversight in Jilin")
struct OversightTests {
  private func report(_ log: Log) throws -> CaseReport {
    try #require(log.replayed(keepsAll: true).firstCaseInFull)
  }

  @Test("A service provider sets its own plan going, not the operator's", arguments: [true, false])
  func plans(hasPlan: Bool) throws {
    var log = Log.jilinInForce()
    if hasPlan {
      log.add("emergencyPlan.adopted", "2024-06-03", "serviceProvider", #"{"serviceProvider":"服务商"}"#)
    }
    log.add("risk.detected", "2024-06-10", nil, #"{"risk":"r","major":true,"serviceProvider":"服务商"}"#)
    log.add("incident.planActivated", "2024-06-11", "serviceProvider", #"{"risk":"r"}"#)
    let found = try report(log).findings.filter { $0.rule.clause == "JL-8.3-d" }
    let steps = found.filter { $0.event?.line == log.lines.count && $0.object == "服务商" }
    #expect(steps.map(\.outcome) == [hasPlan ? .satisfied : .violated])
  }

  @Test("Of two evaluations at one moment, the one that the log tells of last is on record")
  func atOneMoment() throws {
    var log = Log.jilinInForce()
    log.add("performance.evaluated", "2026-09-01", "implementer", #"{"verdict":"pass"}"#)
    log.add("performance.evaluated", "2026-09-01", "implementer", #"{"verdict":"pass"}"#)
    log.add("renewal.applied", "2026-09-02", "operator")
    log.add("renewal.decided", "2026-09-10", "implementer", #"{"verdict":"agree"}"#)
    var options = Replay.Options(keepsAll: true)
    options.evidence = .ofEveryCase
    var (replay, all) = (Replay(options), Selection())
    replay.consume(log.bytes.span)
    replay.endFile()
    all.includesAll = true
    var lines: [[Int]] = []
    replay.forEachExplanation(all) { explanation in
      let renewal = explanation.findings.map(\.examination).filter { $0.finding.rule.id == .evaluatedRenewal }
      lines = renewal.map { examination in
        examination.facts.compactMap {
          if case .event(let event, _) = $0.origin { event.reference.line } else { nil }
        }
      }
    }
    #expect(lines == [[17, 19]])
  }
}
