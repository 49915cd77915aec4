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
      case .help(let command): return ResultFile.write(Help.text(command), to: nil)
      case .version: return ResultFile.write("\(AuthOps.name) \(AuthOps.version)\n", to: nil)
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
