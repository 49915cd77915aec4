import AuthOpsCore

/// The program: takes the command line apart, runs the command, sets the exit status.
@main
enum Program {
  static func main() async {
    Platform.ignoreBrokenPipes()
    Platform.exit(await run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  private static func run(_ words: [String]) async -> ExitStatus {
    do throws(UsageError) {
      switch try Arguments.parse(words) {
      case .help(let command): return Result.write(Help.text(command), to: nil)
      case .version: return Result.write("\(AuthOps.name) \(AuthOps.version)\n", to: nil)
      case .run(let command, let arguments): return try await command.run(arguments)
      }
    } catch {
      Console.complain(error.message)
      let name = error.command.map { " " + $0.rawValue } ?? ""
      Console.say(name.isEmpty ? "Try 'authops --help'." : "Try 'authops help\(name)'.")
      return .usage
    }
  }
}

/// Writes results that fit into memory.
enum Result {
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
