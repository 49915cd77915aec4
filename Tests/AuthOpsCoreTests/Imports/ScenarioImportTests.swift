import AuthOpsCore
import Testing

@Suite("Imported scenarios")
struct ScenarioImportTests {
  private func faults(_ members: String) -> [JSONDocumentError] {
    do throws(ImportError) {
      _ = try ScenarioImport(Array(#"{"format":"authops.scenario/1",\#(members)}"#.utf8))
      return []
    } catch { return error.faults }
  }

  @Test("Five lines make a scenario, everything else has its default")
  func fiveLines() throws {
    let text = """
      {"format": "authops.scenario/1",
       "start": "2026-12-01",
       "runs": 200,
       "chances": {"dispute": 0.3},
       "acts": {"expertReview.concluded": {"takes": {"pert": [2, 5, 20], "unit": "wd"}}}}
      """
    let scenario = try ScenarioImport(Array(text.utf8)).scenario
    var expected = SimulationScenario()
    expected.start = try #require(Day("2026-12-01"))
    (expected.runs, expected.chances) = (200, ["dispute": 0.3])
    expected.acts["expertReview.concluded"] = SimulationScenario.ActPlan()
    expected.acts["expertReview.concluded"]?.takes = ActDuration(
      .pert(min: 2, mode: 5, max: 20), .workingDays)
    #expect(scenario == expected)
    #expect(
      try ScenarioImport(Array(#"{"format":"authops.scenario/1"}"#.utf8)).scenario == SimulationScenario())
  }

  @Test(
    "A fault says where and what was expected",
    arguments: [
      (#""runs":0"#, "/runs", "expected a whole number from 1 to 10000000, found 0"),
      (
        #""chances":{"disputes":0.1}"#, "/chances/disputes",
        "expected a name of deqing, found 'disputes'; did you mean 'dispute'?"
      ),
      (
        #""resources":{"expertPannel":{"capacity":1}}"#, "/resources/expertPannel",
        "expected a role that acts under deqing, or a resource by which an act is done, "
          + "found 'expertPannel'; did you mean 'expertPanel'?"
      ),
      (
        #""start":"2026-03-02","horizon":"3mo","arrivals":{"days":["2026-03-02","2026-03-01"]}"#,
        "/arrivals/days/1", "expected a day from 2026-03-02 to 2026-06-02, found 2026-03-01"
      ),
      (
        #""rulebook":"jilin","chances":{"dispute":0.1}"#, "/chances/dispute",
        "expected a name of jilin, found 'dispute' of deqing"
      ),
      (
        #""rulebook":"yancheng","acts":{"incident.planActivated":{},"agreement.signed":{}}"#,
        "/acts/agreement.signed", "expected a name of yancheng, found 'agreement.signed' of deqing and jilin"
      ),
      (
        #""rulebook":"jilin","violations":[{"act":"government.decided","skipped":true}]"#,
        "/violations/0/act",
        "expected an act under jilin, found 'government.decided'"
      ),
      (
        #""rulebook":"jilin","violations":[{"act":"qualityTicket.answered","late":2}]"#, "/violations/0/act",
        "expected an act that has a last day, found 'qualityTicket.answered'"
      ),
      (
        #""rulebook":"yancheng","violations":[{"act":"sharing.formCountersealed","wrongRole":"registrar"}]"#,
        "/violations/0/act",
        "expected an act whose roles do not depend on what it concerns, found 'sharing.formCountersealed'"
      ),
      (#""chances":{"dispute":1.5}"#, "/chances/dispute", "expected a number from 0.0 to 1.0, found 1.5"),
      (#""rulebook":"atlantis""#, "/rulebook", "expected one of deqing, jilin, yancheng, found 'atlantis'"),
      (
        #""acts":{"dispute.referred":{"takes":"3 wd"}}"#, "/acts/dispute.referred/takes",
        "expected a duration such as 3wd, 15d or 4h, or an object, found '3 wd'"
      ),
      (
        #""acts":{"dispute.referred":{"takes":{"pert":[3,2,1]}}}"#, "/acts/dispute.referred/takes/pert/1",
        "expected a number not below the one before it, 3.0, found 2.0"
      ),
      (
        #""acts":{"dispute.referred":{"takes":{"uniform":[5,2]}}}"#, "/acts/dispute.referred/takes/uniform/1",
        "expected a number not below the one before it, 5.0, found 2.0"
      ),
      (
        #""acts":{"dispute.referred":{"takes":{"uniform":[5]}}}"#, "/acts/dispute.referred/takes/uniform",
        "expected 2 numbers, found 1"
      ),
      (
        #""acts":{"dispute.referred":{"takes":{"uniform":5}}}"#, "/acts/dispute.referred/takes/uniform",
        "expected an array, found a number"
      ),
      (
        #""acts":{"dispute.referred":{"takes":{"empirical":[[1]]}}}"#,
        "/acts/dispute.referred/takes/empirical/0", "expected a value and its weight, found 1 number"
      ),
      (#""horizon":"0d""#, "/horizon", "expected a period of a day or more, found '0d'"),
      (#""arrivals":{"days":[]}"#, "/arrivals/days", "expected a day on which a case opens, found none"),
      (
        #""resources":{"expertPanel":{"weeks":[]}}"#, "/resources/expertPanel/weeks",
        "expected a week of the month, from 1 to 5, found none"
      ),
      (
        #""acts":{"dispute.referred":{"takes":{"fixed":1,"gamma":{"mean":1,"deviation":1}}}}"#,
        "/acts/dispute.referred/takes", "expected one distribution, found 2"
      ),
      (#""arrivals":{"every":"0d"}"#, "/arrivals/every", "expected a period of a day or more, found '0d'"),
      (
        #""violations":[{"act":"dispute.referred","skipped":true}]"#, "/violations/0/act",
        "expected an act whose absence the rules notice, found 'dispute.referred'"
      ),
      (
        #""violations":[{"act":"application.received","wrongRole":"dataBureau"}]"#, "/violations/0/act",
        "expected a role that may not do the act, found 'application.received'"
      ),
      (
        #""resources":{"expertPanel":{"opens":"17:00","closes":"09:00"}}"#, "/resources/expertPanel",
        "expected to close after opening, found no open minute"
      ),
      (
        #""resources":{"expertPanel":{"opens":"+9:00"}}"#, "/resources/expertPanel/opens",
        "expected a time of day as HH:MM, found '+9:00'"
      ),
    ])
  func faultsAreExact(_ members: String, _ pointer: String, _ reason: String) {
    let faults = faults(members)
    #expect(faults.map(\.pointer) == [pointer])
    #expect(faults.map(\.reason.description) == [reason])
  }

  /// A county with a number for publicity, and one whose term no agreement may have.
  private static func shelf() throws -> RulebookShelf {
    try RulebookShelf(
      RulebookFiles.files([
        RulebookFiles.text(#""parameters":{"publicityPeriod":"5wd"}"#),
        RulebookFiles.text(
          #""overlay":"national-2025","parameters":{"agreementTerm":"6y"}"#, id: "long"),
        RulebookFiles.text(#""overlay":"national-2025""#, id: "laid", extends: "jilin"),
      ]))
  }

  @Test(
    "A scenario may name an imported rulebook, and has the names of its procedure and of what is laid over it"
  )
  func imported() throws {
    let shelf = try Self.shelf()
    let text = """
      {"format":"authops.scenario/1","rulebook":"county","chances":{"dispute":0.2},
       "violations":[{"act":"authorization.publicised","late":3,"chance":0.1}]}
      """
    let scenario = try ScenarioImport(Array(text.utf8), shelf).scenario
    #expect(scenario.rulebook == shelf["county"] && scenario.rulebook.procedure == .deqing)
    #expect(scenario.violations.count == 1)
    let laid =
      #"{"format":"authops.scenario/1","rulebook":"laid","acts":{"registration.coded":{"takes":"2wd"}}}"#
    #expect(try ScenarioImport(Array(laid.utf8), shelf).scenario.acts.count == 1)
  }

  @Test(
    "What an imported rulebook does not have is a fault, and so is one that no agreement can keep",
    arguments: [
      (
        #""rulebook":"county","chances":{"otherSelected":0.1}"#, "/chances/otherSelected",
        "expected a name of county, found 'otherSelected' of jilin and laid"
      ),
      (
        #""violations":[{"act":"authorization.publicised","late":3}]"#, "/violations/0/act",
        "expected an act that has a last day, found 'authorization.publicised'"
      ),
      (
        #""rulebook":"jilin","acts":{"registration.coded":{"takes":"2wd"}}"#, "/acts/registration.coded",
        "expected a name of jilin, found 'registration.coded' of long and laid"
      ),
      (
        #""rulebook":"count""#, "/rulebook",
        "expected one of deqing, jilin, yancheng, county, long, laid, found 'count'; did you mean 'county'?"
      ),
      (
        #""rulebook":"long""#, "/rulebook",
        "expected a rulebook whose agreementTerm (6y) its longestTerm (5y) allows, found 'long'"
      ),
    ])
  func importedFaults(_ members: String, _ pointer: String, _ reason: String) throws {
    let text = #"{"format":"authops.scenario/1",\#(members)}"#
    let error = #expect(throws: ImportError.self) { try ScenarioImport(Array(text.utf8), Self.shelf()) }
    let faults = try #require(error?.faults)
    #expect(faults.map(\.pointer) == [pointer] && faults.map(\.reason.description) == [reason])
  }

  @Test("All that is wrong is said at once, in the order of the text")
  func allFaults() {
    let faults = faults(#""runs":0,"seed":-1,"horizon":"soon","mixes":{"ticketPriority":{"urgent":0}}"#)
    #expect(faults.map(\.pointer) == ["/runs", "/seed", "/horizon", "/mixes/ticketPriority"])
  }
}
