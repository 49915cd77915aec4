import AuthOpsCore

/// `simulate`: runs a scenario and reports what came of it.
struct SimulateCommand {
  private let arguments: Arguments
  private let format: Format
  private let language: Language
  private let runs: Int?
  private let seed: UInt64?
  private let chart: SimulationChart?

  /// The command, its options understood.
  ///
  /// - Throws: ``UsageError`` at the first option that is not.
  init(_ arguments: Arguments) throws(UsageError) {
    self.arguments = arguments
    (format, language) = (try arguments.format(), try arguments.language())
    runs = try arguments.value(.runs, "a whole number from 1 to 10000000") { text in
      Int(text).flatMap { 1...10_000_000 ~= $0 ? $0 : nil }
    }
    seed = try arguments.value(.seed, "a whole number, zero or more") { text in
      UInt64(text).flatMap { $0 <= UInt64(Int.max) ? $0 : nil }
    }
    let charts = SimulationChart.allCases.map(\.rawValue).joined(separator: ", ")
    chart = try arguments.value(.chart, "one of \(charts)") { SimulationChart(rawValue: $0) }
    guard arguments.text(.compare) == nil || arguments.operands.count == 1 else {
      throw UsageError("--compare needs two scenarios: --compare A.json B.json", arguments.command)
    }
    try check()
  }

  /// Options that ask for different answers do not go together: none of them is silently left out.
  private func check() throws(UsageError) {
    let answers = [Option.statutory, .compare, .against, .chart].filter { arguments.has($0) }
    let other = answers.count > 1 ? answers[1] : arguments.has(.events) ? .events : nil
    if let first = answers.first, let other, (first, other) != (.chart, .events) {
      throw UsageError("--\(first.rawValue) and --\(other.rawValue) do not go together", arguments.command)
    }
    guard !arguments.has(.from) || arguments.has(.statutory) else {
      throw UsageError("--from needs --statutory", arguments.command)
    }
    try checkIdle()
  }

  /// Options that would change nothing are refused, not ignored.
  private func checkIdle() throws(UsageError) {
    func refusal(_ options: String, _ why: String) -> UsageError {
      UsageError("\(options) do not go together: \(why)", arguments.command)
    }
    for option in [Option.runs, .seed] where arguments.has(.statutory) && arguments.has(option) {
      throw refusal("--statutory and --\(option.rawValue)", "the statutory path leaves nothing to chance")
    }
    if arguments.has(.chart), arguments.text(.format) == Format.text.rawValue {
      throw refusal("--chart and --format text", "a chart is a specification in JSON")
    }
    if chart == .gantt, arguments.has(.runs) {
      throw refusal("--chart gantt and --runs", "the chart shows the first run alone")
    }
  }

  /// Simulates and writes.
  func run() async throws(UsageError) -> ExitStatus {
    let other = arguments.text(.against)
    let (calendar, loaded) = (
      try Calendars.load(arguments), Rulebooks.load(arguments, also: other.map { [$0] } ?? [])
    )
    guard let calendar, let rulebooks = loaded else { return .unusable }
    let chosen = try rulebooks.chosen(arguments)
    guard let scenario = scenario(arguments.operands.first, rulebooks.shelf, chosen) else { return .unusable }
    if arguments.has(.statutory) { return try writeStatutory(scenario, calendar) }
    if let path = arguments.text(.compare) {
      guard let first = self.scenario(path, rulebooks.shelf, chosen) else { return .unusable }
      return await compare(first, with: scenario, calendar)
    }
    if let other {
      let rulebook = try rulebooks.rulebook(other, .against, arguments.command)
      guard let second = under(rulebook, scenario) else { return .unusable }
      return await compare(scenario, with: second, calendar)
    }
    return await simulate(scenario, calendar)
  }

