import AuthOpsCore

/// Every event of a rulebook in every phase, as it comes, at the moment of the step before it, and told late.
struct RecordedPhase: Sendable {
  /// When the event happened.
  enum Moment: String, CaseIterable, Sendable {
    /// After all else.
    case then
    /// With the last line of the log.
    case together
    /// A day after the first line of the log.
    case sooner
  }

  let rulebook: Rulebook
  /// The number of the log, and the phase that it leads to.
  let phase: String
  let log: Log
  let moment: Moment

  /// The name in the record.
  var name: String { "\(rulebook.id).\(phase).\(moment.rawValue)" }

  /// Every phase of every built-in rulebook at every moment.
  static let all: [RecordedPhase] = Rulebook.builtIn.flatMap { rulebook in
    PhaseLogs.all(rulebook).enumerated().flatMap { at, phase in
      Moment.allCases.map { moment in
        RecordedPhase(rulebook: rulebook, phase: "\(at + 1)-\(phase.phase)", log: phase.log, moment: moment)
      }
    }
  }

  /// What comes of each event, a short digest each, in the order of the rulebook.
  func found() -> String {
    rulebook.procedure.acts.map { act in
      let longer = PhaseLogs.adding(act.kind.descriptor, to: log, rulebook)
        .replacing(lastMoment: moment == .then ? nil : instant)
      return String(Record.line(of: longer.replayed()).suffix(5))
    }.joined(separator: " ")
  }

  /// The moment of a line of the log, or a day after it.
  private var instant: String {
    let line = (moment == .together ? log.lines.last : log.lines.first) ?? ""
    let time = String((line.split(separator: "\"time\":\"", maxSplits: 1).last ?? "").prefix { $0 != "\"" })
    guard moment == .sooner, let day = Day(String(time.prefix(10))) else { return time }
    return day.adding(days: 1).description + time.dropFirst(10)
  }
}

extension Log {
  /// The log with another moment for its last line.
  fileprivate func replacing(lastMoment: String?) -> Log {
    guard let lastMoment, let last = lines.last else { return self }
    var log = first(lines.count - 1)
    log.append(last.replacing("2024-06-05T09:00:00+08:00", with: lastMoment))
    return log
  }
}
