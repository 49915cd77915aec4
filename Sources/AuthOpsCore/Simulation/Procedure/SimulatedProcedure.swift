/// The way of the cases of one procedure, as a table: who does what after what, and what a scenario may change.
struct SimulatedProcedure: Sendable {
  /// The procedure that the cases go through, with what is laid over it.
  let regime: Regime
  /// How long is looked at, unless a scenario says otherwise.
  let horizon: Period
  /// The acts, each after those that set it off.
  let acts: [SimulatedAct]
  /// How likely each branch is, unless a scenario says otherwise.
  let chances: [Named<Double>]
  /// How many objects a case has of each scope that is known beforehand.
  let counts: [Named<Int>]
  /// How often a year something comes up while an agreement runs.
  let rates: [Named<Double>]
  /// Periods that notices, orders and announcements set.
  let periods: [Named<Period>]
  /// Codes with their weights.
  let mixes: [Named<[Named<Double>]>]
  /// Stages with the acts that begin and end them.
  let stages: [SimulatedStage]
  /// The acts that lead every case on, in their order: between them the flow of cases is drawn.
  let flow: [String]
  /// Acts after which a case goes another way: the path that the rules alone describe leaves them out.
  let alternatives: Set<String>
  /// Branches that the path of the rules takes: on it all others come to nothing.
  let certain: Set<String>
  /// Rules whose periods or days the case itself sets.
  let setByCase: Set<RuleID>
  /// Rules under which a duty may have a last day, so that it can be missed.
  let dated: Set<RuleID>
  /// Times that may begin before the act that opens their duty.
  let clocks: [SimulatedClock]

  /// Something under a name.
  struct Named<Value: Sendable>: Sendable {
    let name: String
    let value: Value

    init(_ name: String, _ value: Value) { (self.name, self.value) = (name, value) }
  }

  /// The table of each regime, at its position.
  private static let all: [SimulatedProcedure] = Regime.all.map { regime in
    let table = of(regime.procedure)
    return regime.overlay.map { table.laying($0) } ?? table
  }

  /// The table of a regime.
  static func of(_ regime: Regime) -> SimulatedProcedure { all[regime.position] }

  private static func of(_ procedure: Procedure) -> SimulatedProcedure {
    switch procedure {
    case .deqing: .deqing
    case .jilin: .jilin
    case .yancheng: .yancheng
    }
  }
}

/// A time that, as a rulebook may read its text, begins before the act that opens its duty.
///
/// Whoever is punctual keeps it from its beginning on, so that nothing is owed too late to be done.
struct SimulatedClock: Sendable {
  /// The reading that decides, and which of its values makes the time begin earlier.
  let reading: ParameterID
  let value: Reading
  /// The period that runs.
  let period: ParameterID
  /// The act with which it begins; nil: what sets off the act that is held to it.
  let since: String?
  /// The acts that are held to it.
  let acts: Set<String>
}

/// A stage of a case: from the first time that one act is done to that of another.
struct SimulatedStage: Sendable {
  let name: String
  let from: String
  let to: String

  init(_ name: String, _ from: String, _ to: String) { (self.name, self.from, self.to) = (name, from, to) }
}

extension SimulatedProcedure {
  /// A period under a name.
  static func period(_ name: String, _ count: Int, _ unit: Period.Unit) -> Named<Period> {
    guard let period = Period(count: count, unit: unit) else { preconditionFailure("no period: \(name)") }
    return Named(name, period)
  }

  /// A number of years.
  static func years(_ count: Int) -> Period { period("years", count, .years).value }
}
