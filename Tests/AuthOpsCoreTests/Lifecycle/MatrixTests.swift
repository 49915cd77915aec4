import AuthOpsCore
import Foundation
import Testing

/// Every phase meets every event.
@Suite("Phases and events")
struct MatrixTests {
  @Test("The logs lead where they should, by no unlawful step", arguments: Rulebook.builtIn)
  func logsLead(rulebook: Rulebook) {
    for (phase, log) in PhaseLogs.all(rulebook) { #expect(log.replayed().firstCase?.phase.rawValue == phase) }
    let counts: [Procedure: Int] = [.deqing: 13, .jilin: 12, .yancheng: 45]
    #expect(PhaseLogs.all(rulebook).count == counts[rulebook.procedure])
  }

  @Test(
    "An event that the rulebook does not know is left unapplied in every phase", arguments: Rulebook.builtIn)
  func unknownTypes(rulebook: Rulebook) {
    for descriptor in EventDescriptor.all where rulebook.procedure.act(descriptor.kind) == nil {
      for (phase, log) in PhaseLogs.all(rulebook) {
        let longer = PhaseLogs.adding(descriptor, to: log, rulebook)
        let replay = longer.replayed()
        let found = replay.firstCase?.findings.filter { $0.event?.line == longer.lines.count } ?? []
        #expect(replay.counts.unapplied == 1, "\(descriptor.name) in \(phase)")
        #expect(found.map(\.rule.clause) == ["LOG-meaningless"], "\(descriptor.name) in \(phase)")
      }
    }
  }

  @Test(
    "Every event in every phase is applied, refused with its rules, or meaningless; never both",
    arguments: Rulebook.builtIn)
  func everyCell(rulebook: Rulebook) throws {
    for (phase, log) in PhaseLogs.all(rulebook) {
      let loaded = try AnyCase(loading: log.bytes, name: "case-1", law: Law(rulebook))
      for descriptor in EventDescriptor.all {
        let longer = PhaseLogs.adding(descriptor, to: log, rulebook)
        let line = Array((longer.lines.last ?? "").utf8)
        let name = "\(descriptor.name) in \(phase)"
        let before = loaded.report(on: try #require(Day("2024-06-05")))
        let audited = longer.replayed(keepsAll: true)
        #expect(audited.diagnostics.isEmpty, "\(name): \(audited.diagnostics)")
        do throws(Refusal) {
          let taken = try loaded.entering(line)
          let isApplied = audited.counts.unapplied == 0
          #expect(
            isApplied || descriptor.nature == .fact, "\(name) was taken, but an audit leaves it unapplied")
          #expect(taken.log.count > loaded.log.count)
        } catch {
          guard case .unlawful(let unmet) = error else { Issue.record("\(name): \(error)"); continue }
          #expect(!unmet.isEmpty, "\(name) is refused without a rule")
          #expect(descriptor.nature != .fact, "\(name): a fact is refused")
        }
        let after = loaded.report(on: try #require(Day("2024-06-05")))
        #expect(after.tally == before.tally && after.phase == before.phase, "\(name) changed the case")
      }
    }
  }

  @Test("The table in Specs/matrix is that of this program", arguments: Rulebook.builtIn)
  func table(rulebook: Rulebook) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Specs/matrix/\(rulebook.id).md").standardized
    let made = try MatrixTable.markdown(rulebook)
    if ProcessInfo.processInfo.environment["AUTHOPS_RENEW"] != nil { try Data(made.utf8).write(to: file) }
    let written = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let pairs = zip(made.split(separator: "\n"), written.split(separator: "\n"))
    if let (now, then) = pairs.first(where: { $0 != $1 }) { Issue.record("now \(now)\nthen \(then)") }
    #expect(Data(made.utf8) == Data(written.utf8), "renew Specs/matrix/\(rulebook.id).md, as it says")
  }

  @Test(
    "Enforcing takes every event of a conforming log, and an audit finds nothing violated",
    arguments: Rulebook.builtIn)
  func conformingLogsAgree(rulebook: Rulebook) throws {
    let log: Log =
      switch rulebook.procedure {
      case .deqing: Log.inForce()
      case .jilin: Log.jilinInForce()
      case .yancheng: try #require(PhaseLogs.yancheng.first { $0.phase == "inUse" }).log
      }
    let live = try AnyCase(loading: log.bytes, name: "case-1", law: Law(rulebook))
    let replay = log.replayed()
    let audited = try #require(replay.firstCase)
    let report = live.report(on: try #require(replay.latestDay))
    #expect(audited.violated.isEmpty && report.violated.isEmpty)
    #expect(report.tally == audited.tally)
  }

  @Test("A case asked about an earlier day is what an audit up to that day has", arguments: Rulebook.builtIn)
  func earlierDays(rulebook: Rulebook) throws {
    for (phase, log) in PhaseLogs.all(rulebook) {
      guard let live = try? AnyCase(loading: log.bytes, name: "case-1", law: Law(rulebook)) else { continue }
      let last = try #require(log.replayed().latestDay)
      for back in [1, 30] {
        let day = last.adding(days: -back)
        var replay = Replay(Replay.Options(laws: [Law(rulebook)], asOf: day))
        replay.consume(log.bytes.span)
        replay.endFile()
        guard let audited = replay.firstCase else { continue }
        let report = live.report(on: day)
        #expect(report.tally == audited.tally && report.phase == audited.phase, "\(phase), \(back) days back")
        #expect(live.outlook(on: day).report.phase == audited.phase, "\(phase), \(back) days back")
      }
    }
  }
}
