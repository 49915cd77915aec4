import AuthOpsCore

/// Random lives of one case, each from its seed.
struct Walk {
  private var events: RandomEvents
  /// How far on the way the walk has come.
  private var step = 0
  private var number = 0

  private let way: [WayStep]

  init(seed: UInt64, _ procedure: Procedure) {
    (events, way) = (RandomEvents(seed: seed, procedure), Self.way(procedure))
  }

  /// The next line of a log.
  ///
  /// - Parameter straying: How often in a hundred it is any event instead of the next one of the way.
  mutating func line(straying: Int) -> String {
    number += 1
    var log = Log()
    if step == 0 || (step < way.count && !events.random.happens(straying)) {
      let next = way[step]
      step += 1
      log.add(next.type, events.time(), next.role, next.data, id: "w\(number)")
    } else {
      let draft = events.draft()
      let data = String(decoding: draft.data.canonical(), as: UTF8.self)
      log.add(draft.type, events.time(), draft.role, data, id: "w\(number)")
    }
    return log.lines[0]
  }

  /// A whole log in which anything may happen: lines twice, lines cut off, one identity for two events.
  mutating func unlawfulLog(_ count: Int) -> String {
    var lines: [String] = []
    for _ in 0..<count {
      let line = line(straying: 60)
      switch events.random.below(40) {
      case 0 where !lines.isEmpty: lines.append(events.random.pick(lines))
      case 1: lines.append(line.replacing("\"w\(number)\"", with: "\"w1\""))
      case 2: lines.append(String(line.prefix(1 + events.random.below(line.count - 1))))
      default: lines.append(line)
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
