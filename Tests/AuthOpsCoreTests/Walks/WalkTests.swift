import AuthOpsCore
import Foundation
import Testing

/// Random walks; `AUTHOPS_WALKS` names how many, from the seed 0 on.
@Suite("Random walks")
struct WalkTests {
  private static let count =
    ProcessInfo.processInfo.environment["AUTHOPS_WALKS"].flatMap(Int.init) ?? 16
  /// How many walks a test does in a row.
  private static let batch = 4
  private static let batches = Array(stride(from: 0, to: count, by: batch))

  /// The rulebook of a walk: one walk by each in turn.
  private func law(_ seed: UInt64) -> Law {
    Law(Rulebook.builtIn[Int(seed / 2) % Rulebook.builtIn.count])
  }

  private func seeds(_ first: Int) -> Range<UInt64> {
    UInt64(first)..<UInt64(min(first + Self.batch, Self.count))
  }

  @Test("A refused event changes nothing, and what was taken replays to the same case", arguments: batches)
  func enforced(from first: Int) throws {
    for seed in seeds(first) {
      var walk = Walk(seed: seed, law(seed).rulebook.procedure)
      var live = AnyCase(name: "case-1", law: law(seed))
      for _ in 0..<70 {
        let line = Array(walk.line(straying: seed % 2 == 0 ? 0 : 50).utf8)
        let before = State(live)
        do throws(Refusal) {
          live = try live.entering(line)
        } catch {
          guard case .unlawful(let unmet) = error, !unmet.isEmpty else {
            Issue.record("seed \(seed): \(error)")
            continue
          }
          #expect(State(live) == before, "seed \(seed): a refusal changed the case")
        }
      }
      try compare(live, seed)
    }
  }

  /// The live case, the case loaded from its log, and the audit of its log are one.
  private func compare(_ live: AnyCase, _ seed: UInt64) throws {
    let day = try #require(Day("2050-01-01"))
    let loaded = try AnyCase(loading: live.log, name: "case-1", law: law(seed))
    #expect(State(loaded) == State(live), "seed \(seed): loaded")
    let audit = audit(live.log, pieces: live.log.count, asOf: day)
    #expect(
      audit.diagnostics.allSatisfy { $0.kind == .lateEntry || $0.kind == .overlayAbsent },
      "seed \(seed): \(audit.diagnostics)")
    guard let audited = audit.firstCase else { return }
    let report = live.report(on: day)
    #expect(Described(audited) == Described(report), "seed \(seed): audited")
    for finding in audited.findings where finding.outcome == .violated && finding.obligor == nil {
      let kind = try #require(try audit.kind(ofLine: finding.event?.line ?? 0, live.log))
      #expect(
        finding.severity == .warning || kind.descriptor.nature == EventDescriptor.Nature.fact,
        "seed \(seed): \(finding.rule) was let pass at \(kind)")
    }
  }

  @Test(
    "An audit of anything at all counts every event and is the same however it is cut", arguments: batches)
  func audited(from first: Int) throws {
    for seed in seeds(first) {
      var walk = Walk(seed: seed, law(seed).rulebook.procedure)
      let log = Array(walk.unlawfulLog(90).utf8)
      let whole = audit(log, pieces: log.count, asOf: nil)
      let (counts, json) = (whole.counts, whole.json())
      #expect(counts.lines == counts.events + counts.malformed, "seed \(seed)")
      #expect(counts.events == counts.applied + counts.unapplied + counts.duplicates, "seed \(seed)")
      #expect(try JSONValue(parsing: Array(json.utf8)).canonical() + [10] == Array(json.utf8), "seed \(seed)")
      for pieces in [61, 4_096] {
        #expect(audit(log, pieces: pieces, asOf: nil).json() == json, "seed \(seed): pieces of \(pieces)")
      }
      try explain(whole, seed)
    }
  }

  /// Whatever was found can be explained, and every step that a finding rests on is a finding before it.
  private func explain(_ replay: Replay, _ seed: UInt64) throws {
    var selection = Selection()
    selection.includesAll = true
    var bytes: [UInt8] = []
    _ = ExplanationWriter(replay, selection).writeJSON { piece in
      for offset in piece.indices { bytes.append(piece[offset]) }
    }
    #expect(try JSONValue(parsing: bytes).canonical() + [10] == bytes, "seed \(seed)")
    replay.forEachExplanation(selection) { explanation in
      #expect(explanation.findings.count == explanation.report.findings.count, "seed \(seed)")
      for finding in explanation.findings {
        let number = finding.examination.number ?? 0
        #expect(finding.examination.derivedFrom.map { $0 != number } ?? true, "seed \(seed): #\(number)")
      }
      for duty in explanation.deadlines {
        guard case .counted(_, _, let answer, _) = duty.derivation else { continue }
        #expect(answer.due.day == duty.deadline.due, "seed \(seed): \(duty.deadline.rule)")
      }
    }
  }

  private func audit(_ log: [UInt8], pieces: Int, asOf: Day?) -> Replay {
    var options = Replay.Options(asOf: asOf)
    options.evidence = .ofEveryCase
    var replay = Replay(options)
    replay.beginFile("walk")
    for start in stride(from: 0, to: log.count, by: max(1, pieces)) {
      replay.consume(log.span.extracting(start..<min(start + pieces, log.count)))
    }
    replay.endFile()
    return replay
  }
}

/// All that can be seen of a live case.
private struct State: Equatable {
  let log: [UInt8]
  let phase: String
  let report: Described

  init(_ live: AnyCase) {
    (log, phase) = (live.log, live.phase.rawValue)
    report = Described(live.report(on: Day(number: 40_000)))
  }
}

/// A report in a form that can be compared.
private struct Described: Equatable {
  let phase: String
  let tally: Tally
  let findings: [String]
  let deadlines: [String]

  init(_ report: CaseReport) {
    (phase, tally) = (report.phase.rawValue, report.tally)
    findings = report.findings.map { "\($0)" }
    deadlines = report.deadlines.map { "\($0)" }
  }
}

extension Replay {
  /// The type of the event in a line of a log.
  fileprivate func kind(ofLine line: Int, _ log: [UInt8]) throws -> EventKind? {
    let lines = log.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.indices.contains(line - 1) else { return nil }
    let type = try JSONValue(parsing: Array(lines[line - 1]))["type"]
    return EventDescriptor.all.first { .string($0.name) == type }?.kind
  }
}
