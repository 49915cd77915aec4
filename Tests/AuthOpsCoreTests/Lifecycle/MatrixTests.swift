import AuthOpsCore
import Foundation
import Testing

/// Every phase meets every event.
@Suite("Phases and events")
struct MatrixTests {
  @Test("The logs lead where they should")
  func logsLead() {
    for (phase, log) in PhaseLogs.all { #expect(log.replayed().firstCase?.phase == phase) }
    #expect(PhaseLogs.all.count == 13)
  }

  @Test("Every event in every phase is applied, refused with its rules, or meaningless; never both")
  func everyCell() throws {
    for (phase, log) in PhaseLogs.all {
      let loaded = try AnyCase(loading: log.bytes, name: "case-1")
      for descriptor in EventDescriptor.all {
        let longer = PhaseLogs.adding(descriptor, to: log)
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

  @Test("The table in Specs/matrix is that of this program")
  func table() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Specs/matrix/deqing.md").standardized
    let made = try MatrixTable.markdown()
    if ProcessInfo.processInfo.environment["AUTHOPS_RENEW"] != nil { try Data(made.utf8).write(to: file) }
    let written = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let pairs = zip(made.split(separator: "\n"), written.split(separator: "\n"))
    if let (now, then) = pairs.first(where: { $0 != $1 }) { Issue.record("now \(now)\nthen \(then)") }
    #expect(Data(made.utf8) == Data(written.utf8), "renew Specs/matrix/deqing.md, as it says")
  }

  @Test("Enforcing takes every event of a conforming log, and an audit finds nothing violated")
  func conformingLogsAgree() throws {
    let log = Log.inForce()
    let live = try AnyCase(loading: log.bytes, name: "case-1")
    let audited = try #require(log.replayed().firstCase)
    let report = live.report(on: try #require(Day("2024-03-27")))
    #expect(audited.violated.isEmpty && report.violated.isEmpty)
    #expect(report.tally == audited.tally)
  }
}
