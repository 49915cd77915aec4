import AuthOpsCore

/// What takes the bytes of logs.
protocol LogTaker {
  /// How far reading has come.
  var replay: Replay { get }
  mutating func beginFile(_ name: String)
  mutating func consume(_ bytes: Span<UInt8>)
  mutating func endFile()
}

extension Replay: LogTaker {
  var replay: Replay { self }
}
extension ReplayComparison: LogTaker {}

/// The logs that a command reads.
enum LogFiles {
  /// Reads every file; one that cannot be read is said to be so, and the rest is read all the same.
  ///
  /// - Parameter afterPiece: Called after each piece of a file.
  static func read<Taker: LogTaker>(
    _ paths: [String], into taker: inout Taker, _ status: inout ExitStatus,
    afterPiece: (inout Taker) -> Void = { _ in }
  ) {
    var progress = Progress()
    for path in paths.isEmpty ? ["-"] : paths {
      taker.beginFile(path)
      do throws(FileError) {
        try Input.read(path) { piece in
          taker.consume(piece)
          afterPiece(&taker)
          progress.note(piece.count, taker)
        }
      } catch {
        progress.clear()
        Console.complain(error.message)
        status.raise(to: .unusable)
      }
      taker.endFile()
    }
    progress.clear()
    if !taker.replay.isWellFormed { status.raise(to: .unusable) }
  }

  /// Says of each line that is no event where it stands and what was expected.
  static func complain(of replay: Replay) {
    for place in replay.malformedLines { Console.complain(place) }
  }
}
