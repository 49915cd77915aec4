/// What the filing form of a table states in numbers.
extension CaseFile {
  /// One form is for one resource, and is made out in the copies that it names.
  ///
  /// YC-A1-8, YC-A1-9, YC-A2-3, YC-A2-3b.
  mutating func judgeTableForm(_ way: SharingWay, _ act: Act, _ law: Law) {
    let dataSets = act.listed.count { objects.kind(of: $0) == .dataSet }
    judge(
      way.isOfCounty ? .countyFormSingle : .cityFormSingle, "dataSets",
      act.fact.states("dataSets") ? Int32(dataSets) : nil, act, law)
    judge(
      way.isOfCounty ? .countyFormCopies : .cityFormCopies, "copies", act.fact.number.map { Int32($0) }, act,
      law)
  }

  /// Holds a number to that of the clause.
  private mutating func judge(_ rule: RuleID, _ key: String, _ number: Int32?, _ act: Act, _ law: Law) {
    guard let number else { return noteUnstated(rule, key, act, law) }
    guard case .exactly(let expected)? = Clause(id: law.rulebook.rule(rule).clause)?.limit else { return }
    let place = act.place(of: key)
    judge(rule, number == Int32(expected), else: .otherNumber(place, number, expected: Int32(expected)), act)
  }
}
