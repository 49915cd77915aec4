/// A scenario that is run: many times, on as many processors as there are, with the same result on any number of them.
public struct Simulation: Sendable {
  let model: SimulationModel

  /// A simulation of a scenario.
  ///
  /// - Parameters:
  ///   - scenario: One that names acts, chances and resources which the procedure of its rulebook has.
  ///   - calendar: The working days.
  public init(_ scenario: SimulationScenario, calendar: WorkingCalendar = .published) {
    model = SimulationModel(scenario, calendar)
  }

  /// How many runs are done one after another on one processor: enough that adding them up costs little.
  private static func chunk(of runs: Int) -> Int { min(max(runs / 64, 32), 1_024) }
  /// How many chunks wait for processors at most.
  private static let mostWaiting = 64

  /// Runs everything.
  ///
  /// - Parameter progress: Told now and then how many runs are done.
  /// - Complexity: O(runs · cases · acts); memory does not grow with the number of runs.
  public func result(progress: (Int) -> Void = { _ in }) async -> SimulationResult {
    let model = model
    var total = SimulationTallies(model)
    await forEachChunk(of: model.scenario.runs, progress: progress) { runs in
      Self.run(runs, of: model)
    } add: {
      total.add($0)
    }
    return SimulationResult(model: model, tallies: total)
  }

  /// Does chunks of runs on all processors, and adds them up as they come: what they add up to is whole numbers.
  func forEachChunk<Chunk: Sendable>(
    of runs: Int, progress: (Int) -> Void, _ make: @escaping @Sendable (Range<Int>) -> Chunk,
    add: (Chunk) -> Void
  ) async {
    await withTaskGroup(of: (count: Int, chunk: Chunk).self) { group in
      let size = Self.chunk(of: runs)
      var (next, done) = (0, 0)
      func start() {
        let chunk = next..<min(next + size, runs)
        group.addTask { (chunk.count, make(chunk)) }
        next = chunk.upperBound
      }
      while next < min(runs, size * Self.mostWaiting) { start() }
      while let (count, chunk) = await group.next() {
        add(chunk)
        done += count
        progress(done)
        if next < runs { start() }
      }
    }
  }

  private static func run(_ runs: Range<Int>, of model: SimulationModel) -> SimulationTallies {
    var run = SimulationRun(model)
    for number in runs { run.run(number) }
    return run.tallies
  }

  /// The log of one run, as offices would have written it: NDJSON, one event a line.
  public func log(ofRun number: Int) -> [UInt8] { trace(ofRun: number).log }

  /// One run with its log, and what the simulation itself holds to be wrong in it.
  package func trace(ofRun number: Int) -> SimulatedTrace {
    var run = SimulationRun(model, log: SimulatedLog())
    run.run(number)
    return SimulatedTrace(
      log: run.log?.bytes ?? [], end: model.end, events: run.tallies.events, unapplied: run.tallies.unapplied,
      found: Self.byRule(run.tallies.found), injected: Self.byRule(run.tallies.injected),
      missed: Self.byRule(run.tallies.missed))
  }

  /// What was done in the first case of a run, in its order.
  package func timeline(ofRun number: Int) -> [SimulatedBar] {
    var run = SimulationRun(model)
    run.timeline = []
    run.run(number)
    return run.timeline ?? []
  }

  private static func byRule(_ counts: [Int]) -> [RuleID: Int] {
    var known: [RuleID: Int] = [:]
    for rule in RuleID.allCases where counts[Int(rule.rawValue)] != 0 {
      known[rule] = counts[Int(rule.rawValue)]
    }
    return known
  }
}

/// One run: its log, and what is wrong in it.
package struct SimulatedTrace: Sendable {
  /// NDJSON, one event a line.
  package let log: [UInt8]
  /// The last day that was looked at.
  package let end: Day
  /// How many events there were, and how many of them the machine did not apply.
  package let events: Int
  package let unapplied: Int
  /// Violations that the machine found, by rule.
  package let found: [RuleID: Int]
  /// Violations committed on purpose, by rule.
  package let injected: [RuleID: Int]
  /// Duties missed because an act happened to take too long, by rule.
  package let missed: [RuleID: Int]
}
