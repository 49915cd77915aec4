import AuthOpsCore
import Testing

@Suite("Explanations of a county's own numbers")
struct CountyExplanationTests {
  /// The derivations of the last days of rectifications, one ordered with a period and one without.
  private func derivations(_ members: String) throws -> [DueDerivation] {
    var log = Log.inForce().replacing(#""rulebook":"deqing""#, with: #""rulebook":"county""#)
    for (id, period) in [("r1", #","period":"10wd""#), ("r2", "")] {
      log.add(
        "rectification.ordered", "2024-05-06", "dataBureau",
        #"{"rectification":"\#(id)","ground":"securityDutyBreach"\#(period)}"#)
    }
    var options = Replay.Options(laws: [Law(try RulebookFiles.rulebook(members))])
    options.evidence = .ofEveryCase
    var replay = Replay(options)
    replay.consume(log.bytes)
    replay.endFile()
    var duties: [DutyExplanation] = []
    replay.forEachExplanation { duties += $0.deadlines.filter { $0.deadline.rule.id == .rectification } }
    return duties.map(\.derivation)
  }

  @Test("A period that an order sets is the order's, whatever the rulebook says")
  func ordered() throws {
    let derivations = try derivations(#""parameters":{"rectificationPeriod":"20wd"}"#)
    guard case .counted(_, let period, _, let parameters) = try #require(derivations.first),
      case .event(_, let pointer) = period.origin
    else {
      Issue.record("the first is counted by the order")
      return
    }
    #expect(pointer == "/data/period" && period.value == .string("10wd") && parameters.isEmpty)
  }

  @Test("A period that the order leaves to the rulebook is named with its parameter and source")
  func ofRulebook() throws {
    let derivations = try derivations(#""source":"Notice 7","parameters":{"rectificationPeriod":"20wd"}"#)
    guard case .counted(_, let period, _, let parameters) = try #require(derivations.last),
      case .rulebook(let name) = period.origin
    else {
      Issue.record("the second is counted by the rulebook")
      return
    }
    #expect(name == "rectificationPeriod" && period.value == .string("20wd"))
    #expect(parameters.map { $0.version?.source } == ["Notice 7"])
  }

  @Test("Without a period anywhere the explanation names the place where the order would set it")
  func nowhere() throws {
    guard case .unknown(let fact) = try #require(derivations("").last) else {
      Issue.record("nobody knows the last day")
      return
    }
    #expect(fact.value == nil)
  }
}
