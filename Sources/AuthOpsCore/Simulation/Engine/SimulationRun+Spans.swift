/// A stage of one object of those that come up one by one: from when, and to when it came to its end.
struct SimulatedSpan: BitwiseCopyable, Sendable {
  let stage: Int32
  let object: Int32
  let from: Minute
  /// -1 as long as it has not ended.
  var to: Minute = -1
}

/// Stages of what comes up one by one are measured for each object, not from the first time to the first time.
extension SimulationRun {
  /// Notes the stages that an act begins and ends for its object.
  mutating func noteSpans(_ position: Int, _ walk: Int, _ object: Int) {
    for (stage, span) in model.stages.enumerated() where span.isOfEach {
      if span.from == position {
        walks[walk].spans.append(SimulatedSpan(stage: Int32(stage), object: Int32(object), from: now))
      }
      guard span.to == position,
        let at = walks[walk].spans.lastIndex(where: { $0.stage == stage && $0.object == object })
      else { continue }
      if walks[walk].spans[at].to < 0 { walks[walk].spans[at].to = now }
    }
  }

  /// Adds the stages of each object of a case.
  mutating func harvestSpans(_ walk: Int) {
    for span in walks[walk].spans {
      let stage = Int(span.stage)
      tallies.stages[stage].share.add(span.to < 0 ? 0 : 1)
      guard span.to >= 0 else { continue }
      tallies.stages[stage].add(from: Day(of: span.from), to: Day(of: span.to), model)
    }
  }
}
