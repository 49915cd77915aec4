import AuthOpsCore
import Testing

/// What the readings of the Jilin plan decide.
@Suite("Readings of the Jilin plan")
struct ReadingsTests {
  private func report(_ log: Log, _ rulebook: Rulebook) throws -> CaseReport {
    var replay = Replay(Replay.Options(laws: [Law(rulebook)], keepsAll: true))
    replay.consume(log.bytes.span)
    replay.endFile()
    return try #require(replay.firstCaseInFull)
  }

  private func outcomes(_ rule: RuleID, _ log: Log, _ rulebook: Rulebook = .jilin) throws -> [Outcome] {
    try report(log, rulebook).findings.filter { $0.rule.id == rule }.map(\.outcome)
  }

  private func decided(jointly: String) -> Log {
    var log = Log.jilinInForce().first(13)
    log.add(
      "resource.decided", "2024-04-29", "implementer",
      #"{"request":"request-1","verdict":"approve","jointly":\#(jointly)}"#)
    return log
  }

  @Test("One of two bodies will do, unless the rulebook wants both; each that is missing is a warning")
  func coDeciders() throws {
    let both = Rulebook.jilin.setting(.coDeciders, to: .reading(.both), source: "test")
    let provider = decided(jointly: #"["dataProvider"]"#)
    #expect(try !outcomes(.coDecision, provider).contains(.violated))
    #expect(try outcomes(.sectorCoDecision, provider).last == .violated)
    #expect(try outcomes(.providerCoDecision, provider).last == .satisfied)
    #expect(try outcomes(.coDecision, provider, both).contains(.violated))
    let nobody = decided(jointly: "[]")
    #expect(try outcomes(.coDecision, nobody).contains(.violated))
    #expect(try outcomes(.sectorCoDecision, nobody).isEmpty, "one sentence is broken once")
    let all = decided(jointly: #"["dataProvider","sectorAuthority"]"#)
    #expect(try !outcomes(.coDecision, all, both).contains(.violated))
  }

  @Test("An early end needs consent, or by the other reading no more than the application")
  func exitConsent() throws {
    let free = Rulebook.jilin.setting(.exitConsent, to: .reading(.notNeeded), source: "test")
    var sudden = Log.jilinInForce()
    sudden.add("agreement.terminated", "2024-08-01", "implementer", #"{"ground":"earlyExit"}"#)
    var asked = Log.jilinInForce()
    asked.add("earlyExit.requested", "2024-07-01", "operator", #"{"wishedEnd":"2024-07-31"}"#)
    asked.add("agreement.terminated", "2024-08-01", "implementer", #"{"ground":"earlyExit"}"#)
    #expect(try outcomes(.exitConsent, sudden).contains(.violated))
    #expect(try outcomes(.exitConsent, asked).contains(.violated))
    #expect(try outcomes(.exitConsent, sudden, free).contains(.violated))
    #expect(try !outcomes(.exitConsent, asked, free).contains(.violated))
  }

  @Test("Conditions look back from the application, or by the other reading from the end of the window")
  func reference() throws {
    let window = Rulebook.jilin.setting(.lookBackReference, to: .reading(.windowEnd), source: "test")
    // Two years are over on 5 February 2024; the window ends on the 8th.
    var log = Log.jilinInForce().first(1)
    log.add("application.submitted", "2024-02-05", "applicant", #"{"establishedOn":"2022-02-05"}"#)
    #expect(try outcomes(.existence, log) == [.violated])
    #expect(try outcomes(.existence, log, window) == [.satisfied])
  }

  @Test("A reading that no version gives on the day decides nothing")
  func outsideDates() throws {
    let later = try RulebookShelf(
      RulebookFiles.files([
        RulebookFiles.text(
          """
          "parameters":{"lookBackReference":{"versions":[{"from":"2030-01-01","value":"applicationDay"}]},
          "exitConsent":{"versions":[{"from":"2030-01-01","value":"needed"}]},
          "coDeciders":{"versions":[{"from":"2030-01-01","value":"either"}]}}
          """, extends: "jilin")
      ]))
    let rulebook = try #require(later["county"])
    func ofCounty(_ log: Log) -> Log {
      log.replacing(#""rulebook":"jilin""#, with: #""rulebook":"county""#)
    }
    var log = ofCounty(Log.jilinInForce().first(1))
    log.add("application.submitted", "2024-02-05", "applicant", #"{"establishedOn":"2010-02-05"}"#)
    for rule in [RuleID.existence, .taxGrade, .penaltyFree] {
      #expect(try outcomes(rule, log, rulebook) == [.undetermined], "\(rule)")
    }
    var ended = ofCounty(Log.jilinInForce())
    ended.add("agreement.terminated", "2024-08-01", "implementer", #"{"ground":"earlyExit"}"#)
    #expect(try outcomes(.exitConsent, ended, rulebook).contains(.undetermined))
    let shared = ofCounty(decided(jointly: #"["dataProvider"]"#))
    #expect(try outcomes(.coDecision, shared, rulebook).contains(.undetermined))
  }

  @Test("What the text wants without a number is owed without a day, and again from time to time")
  func withoutNumbers() throws {
    var log = Log.jilinInForce()
    log.add("compliance.assessed", "2024-09-01", "operator", #"{"verdict":"pass"}"#)
    log.add("disclosure.published", "2024-09-02", "implementer", #"{"contents":["operation"]}"#)
    let deadlines = try report(log, .jilin).deadlines
    let cycle = deadlines.filter { $0.rule.id == .complianceCycle }
    #expect(cycle.map(\.status) == [.met, .pending] && cycle.allSatisfy { $0.due == nil })
    #expect(deadlines.filter { $0.rule.id == .publicDisclosure }.map(\.status) == [.met])
    #expect(deadlines.filter { $0.rule.id == .performanceCycle }.map(\.obligor) == [.implementer])
  }

  @Test("The greatest revenue allowed is no cap of a price, and a cap counts from its approval on")
  func caps() throws {
    var log = Log.jilinInForce()
    log.add(
      "price.capApproved", "2024-06-01", "priceAuthority", #"{"product":"p","maxAllowedRevenue":"1.00"}"#)
    log.add("price.set", "2024-06-02", "operator", #"{"product":"p","price":"12.50"}"#)
    log.add("price.capApproved", "2024-06-03", "priceAuthority", #"{"product":"p","cap":"12.50"}"#)
    log.add("price.set", "2024-06-04", "operator", #"{"product":"p","price":"12.50"}"#)
    log.add("price.set", "2024-06-05", "operator", #"{"product":"q","price":"0.01"}"#)
    log.add("price.set", "2024-06-06", "operator", #"{"product":"p","price":"12.51"}"#)
    let found = try report(log, .jilin).findings.filter { $0.rule.id == .priceWithinCap }
    func worst(_ line: Int) -> Outcome? {
      let outcomes = found.filter { $0.event?.line == line }.map(\.outcome)
      return [Outcome.violated, .undetermined, .satisfied].first { outcomes.contains($0) }
    }
    #expect([17, 19, 20, 21].map(worst) == [.undetermined, .satisfied, .undetermined, .violated])
  }
}
