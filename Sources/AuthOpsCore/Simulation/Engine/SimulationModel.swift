/// A scenario and a procedure made ready to run: shared by all runs, changed by none.
final class SimulationModel: Sendable {
  let scenario: SimulationScenario
  let procedure: SimulatedProcedure
  /// The law that the cases are judged by.
  let law: Law
  /// The calendar by which days are drawn: years that are not published have their weekdays worked.
  let calendar: WorkingCalendar
  let acts: [CompiledAct]
  /// What is asked of them most; see ``ActTraits``.
  let traits: [ActTraits]
  let joins: [ActTraits.Join]
  let followers: [Int32]
  let chances: [CompiledChance]
  let resources: [CompiledResource]
  /// The ordinary hours of offices.
  let office: OpeningHours
  /// For each rule, the act that does what a duty under it asks for, or -1.
  let dutyActs: [Int]
  /// For each rule, another act that does so for another kind of object, or -1.
  let otherDutyActs: [Int]
  /// For each scope, how many objects of it a case has; 0 where they come up one by one.
  let counts: [Int]
  /// The acts that begin and end each stage, and whether it is measured for each object.
  let stages: [(from: Int, to: Int, isOfEach: Bool)]
  /// The acts that lead every case on.
  let flow: [Int]
  let start: Day
  let end: Day

  /// A resource with its hours.
  final class CompiledResource: Sendable {
    let name: String
    let plan: ResourcePlan
    let hours: OpeningHours

    init(name: String, plan: ResourcePlan, hours: OpeningHours) {
      (self.name, self.plan, self.hours) = (name, plan, hours)
    }
  }

  /// A model of a scenario that was checked.
  ///
  /// - Parameter regime: What binds in its cases; nil: what binds in any of them.
  init(_ scenario: SimulationScenario, _ published: WorkingCalendar, regime: Regime? = nil) {
    let procedure = SimulatedProcedure.of(regime ?? scenario.rulebook.regime)
    let law = scenario.law(calendar: published)
    let calendar = law.calendar.allowingUnpublished()
    let end = scenario.days(calendar).upperBound
    let compiler = ModelCompiler(scenario, procedure, calendar, from: scenario.start, through: end)
    (self.scenario, self.procedure, self.law, self.calendar) = (scenario, procedure, law, calendar)
    (start, self.end) = (scenario.start, end)
    (resources, office, counts) = (compiler.resources, compiler.office, compiler.counts)
    (chances, acts) = (compiler.chances, compiler.acts())
    (traits, joins, followers) = ActTraits.all(acts, counts, resources)
    (stages, flow) = (compiler.stages(), compiler.flow())
    (dutyActs, otherDutyActs) = compiler.dutyActs()
  }

  /// The rules that bind in a case which opens at a time.
  func regime(of opened: Minute) -> Regime {
    guard let overlay = procedure.regime.overlay else { return procedure.regime }
    return Day(of: opened) >= overlay.from ? procedure.regime : Regime(procedure.regime.procedure)
  }

  /// Whether the case itself sets the last day of a duty: a notice, an order, an agreement, and not the rulebook.
  func isSetByCase(_ rule: RuleID, on day: Day) -> Bool {
    guard procedure.setByCase.contains(rule) else { return false }
    guard let (parameter, period) = Rulebook.stated[rule], scenario.periods[period] == nil else {
      return true
    }
    return law.rulebook.value(parameter, on: day) ?? .blank == .blank
  }

  /// The position of an act by its name.
  func position(of act: String) -> Int {
    guard let position = procedure.acts.firstIndex(where: { $0.name == act }) else {
      preconditionFailure("no act \(act)")
    }
    return position
  }
}
