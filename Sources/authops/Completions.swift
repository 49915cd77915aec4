import AuthOpsCore

/// What may stand in a place of the command line, as far as a shell can complete it.
struct Candidates {
  /// The words that are possible.
  var words: [String] = []
  /// Whether the name of a file is possible.
  var includesFiles = false
}

extension Option {
  /// What may follow the option; nil where nothing does.
  func candidates(_ command: Command) -> Candidates? {
    guard let valueName else { return nil }
    switch self {
    case .format: return Candidates(words: command.formats.map(\.rawValue))
    case .role: return Candidates(words: Role.allCases.map(\.id))
    case .template: return Candidates(words: TemplateID.allCases.map(\.rawValue))
    case .rulebook, .against: return Candidates(words: Rulebook.builtIn.map(\.id), includesFiles: true)
    case .calendar, .output, .events, .compare, .saveState, .resume: return Candidates(includesFiles: true)
    case .asOf, .by, .chart, .failOn, .lang, .order:
      // Names of things to be put in are in capitals, words to be taken as they are in small letters.
      return Candidates(
        words: valueName.split(separator: "|").map(String.init).filter { $0 == $0.lowercased() })
    case .from, .period, .before, .term, .within, .revenue, .cost, .coverage, .diff, .runs, .seed, .statutory,
      .provisional, .rule, .case, .all, .explain, .threads, .help, .version:
      return Candidates()
    }
  }
}

extension Command {
  /// What may stand beside options.
  var candidates: Candidates {
    switch self {
    case .schema: Candidates(words: SchemaName.allCases.map(\.rawValue))
    case .completions: Candidates(words: Shell.allCases.map(\.rawValue))
    case .deadline, .rate, .calendar, .rules, .manual: Candidates()
    case .replay, .merge, .status, .due, .check, .simulate: Candidates(includesFiles: true)
    }
  }
}

/// The shells that can be told how to complete a command line.
enum Shell: String, CaseIterable {
  case bash, zsh, fish

  /// The script that tells the shell.
  var script: String {
    switch self {
    case .bash: Self.bashScript
    case .zsh: "#compdef authops\nautoload -U +X bashcompinit && bashcompinit\n" + Self.bashScript
    case .fish: Self.fishScript
    }
  }

  private static var commandNames: [String] { Command.allCases.map(\.rawValue) + ["help"] }

  private static func options(of command: Command) -> [Option] { command.options + [.help] }
}

/// bash, and zsh by way of its own emulation.
extension Shell {
  private static var bashScript: String {
    """
    _authops() {
      local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]}
      local words= files= word=
      if ((COMP_CWORD == 1)); then
        words='\((commandNames + ["--help", "--version"]).joined(separator: " "))'
      elif [[ $command == help ]]; then
        words='\(Command.allCases.map(\.rawValue).joined(separator: " "))'
      else
        case $command:$previous in
    \(Command.allCases.flatMap(bashValues).joined(separator: "\n"))
        *)
          case $command:$current in
    \(Command.allCases.map(bashOptions).joined(separator: "\n"))
    \(Command.allCases.compactMap(bashOperands).joined(separator: "\n"))
          esac ;;
        esac
      fi
      COMPREPLY=()
      while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen ${files:+-f} -W "$words" -- "$current")
    }
    complete -o filenames -F _authops authops

    """
  }

  private static func bashValues(_ command: Command) -> [String] {
    options(of: command).compactMap { option in
      option.candidates(command).map { "    \(command.rawValue):--\(option.rawValue)) \(assignments($0)) ;;" }
    }
  }

  private static func bashOptions(_ command: Command) -> String {
    let names = options(of: command).map { "--" + $0.rawValue }.joined(separator: " ")
    return "      \(command.rawValue):-*) words='\(names)' ;;"
  }

  private static func bashOperands(_ command: Command) -> String? {
    let candidates = command.candidates
    guard candidates.includesFiles || !candidates.words.isEmpty else { return nil }
    return "      \(command.rawValue):*) \(assignments(candidates)) ;;"
  }

  private static func assignments(_ candidates: Candidates) -> String {
    let words = "words='\(candidates.words.joined(separator: " "))'"
    return candidates.includesFiles ? words + " files=yes" : words
  }
}

extension Shell {
  private static var fishScript: String {
    var lines = [
      "complete -c authops -f",
      fish("__fish_use_subcommand", "-a help", "help for a command"),
    ]
    for command in Command.allCases {
      let inCommand = "__fish_seen_subcommand_from \(command.rawValue)"
      lines.append(fish("__fish_use_subcommand", "-a \(command.rawValue)", command.summary))
      lines.append(fish("__fish_seen_subcommand_from help", "-a \(command.rawValue)", command.summary))
      for option in options(of: command) {
        let value = option.candidates(command).map { " -x" + arguments($0) } ?? ""
        lines.append(fish(inCommand, "-l \(option.rawValue)\(value)", option.summary))
      }
      let operands = arguments(command.candidates)
      if !operands.isEmpty { lines.append("complete -c authops -n '\(inCommand)'\(operands)") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func fish(_ condition: String, _ what: String, _ summary: String) -> String {
    "complete -c authops -n '\(condition)' \(what) -d '\(summary.replacing("'", with: "\\'"))'"
  }

  private static func arguments(_ candidates: Candidates) -> String {
    let words = candidates.words.joined(separator: " ")
    let files = candidates.includesFiles ? "(__fish_complete_path)" : ""
    let all = [words, files].filter { !$0.isEmpty }.joined(separator: " ")
    return all.isEmpty ? "" : " -a '\(all)'"
  }
}
