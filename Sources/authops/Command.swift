import AuthOpsCore

/// What the program can be asked for.
enum Command: String, CaseIterable {
  case replay, merge, status, due, check, deadline, calendar, rate, simulate, rules, schema, completions,
    manual

  /// What the command does, in a line.
  var summary: String {
    switch self {
    case .replay: "audits logs: one report of findings and deadlines"
    case .merge: "adds up reports over parts of a log, byte for byte"
    case .status: "where a case stands, what is owed in it, what may come next and what not"
    case .due: "the work list: what is overdue and what falls due, over all cases"
    case .check: "a dossier, form or plan against its template: what is missing or wrong"
    case .deadline: "one due day with its derivation"
    case .calendar: "a year's working days, or that it is not published"
    case .rate: "the return rate, whether it is below the cap, and the largest revenue that still is"
    case .simulate: "simulates cases: how long they take, what is missed, who is the bottleneck"
    case .rules: "the rules and clauses, or one explained"
    case .schema: "the JSON Schema of a format"
    case .completions: "a script by which a shell completes the command line"
    case .manual: "the manual page, for man"
    }
  }

  /// What may follow the name.
  var operands: String {
    switch self {
    case .replay, .due: "[FILE …|-]"
    case .merge: "FILE …"
    case .status: "[FILE …|-] --case ID"
    case .check: "FILE|- | --template NAME"
    case .deadline: "--from DAY --period PERIOD"
    case .calendar: "YEAR"
    case .rate: "--revenue YUAN --cost YUAN"
    case .simulate: "[SCENARIO.json]"
    case .rules: "[ID] | --diff A B"
    case .schema: "[NAME]"
    case .completions: "bash|zsh|fish"
    case .manual: ""
    }
  }

  /// How many operands there may be, beside options.
  var operandCount: ClosedRange<Int> {
    switch self {
    case .replay, .status, .due: 0...Int.max
    case .merge: 1...Int.max
    case .deadline, .rate, .manual: 0...0
    case .calendar, .completions: 1...1
    case .rules: 0...2
    case .check, .simulate, .schema: 0...1
    }
  }

  /// The options that make sense for the command.
  var options: [Option] {
    switch self {
    case .replay:
      [
        .format, .asOf, .rulebook, .calendar, .provisional, .rule, .role, .case, .all, .explain, .against,
        .failOn,
        .saveState, .resume, .lang, .order, .threads, .output,
      ]
    case .merge: [.failOn, .output]
    case .status: [.case, .format, .asOf, .rulebook, .calendar, .provisional, .failOn, .lang, .output]
    case .due:
      [
        .within, .by, .format, .asOf, .rulebook, .calendar, .provisional, .rule, .role, .case, .failOn, .lang,
        .output,
      ]
    case .check: [.template, .format, .asOf, .rulebook, .all, .failOn, .lang, .output]
    case .deadline: [.from, .period, .before, .term, .format, .calendar, .provisional, .lang, .output]
    case .calendar: [.format, .calendar, .provisional, .lang, .output]
    case .rate: [.revenue, .cost, .format, .asOf, .rulebook, .failOn, .lang, .output]
    case .simulate:
      [
        .rulebook, .runs, .seed, .events, .compare, .against, .chart, .statutory, .from, .format, .calendar,
        .provisional, .lang, .output,
      ]
    case .rules: [.coverage, .diff, .rulebook, .format, .lang, .output]
    case .schema, .completions, .manual: [.output]
    }
  }

  /// The formats the command can write, the one for other programs first.
  var formats: [Format] { self == .replay || self == .due ? [.json, .ndjson, .text] : [.json, .text] }

  /// Does what is asked.
  func run(_ arguments: Arguments) async throws(UsageError) -> ExitStatus {
    try arguments.keepFilesApart()
    return switch self {
    case .replay:
      if let word = arguments.text(.against) {
        try await AgainstCommand(arguments, against: word).run()
      } else {
        try await ReplayCommand(arguments).run()
      }
    case .merge: try MergeCommand(arguments).run()
    case .status: try await StatusCommand(arguments).run()
    case .due: try await DueCommand(arguments).run()
    case .check: try CheckCommand(arguments).run()
    case .deadline: try runDeadline(arguments)
    case .calendar: try runCalendar(arguments)
    case .rate: try runRate(arguments)
    case .simulate: try await SimulateCommand(arguments).run()
    case .rules: try runRules(arguments)
    case .schema: try runSchema(arguments)
    case .completions: try runCompletions(arguments)
    case .manual: ResultFile.write(Manual.page, to: arguments.text(.output))
    }
  }
}

/// How a result is written.
enum Format: String, CaseIterable {
  case json, ndjson, text
}

/// What makes the exit status 1.
enum FailOn: String, CaseIterable {
  case violated, blocking, never
}
