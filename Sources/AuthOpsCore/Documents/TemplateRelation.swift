/// What parts of a document have to agree on.
package struct TemplateRelation: Hashable, Sendable {
  /// The clause that it rests on.
  package let clause: String
  /// What it is about.
  package let title: Message
  /// What is held to it: the values at the end of the way.
  package let subject: TemplatePath
  /// How they are held to it.
  package let check: Check
  /// What a violation means to whoever decides on the document.
  package let severity: Severity
  /// What has to be so at the root for the relation to count; nil where it always does.
  package private(set) var condition: TemplateCondition?

  /// How the values at the end of a way are held to a relation.
  package enum Check: Hashable, Sendable {
    /// Something stands there, or at the other place if one is named, whatever is missing around it.
    case filled(or: TemplatePath?)
    /// All of them together.
    case together(ListTest)
    /// Whoever signed in another's stead was empowered by one of these papers.
    case empowered(by: TemplatePath)
    /// Of the entries for years, that for one year reaches a number.
    case reaches(YearTarget)
    /// Each of them by itself.
    case each(ValueTest)
  }

  init(
    _ clause: String, _ zh: String, _ en: String, _ subject: TemplatePath, _ check: Check,
    _ severity: Severity = .warning
  ) {
    (self.clause, self.subject, self.check, self.severity) = (clause, subject, check, severity)
    title = Message(zh: zh, en: en)
  }

  init(
    _ clause: String, _ zh: String, _ en: String, _ subject: TemplatePath, _ test: ValueTest,
    _ severity: Severity = .warning
  ) {
    self.init(clause, zh, en, subject, .each(test), severity)
  }

  /// The ways to what the values are compared with.
  package var references: [TemplatePath] {
    switch check {
    case .filled(or: let path): path.map { [$0] } ?? []
    case .together: []
    case .empowered(by: let path): [path]
    case .reaches(let target): [target.from, target.through]
    case .each(let test): test.references
    }
  }

  /// The same of a document that stands at a part of another.
  func under(_ prefix: TemplatePath) -> TemplateRelation {
    let check: Check =
      switch check {
      case .filled(or: let path): .filled(or: path?.under(prefix))
      case .together: self.check
      case .empowered(by: let path): .empowered(by: path.under(prefix))
      case .reaches(let target): .reaches(target.under(prefix))
      case .each(let test): .each(test.under(prefix))
      }
    var moved = TemplateRelation(clause, title.zh, title.en, subject.under(prefix), check, severity)
    moved.condition = condition?.under(prefix)
    return moved
  }

  /// The same, where something is so.
  func when(_ condition: TemplateCondition) -> TemplateRelation {
    var conditional = self
    conditional.condition = condition.fromRoot
    return conditional
  }
}

/// What values are held to together.
package enum ListTest: Hashable, Sendable {
  /// The percentages are the whole.
  case addUpToTheWhole
  /// No two are the same.
  case distinct
  /// There is only one.
  case single
}
