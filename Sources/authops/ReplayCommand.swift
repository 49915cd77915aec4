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
  /// What is taken up and left behind.
  private let states: StateFiles

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
    states = try StateFiles(arguments)
  }

  /// Reads, judges and writes.
  func run() async throws(UsageError) -> ExitStatus {
    guard let (laws, added) = try Rulebooks.laws(arguments) else { return .unusable }
    var options = Replay.Options(
      laws: laws, asOf: asOf, keepsAll: selection.includesAll)
    options.keepsTimeline = format == .text && !explains
    if explains { options.evidence = selection.caseName.map { .ofCase($0) } ?? .ofEveryCase }
    options.forgetsFinished = streams
    options.keepsState = states.saves
    var status = ExitStatus.clean
    do throws(FileError) {
      var stream = ReportStream(selection)
      var output = try Output(arguments.text(.output))
      let draft = try states.draft()
      guard var replay = try await read(options, &stream, &output, &status) else { return .unusable }
      let isRead = status == .clean
      if !replay.isWellFormed { status.raise(to: .unusable) }
      LogFiles.complain(ofRulebooks: replay, &status)
      LogFiles.complain(ofIdle: added, in: replay)
      judge(replay, write(&replay, &stream, to: &output), &status)
      try output.finish()
      if isRead {
        try StateFiles.leave(&replay, in: draft)
      } else if states.saves {
        Console.complain("no state is saved, as not every log could be read")
      }
    } catch {
      Console.complain(error.message)
      status.raise(to: .unusable)
    }
    return status
  }

  /// Reads the logs; nil where the state to go on from cannot be taken up.
  private func read(
    _ options: Replay.Options, _ stream: inout ReportStream, _ output: inout Output,
    _ status: inout ExitStatus
  ) async throws(FileError) -> Replay? {
    guard streams || threads == 1 else {
      guard var parallel = states.parallel(options, threads: threads) else { return nil }
      await LogFiles.read(arguments.operands, into: &parallel, &status)
      return await parallel.finish()
    }
    // One thread is the first of the process: nothing is handed over, and memory comes from one place.
    guard var replay = states.replay(options) else { return nil }
    await LogFiles.read(arguments.operands, into: &replay, &status) { replay in
      if streams { stream.writeFinished(of: &replay) { output.write($0) } }
    }
    return replay
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
