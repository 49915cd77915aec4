import AuthOpsCore

/// The manual page, in the macros of man(7): what `help` shows, on one page.
enum Manual {
  static var page: String {
    let name = AuthOps.name
    var page = """
      .TH \(name.uppercased()) 1 "" "\(name) \(AuthOps.version)" "User Commands"
      .SH NAME
      \(name) \\- audits logs and papers of authorised operation of public data
      .SH SYNOPSIS
      .B \(name)
      .I COMMAND
      .RI [ OPTION " ...]"
      .SH COMMANDS

      """
    for command in Command.allCases { page += section(of: command) }
    page += ".SH EXIT STATUS\nThe highest that applies:\n"
    for status in ExitStatus.allCases {
      page += ".TP\n.B \(status.rawValue)\n\(sentence(status.meaning))\n"
    }
    return page
  }

  private static func section(of command: Command) -> String {
    var text = ".SS \(command.rawValue) \(escaped(command.operands))\n\(sentence(command.summary))\n"
    if let words = Help.details(command) { text += ".PP\n" + escaped(words) + "\n" }
    for option in command.options {
      text += ".TP\n.B \(escaped(Help.usage(option, command)))\n\(sentence(option.summary))\n"
    }
    return text
  }

  private static func sentence(_ text: String) -> String {
    escaped(text.prefix(1).uppercased() + text.dropFirst() + ".")
  }

  /// The text with nothing in it that the macros would take for their own.
  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("…", with: "...")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix(".") || $0.hasPrefix("'") ? "\\&" + $0 : $0 }.joined(separator: "\n")
  }
}
