extension Procedure {
  /// The procedure that is simulated: Deqing's, as long as it alone has a table of acts.
  static let simulated = Procedure.deqing
}

extension RuleID {
  /// The clause by which the procedure that is simulated names the rule.
  package var simulatedClause: String { Procedure.simulated.rule(self).clause }
}

extension EventKind {
  /// Who may do an act of the type, and under which rule, in the procedure that is simulated.
  var simulatedLaw: ActLaw {
    guard let law = Procedure.simulated.act(self) else { preconditionFailure("no act of the procedure") }
    return law
  }
}
