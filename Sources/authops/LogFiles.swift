import AuthOpsCore

/// What takes the bytes of logs.
protocol LogTaker: ~Copyable {
  mutating func beginFile(_ name: String) async
  mutating func consume(_ bytes: ArraySlice<UInt8>) async
  mutating func endFile() async
  /// How many events were read, and of how many cases.
  var progress: (events: Int, cases: Int) { get async }
}

extension Replay: LogTaker {
  mutating func consume(_ bytes: ArraySlice<UInt8>) { consume(bytes.span) }
  var progress: (events: Int, cases: Int) { (eventCount, caseCount) }
}

extension ReplayComparison: LogTaker {
  mutating func consume(_ bytes: ArraySlice<UInt8>) { consume(bytes.span) }
  var progress: (events: Int, cases: Int) { (replay.eventCount, replay.caseCount) }
}

extension ParallelReplay: LogTaker {}

/// The logs that a command reads.
enum LogFiles {
  /// Reads every file; one that cannot be read is said to be so, and the rest is read all the same.
  ///
  /// - Parameter afterPiece: Called after each piece of a file.
  static func read<Taker: LogTaker & ~Copyable>(
    _ paths: [String], into taker: inout Taker, _ status: inout ExitStatus,
    afterPiece: (inout Taker) -> Void = { _ in }
  ) async {
    var (progress, bytes) = (ProgressLine(), 0)
    for path in paths.isEmpty ? ["-"] : paths {
      await taker.beginFile(path)
      do throws(FileError) {
        var input = try Input(path)
        while let piece = try input.next() {
          await taker.consume(piece)
          afterPiece(&taker)
          bytes += piece.count
          if progress.isDue() { progress.write(await words(bytes, taker)) }
        }
      } catch {
        progress.clear()
        Console.complain(error.message)
        status.raise(to: .unusable)
      }
      await taker.endFile()
    }
    progress.clear()
  }

  private static func words(_ bytes: Int, _ taker: borrowing some LogTaker & ~Copyable) async -> String {
    let progress = await taker.progress
    return "\(bytes >> 20) MiB, \(progress.events) events, \(progress.cases) cases"
  }

  /// Says of each line that is no event where it stands and what was expected.
  static func complain(of replay: Replay, _ status: inout ExitStatus) {
    if !replay.isWellFormed { status.raise(to: .unusable) }
    for place in replay.malformedLines { Console.complain(place) }
    complain(ofRulebooks: replay, &status)
  }

  /// Says which rulebooks were added for nothing: a case is judged by the one that its opening event names.
  static func complain(ofIdle added: [String], in replay: Replay) {
    for name in replay.idle(among: added) {
      Console.complain(
        "no case is judged by the rulebook '\(name)' of --rulebook: none names it in data.rulebook of its first event"
      )
    }
  }

  /// Says which rulebooks nobody knows, so that their cases are not judged.
  static func complain(ofRulebooks replay: Replay, _ status: inout ExitStatus) {
    for line in replay.unknownRulebooks {
      Console.complain(line)
      status.raise(to: .unusable)
    }
  }
}