  private func simulate(_ scenario: SimulationScenario, _ calendar: WorkingCalendar) async -> ExitStatus {
    let simulation = Simulation(scenario, calendar: calendar)
    var status = ExitStatus.clean
    if let path = arguments.text(.events) {
      status.raise(to: ResultFile.write(simulation.log(ofRun: 0), to: path))
    }
    if chart == .gantt {
      status.raise(to: ResultFile.write(simulation.gantt(), to: arguments.text(.output)))
      return status
    }
    var progress = ProgressLine()
    let result = await simulation.result { progress.show("\($0) of \(scenario.runs) runs") }
    progress.clear()
    status.raise(to: write(result, simulation))
    return status
  }

  private func write(_ result: SimulationResult, _ simulation: Simulation) -> ExitStatus {
    let path = arguments.text(.output)
    switch chart {
    case .histogram: return ResultFile.write(result.histogram() ?? .null, to: path)
    case .sankey: return ResultFile.write(result.sankey(), to: path)
    case .gantt, nil: break
    }
    guard format == .text else { return ResultFile.write(result.value, to: path) }
    return ResultFile.write(result.text(language) + "\n" + simulation.ganttText(language), to: path)
  }

  /// Runs two scenarios with the same random numbers; the first names seed and runs.
  private func compare(
    _ first: SimulationScenario, with second: SimulationScenario, _ calendar: WorkingCalendar
  ) async -> ExitStatus {
    var progress = ProgressLine()
    let simulation = Simulation(first, calendar: calendar)
    let comparison = await simulation.compared(with: second) { progress.show("\($0) of \(first.runs) runs") }
    progress.clear()
    return format == .text
      ? ResultFile.write(comparison.text(language), to: arguments.text(.output))
      : ResultFile.write(comparison.value, to: arguments.text(.output))
  }

  private func writeStatutory(
    _ scenario: SimulationScenario, _ calendar: WorkingCalendar
  ) throws(UsageError) -> ExitStatus {
    let from = try arguments.required(.from, "a day as YYYY-MM-DD") { Day($0) }
    let path = StatutoryPath(scenario, from: from, calendar: calendar)
    return format == .text
      ? ResultFile.write(path.text(language), to: arguments.text(.output))
      : ResultFile.write(path.value, to: arguments.text(.output))
  }

  /// The scenario of a file, or the built-in one under the rulebook chosen; nil where the file is none.
  ///
  /// What is wrong was then said on standard error.
  private func scenario(
    _ path: String?, _ shelf: RulebookShelf, _ chosen: Rulebook?
  ) -> SimulationScenario? {
    var known: SimulationScenario?
    if let path {
      known = read(path, shelf)
    } else {
      known = SimulationScenario(under: chosen ?? .deqing)
      if let fault = known?.rulebookFault {
        Console.complain("--rulebook: expected \(fault), found '\(chosen?.id ?? "")'")
        return nil
      }
    }
    guard var scenario = known else { return nil }
    scenario.runs = runs ?? scenario.runs
    scenario.seed = seed ?? scenario.seed
    return scenario
  }

  /// A scenario under another rulebook; nil where it names what that does not have, which was said on standard error.
  private func under(_ rulebook: Rulebook, _ scenario: SimulationScenario) -> SimulationScenario? {
    var other = scenario
    other.rulebook = rulebook
    let faults = (other.rulebookFault.map { ["\($0), found '\(rulebook.id)'"] } ?? []) + other.nameFaults
    for fault in faults { Console.complain("--against: expected \(fault)") }
    return faults.isEmpty ? other : nil
  }

  private func read(_ path: String, _ shelf: RulebookShelf) -> SimulationScenario? {
    do throws(FileError) {
      return decode(try Input.readAll(path), path, shelf)
    } catch {
      Console.complain(error.message)
      return nil
    }
  }

  private func decode(_ bytes: [UInt8], _ path: String, _ shelf: RulebookShelf) -> SimulationScenario? {
    do throws(ImportError) { return try ScenarioImport(bytes, shelf).scenario } catch {
      for fault in error.faults { Console.complain(fault.line(in: path)) }
      return nil
    }
  }
}
