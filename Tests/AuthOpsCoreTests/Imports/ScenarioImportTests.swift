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
      (#""chances":{"disputes":0.1}"#, "/chances/disputes", "the member 'disputes' is unknown"),
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
        #""acts":{"dispute.referred":{"takes":{"pert":[3,2,1]}}}"#, "/acts/dispute.referred/takes/pert",
        "expected 3 numbers in rising order, found something else"
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

  @Test("All that is wrong is said at once, in the order of the text")
  func allFaults() {
    let faults = faults(#""runs":0,"seed":-1,"horizon":"soon","mixes":{"ticketPriority":{"urgent":0}}"#)
    #expect(faults.map(\.pointer) == ["/runs", "/seed", "/horizon", "/mixes/ticketPriority"])
  }
}
