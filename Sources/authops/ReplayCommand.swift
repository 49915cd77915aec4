import AuthOpsCore

/// `replay`: reads logs, judges every case, writes one report.
struct ReplayCommand {
  private let arguments: Arguments
  private let format: Format
  private let language: Language
  private let failOn: FailOn
  private let asOf: Day?
  private let selection: Selection
  /// Whether findings are explained.
  private let explains: Bool
  /// How many threads work.
  private let threads: Int

  /// The command, its options understood.
  ///
  /// - Throws: ``UsageError`` at the first option that is not.
  init(_ arguments: Arguments) throws(UsageError) {
    self.arguments = arguments
    (format, language) = (try arguments.format(), try arguments.language())
    (failOn, asOf) = (try arguments.failOn(), try arguments.asOf())
    selection = try arguments.selection()
    explains = arguments.has(.explain)
    threads = try arguments.threads()
  }

  /// Reads, judges and writes.
  func run() async throws(UsageError) -> ExitStatus {
    guard let laws = try Rulebooks.laws(arguments) else { return .unusable }
    var options = Replay.Options(
      laws: laws, asOf: asOf, keepsAll: selection.includesAll)
    options.keepsTimeline = format == .text && !explains
    if explains { options.evidence = selection.caseName.map { .ofCase($0) } ?? .ofEveryCase }
    options.forgetsFinished = streams
    var status = ExitStatus.clean
    do throws(FileError) {
      var output = try Output(arguments.text(.output))
      var stream = ReportStream(selection)
      var replay: Replay
      // One thread is the first of the process: nothing is handed over, and memory comes from one place.
      if streams || threads == 1 {
        replay = Replay(options)
        await LogFiles.read(arguments.operands, into: &replay, &status) { replay in
          if streams { stream.writeFinished(of: &replay) { output.write($0) } }
        }
      } else {
        var parallel = ParallelReplay(options, threads: threads)
        await LogFiles.read(arguments.operands, into: &parallel, &status)
        replay = await parallel.finish()
      }
      if !replay.isWellFormed { status.raise(to: .unusable) }
      judge(replay, write(&replay, &stream, to: &output), &status)
      try output.finish()
    } catch {
      Console.complain(error.message)
      status.raise(to: .unusable)
    }
    return status
  }

  /// Whether cases are written as soon as they are over; that takes an explicit day and no order to keep.
  private var streams: Bool {
    format == .ndjson && asOf != nil && !selection.isOrderedByCase && !explains
  }

  private func write(_ replay: inout Replay, _ stream: inout ReportStream, to output: inout Output) -> Tally {
    switch format {
    case .json where explains: ExplanationWriter(replay, selection).writeJSON { output.write($0) }
    case .ndjson where explains: ExplanationWriter(replay, selection).writeNDJSON { output.write($0) }
    case .text where explains: ExplanationText(replay, selection, language).write { output.write($0) }
    case .json: ReportWriter(replay, selection).writeJSON { output.write($0) }
    case .ndjson where streams: stream.finish(&replay) { output.write($0) }
    case .ndjson: ReportWriter(replay, selection).writeNDJSON { output.write($0) }
    case .text: ReplayText(replay, selection, language).write { output.write($0) }
    }
  }

  private func judge(_ replay: Replay, _ tally: Tally, _ status: inout ExitStatus) {
    if failOn.counts(tally.findings[.violated], blocking: tally.blocking) {
      status.raise(to: .violated)
    }
  }
}
