extension Procedure {
  /// The clause by which the procedure names a rule that it binds.
  package func clause(of rule: RuleID) -> String { self.rule(rule).clause }

  /// Who may do an act of a type that the procedure knows, and under which rule.
  func law(of kind: EventKind) -> ActLaw {
    guard let law = act(kind) else { preconditionFailure("no act of \(id): \(kind)") }
    return law
  }
}

extension SimulationScenario {
  /// The built-in law of the scenario's rulebook.
  ///
  /// - Parameter calendar: The working days.
  public func law(calendar: WorkingCalendar = .published) -> Law {
    guard let procedure = SimulatedProcedure.of(rulebook) else {
      preconditionFailure("no procedure for \(rulebook)")
    }
    return Law(.builtIn(of: procedure.machine), calendar: calendar)
  }
}
