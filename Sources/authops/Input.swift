/// A file, or standard input, that is read in big pieces.
struct Input: ~Copyable {
  /// The size of a piece, in bytes: 1 MiB.
  private static let pieceSize = 1 << 20

  private let file: Int32
  private let name: String
  private var piece = [UInt8](repeating: 0, count: pieceSize)

  /// Opens a file.
  ///
  /// - Parameter path: The file; `-` for standard input.
  /// - Throws: ``FileError`` where it cannot be opened.
  init(_ path: String) throws(FileError) {
    name = path == "-" ? "standard input" : path
    do throws(Platform.Failure) {
      file = path == "-" ? Platform.standardInput : try Platform.open(reading: path)
    } catch { throw FileError(path, "cannot be read: " + error.words) }
  }

  deinit {
    if file != Platform.standardInput { Platform.abandon(file) }
  }

  /// The next piece, or nil at the end; it is to be let go before the one after it is asked for.
  ///
  /// - Throws: ``FileError`` where the file cannot be read to its end.
  mutating func next() throws(FileError) -> ArraySlice<UInt8>? {
    do throws(Platform.Failure) {
      let count = try Platform.read(file, into: &piece)
      return count > 0 ? piece[..<count] : nil
    } catch { throw FileError(name, "cannot be read: " + error.words) }
  }

  /// All bytes of a file.
  ///
  /// - Throws: ``FileError`` where it cannot be read, or not to its end.
  static func readAll(_ path: String) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var input = try Input(path)
    while let piece = try input.next() { bytes += piece }
    return bytes
  }
}
