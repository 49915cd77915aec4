extension TemplateID {
  /// The clauses that templates rest on, by which findings name them.
  package static let clauses = Set(allCases.flatMap { $0.template.clauses })
}

extension Template {
  /// The clauses that the template rests on.
  package var clauses: Set<String> {
    Set(parts.flatMap(\.clauses) + relations.map(\.clause))
  }

  /// The part at the end of a way from the root, or nil where the way leads nowhere.
  package func part(at path: TemplatePath) -> TemplatePart? { path.part(among: parts) }
}

extension TemplatePart {
  fileprivate var clauses: [String] {
    let (parts, slots) = shape.inner
    let inner =
      parts.flatMap(\.clauses)
      + slots.flatMap { slot in
        (slot.clause.map { [$0] } ?? []) + slot.members.flatMap(\.clauses)
      }
    return (clause.map { [$0] } ?? []) + inner
  }
}

extension ScenarioClaim {
  /// What the samples show of a clause, in their order.
  package static func samples(of clause: String) -> [ScenarioClaim] { samplesByClause[clause] ?? [] }

  private static let samplesByClause = Dictionary(grouping: samples, by: \.clause)
}
