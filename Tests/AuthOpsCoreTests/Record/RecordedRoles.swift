import AuthOpsCore
import Foundation
import Testing

/// Who may do the acts of Yancheng whose clause depends on who asks for what: tried with every role in logs of the kit.
enum RecordedRoles {
  private static let types = [
    "sharing.accepted", "sharing.forwarded", "sharing.answered", "sharing.opened", "sharing.formSealed",
    "sharing.delivered", "sharing.dataDestroyed", "attribute.reassessed", "attribute.adjusted",
    "incident.remedied",
  ]
  /// In how many logs each type is tried, lives first.
  private static let most = 8

  /// A line for each log, line and type: the roles under which nothing more is violated than under any other.
  static func lines() throws -> [(about: String, found: String)] {
    var (tried, lines) = ([String: Int](), [(about: String, found: String)]())
    for scenario in Scenario.all
    where scenario.path.hasPrefix("lives/yancheng") || scenario.path.contains("/YC-") {
      guard !scenario.path.hasSuffix("broken"), !scenario.path.hasSuffix("beyond") else { continue }
      let text = String(decoding: try scenario.bytes(), as: UTF8.self)
      let events = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      for (at, event) in events.enumerated() {
        guard let type = types.first(where: { event.contains(#""type":"\#($0)""#) }),
          tried[type, default: 0] < most
        else { continue }
        tried[type, default: 0] += 1
        lines.append(("\(scenario.path):\(at + 1)", "\(type) " + taken(events, at).joined(separator: " ")))
      }
    }
    return lines
  }

  /// The roles with the fewest violations.
  private static func taken(_ events: [String], _ at: Int) -> [String] {
    let counts = Role.allCases.map { role in
      var changed = Array(events.prefix(at + 1))
      changed[at].replace(/"role":"\w+"/, with: #""role":"\#(role.id)""#)
      var replay = Replay(Replay.Options(laws: Scenario.laws))
      replay.consume(Array(changed.joined(separator: "\n").utf8).span)
      replay.endFile()
      return (role: role.id, count: replay.firstCase?.violated.count ?? 0)
    }
    let least = counts.map(\.count).min()
    return counts.filter { $0.count == least }.map(\.role)
  }
}
