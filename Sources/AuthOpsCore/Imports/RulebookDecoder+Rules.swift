/// Severities, and what people call stages and roles.
extension RulebookDecoder {
  /// Reads the severities of rules, by name.
  mutating func readRules(_ place: JSONCursor) {
    let all = RuleID.allCases.map { (name: $0.name, key: $0) }
    let noun = "the name of a rule such as providerOpinionTime"
    for (rule, value) in entries(of: place, noun, all, isNeeded: Self.binds) {
      if value.kind == .string {
        readSeverity(rule, value)
        continue
      }
      guard let members = reader.members(of: value, allowing: ["clause", "fixed", "severity"]) else {
        continue
      }
      if members["clause"] != nil || members["fixed"] != nil {
        repeated.append(RulebookImport.Repetition(subject: .rule(rule), place: value))
      }
      if let severity = reader.required("severity", members, of: value) { readSeverity(rule, severity) }
    }
  }

  private static func binds(_ rulebook: Rulebook, _ rule: RuleID) -> Bool { rulebook.binds(rule) }

  private mutating func readSeverity(_ rule: RuleID, _ place: JSONCursor) {
    let names = Severity.allCases.map(\.id)
    let severity = code(place, "a severity of \(rule.name), blocking or warning", names) { name in
      Severity.allCases.first { $0.id == name }
    }
    if let severity { changes.severities[rule] = (severity, place) }
  }

  /// Reads what people call roles.
  mutating func readRoles(_ place: JSONCursor) {
    let all = Role.allCases.map { (name: $0.id, key: $0) }
    for (role, value) in entries(of: place, "a role such as dataBureau", all) {
      changes.roles[role] = message(value)
    }
  }

  /// Reads what people call stages.
  mutating func readStages(_ place: JSONCursor) {
    let all = Stage.allCases.map { (name: $0.rawValue, key: $0) }
    for (stage, value) in entries(of: place, "a stage such as announcement", all) {
      changes.stages[stage] = message(value)
    }
  }
}
