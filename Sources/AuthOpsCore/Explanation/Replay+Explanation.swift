extension Replay {
  /// Explains the cases whose evidence was kept, one after another; the replay's options say `evidence`.
  ///
  /// - Returns: What was counted over all cases, explained or not.
  @discardableResult
  public func forEachExplanation(
    _ selection: Selection = Selection(), _ body: (CaseExplanation) -> Void
  ) -> Tally {
    var tally = Tally()
    for position in order(selection) {
      let record = table.records[position]
      tally.add(report(of: record, selection).tally)
      guard let occasions = evidence[position], selection.isMeant(record.name) else { continue }
      let law = options.laws[record.rulebook ?? 0]
      body(explain(record, law, occasions, selection))
    }
    return tally
  }

  private func explain(
    _ record: CaseRecord, _ law: Law, _ occasions: [Occasion], _ selection: Selection
  ) -> CaseExplanation {
    func reporter(includesAll: Bool) -> CaseReporter {
      CaseReporter(
        record, law, sources: reader.sources, asOf: asOf ?? Day(number: 0), includesAll: includesAll)
    }
    let explainer = CaseExplainer(
      shown: reporter(includesAll: selection.includesAll), all: reporter(includesAll: true), occasions)
    return explainer.explain(selection, asOf: asOf ?? Day(number: 0))
  }
}
