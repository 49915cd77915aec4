import AuthOpsCore

/// The logs that a command reads.
enum LogFiles {
  /// Reads every file; one that cannot be read is said to be so, and the rest is read all the same.
  ///
  /// - Parameter afterPiece: Called after each piece of a file.
  static func read(
    _ paths: [String], into replay: inout Replay, _ status: inout ExitStatus,
    afterPiece: (inout Replay) -> Void = { _ in }
  ) {
    var progress = Progress()
    for path in paths.isEmpty ? ["-"] : paths {
      replay.beginFile(path)
      do throws(FileError) {
        try Input.read(path) { piece in
          replay.consume(piece)
          afterPiece(&replay)
          progress.note(piece.count, replay)
        }
      } catch {
        progress.clear()
        Console.complain(error.message)
        status.raise(to: .unusable)
      }
      replay.endFile()
    }
    progress.clear()
    if !replay.isWellFormed { status.raise(to: .unusable) }
  }

  /// Says of each line that is no event where it stands and what was expected.
  static func complain(of replay: Replay) {
    for place in replay.malformedLines { Console.complain(place) }
  }
}
