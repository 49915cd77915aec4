import AuthOpsCore

/// The command that explains clauses and rules.
extension Command {
  /// `rules`: status 1 where the coverage has a hole.
  func runRules(_ arguments: Arguments) throws(UsageError) -> ExitStatus {
    let (format, language) = (try arguments.format(), try arguments.language())
    if arguments.has(.diff) { return try runDiff(arguments, format, language) }
    guard arguments.operands.count < 2 else {
      throw UsageError("'\(rawValue)' does not take '\(arguments.operands[1])'", self)
    }
    guard let rulebooks = Rulebooks.load(arguments) else { return .unusable }
    let chosen = try rulebooks.chosen(arguments)
    let answer = try rulesAnswer(arguments.operands.first, under: chosen)
    guard arguments.has(.coverage) else {
      guard let chosen, arguments.operands.isEmpty else {
        return write(answer.value, answer.text(language), format, arguments)
      }
      return write(chosen.value, chosen.text(language) + answer.text(language), format, arguments)
    }
    guard !answer.clauses.isEmpty else {
      throw UsageError("--coverage is about clauses, not about rules of the log", self)
    }
    let coverage = CoverageAnswer(answer)
    var status = write(coverage.value, coverage.text(language), format, arguments)
    if !coverage.holes.isEmpty { status.raise(to: .violated) }
    return status
  }

  private func rulesAnswer(_ id: String?, under rulebook: Rulebook?) throws(UsageError) -> RulesAnswer {
    guard let id else { return rulebook.map { RulesAnswer(of: $0) } ?? RulesAnswer() }
    if let answer = RulesAnswer(id: id, in: rulebook.map { [$0] } ?? Rulebook.builtIn) { return answer }
    let near = Nearest.several(to: id, among: RulesAnswer.ids)
    let hint =
      near.isEmpty ? "'authops rules' lists them all" : "did you mean \(near.joined(separator: ", "))?"
    throw UsageError("there is no clause or rule '\(id)'; \(hint)", self)
  }

  /// `rules --diff A B`: what differs between two rulebooks.
  private func runDiff(
    _ arguments: Arguments, _ format: Format, _ language: Language
  ) throws(UsageError) -> ExitStatus {
    guard arguments.operands.count == 2 else {
      throw UsageError("--diff needs two rulebooks, each an id or a file", self)
    }
    guard !arguments.has(.coverage) else {
      throw UsageError("--diff and --coverage exclude each other", self)
    }
    guard let rulebooks = Rulebooks.load(arguments, also: arguments.operands) else { return .unusable }
    let first = try rulebooks.rulebook(arguments.operands[0], .diff, self)
    let second = try rulebooks.rulebook(arguments.operands[1], .diff, self)
    let difference = RulebookDiff(first, second)
    return write(difference.value, difference.text(language), format, arguments)
  }
}
