import AuthOpsCore

/// Writes results that fit into memory.
enum ResultFile {
  /// Writes a text to a file, or to standard output.
  ///
  /// - Returns: Whether that worked, as an exit status.
  static func write(_ text: String, to path: String?) -> ExitStatus { write(Array(text.utf8), to: path) }

  /// Writes bytes to a file, or to standard output.
  ///
  /// - Returns: Whether that worked, as an exit status.
  static func write(_ bytes: [UInt8], to path: String?) -> ExitStatus {
    do throws(FileError) {
      var output = try Output(path)
      output.write(bytes)
      try output.finish()
      return .clean
    } catch {
      Console.complain(error.message)
      return .unusable
    }
  }

  /// Writes a value canonically, with a line feed.
  static func write(_ value: JSONValue, to path: String?) -> ExitStatus {
    write(value.canonical() + [UInt8(ascii: "\n")], to: path)
  }
}
