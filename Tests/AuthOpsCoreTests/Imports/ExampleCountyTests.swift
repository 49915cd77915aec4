import AuthOpsCore
import Foundation
import Testing

/// The county of Specs/rulebooks, which is made from data alone.
@Suite("A county made from data alone")
struct ExampleCountyTests {
  private func bytes(_ name: String) throws -> [UInt8] {
    let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
      .standardized
    return [UInt8](try Data(contentsOf: package.appending(path: "Specs/rulebooks/" + name)))
  }

  private func shelf() throws -> RulebookShelf {
    // The revision comes first: the order of files makes no difference.
    let files = try ["qingyu-2027.json", "qingyu.json"].map { RulebookShelf.File($0, try bytes($0)) }
    return try RulebookShelf(files)
  }

  private func report(under name: String) throws -> CaseReport {
    let text = String(decoding: try bytes("life.ndjson"), as: UTF8.self)
      .replacing(#""rulebook":"qingyu""#, with: #""rulebook":"\#(name)""#)
    var replay = Replay(Replay.Options(laws: try shelf().laws(.published)))
    replay.consume(Array(text.utf8))
    replay.endFile()
    #expect(replay.isWellFormed && replay.caseCount == 1)
    return try #require(replay.firstCaseInFull)
  }

  private func lines(_ report: CaseReport) -> [String] {
    report.deadlines.map {
      "\($0.rule.clause) \($0.object ?? "-") \($0.due?.description ?? "no day") \($0.status.id)"
    }
  }

  private func complaints(_ report: CaseReport) -> [String] {
    report.findings.filter { $0.outcome == .violated || $0.outcome == .undetermined }.map {
      "\($0.event?.line ?? 0) \($0.rule.clause) \($0.outcome.id)"
    }
  }

  @Test("Under the county's own rules one duty is late, and the rate is above the cap of 2026")
  func own() throws {
    let report = try report(under: "qingyu")
    #expect(report.phase == .closed)
    #expect(complaints(report) == ["15 DQ-4-a violated", "39 DQ-A5-5.2.2-4b violated"])
    #expect(
      lines(report) == [
        "DQ-3.1-e demand-1 2024-01-30 met", "DQ-3.2-e - 2024-03-05 met", "DQ-4-a - 2024-03-05 late",
        "DQ-5-a - 2024-03-19 met", "DQ-10.2-c usage-1 no day met",
        "DQ-A5-6.1-0 rectification-1 2024-10-09 met", "DQ-10.4-a 2024 2025-03-31 met",
        "DQ-A5-3-b - 2025-12-18 met", "DQ-10.4-a 2025 2026-03-31 met", "DQ-A5-8-a - 2026-03-25 met",
        "DQ-A5-8-b - 2026-04-17 met",
      ])
  }

  @Test("Under Deqing's guide the same log shows other verdicts")
  func deqing() throws {
    let report = try report(under: "deqing")
    #expect(
      complaints(report) == [
        "6 DQ-3.1-e violated", "17 DQ-A5-9.3-b violated", "35 DQ-A5-6.1-0 undetermined",
        "37 DQ-A5-3-b violated", "36 DQ-10.4-a undetermined", "39 DQ-10.4-a undetermined",
      ])
    #expect(lines(report).contains("DQ-3.1-e demand-1 2024-01-26 late"))
    #expect(lines(report).contains("DQ-A5-3-b - 2025-09-18 late"))
  }

  @Test("The revision keeps what the county's rules changed, and changes the rest")
  func revision() throws {
    let shelf = try shelf()
    let (county, revision) = (try #require(shelf["qingyu"]), try #require(shelf["qingyu-2027"]))
    let difference = RulebookDiff(county, revision)
    let changed: [ParameterID] = [.providerOpinionPeriod, .publicityPeriod, .riskReportPeriod]
    #expect(difference.parameters.map(\.first.id) == changed)
    #expect(difference.parameters.first?.spans.map(\.from) == [Day("2027-01-01")])
    #expect(difference.severities.map(\.rule) == [.publicity])
    #expect(difference.roles.isEmpty && revision.name(of: .dataBureau).zh == "县大数据中心")
    #expect(try complaints(report(under: "qingyu-2027")) == ["39 DQ-A5-5.2.2-4b violated"])
  }

  @Test("Texts call roles and stages as the county does")
  func names() throws {
    var replay = Replay(Replay.Options(laws: try shelf().laws(.published), asOf: Day("2024-04-30")))
    replay.consume(try bytes("life.ndjson"))
    replay.endFile()
    let outlook = try #require(replay.outlook(of: "青屿-2024-001"))
    #expect(outlook.text(.zh).contains("县大数据中心") && !outlook.text(.zh).contains("县大数据局"))
    #expect(outlook.text(.en).contains("county data centre"))
    let list = try #require(replay.workList())
    for language in Language.allCases { #expect(!list.text(by: .obligor, language).isEmpty) }
  }
}
