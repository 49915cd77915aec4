import AuthOpsCore
import Foundation
import Testing

/// A replay that is cut, saved and gone on with, beside one that reads everything at once.
@Suite("Going on from a state")
struct ResumeTests {
  /// What a test is about: which options a replay has, and how its result is written.
  struct Way: CustomStringConvertible, Sendable {
    let description: String
    let options: Replay.Options
    let write: @Sendable (inout Replay) -> String
  }

  static let ways: [Way] = {
    var timeline = Replay.Options()
    timeline.keepsTimeline = true
    var evidence = Replay.Options()
    evidence.evidence = .ofEveryCase
    return [
      Way(description: "json", options: Replay.Options()) { $0.json() },
      Way(description: "json --all", options: Replay.Options(keepsAll: true)) { replay in
        var selection = Selection()
        selection.includesAll = true
        return bytes { ReplayState.write(replay, selection, to: $0) }
      },
      Way(description: "ndjson --order case", options: Replay.Options()) { replay in
        var selection = Selection()
        selection.isOrderedByCase = true
        return bytes { _ = ReportWriter(replay, selection).writeNDJSON(to: $0) }
      },
      Way(description: "text", options: timeline) { replay in
        var text = ""
        _ = ReplayText(replay, Selection(), .zh).write { text += $0 }
        return text
      },
      Way(description: "json --explain", options: evidence) { replay in
        bytes { _ = ExplanationWriter(replay).writeJSON(to: $0) }
      },
    ]
  }()

  /// The whole log after one replay; its files are cut where the states are.
  private func whole(_ parts: [[UInt8]], _ way: Way) -> String {
    var replay = Replay(way.options)
    for (number, part) in parts.enumerated() {
      replay.beginFile("day-\(number)")
      replay.consume(part)
    }
    replay.endFile()
    return way.write(&replay)
  }

  /// The same by one run for each part, each going on from the state of the one before.
  private func inRuns(_ parts: [[UInt8]], _ way: Way) throws -> String {
    var state: [UInt8]?
    for (number, part) in parts.enumerated() {
      var replay =
        try state.map { try Replay(resuming: ReplayState($0), way.options) } ?? Replay(way.options)
      replay.beginFile("day-\(number)")
      replay.consume(part)
      replay.endFile()
      guard number < parts.count - 1 else { return way.write(&replay) }
      let saved = replay.state()
      var again = try Replay(resuming: ReplayState(saved), way.options)
      #expect(again.state() == saved, "a state that is read and written again is another")
      state = saved
    }
    return ""
  }

  /// The lines of a log.
  private func lines(_ log: [UInt8]) -> [[UInt8]] {
    log.split(separator: UInt8(ascii: "\n")).map { Array($0) + [UInt8(ascii: "\n")] }
  }

  /// Whether every log is cut everywhere, and reported in every way; else a few of each.
  private static let isThorough = ProcessInfo.processInfo.environment["AUTHOPS_ALL_CUTS"] != nil

  /// The numbers of lines after which a log is cut, spread over it.
  private func cuts(_ count: Int, _ seed: Int) -> [Int] {
    guard count > 1 else { return [] }
    let most = min(Self.isThorough ? Int.max : 2, count - 1)
    return (0..<most).map { 1 + ($0 * (count - 1) / most + seed) % (count - 1) }
  }

  @Test(
    "Cut anywhere, every log of the kit is reported as if it had not been cut", arguments: Scenario.folders)
  func kit(folder: String) throws {
    let step = Self.isThorough || folder == "lives" ? 1 : 24
    for (number, scenario) in Scenario.all.filter({ $0.path.hasPrefix(folder) }).enumerated()
    where number % step == 0 {
      let lines = lines(try scenario.bytes())
      for (turn, cut) in cuts(lines.count, number).enumerated() {
        let parts = [Array(lines[..<cut].joined()), Array(lines[cut...].joined())]
        let ways = Self.isThorough ? Self.ways : [Self.ways[(number + turn) % Self.ways.count]]
        for way in ways {
          let isSame = try inRuns(parts, way) == whole(parts, way)
          #expect(isSame, "\(scenario) after line \(cut), \(way)")
        }
      }
    }
  }
}

/// What a writer writes, as a text.
func bytes(_ write: ((Span<UInt8>) -> Void) -> Void) -> String {
  var bytes: [UInt8] = []
  write { span in for at in span.indices { bytes.append(span[at]) } }
  return String(decoding: bytes, as: UTF8.self)
}

extension Replay {
  /// The state of the replay.
  mutating func state() -> [UInt8] {
    var bytes: [UInt8] = []
    writeState { span in for at in span.indices { bytes.append(span[at]) } }
    return bytes
  }
}

extension ReplayState {
  /// Writes a report with a selection.
  static func write(_ replay: Replay, _ selection: Selection, to output: (Span<UInt8>) -> Void) {
    _ = ReportWriter(replay, selection).writeJSON(to: output)
  }
}
