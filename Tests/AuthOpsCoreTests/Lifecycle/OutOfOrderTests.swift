import AuthOpsCore
import Testing

/// Decisions taken back, ends entered late, and what is done ahead: the order of the moments counts.
@Suite("Events out of order")
struct OutOfOrderTests {
  private func report(_ log: Log) throws -> CaseReport {
    try #require(log.replayed(keepsAll: true).firstCaseInFull)
  }

  private func outcomes(_ rule: RuleID, _ log: Log) throws -> [Outcome] {
    try report(log).findings.filter { $0.rule.id == rule }.map(\.outcome)
  }

  @Test("A refusal entered late takes nothing back that was agreed to after it")
  func refusedBefore() throws {
    var log = Log.inForce()
    log.add("socialData.importDecided", "2024-06-19", "dataBureau", #"{"import":"i","verdict":"agree"}"#)
    log.add("socialData.importDecided", "2024-06-12", "dataBureau", #"{"import":"i","verdict":"refuse"}"#)
    log.add("socialData.imported", "2024-06-26", "operator", #"{"import":"i"}"#)
    #expect(try !outcomes(.socialDataImport, log).contains(.violated))
  }

  private func used(_ agreement: String, _ day: String, in log: inout Log) {
    log.add(
      "usageAgreement.signed", day, "operator",
      #"{"usageAgreement":"\#(agreement)","product":"p","user":"u","scenario":"s1"}"#)
  }

  /// Whether the sale, which the log tells of last, had its usage agreement.
  private func ofSale(_ log: Log) throws -> [Outcome] {
    let found = try report(log).findings.filter { $0.rule.id == .usageAgreement && $0.object == "p → u" }
    return found.map(\.outcome)
  }

  @Test("A sale between two usage agreements has none")
  func betweenTwo() throws {
    var log = Log.inForce()
    used("u1", "2024-06-12", in: &log)
    log.add("usageAgreement.ended", "2024-06-19", "operator", #"{"usageAgreement":"u1"}"#)
    used("u2", "2024-06-26", in: &log)
    log.add("sale.recorded", "2024-06-21", "operator", #"{"product":"p","user":"u"}"#)
    #expect(try ofSale(log) == [.violated])
  }

  @Test("A usage agreement entered late counts from its own day")
  func earlierOne() throws {
    var log = Log.inForce()
    used("u2", "2024-06-26", in: &log)
    used("u1", "2024-06-12", in: &log)
    log.add("sale.recorded", "2024-06-21", "operator", #"{"product":"p","user":"u"}"#)
    #expect(try ofSale(log) == [.satisfied])
  }

  @Test("Once a request is refused, nothing is taken for approved on it any more")
  func refusedRequest() throws {
    func granted(_ data: String, _ day: String, in log: inout Log) {
      log.add(
        "resource.granted", day, "implementer", #"{"dataSet":"\#(data)","request":"request-1"}"#)
    }
    var log = Log.jilinInForce().first(13)
    granted("不动产登记信息", "2024-05-06", in: &log)
    granted("不动产登记信息", "2024-05-07", in: &log)
    #expect(try outcomes(.resourceDecision, log) == [.violated, .satisfied])
    log.add(
      "resource.decided", "2024-05-08", "implementer",
      #"{"request":"request-1","verdict":"reject","jointly":["dataProvider","sectorAuthority"]}"#)
    granted("不动产登记信息", "2024-05-09", in: &log)
    #expect(try outcomes(.resourceDecision, log) == [.violated, .satisfied, .violated])
  }

  /// An identifier that is not kept in place.
  private static let long = "2f1c9a54-90b8-4c67-9a2d-3a64c8f0a111"

  private func dischargers(_ clause: String, _ log: Log) throws -> [String?] {
    let deadlines = try #require(log.replayed().firstCaseInFull).deadlines
    return deadlines.filter { $0.rule.clause == clause }.map(\.dischargedBy)
  }

  @Test("What is done ahead of what it answers is cited whole, however long its identifier")
  func citedAhead() throws {
    var risk = Log.inForce()
    risk.add("risk.reported", "2024-06-04", "operator", #"{"risk":"r"}"#, id: Self.long)
    risk.add("risk.detected", "2024-06-03", nil, #"{"risk":"r","major":true,"kind":"vulnerability"}"#)
    #expect(try dischargers("DQ-A3-5", risk) == [Self.long])
    var report = Log.inForce()
    report.add(
      "annualReport.submitted", "2024-12-30", "operator",
      #"{"year":"2024","revenue":"120","cost":"100","netProfit":"20","sections":["storage","processing","analysis","security","sales","costAndProfit","riskAssessment","socialBenefit"]}"#,
      id: Self.long)
    report.add("inspection.performed", "2025-02-03", "dataBureau")
    #expect(try dischargers("DQ-10.4-a", report) == [Self.long])
  }
}
