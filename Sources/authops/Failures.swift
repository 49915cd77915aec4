import AuthOpsCore

/// Why a command line is not understood: what was wrong, and what was expected.
struct UsageError: Error {
  let message: String
  /// The command whose help is of use, if one was named.
  var command: Command?

  init(_ message: String, _ command: Command? = nil) { (self.message, self.command) = (message, command) }
}

/// Why a file could not be read or written.
struct FileError: Error {
  let message: String

  init(_ name: String, _ what: String) { message = "\(name): \(what)" }
}

/// How the program ends: the highest that applies.
enum ExitStatus: Int32, CaseIterable, Comparable {
  /// Nothing to complain of.
  case clean = 0
  /// Something is violated, as `--fail-on` says.
  case violated = 1
  /// The command line is not understood.
  case usage = 2
  /// Input or output failed, or an answer is undetermined.
  case unusable = 3

  static func < (first: ExitStatus, second: ExitStatus) -> Bool { first.rawValue < second.rawValue }

  /// What it says of the run; the highest that applies counts.
  var meaning: String {
    switch self {
    case .clean: "nothing to complain of"
    case .violated: "something is violated, or what else the command was asked to find"
    case .usage: "the command line is not understood"
    case .unusable: "input is missing, unreadable or malformed, or an answer is undetermined"
    }
  }

  /// Keeps the higher of the two.
  mutating func raise(to other: ExitStatus) { self = max(self, other) }
}

/// Messages for people, on standard error.
enum Console {
  /// Writes a line that begins with the program's name; whatever would move the cursor is written out.
  static func complain(_ message: String) { say("authops: " + TerminalText.printable(message)) }

  /// Writes a line.
  static func say(_ line: String) { write(line + "\n") }

  /// Writes a text as it stands; where that fails, nobody is left to tell.
  static func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty, let count = try? Platform.write(Platform.standardError, rest) {
      rest = rest.dropFirst(count)
    }
  }
}
