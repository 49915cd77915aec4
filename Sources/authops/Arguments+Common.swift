import AuthOpsCore

/// The options that several commands have.
extension Arguments {
  /// How the result is written: as asked, else as text on a terminal.
  func format() throws(UsageError) -> Format {
    let formats = command.formats
    let names = formats.map(\.rawValue).joined(separator: ", ")
    let asked = try value(.format, "one of \(names)") { name in
      Format(rawValue: name).flatMap { formats.contains($0) ? $0 : nil }
    }
    if let asked { return asked }
    return text(.output) == nil && Platform.isTerminal(Platform.standardOutput) ? .text : .json
  }

  /// The language of texts: as asked, else by the environment.
  func language() throws(UsageError) -> Language {
    if let asked = try value(.lang, "zh or en", Language.init(rawValue:)) { return asked }
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { Platform.environment($0) }.first
    return locale?.lowercased().hasPrefix("zh") == true ? .zh : .en
  }

  /// The day to judge on, if one is named.
  func asOf() throws(UsageError) -> Day? {
    try value(.asOf, "a day as YYYY-MM-DD, or today") { text in
      text == "today" ? Instant(microseconds: Platform.secondsSince1970 * 1_000_000).day : Day(text)
    }
  }

  /// How many threads work: as many as asked, else one for each processor.
  func threads() throws(UsageError) -> Int {
    let asked = try value(.threads, "a number from 1 to \(Self.mostThreads)") { text in
      Int(text).flatMap { 1...Self.mostThreads ~= $0 ? $0 : nil }
    }
    return asked ?? min(Platform.processors, Self.mostThreads)
  }

  private static let mostThreads = 256

  /// What makes the exit status 1.
  func failOn() throws(UsageError) -> FailOn {
    try value(.failOn, "one of violated, blocking, never", FailOn.init(rawValue:)) ?? .violated
  }

  /// Which part of a result is written.
  func selection() throws(UsageError) -> Selection {
    var selection = Selection()
    selection.includesAll = has(.all)
    selection.clause = try clause()
    selection.role = try role()
    selection.caseName = text(.case)
    _ = try value(.order, "case") { $0 == "case" ? true : nil }
    selection.isOrderedByCase = has(.order)
    return selection
  }

  /// The clause of `--rule`, if one is named.
  func clause() throws(UsageError) -> String? {
    guard let clause = text(.rule) else { return nil }
    let clauses = Rule.all.map(\.clause)
    guard !clauses.contains(clause) else { return clause }
    let nearest = Nearest.hint(clause, among: clauses)
    throw UsageError("--rule: expected a clause such as DQ-3.1-e, found '\(clause)'\(nearest)", command)
  }

  /// The role of `--role`, if one is named.
  func role() throws(UsageError) -> Role? {
    guard let text = text(.role) else { return nil }
    if let role = Role(id: text) { return role }
    let nearest = Nearest.hint(text, among: Role.allCases.map(\.id))
    throw UsageError("--role: expected a role such as dataBureau, found '\(text)'\(nearest)", command)
  }
}
