/// The options of all commands.
enum Option: String, CaseIterable {
  case from, period, before, term
  case within, by
  case revenue, cost
  case template
  case coverage, diff
  case runs, seed, events, compare, chart, statutory
  case format
  case asOf = "as-of"
  case against
  case rulebook, calendar, provisional
  case rule, role, `case`
  case all, explain
  case failOn = "fail-on"
  case saveState = "save-state"
  case resume
  case lang, order, threads, output
  case help, version

  /// What the option's value is called; nil where it takes none.
  var valueName: String? {
    switch self {
    case .from: "DAY"
    case .period, .within: "PERIOD"
    case .by: "obligor|day|case"
    case .revenue, .cost: "YUAN"
    case .runs, .seed, .threads: "N"
    case .compare: "SCENARIO"
    case .chart: "gantt|histogram|sankey"
    case .format: "json|ndjson|text"
    case .asOf: "DAY|today"
    case .calendar, .output, .events, .saveState, .resume: "FILE"
    case .rulebook, .against: "FILE|ID"
    case .template: "NAME"
    case .rule, .case: "ID"
    case .role: "ROLE"
    case .failOn: "violated|blocking|never"
    case .lang: "zh|en"
    case .order: "case"
    case .before, .term, .coverage, .diff, .statutory, .provisional, .all, .explain, .help, .version: nil
    }
  }

  /// Whether the option may be given more than once.
  var mayRepeat: Bool { self == .calendar || self == .rulebook }

  /// What the option does, in a line or two.
  var summary: String {
    switch self {
    case .from: "the starting day, YYYY-MM-DD; it is not counted"
    case .period: "what is counted: 3wd (working days), 15d, 6mo, 3y"
    case .before: "count backwards from DAY: the last day at least PERIOD before it"
    case .term: "a term that runs out: its last day is never moved off a day off"
    case .within: "only what falls due within 5wd, 15d, 1mo or the like; overdue always"
    case .by: "how the list is grouped; default: obligor"
    case .revenue: "what was earned, such as 1234567.89"
    case .cost: "what it cost, zero or more"
    case .template: "write an empty form of this template to fill in"
    case .coverage: "the scenarios behind each clause, holes marked; status 1 where there is one"
    case .runs: "how often everything is done over, in place of the scenario's number"
    case .seed: "what the random numbers are made from, in place of the scenario's"
    case .events: "write the log of the first run to FILE, for replay"
    case .compare: "run this scenario too, with the same random numbers, and report what differs"
    case .chart: "write a chart as a Vega-Lite specification"
    case .statutory: "no chance: the earliest and latest conforming day of every step; needs --from"
    case .format: "default: text on a terminal, json otherwise"
    case .asOf: "the day to judge on; default: that of the latest event; of a document, where it states none"
    case .diff: "what differs between two rulebooks, each an id or a file"
    case .against: "what changes under another rulebook: which verdicts and why, or how long cases take"
    case .rulebook: "a rulebook to add, authops.rulebook/1; may repeat"
    case .calendar: "a calendar to add, authops.calendar/1; may repeat"
    case .provisional: "count unpublished years Monday to Friday, marked provisional"
    case .rule: "only findings and deadlines under this clause, such as DQ-3.1-e"
    case .role: "only deadlines of this role, and findings about them"
    case .case: "only this case"
    case .all: "also what was satisfied, met, cancelled or not applicable"
    case .explain: "why: rules, facts, parameters and days behind each finding"
    case .failOn: "what makes the exit status 1; default: violated"
    case .saveState: "leave what the replay holds in FILE, for --resume; whole or not at all"
    case .resume: "go on from a state: the report is that of one replay of everything"
    case .lang: "language of text; default: by LC_ALL, LC_MESSAGES, LANG"
    case .order: "cases by id, without file and line, so that parts add up"
    case .threads: "how many threads work; default: one for each processor"
    case .output: "write to FILE, whole or not at all; - is standard output"
    case .help: "show help"
    case .version: "show the version"
    }
  }

  /// The option with what follows it.
  var usage: String { "--" + rawValue + (valueName.map { " " + $0 } ?? "") }
}
