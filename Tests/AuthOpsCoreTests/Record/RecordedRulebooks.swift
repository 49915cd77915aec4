import AuthOpsCore

/// Every rule and every parameter of every built-in rulebook, a line each, to be read beside the texts.
enum RecordedRulebooks {
  /// Who owes what, how grave its breach is, what is counted, and where each stands.
  static func lines() -> [(about: String, found: String)] {
    Rulebook.builtIn.flatMap { lines(of: $0, rules: $0.rules) }
      + Rulebook.overlaid.filter { $0.overlay != nil }.flatMap { rulebook in
        let known = Set(Rulebook.builtIn.first { $0.id == rulebook.id }?.rules ?? [])
        return lines(of: rulebook, rules: rulebook.rules.filter { !known.contains($0) })
      }
  }

  private static func lines(
    of rulebook: Rulebook, rules: [RuleID]
  ) -> [(about: String, found: String)] {
    let name = rulebook.id + (rulebook.overlay.map { "+\($0.id)" } ?? "")
    return rules.map { id in
      let rule = rulebook.rule(id)
      let words = [
        rule.clause, rule.basis.id, rulebook.severity(of: id).id, rule.obligor?.id ?? "-",
        rule.isFixed ? "fixed" : "",
      ]
      return ("\(name).rule.\(id.name)", words.filter { !$0.isEmpty }.joined(separator: " "))
    }
      + rulebook.parameters.map { parameter in
        let versions = parameter.versions.map { version in
          let days = [version.from, version.through].map { $0.map(\.description) ?? "" }
          return "\(version.value.text ?? "blank") [\(days.joined(separator: ".."))] \(version.source)"
        }
        let words = [parameter.clause, parameter.question ?? "-"] + versions
        return ("\(name).parameter.\(parameter.id.id)", words.joined(separator: " "))
      }
  }
}
