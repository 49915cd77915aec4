/// Reads files in big pieces.
enum Input {
  /// The size of a piece, in bytes: 1 MiB.
  private static let pieceSize = 1 << 20

  /// Passes the bytes of a file on, piece by piece.
  ///
  /// - Parameter path: The file; `-` for standard input.
  /// - Throws: ``FileError`` where it cannot be read, or not to its end.
  static func read(_ path: String, _ body: (Span<UInt8>) -> Void) throws(FileError) {
    let name = path == "-" ? "standard input" : path
    do throws(Platform.Failure) {
      let file = path == "-" ? Platform.standardInput : try Platform.open(reading: path)
      defer { if path != "-" { Platform.abandon(file) } }
      var piece = [UInt8](repeating: 0, count: pieceSize)
      while true {
        let count = try Platform.read(file, into: &piece)
        guard count > 0 else { break }
        body(piece.span.extracting(0..<count))
      }
    } catch { throw FileError(name, "cannot be read: " + error.words) }
  }

  /// All bytes of a file.
  ///
  /// - Throws: ``FileError`` where it cannot be read, or not to its end.
  static func readAll(_ path: String) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    try read(path) { piece in
      bytes.append(addingCapacity: piece.count) { output in
        for offset in piece.indices { output.append(piece[offset]) }
      }
    }
    return bytes
  }
}
