/// What every event asks of a procedure with what is laid over it, laid out for the hot path: cases hold it, so that
/// nothing is looked for.
final class CompiledProcedure: Sendable {
  let regime: Regime
  /// What is asked of the rules, at the positions of their identifiers.
  let bindings: [RuleBinding]
  /// What is said of each type of event, at the positions of the types; nil of those that are not known.
  let acts: [ActLaw?]
  /// The rules about particulars.
  let papers: [CompiledPaper]
  /// Where those of each type of event stand among them.
  let paperRanges: [CompiledRange]
  /// Whether applications are received, and reviewed side by side before the conditions are verified.
  let isReviewed: Bool
  /// Whether a qualification and a selection lead to the agreement.
  let isSelective: Bool
  /// Whether data are granted one by one, on requests that are decided, and not by the agreement.
  ///
  /// JL-6.5-b.
  let grantsOnRequest: Bool

  /// Whether what happens is recorded only, and not judged: the text does not hold yet.
  let isExempt: Bool

  private init(_ regime: Regime, isExempt: Bool = false) {
    self.regime = regime
    self.isExempt = isExempt
    let procedure = regime.procedure
    (bindings, acts) = (isExempt ? regime.bindingsOfLog : regime.bindings, regime.actsByKind)
    let byKind = CompiledPaper.byKind(regime)
    papers = byKind.flatMap(\.self)
    var start = 0
    paperRanges = byKind.map { papers in
      defer { start += papers.count }
      return CompiledRange(start..<start + papers.count)
    }
    (isReviewed, isSelective) = (procedure.comes(by: .received), procedure.comes(by: .qualified))
    grantsOnRequest = procedure.binds(.resourceDecision)
  }

  private static let all = Regime.all.map { CompiledProcedure($0) }
  private static let exempt = Regime.all.map { CompiledProcedure($0, isExempt: true) }

  /// The one of a regime; for what happens before its text holds, the one that judges nothing.
  static func of(_ regime: Regime, isExempt: Bool = false) -> CompiledProcedure {
    (isExempt ? exempt : all)[regime.position]
  }
}

extension CaseFile {
  /// The way that the case goes, and the rules that are bound there.
  package var procedure: Procedure { compiled.regime.procedure }

  /// The rules that bind in the case.
  package var regime: Regime { compiled.regime }

  /// Whether a rule binds in the case.
  @inline(__always)
  func binds(_ rule: RuleID) -> Bool { compiled.bindings[Int(rule.rawValue)].isBound }

  /// Who owes what a rule opens; nil where it opens nothing.
  @inline(__always)
  func obligor(of rule: RuleID) -> Role? { compiled.bindings[Int(rule.rawValue)].obligor }
}
