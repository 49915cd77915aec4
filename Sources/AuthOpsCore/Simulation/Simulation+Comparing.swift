extension Simulation {
  /// Runs this scenario and another with the same random numbers, run by run.
  ///
  /// The seed and the number of runs are those of this one.
  ///
  /// - Parameters:
  ///   - other: The scenario that is set beside this one.
  ///   - progress: Told now and then how many runs are done.
  public func compared(
    with other: SimulationScenario, progress: (Int) -> Void = { _ in }
  ) async -> SimulationComparison {
    var scenario = other
    (scenario.seed, scenario.runs) = (model.scenario.seed, model.scenario.runs)
    let (first, second) = (model, SimulationModel(scenario, model.law.calendar))
    var total = PairedChunk(first, second)
    await forEachChunk(of: first.scenario.runs, progress: progress) { runs in
      var chunk = PairedChunk(first, second)
      for run in runs { chunk.run(run) }
      return chunk
    } add: {
      total.add($0)
    }
    return SimulationComparison(
      first: SimulationResult(model: first, tallies: total.first),
      second: SimulationResult(model: second, tallies: total.second), pairs: total.pairs)
  }
}

/// Some runs of two scenarios.
private struct PairedChunk: Sendable {
  var first: SimulationTallies
  var second: SimulationTallies
  var pairs: PairedTallies
  private let models: (SimulationModel, SimulationModel)

  init(_ first: SimulationModel, _ second: SimulationModel) {
    (self.first, self.second) = (SimulationTallies(first), SimulationTallies(second))
    (pairs, models) = (PairedTallies(first, second), (first, second))
  }

  mutating func run(_ number: Int) {
    var (one, other) = (SimulationRun(models.0), SimulationRun(models.1))
    one.run(number)
    other.run(number)
    pairs.add(one.tallies, other.tallies)
    first.add(one.tallies)
    second.add(other.tallies)
  }

  mutating func add(_ chunk: PairedChunk) {
    first.add(chunk.first)
    second.add(chunk.second)
    pairs.add(chunk.pairs)
  }
}
