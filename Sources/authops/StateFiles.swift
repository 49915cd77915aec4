import AuthOpsCore

/// The state that a run takes up, and the one that it leaves behind.
struct StateFiles {
  /// The state of `--resume`; nil where a run begins anew.
  private let resumed: String?
  /// The file of `--save-state`; nil where nothing is left behind.
  private let saved: String?

  /// What the options ask for.
  ///
  /// - Throws: ``UsageError`` where one stream would be two things.
  init(_ arguments: Arguments) throws(UsageError) {
    (resumed, saved) = (arguments.text(.resume), arguments.text(.saveState))
    guard saved != "-" else {
      throw UsageError("--save-state: expected a file, found '-', where the report may go", arguments.command)
    }
    if resumed == "-", arguments.operands.isEmpty || arguments.operands.contains("-") {
      throw UsageError("--resume - and a log on standard input exclude each other", arguments.command)
    }
  }

  /// Whether a state is left behind.
  var saves: Bool { saved != nil }

  /// What replays; nil where the state cannot be taken up, which was said on standard error.
  func replay(_ options: Replay.Options) -> Replay? {
    guard let resumed else { return Replay(options) }
    return take(resumed) { state throws(JSONDocumentError) in try Replay(resuming: state, options) }
  }

  /// What replays on several threads; nil where the state cannot be taken up.
  func parallel(_ options: Replay.Options, threads: Int) -> ParallelReplay? {
    guard let resumed else { return ParallelReplay(options, threads: threads) }
    return take(resumed) { state throws(JSONDocumentError) in
      try ParallelReplay(resuming: state, options, threads: threads)
    }
  }

  private func take<Taken: ~Copyable>(
    _ path: String, _ body: (ReplayState) throws(JSONDocumentError) -> Taken
  ) -> Taken? {
    do throws(FileError) { return decode(try Input.readAll(path), path, body) } catch {
      Console.complain(error.message)
      return nil
    }
  }

  private func decode<Taken: ~Copyable>(
    _ bytes: [UInt8], _ path: String, _ body: (ReplayState) throws(JSONDocumentError) -> Taken
  ) -> Taken? {
    do throws(JSONDocumentError) { return try body(try ReplayState(bytes)) } catch {
      Console.complain("the state cannot be taken up: " + error.line(in: path))
      return nil
    }
  }

  /// The file that the state will stand in; nil where none is left behind.
  ///
  /// - Throws: ``FileError`` where nothing can be written there.
  func draft() throws(FileError) -> Output? {
    guard let saved else { return nil }
    return try Output(saved)
  }

  /// Leaves the state behind, once everything was read and the report stands.
  static func leave(_ replay: inout Replay, in draft: consuming Output?) throws(FileError) {
    guard var output = draft else { return }
    replay.writeState { output.write($0) }
    try output.finish()
  }
}
