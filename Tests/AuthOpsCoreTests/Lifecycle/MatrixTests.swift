import AuthOpsCore
import Testing

/// Every phase meets every event.
@Suite("Phases and events")
struct MatrixTests {
  /// A log that leads to each phase.
  private static var phases: [(phase: String, log: Log)] {
    let designated = Log.designated()
    let cuts: [(String, Int)] = [
      ("announced", 1), ("submitted", 3), ("underReview", 8), ("verified", 9), ("resolved", 10),
      ("reported", 11),
      ("decided", 12),
    ]
    var logs = cuts.map { ($0.0, designated.first($0.1)) }
    logs.append(("formalising", Log.inForce().first(13)))
    logs.append(("inForce", Log.inForce()))
    var ending = Log.inForce()
    ending.add("authorization.revoked", "2024-06-01", "dataBureau", #"{"ground":"commitmentBreach"}"#)
    logs.append(("ending", ending))
    var closed = ending
    closed.add("access.closed", "2024-06-02", "dataBureau")
    closed.add("data.deleted", "2024-06-03", "dataBureau")
    logs.append(("closed", closed))
    var rejected = designated.first(9)
    rejected.add("coordination.resolved", "2024-01-30", "coordinationGroup", #"{"verdict":"fail"}"#)
    logs.append(("rejected", rejected))
    var withdrawn = designated.first(8)
    withdrawn.add("application.withdrawn", "2024-01-30", "applicant")
    logs.append(("withdrawn", withdrawn))
    return logs
  }

  /// The example of an event type, in June 2024.
  private func example(_ descriptor: EventDescriptor) -> (data: String, role: String?) {
    let data = descriptor.fields.map { "\"\($0.key)\":\($0.example)" }.joined(separator: ",")
    let role = descriptor.nature == .act ? (descriptor.roles.roles.first ?? .citizen).id : nil
    return ("{\(data)}", role)
  }

  @Test("The logs lead where they should")
  func logsLead() {
    for (phase, log) in Self.phases { #expect(log.replayed().firstCase?.phase == phase) }
    #expect(Self.phases.count == 13)
  }

  @Test("Every event in every phase is applied, refused with its rules, or meaningless; never both")
  func everyCell() throws {
    for (phase, log) in Self.phases {
      let loaded = try AnyCase(loading: log.bytes, name: "case-1")
      for descriptor in EventDescriptor.all {
        let (data, role) = example(descriptor)
        var longer = log
        longer.add(descriptor.name, "2024-06-05", role, data, id: "new")
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
