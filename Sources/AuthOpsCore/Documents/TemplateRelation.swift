/// What parts of a document have to agree on.
public struct TemplateRelation: Hashable, Sendable {
  /// The clause that it rests on.
  public let clause: String
  /// What it is about.
  public let title: Message
  /// What is held to it: each value at the end of the way by itself.
  public let subject: TemplatePath
  /// What it is held to.
  public let check: Check
  /// What a violation means to whoever decides on the document.
  public let severity: Severity

  /// What a value is held to.
  public enum Check: Hashable, Sendable {
    /// Something stands there, or at the other place if one is named, whatever is missing around it.
    case filled(or: TemplatePath?)
    /// The same text as elsewhere.
    case same(as: TemplatePath)
    /// None of these texts, which stand in the model as examples or blanks.
    case isNot([String])
    /// The flag is false.
    case isFalse
    /// The day is not after another.
    case notAfter(TemplatePath)
    /// The day is not before another.
    case notBefore(TemplatePath)
    /// The day is not among those of a period that ends on another.
    case outside(last: Period, until: TemplatePath)
    /// Another day is at most a period after the day.
    case recent(Period, at: TemplatePath)
    /// The number is at most another.
    case atMost(TemplatePath)
    /// The percentages together are the whole.
    case addUpToTheWhole
    /// The name is these words and texts with hyphens between them; an extension may follow.
    case named(String, TemplatePath, TemplatePath)
    /// The title is a text between these words.
    case titled(String, TemplatePath, String)
    /// No two are the same.
    case distinct
    /// There is only one.
    case single
    /// The list has all of these codes.
    case includes([String])
    /// Of the entries for years, that for one year reaches a number, if the term covers the year's end.
    case target(year: Int, key: String, least: Int64, from: TemplatePath, through: TemplatePath)
  }

  init(
    _ clause: String, _ zh: String, _ en: String, _ subject: TemplatePath, _ check: Check,
    _ severity: Severity = .warning
  ) {
    (self.clause, self.subject, self.check, self.severity) = (clause, subject, check, severity)
    title = Message(zh: zh, en: en)
  }

  /// The ways to what the value is compared with.
  public var references: [TemplatePath] {
    switch check {
    case .filled(or: let path): path.map { [$0] } ?? []
    case .isNot, .isFalse, .addUpToTheWhole, .distinct, .single, .includes: []
    case .same(as: let path), .notAfter(let path), .notBefore(let path), .atMost(let path),
      .outside(last: _, until: let path), .recent(_, at: let path), .titled(_, let path, _):
      [path]
    case .named(_, let first, let second): [first, second]
    case .target(year: _, key: _, least: _, from: let from, through: let through): [from, through]
    }
  }

  /// The same of a document that stands at a part of another.
  func under(_ prefix: TemplatePath) -> TemplateRelation {
    TemplateRelation(clause, title.zh, title.en, subject.under(prefix), check.under(prefix), severity)
  }
}

extension TemplateRelation.Check {
  fileprivate func under(_ prefix: TemplatePath) -> TemplateRelation.Check {
    switch self {
    case .filled(or: let path): .filled(or: path?.under(prefix))
    case .isNot, .isFalse, .addUpToTheWhole, .distinct, .single, .includes: self
    case .same(as: let path): .same(as: path.under(prefix))
    case .notAfter(let path): .notAfter(path.under(prefix))
    case .notBefore(let path): .notBefore(path.under(prefix))
    case .outside(last: let period, until: let path): .outside(last: period, until: path.under(prefix))
    case .recent(let period, at: let path): .recent(period, at: path.under(prefix))
    case .atMost(let path): .atMost(path.under(prefix))
    case .named(let word, let first, let second): .named(word, first.under(prefix), second.under(prefix))
    case .titled(let before, let path, let after): .titled(before, path.under(prefix), after)
    case .target(year: let year, key: let key, least: let least, from: let from, through: let through):
      .target(year: year, key: key, least: least, from: from.under(prefix), through: through.under(prefix))
    }
  }
}
