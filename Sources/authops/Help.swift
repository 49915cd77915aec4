import AuthOpsCore

/// What `--help` shows.
enum Help {
  /// The help of a command, or of the program.
  static func text(_ command: Command?) -> String { command.map(text(of:)) ?? general }

  private static var general: String {
    var text = """
      authops audits logs and papers of authorised operation of public data (公共数据授权运营).

      Usage: authops COMMAND [OPTION …]

      Commands:

      """
    text += table(Command.allCases.map { ($0.rawValue, $0.summary) } + [("help", "help for a command")])
    text += "\nExit status, the highest that applies:\n\n"
    text += table(ExitStatus.allCases.map { (String($0.rawValue), $0.meaning) })
    text += """

      Results go to standard output, messages to standard error.

      authops help COMMAND shows the options of a command; authops --version the version.

      """
    return text
  }

  private static func text(of command: Command) -> String {
    var text = "authops \(command.rawValue): \(command.summary)\n\n"
    text += "Usage: authops \(command.rawValue) \(command.operands) [OPTION …]\n\n"
    if let words = details(command) { text += words + "\n\n" }
    let options = command.options + [.help]
    text += "Options:\n" + table(options.map { (usage($0, command), $0.summary) })
    return text
  }

  static func usage(_ option: Option, _ command: Command) -> String {
    guard option == .format else { return option.usage }
    return "--format " + command.formats.map(\.rawValue).joined(separator: "|")
  }

  static func details(_ command: Command) -> String? {
    switch command {
    case .replay:
      """
      FILE is NDJSON, one event a line (authops schema event); - or no FILE is standard
      input. With --as-of, --format ndjson writes a case as soon as it is over and nothing
      is owed in it, and forgets it; later lines about it stand in the diagnostics.
      Filters choose what is written; the summary and the exit status cover everything.
      With --against, each case is judged under its own rulebook and under another: status 1
      where a verdict changes, 3 where a case cannot be judged by the other.
      --save-state leaves what the replay holds in a file (authops schema state); with the same
      rulebooks and calendar, --resume goes on from it with the next logs, and the report is that
      of one replay of all of them. A state of another version, or changed, is refused: status 3.
      """
    case .merge:
      """
      FILE is a report of replay --format json --order case --as-of DAY over a part of the
      log; no case may stand in two of them. The sum is the report over the whole.
      """
    case .status:
      """
      An event may come next where no blocking rule stands against it on the day of
      judgement; the last day is the last on which it would conform. Every type of event is
      tried on a copy of the case, with what its required fields name and nothing more.
      """
    case .due:
      """
      Without --within: everything that is owed. What is to be done promptly has no last day
      and is always listed, with its age.
      """
    case .simulate:
      """
      SCENARIO is authops.scenario/1 (authops schema scenario); without one, a case under
      the rulebook that --rulebook names last, or the guide of Deqing county. A scenario
      names its rulebook: deqing, jilin, yancheng (where a case is a docket in which short
      proceedings come up by chance), or one that --rulebook adds. --against runs the same
      scenario under another rulebook too, and reports what differs. Every event goes
      through the machine that replay judges by; the same scenario and seed give the same
      bytes on any number of processors. What stands in no scenario is habit, no rule: set
      it to what your offices do.
      """
    case .rules:
      """
      ID is a clause such as DQ-3.1-e, or a rule of the log such as LOG-lateEntry. Without
      ID: everything in a line each. With it: where the clause stands and what it says,
      the rules that carry it with their parameters, and the scenarios that show it. With
      --rulebook and no ID, json is the rulebook whole, as it can be imported. --diff shows
      what differs between two rulebooks, each the name of one or a file.
      """
    case .check:
      """
      FILE is a document in JSON (authops schema dossier) that names its template: one of
      \(TemplateID.allCases.map(\.rawValue).joined(separator: ", ")).
      Each finding names its clause and its place: line, column and JSON pointer. Days of
      validity go by the document's day of submission; --as-of stands in for a blank one.
      """
    case .completions:
      """
      For bash: source <(authops completions bash), in ~/.bashrc. For zsh the same in ~/.zshrc,
      after compinit. For fish: authops completions fish > ~/.config/fish/completions/authops.fish
      """
    case .schema: "Without NAME: the names of the schemas."
    case .deadline, .calendar, .rate, .manual: nil
    }
  }

  private static func table(_ rows: [(String, String)]) -> String {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { row in
      "  " + row.0 + String(repeating: " ", count: width - row.0.count + 2) + row.1 + "\n"
    }.joined()
  }
}
