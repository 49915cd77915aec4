import AuthOpsCore

/// The command that explains clauses and rules.
extension Command {
  /// `rules`: status 1 where the coverage has a hole.
  func runRules(_ arguments: Arguments) throws(UsageError) -> ExitStatus {
    let (format, language) = (try arguments.format(), try arguments.language())
    let answer = try rulesAnswer(arguments.operands.first)
    guard arguments.has(.coverage) else {
      return write(answer.value, answer.text(language), format, arguments)
    }
    guard !answer.clauses.isEmpty else {
      throw UsageError("--coverage is about clauses, not about rules of the log", self)
    }
    let coverage = CoverageAnswer(answer)
    var status = write(coverage.value, coverage.text(language), format, arguments)
    if !coverage.holes.isEmpty { status.raise(to: .violated) }
    return status
  }

  private func rulesAnswer(_ id: String?) throws(UsageError) -> RulesAnswer {
    guard let id else { return RulesAnswer() }
    if let answer = RulesAnswer(id: id) { return answer }
    let near = Nearest.several(to: id, among: RulesAnswer.ids)
    let hint =
      near.isEmpty ? "'authops rules' lists them all" : "did you mean \(near.joined(separator: ", "))?"
    throw UsageError("there is no clause or rule '\(id)'; \(hint)", self)
  }
}
