/// Numbers that papers state.
extension CaseFile {
  /// More than one expert discusses.
  ///
  /// DQ-3.1-j, P35.
  mutating func judgeQuorum(_ act: Act, _ law: Law) {
    judgeCount("experts", .collectiveReview, .expertQuorum, act, law) { $0 >= $1 }
  }

  /// The environment meets the level of protection.
  ///
  /// DQ-A1-3.
  mutating func judgeProtection(_ act: Act, _ law: Law) {
    judgeCount("protectionLevel", .protectionLevel, .protectionLevel, act, law) { $0 >= $1 }
  }

  /// The agreement has its copies.
  ///
  /// DQ-A5-9.3-a.
  mutating func judgeCopies(_ act: Act, _ law: Law) {
    judgeCount("copies", .copies, .agreementCopies, act, law) { $0 == $1 }
  }

  private mutating func judgeCount(
    _ key: String, _ rule: RuleID, _ parameter: ParameterID, _ act: Act, _ law: Law,
    isKept: (Int32, Int32) -> Bool
  ) {
    guard let stated = act.fact.count else { return noteUnstated(rule, key, act, law) }
    guard let expected = law.rulebook.count(parameter, on: act.day) else {
      note(rule, .undetermined, .parameterMissing(parameter), act)
      return
    }
    let place = act.place(of: key)
    judge(rule, isKept(stated, expected), else: .otherNumber(place, stated, expected: expected), act)
  }
}
