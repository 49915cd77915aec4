extension Role {
  /// The role as people under a rulebook call it.
  func words(_ language: Language, _ rulebook: Rulebook) -> String { language.pick(rulebook.name(of: self)) }
}

extension Stage {
  /// The stage as people under a rulebook call it.
  func words(_ language: Language, _ rulebook: Rulebook) -> String { language.pick(rulebook.name(of: self)) }
}
