import AuthOpsCore

/// `replay --against`: which verdicts over logs change under another rulebook; status 1 where one does.
struct AgainstCommand {
  private let arguments: Arguments
  private let word: String
  private let format: Format
  private let language: Language
  private let failOn: FailOn
  private let asOf: Day?
  private let selection: Selection

  /// The command, its options understood.
  ///
  /// - Throws: ``UsageError`` at the first option that is not.
  init(_ arguments: Arguments, against word: String) throws(UsageError) {
    (self.arguments, self.word) = (arguments, word)
    format = try arguments.format()
    guard format != .ndjson else { throw UsageError("--against writes json or text", arguments.command) }
    for option in [Option.explain, .all, .saveState, .resume] where arguments.has(option) {
      throw UsageError("--against and --\(option.rawValue) exclude each other", arguments.command)
    }
    (language, failOn, asOf) = (
      try arguments.language(), try arguments.failOn(), try arguments.asOf()
    )
    selection = try arguments.selection()
  }

  /// Reads, compares and writes.
  func run() async throws(UsageError) -> ExitStatus {
    let (calendar, rulebooks) = (try Calendars.load(arguments), Rulebooks.load(arguments, also: [word]))
    guard let calendar, let rulebooks else { return .unusable }
    _ = try rulebooks.chosen(arguments)
    let other = try rulebooks.rulebook(word, .against, arguments.command)
    var comparison = ReplayComparison(laws: rulebooks.shelf.laws(calendar), against: other, asOf: asOf)
    var status = ExitStatus.clean
    await LogFiles.read(arguments.operands, into: &comparison, &status)
    LogFiles.complain(of: comparison.replay, &status)
    LogFiles.complain(ofIdle: rulebooks.added(arguments), in: comparison.replay)
    let counts: ReplayComparison.Counts
    if format == .text {
      var text = ""
      counts = ComparisonText(comparison, selection, language).write { text += $0 }
      status.raise(to: ResultFile.write(text, to: arguments.text(.output)))
    } else {
      let (value, all) = comparison.value(selection)
      counts = all
      status.raise(to: ResultFile.write(value, to: arguments.text(.output)))
    }
    if counts.refused > 0 { status.raise(to: .unusable) }
    if failOn.counts(counts.changed, blocking: counts.changedWhereBlocking) { status.raise(to: .violated) }
    return status
  }
}
