import AuthOpsCore
import Testing

/// What the short proceedings of Yancheng make of orders of events that no life of the kit has.
@Suite("Short proceedings")
struct ProceedingsTests {
  /// A log whose first event names the rulebook.
  private func begun(
    _ type: String, _ day: String, _ role: String?, _ data: String, _ rulebook: String = "yancheng"
  ) -> Log {
    var log = Log()
    log.add(type, day, role, #"{"rulebook":"\#(rulebook)","# + data.dropFirst())
    return log
  }

  private func report(_ log: Log, asOf: String? = nil, _ rulebook: Rulebook = .yancheng) throws -> CaseReport
  {
    var replay = Replay(
      Replay.Options(laws: [Law(rulebook)], asOf: asOf.flatMap { Day($0) }, keepsAll: true))
    replay.consume(log.bytes.span)
    replay.endFile()
    return try #require(replay.firstCaseInFull)
  }

  /// The outcomes of a rule, by the event that they are about.
  private func outcomes(_ rule: RuleID, _ log: Log) throws -> [String] {
    try report(log).findings.filter { $0.rule.id == rule }.map { "\($0.event?.id ?? "") \($0.outcome.id)" }
  }

  private func request(_ name: String, _ more: String = "", type: String = "conditional") -> String {
    #"{"request":"\#(name)","dataSet":"ds1","sharingType":"\#(type)","level":"city"\#(more)}"#
  }

  @Test("An update that names no change follows the one that is open; of two it follows neither")
  func unnamedUpdate() throws {
    var one = begun(
      "catalogue.changeArose", "2024-06-03", nil, #"{"change":"h1","effectiveOn":"2024-06-03"}"#)
    var two = one
    one.add("catalogue.updated", "2024-06-05", "agency")
    #expect(try report(one).deadlines.map(\.status) == [.met])
    two.add("catalogue.changeArose", "2024-06-03", nil, #"{"change":"h2","effectiveOn":"2024-06-03"}"#)
    two.add("catalogue.updated", "2024-06-05", "agency")
    #expect(try report(two, asOf: "2024-06-06").deadlines.map(\.status) == [.pending, .pending])
  }

  @Test("Where no reading says from when a period counts, what is owed has no day")
  func withoutReading() throws {
    let later = #"{"versions":[{"from":"2030-01-01","value":"#
    let shelf = try RulebookShelf(
      RulebookFiles.files([
        RulebookFiles.text(
          """
          "parameters":{"catalogueClockStart":\(later)"entryIntoForce"}]},
          "sharingClockStart":\(later)"ownReceipt"}]}}
          """, extends: "yancheng")
      ]))
    let county = try #require(shelf["county"])
    let change = begun(
      "catalogue.changeArose", "2024-06-03", nil, #"{"change":"h1","effectiveOn":"2024-06-03"}"#, "county")
    var asked = begun("sharing.requested", "2024-06-03", "agency", request("q1"), "county")
    asked.add("sharing.forwarded", "2024-06-04", "operationsAgency", #"{"request":"q1"}"#)
    for (log, rule) in [(change, RuleID.catalogueChange), (asked, .cityAnswerTime)] {
      let owed = try report(log, asOf: "2024-09-02", county).deadlines.filter { $0.rule.id == rule }
      #expect(owed.map(\.status) == [.undetermined], "\(rule)")
      #expect(owed.allSatisfy { $0.due == nil }, "\(rule)")
    }
  }

  @Test("Each use of shared data ends on its own last day, and what was delivered is then to be destroyed")
  func endsOfUse() throws {
    var log = begun(
      "sharing.requested", "2024-06-03", "agency", request("q1", #","until":"2024-06-20""#))
    log.add("sharing.requested", "2024-06-03", "agency", request("q2", #","until":"2024-06-25""#))
    for (name, day) in [("q1", "2024-06-10"), ("q2", "2024-06-11")] {
      log.add("sharing.delivered", day, "operationsAgency", #"{"request":"\#(name)","channel":"platform"}"#)
    }
    log.add("catalogue.audited", "2024-07-01", "operationsAgency")
    let owed = try report(log).deadlines.filter { $0.rule.clause == "YC-A1-6" }
    #expect(owed.map { "\($0.object ?? "") \($0.opened)" } == ["q1 2024-06-20", "q2 2024-06-25"])
  }

  @Test("A case stands where a reported incident stands, whatever supervision found in between")
  func reportedIncident() throws {
    var log = begun("incident.detected", "2024-06-03", nil, #"{"incident":"n1"}"#)
    log.add("inspection.performed", "2024-06-04", "dataBureau")
    #expect(try report(log).phase == .inspected)
    log.add("incident.reported", "2024-06-05", "dataProvider", #"{"incident":"n1"}"#)
    #expect(try report(log).phase == .detected)
  }

  @Test("What is destroyed is destroyed once: an earlier line about it leaves the acts up to the first")
  func destroyedTwice() throws {
    var log = begun("sharing.requested", "2024-06-03", "agency", request("q1", type: "unconditional"))
    log.add("sharing.opened", "2024-06-04", "operationsAgency", #"{"request":"q1","channel":"platform"}"#)
    log.add("sharing.dataDestroyed", "2024-06-20", "agency", #"{"request":"q1"}"#)
    log.add("sharing.dataDestroyed", "2024-06-10", "agency", #"{"request":"q1"}"#)
    log.add(
      "sharing.delivered", "2024-06-14", "operationsAgency", #"{"request":"q1","channel":"new"}"#, id: "x1")
    #expect(try outcomes(.platformChannel, log).last == "x1 violated")
    #expect(try outcomes(.meaningless, log).isEmpty)
  }

  @Test("A whole grant that comes to light late bears out requests for those data, and for no others")
  func lateGrant() throws {
    let asked = #""sharingType":"conditional","level":"county","wholeGrant":true"#
    var log = begun(
      "sharing.requested", "2024-06-03", "countyAuthority", #"{"request":"q1","dataSet":"ds1",\#(asked)}"#)
    log.add("sharing.opened", "2024-06-10", "operationsAgency", #"{"request":"q1"}"#, id: "x1")
    var other = log
    log.add("countyAuth.granted", "2024-06-05", "dataProvider", #"{"dataSet":"ds1","request":"q1"}"#)
    #expect(try report(log).violated == ["LOG-lateEntry"])
    other.add("countyAuth.granted", "2024-06-05", "dataProvider", #"{"dataSet":"ds2","request":"q1"}"#)
    #expect(try report(other).violated == ["YC-22.4-3b"])
  }

  @Test("What is sealed is a table, whatever the answer called it: delivery waits for both seals")
  func sealedTable() throws {
    var log = begun("sharing.requested", "2024-06-03", "agency", request("q1", #","copy":true"#))
    log.add("sharing.forwarded", "2024-06-04", "operationsAgency", #"{"request":"q1"}"#)
    log.add(
      "sharing.answered", "2024-06-05", "dataProvider",
      #"{"request":"q1","verdict":"agree","delivery":"interface"}"#)
    for role in ["dataBureau", "dataProvider"] {
      log.add("copy.consented", "2024-06-06", role, #"{"request":"q1"}"#)
    }
    var sealed = log
    let delivery = #"{"request":"q1","channel":"platform"}"#
    log.add("sharing.delivered", "2024-06-10", "operationsAgency", delivery)
    #expect(try report(log).violated.isEmpty)
    sealed.add("sharing.formSealed", "2024-06-07", "agency", #"{"request":"q1","sealedBy":"applicant"}"#)
    sealed.add("sharing.delivered", "2024-06-10", "operationsAgency", delivery, id: "x1")
    #expect(try outcomes(.citySeals, sealed) == ["x1 violated"])
  }

  @Test("An answer of before the measures hold meets what a later forwarding opens, and is cited")
  func answeredBefore() throws {
    let from: Day = try #require(Day("2024-06-04"))
    let dated = Rulebook.yancheng.setting(.effectiveFrom, to: .day(from), source: "test")
    let name = "2f1c9a54-90b8-4c67-9a2d-3a64c8f0a111"
    var log = begun("sharing.requested", "2024-06-02", "agency", request("q1"))
    log.add(
      "sharing.answered", "2024-06-03", "dataProvider", #"{"request":"q1","verdict":"agree"}"#, id: name)
    log.add("sharing.forwarded", "2024-06-05", "operationsAgency", #"{"request":"q1"}"#)
    #expect(try report(log, dated).violated.isEmpty)
    let owed = try report(log, dated).deadlines.filter { $0.rule.id == .cityAnswerTime }
    #expect(owed.map(\.dischargedBy) == [name])
  }
}
