import AuthOpsCore
import Testing

@Suite("Faults of imported rulebooks")
struct RulebookFaultTests {
  @Test(
    "A fault says where, of what, and what was expected",
    arguments: [
      (#""paramters":{}"#, "/paramters", "the member 'paramters' is unknown"),
      (
        #""status":"inforce""#, "/status",
        "expected one of draft, inForce, found 'inforce'; did you mean 'inForce'?"
      ),
      (#""status":5"#, "/status", "expected a string, found a number"),
      (#""title":{"zh":"x"}"#, "/title", "the member 'en' is missing"),
      (#""source":"""#, "/source", "expected a string that is not empty, found ''"),
      (
        #""procedure":"deqing""#, "/procedure", "expected either 'extends' or 'procedure', found both"
      ),
      (
        #""parameters":{"providerOpinonPeriod":"5wd"}"#, "/parameters/providerOpinonPeriod",
        "expected a parameter such as providerOpinionPeriod, found 'providerOpinonPeriod'; "
          + "did you mean 'providerOpinionPeriod'?"
      ),
      (
        #""parameters":{"providerOpinionPeriod":"5 days"}"#, "/parameters/providerOpinionPeriod",
        "expected providerOpinionPeriod: a period such as 5wd, 15d, 6mo or 3y, found '5 days'"
      ),
      (
        #""parameters":{"providerOpinionPeriod":5}"#, "/parameters/providerOpinionPeriod",
        "expected providerOpinionPeriod: a period such as 5wd, 15d, 6mo or 3y, found a number"
      ),
      (
        #""parameters":{"returnRateCap":"0.4"}"#, "/parameters/returnRateCap",
        "expected returnRateCap: a percentage such as 40% or 12.5%, found '0.4'"
      ),
      (
        #""parameters":{"annualReportDue":"02-30"}"#, "/parameters/annualReportDue",
        "expected annualReportDue: a day of every year as MM-DD, found '02-30'"
      ),
      (
        #""parameters":{"protectionLevel":6}"#, "/parameters/protectionLevel",
        "expected protectionLevel: a number from 1 to 5, found 6"
      ),
      (
        #""parameters":{"expertQuorum":"0"}"#, "/parameters/expertQuorum",
        "expected expertQuorum: a number from 1 to 9999, found '0'"
      ),
      (
        #""parameters":{"repairClock":"ownReceipt"}"#, "/parameters/repairClock",
        "expected repairClock: one of calendarDays, workingDays, found 'ownReceipt'"
      ),
      (
        #""parameters":{"termLastDay":null}"#, "/parameters/termLastDay",
        "expected termLastDay: one of anniversary, dayBeforeAnniversary, found null"
      ),
      (
        #""parameters":{"disputePeriod":{"versions":[{"value":"5wd","until":"2025-01-01"}]}}"#,
        "/parameters/disputePeriod/versions/0/until", "the member 'until' is unknown"
      ),
      (
        #""parameters":{"disputePeriod":{"versions":[]}}"#, "/parameters/disputePeriod/versions",
        "expected at least one version of disputePeriod, found none"
      ),
      (
        #""parameters":{"disputePeriod":{"versions":[{"from":"2025-01-01"}]}}"#,
        "/parameters/disputePeriod/versions/0", "the member 'value' is missing"
      ),
      (
        #""parameters":{"disputePeriod":{"versions":[{"from":"2025-02-30","value":"5wd"}]}}"#,
        "/parameters/disputePeriod/versions/0/from", "expected a day as YYYY-MM-DD, found '2025-02-30'"
      ),
      (
        #""parameters":{"disputePeriod":{"versions":[{"from":"2025-01-02","through":"2025-01-01","value":"5wd"}]}}"#,
        "/parameters/disputePeriod/versions/0/through",
        "expected a last day of disputePeriod not before 2025-01-02, found 2025-01-01"
      ),
      (
        #""parameters":{"disputePeriod":{"versions":[{"through":"2025-01-01","value":"5wd"},"#
          + #"{"from":"2025-01-01","value":"6wd"}]}}"#,
        "/parameters/disputePeriod/versions/1",
        "expected one value of disputePeriod on each day, found from 2025-01-01 on beside up to 2025-01-01"
      ),
      (
        #""parameters":{"disputePeriod":{"clause":"DQ-3.1-e","versions":[{"value":"5wd"}]}}"#,
        "/parameters/disputePeriod/clause",
        "expected 'DQ-3.1-h' for clause of disputePeriod, which no rulebook changes, found 'DQ-3.1-e'"
      ),
      (
        #""parameters":{"disputePeriod":{"unit":"percent","versions":[{"value":"5wd"}]}}"#,
        "/parameters/disputePeriod/unit",
        "expected 'period' for unit of disputePeriod, which no rulebook changes, found 'percent'"
      ),
      (
        #""parameters":{"disputePeriod":{"question":"P04"}}"#, "/parameters/disputePeriod",
        "the member 'versions' is missing"
      ),
      (#""parameters":[]"#, "/parameters", "expected an object, found an array"),
      (
        #""rules":{"DQ-3.1-e":"blocking"}"#, "/rules/DQ-3.1-e",
        "expected the name of a rule such as providerOpinionTime, found 'DQ-3.1-e'"
      ),
      (
        #""rules":{"publicty":"blocking"}"#, "/rules/publicty",
        "expected the name of a rule such as providerOpinionTime, found 'publicty'; did you mean 'publicity'?"
      ),
      (
        #""rules":{"publicity":"blocks"}"#, "/rules/publicity",
        "expected a severity of publicity, blocking or warning, found 'blocks'"
      ),
      (
        #""rules":{"announcement":"warning"}"#, "/rules/announcement",
        "expected 'blocking', as announcement (DQ-1-a) is fixed, found 'warning'"
      ),
      (
        #""rules":{"publicity":{"severity":"blocking","fixed":true}}"#, "/rules/publicity/fixed",
        "expected false for fixed of publicity, which no rulebook changes, found true"
      ),
      (#""rules":{"publicity":{}}"#, "/rules/publicity", "the member 'severity' is missing"),
      (
        #""roles":{"dataBuro":{"zh":"x","en":"y"}}"#, "/roles/dataBuro",
        "expected a role such as dataBureau, found 'dataBuro'; did you mean 'dataBureau'?"
      ),
      (#""roles":{"dataBureau":"x"}"#, "/roles/dataBureau", "expected an object, found a string"),
      (
        #""stages":{"trainings":{"zh":"x","en":"y"}}"#, "/stages/trainings",
        "expected a stage such as announcement, found 'trainings'; did you mean 'training'?"
      ),
    ])
  func fault(_ members: String, _ pointer: String, _ reason: String) {
    let faults = RulebookFiles.faults([RulebookFiles.text(members)])
    #expect(faults.map(\.fault.pointer) == [pointer])
    #expect(faults.map { "\($0.fault.reason)" } == [reason])
  }

  @Test(
    "What a rulebook starts from is named, is there, and is not the rulebook itself in the end",
    arguments: [
      (
        [("a", "deqin")],
        ["0.json /extends expected the name of a rulebook, found 'deqin'; did you mean 'deqing'?"]
      ),
      ([("a", "a")], ["0.json /extends expected a rulebook that does not rest on this one, found a → a"]),
      (
        [("a", "b"), ("b", "c"), ("c", "a"), ("d", "a")],
        [
          "0.json /extends expected a rulebook that does not rest on this one, found a → b → c → a",
          "1.json /extends expected a rulebook that does not rest on this one, found b → c → a → b",
          "2.json /extends expected a rulebook that does not rest on this one, found c → a → b → c",
        ]
      ),
      ([("a b", "deqing")], ["0.json /id expected a name of letters, digits and -._, found 'a b'"]),
    ])
  func origins(_ names: [(String, String)], _ expected: [String]) {
    let faults = RulebookFiles.faults(names.map { RulebookFiles.text("", id: $0.0, extends: $0.1) })
    #expect(faults.map { "\($0.file) \($0.fault.pointer) \($0.fault.reason)" } == expected)
  }

  @Test("A whole rulebook lacks nothing: each parameter, rule, role and stage that is missing is named")
  func whole() {
    let text = #"{"format":"authops.rulebook/1","id":"w","procedure":"deqing","parameters":{}}"#
    let reasons = RulebookFiles.faults([text]).map { "\($0.fault.reason)" }
    #expect(reasons.count == 5 + Rulebook.deqing.parameters.count)
    for missing in ["title", "status", "rules", "roles", "stages"] {
      #expect(reasons.contains("the member '\(missing)' is missing"))
    }
    for parameter in Rulebook.deqing.parameters {
      #expect(reasons.contains("the member '\(parameter.id.id)' is missing"))
    }
  }

  @Test("Every fault of every file is reported, in the order of the texts, each with line and column")
  func allFaults() {
    let first = """
      {"format": "authops.rulebook/2", "id": "a", "extends": "deqing",
       "parameters": {"disputePeriod": "x",
         "agreementTerm": "y"}}
      """
    let faults = RulebookFiles.faults([first, "{", RulebookFiles.text("", id: "c", extends: "a")])
    #expect(faults.map(\.file) == ["0.json", "0.json", "0.json", "1.json"])
    #expect(faults.map(\.fault.position.line) == [1, 2, 3, 1])
    #expect(faults.map(\.fault.position.column) == [12, 34, 21, 2])
  }
}
