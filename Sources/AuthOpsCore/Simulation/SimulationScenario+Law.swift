extension Regime {
  /// The clause by which the regime names a rule that it binds.
  package func clause(of rule: RuleID) -> String { self.rule(rule).clause }

  /// Who may do an act of a type that the regime knows, and under which rule.
  func law(of kind: EventKind) -> ActLaw {
    guard let law = act(kind) else { preconditionFailure("no act of \(procedure.id): \(kind)") }
    return law
  }
}

extension SimulationScenario {
  /// What the cases are judged by: the scenario's rulebook.
  ///
  /// - Parameter calendar: The working days.
  public func law(calendar: WorkingCalendar = .published) -> Law { Law(rulebook, calendar: calendar) }

  /// The first day and the last that is looked at.
  package func days(_ calendar: WorkingCalendar) -> ClosedRange<Day> {
    let horizon = horizon ?? SimulatedProcedure.of(rulebook.regime).horizon
    let last = calendar.allowingUnpublished().due(from: start, horizon, .term).day ?? start
    return start...max(start, last)
  }
}
