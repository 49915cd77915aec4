extension RuleID {
  /// The clause by which the procedure that is simulated names the rule: Deqing's, as long as it alone is.
  package var simulatedClause: String { Procedure.deqing.rule(self).clause }
}

extension EventKind {
  /// Who may do an act of the type, and under which rule, in the procedure that is simulated.
  var simulatedLaw: ActLaw {
    guard let law = Procedure.deqing.act(self) else { preconditionFailure("no act of the procedure") }
    return law
  }
}
