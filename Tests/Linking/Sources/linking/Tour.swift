import AuthOpsCore

/// From the review to an agreement in force.
func signed(_ review: Case<UnderReview>) throws -> AnyCase {
  let verified =
    try review
    .taking(.opinionGiven(demand: "demand-1", .agree), entry("5", "2026-02-24", .dataProvider))
    .taking(.formalCheckPassed, entry("6", "2026-02-25", .dataBureau))
    .taking(.expertsConcluded(inFavour: true, experts: 5), entry("7", "2026-02-26", .expertPanel))
    .verifying(entry("8", "2026-02-27", .coordinationGroup), securityMet: true, creditMet: true)
  guard
    case .passed(let resolved) = try verified.resolving(
      entry("9", "2026-03-02", .coordinationGroup), passes: true),
    case .approved(let decided) = try resolved.reporting(entry("10", "2026-03-03", .coordinationGroup))
      .deciding(entry("11", "2026-03-05", .localGovernment), approves: true)
  else { return verified.erased }
  let formalising =
    try decided.beginning(with: .publicised, entry("12", "2026-03-06", .dataBureau))
    .taking(.filedLocally, entry("13", "2026-03-09", .coordinationGroup))
    .taking(.filedUpward, entry("14", "2026-03-10", .localGovernment))
    .taking(.signingDelegated, entry("15", "2026-03-16", .localGovernment))
  var terms = AgreementTerms()
  terms.effectiveOn = Day("2026-03-20")
  switch try formalising.signing(entry("16", "2026-03-20", .dataBureau), terms) {
  case .awaited(let waiting): return waiting.erased
  case .effective(let operating): return operating.erased
  }
}

/// A last day, and how it is counted.
func count() {
  guard let day = Day("2026-02-11"), let period = Period("3wd") else { return }
  let answer = DeadlineAnswer(from: day, period)
  print(answer.text(.en))
  print(WorkingCalendar.published.due(from: day, period, .act).day ?? day)
}

/// A county's own text, from the bytes of its file: cases under it, and what would come of them.
func county(_ file: [UInt8], _ log: [UInt8], _ scenario: [UInt8]) async throws {
  let shelf = try RulebookShelf([RulebookShelf.File("county.json", file)])
  var replay = Replay(Replay.Options(laws: shelf.laws(.published)))
  replay.consume(log)
  replay.endFile()
  replay.forEachCase { report in print(report.name, report.rulebook, report.findings.count) }
  let result = await Simulation(try ScenarioImport(scenario, shelf).scenario).result()
  for deadline in result.deadlines { print(deadline.clause, deadline.breach?.value ?? 0) }
}

/// What else a program of the first day wants.
func tour(_ review: Case<UnderReview>) async throws {
  let running = try signed(review)
  print("in force:", running.typed(as: InForce.self) != nil)
  count()
  let file = """
    {"format": "authops.rulebook/1", "id": "county", "extends": "deqing",
     "parameters": {"providerOpinionPeriod": "5wd"}}
    """
  let scenario = #"{"format":"authops.scenario/1","rulebook":"county","runs":20}"#
  try await county(Array(file.utf8), running.log, Array(scenario.utf8))
}
