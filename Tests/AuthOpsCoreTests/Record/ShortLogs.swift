import AuthOpsCore

/// Every short log about one matter: each of its events after each other, the last in its turn, at once and late.
///
/// Most slips in a machine of states show in two or three events that come in some order; here all orders are tried.
struct ShortLogs: CustomStringConvertible, Sendable {
  /// What may happen, and what went before.
  private let matter: Matter
  /// The rulebook by which it is judged.
  private let rulebook: Rulebook
  /// Which of the steps comes first.
  private let first: Int
  /// How many steps there are.
  private let length: Int

  /// The name in the record.
  var name: String { "\(rulebook.id).\(matter.name).\(first + 1)" }

  var description: String { name }

  /// Every matter, in three steps under the text as it is, and in two with blanks, other readings or the national rules.
  static let all: [ShortLogs] = Matter.all.flatMap { matter in
    RecordedWalk.laws.map(\.rulebook).flatMap { rulebook in
      matter.length(under: rulebook).map { length in
        matter.steps.indices.map { ShortLogs(matter: matter, rulebook: rulebook, first: $0, length: length) }
      } ?? []
    }
  }

  /// A digest of what comes of all the logs that begin with the first step.
  func found() -> String {
    var digest = TextDigest()
    var replay = Replay(Replay.Options(laws: RecordedWalk.laws))
    let named = #""rulebook":"\#(matter.procedure.id)""#
    replay.consume(matter.beginning.replacing(named, with: #""rulebook":"\#(rulebook.id)""#).bytes.span)
    follow(replay, [first], &digest)
    return String(digest.text.suffix(8))
  }

  /// Adds what comes of the logs that begin with some steps.
  private func follow(_ before: Replay, _ taken: [Int], _ digest: inout TextDigest) {
    guard taken.count == length else {
      let next = adding(taken, .then, to: before)
      for step in matter.steps.indices { follow(next, taken + [step], &digest) }
      return
    }
    for moment in RecordedPhase.Moment.allCases {
      var replay = adding(taken, moment, to: before)
      replay.endFile()
      let kept = replay.forEachCase { _ in }.findings
      digest.add("\(Record.line(of: replay)) \(kept[.satisfied]) \(kept[.notApplicable])")
    }
  }

  /// The replay with the last of the steps taken.
  private func adding(_ taken: [Int], _ moment: RecordedPhase.Moment, to before: Replay) -> Replay {
    let step = matter.steps[taken[taken.count - 1]]
    let week =
      switch moment {
      case .then: taken.count
      case .together: taken.count - 1
      case .sooner: 0
      }
    let day = matter.from.adding(days: 7 * week)
    var log = Log()
    log.add(step.type, day.description, step.role, step.data, id: "new-\(taken.count)")
    var replay = before
    replay.consume(log.bytes.span)
    return replay
  }
}
