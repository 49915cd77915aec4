import AuthOpsCore
import Foundation

/// The lives of the kit with one line after another out of its place: the ways in which a log goes wrong.
struct DisturbedLife: CustomStringConvertible, Sendable {
  /// What becomes of a line.
  enum Disturbance: String, CaseIterable, Sendable {
    /// It is left out.
    case missing
    /// It is entered at the end, with its own time.
    case late
    /// It stands before the line before it.
    case early
    /// It is entered twice, under another name.
    case twice
    /// It happened at the moment of the line before it.
    case together
    /// It happened a day later.
    case dayLater
    /// It happened a day sooner.
    case daySooner
    /// Somebody else did it.
    case otherRole
    /// It leaves one thing unsaid, one after another.
    case silent
    /// Nothing follows it, and many days go by.
    case last
  }

  let scenario: Scenario
  let disturbance: Disturbance

  /// The name in the record.
  var name: String { "\(scenario.path).\(disturbance.rawValue)" }

  var description: String { name }

  /// Every life in every way, but for those of very many lines.
  static let all: [DisturbedLife] = Scenario.all.filter {
    $0.path.hasPrefix("lives/") && !["lives/many-products", "lives/clean"].contains($0.path)
  }.flatMap { scenario in Disturbance.allCases.map { DisturbedLife(scenario: scenario, disturbance: $0) } }

  /// What comes of the life, a short digest for each line that is disturbed.
  func found() throws -> String {
    let text = String(decoding: try scenario.bytes(), as: UTF8.self)
    let lines = text.split(separator: "\n").map(String.init)
    let moments = lines.map { $0.firstMatch(of: /"time":"([^"]+)"/).map { String($0.1) } ?? "" }
    return lines.indices.map { at in
      var digest = TextDigest()
      for (log, asOf) in disturbed(lines, moments, at) {
        var replay = Replay(Replay.Options(laws: Scenario.laws, asOf: asOf))
        replay.consume(Array((log.joined(separator: "\n") + "\n").utf8).span)
        replay.endFile()
        let kept = replay.forEachCase { _ in }.findings
        digest.add("\(Record.line(of: replay)) \(kept[.satisfied]) \(kept[.notApplicable])")
      }
      return String(digest.text.suffix(6))
    }.joined(separator: " ")
  }

  /// The logs with a line out of its place, and the day to judge each on.
  private func disturbed(_ lines: [String], _ moments: [String], _ at: Int) -> [([String], Day?)] {
    var log = lines
    let line = lines[at]
    switch disturbance {
    case .missing: log.remove(at: at)
    case .late: log.append(log.remove(at: at))
    case .early: if at > 0 { log.swapAt(at, at - 1) }
    case .twice: log.insert(line.replacing(#""id":""#, with: #""id":"again-"#), at: at + 1)
    case .together: if at > 0 { log[at] = line.replacing(moments[at], with: moments[at - 1]) }
    case .dayLater: log[at] = line.replacing(moments[at], with: moved(moments[at], 1))
    case .daySooner: log[at] = line.replacing(moments[at], with: moved(moments[at], -1))
    case .otherRole: log[at] = line.replacing(/"role":"\w+"/, with: #""role":"registrar""#)
    case .last: return [(Array(log.prefix(at + 1)), Day(String(moments[at].prefix(10)))?.adding(days: 400))]
    case .silent: return silenced(line).map { (lines.prefix(at) + [$0] + lines.dropFirst(at + 1), nil) }
    }
    return [(log, nil)]
  }

  /// A line with each thing in turn that it does not say.
  private func silenced(_ line: String) -> [String] {
    guard let event = try? JSONValue(parsing: Array(line.utf8)), case .object(let attributes) = event,
      case .object(let members) = event["data"]
    else { return [] }
    return members.indices.filter { members[$0].key != "rulebook" }.map { left in
      let data = members.indices.filter { $0 != left }.map { members[$0] }
      let other = attributes.filter { $0.key != "data" } + [JSONValue.Member("data", .object(data))]
      return String(decoding: JSONValue.object(other).canonical(), as: UTF8.self)
    }
  }

  /// A moment on another day.
  private func moved(_ moment: String, _ days: Int) -> String {
    guard let day = Day(String(moment.prefix(10))) else { return moment }
    return day.adding(days: days).description + moment.dropFirst(10)
  }
}
