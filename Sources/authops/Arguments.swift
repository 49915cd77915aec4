import AuthOpsCore

/// A command line, taken apart: options with their values, operands.
struct Arguments {
  /// What the command line asks for.
  enum Request {
    case run(Command, Arguments)
    case help(Command?)
    case version
  }

  let command: Command
  private(set) var operands: [String] = []
  private var values: [Option: [String]] = [:]

  /// Takes a command line apart.
  ///
  /// - Parameter words: What follows the program's name.
  /// - Throws: ``UsageError`` at the first word that is not understood.
  static func parse(_ words: [String]) throws(UsageError) -> Request {
    guard let first = words.first else { throw UsageError("no command is given; expected one of \(names)") }
    let rest = words.dropFirst()
    switch first {
    case "--help", "-h": return .help(nil)
    case "--version": return .version
    case "help": return .help(try rest.first.map { name throws(UsageError) in try Self.command(name) })
    default: break
    }
    let command = try command(first)
    if rest.contains("--help") || rest.contains("-h") { return .help(command) }
    if rest.contains("--version") { return .version }
    return .run(command, try Arguments(command, Array(rest)))
  }

  private static var names: String { Command.allCases.map(\.rawValue).joined(separator: ", ") }

  private static func command(_ name: String) throws(UsageError) -> Command {
    if let command = Command(rawValue: name) { return command }
    if name.hasPrefix("-") {
      throw UsageError("the command comes first, found '\(name)'; expected one of \(names)")
    }
    let nearest = Nearest.to(name, among: Command.allCases.map(\.rawValue) + ["help"])
    throw UsageError(
      "there is no command '\(name)'"
        + (nearest.map { "; did you mean '\($0)'?" } ?? "; expected one of \(names)"))
  }

  private init(_ command: Command, _ words: [String]) throws(UsageError) {
    self.command = command
    var rest = words[...]
    var takesOptions = true
    while let word = rest.popFirst() {
      if takesOptions && word == "--" {
        takesOptions = false
      } else if takesOptions && word.hasPrefix("-") && word != "-" {
        try takeOption(word, &rest)
      } else {
        operands.append(word)
      }
    }
    guard command.operandCount.contains(operands.count) else { throw wrongCount() }
  }

  private mutating func takeOption(_ word: String, _ rest: inout ArraySlice<String>) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard name.hasPrefix("--"), let option = Option(rawValue: String(name.dropFirst(2))),
      command.options.contains(option)
    else { throw unknownOption(name) }
    guard values[option] == nil || option.mayRepeat else {
      throw UsageError("\(name) is given twice", command)
    }
    guard let valueName = option.valueName else {
      guard parts.count == 1 else { throw UsageError("\(name) takes no value, found '\(word)'", command) }
      values[option] = [""]
      return
    }
    guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() else {
      throw UsageError("\(name) needs a value: expected \(valueName)", command)
    }
    values[option, default: []].append(value)
  }

  private func unknownOption(_ name: String) -> UsageError {
    let names = (command.options + [.help, .version]).map { "--" + $0.rawValue }
    let nearest = Nearest.hint(name, among: names)
    return UsageError("'\(command.rawValue)' has no option '\(name)'" + nearest, command)
  }

  private func wrongCount() -> UsageError {
    operands.count < command.operandCount.lowerBound
      ? UsageError("'\(command.rawValue)' needs \(command.operands)", command)
      : UsageError(
        "'\(command.rawValue)' does not take '\(operands[command.operandCount.upperBound])'", command)
  }

  /// Whether an option without a value is given.
  func has(_ option: Option) -> Bool { values[option] != nil }

  /// The values of an option that may repeat, in order.
  func all(_ option: Option) -> [String] { values[option] ?? [] }

  /// The value of an option, if it is given.
  func text(_ option: Option) -> String? { values[option]?.first }

  /// The value of an option that a parser understands, if it is given.
  func value<T>(
    _ option: Option, _ expected: String, _ parse: (String) -> T?
  ) throws(UsageError) -> T? {
    guard let text = text(option) else { return nil }
    guard let value = parse(text) else {
      throw UsageError("--\(option.rawValue): expected \(expected), found '\(text)'", command)
    }
    return value
  }

  /// The value of an option that must be given.
  func required<T>(_ option: Option, _ expected: String, _ parse: (String) -> T?) throws(UsageError) -> T {
    guard let value = try value(option, expected, parse) else {
      throw UsageError("'\(command.rawValue)' needs \(option.usage)", command)
    }
    return value
  }
}
