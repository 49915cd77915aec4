/// One member of a document: what it is called, what it may hold, and which clause asks for it.
package struct TemplatePart: Hashable, Sendable {
  /// The key, camelCase English.
  package let key: String
  /// What it is, in the words of the form.
  package let title: Message
  /// What the value may be.
  package let shape: TemplateShape
  /// The clause that asks for it; nil where that of the part around it does, or none.
  package let clause: String?
  /// Whether it has to be there.
  package let requirement: Requirement
  /// What a violation means to whoever decides on the document.
  package let severity: Severity
  /// Whether the part is only there for others to be judged by, so that no clause asks for it.
  package let isFact: Bool

  /// Whether a part has to be there, and what its absence means.
  package enum Requirement: Hashable, Sendable {
    /// It belongs to the contents: left out or left blank, it is missing.
    case filled
    /// It is a particular about a paper: left out, nobody knows it.
    case stated
    /// It may be left out.
    case optional
    /// It belongs to the contents where something else is so.
    case when(TemplateCondition)
    /// It is a particular where something else is so: left out, nobody knows it.
    case statedWhen(TemplateCondition)
  }

  init(
    _ key: String, _ zh: String, _ en: String, _ shape: TemplateShape, _ clause: String? = nil,
    _ requirement: Requirement = .filled, _ severity: Severity = .warning
  ) {
    (self.key, self.shape, self.clause) = (key, shape, clause)
    (self.requirement, self.severity, isFact) = (requirement, severity, false)
    title = Message(zh: zh, en: en)
  }

  private init(fact key: String, _ title: Message, _ shape: TemplateShape, _ requirement: Requirement) {
    (self.key, self.title, self.shape, self.requirement) = (key, title, shape, requirement)
    (clause, severity, isFact) = (nil, .warning, true)
  }

  /// A part that is only there for others to be judged by.
  static func fact(
    _ key: String, _ zh: String, _ en: String, _ shape: TemplateShape, _ requirement: Requirement = .stated
  ) -> TemplatePart {
    TemplatePart(fact: key, Message(zh: zh, en: en), shape, requirement)
  }

  /// The clause that asks for the part.
  ///
  /// - Parameter around: That of the part around it.
  package func clause(under around: String?) -> String? { isFact ? nil : clause ?? around }
}

/// What makes a part needed.
package struct TemplateCondition: Hashable, Sendable {
  /// What is looked at, from the object that the part belongs to, or from the root.
  package let path: TemplatePath
  /// Whether the way begins at the root of the document.
  package let isFromRoot: Bool
  /// How it has to be.
  package let test: Test

  init(path: TemplatePath, isFromRoot: Bool = false, test: Test) {
    (self.path, self.isFromRoot, self.test) = (path, isFromRoot, test)
  }

  /// How something has to be for a part to be needed.
  package enum Test: Hashable, Sendable {
    /// Something stands there.
    case isFilled
    /// Nothing stands there.
    case isBlank
    /// The flag is true; where it is not stated, nobody knows.
    case isTrue
    /// The flag is not true.
    case isNotTrue
    /// The code, or one of the list, is this one.
    case includes(String)
  }

  /// Something stands there.
  static func filled(_ path: TemplatePath) -> TemplateCondition {
    TemplateCondition(path: path, test: .isFilled)
  }

  /// Nothing stands there.
  static func blank(_ path: TemplatePath) -> TemplateCondition {
    TemplateCondition(path: path, test: .isBlank)
  }

  /// The same, of a way that begins at the root of the document.
  var fromRoot: TemplateCondition { TemplateCondition(path: path, isFromRoot: true, test: test) }

  /// The same of a document that stands at a part of another.
  func under(_ prefix: TemplatePath) -> TemplateCondition {
    TemplateCondition(path: path.under(prefix), isFromRoot: isFromRoot, test: test)
  }

  /// The flag is true.
  static func holds(_ path: TemplatePath) -> TemplateCondition {
    TemplateCondition(path: path, test: .isTrue)
  }

  /// The flag is not true: without it the part is needed.
  static func lacks(_ path: TemplatePath) -> TemplateCondition {
    TemplateCondition(path: path, test: .isNotTrue)
  }

  /// The code is among those chosen.
  static func includes(_ code: String, _ path: TemplatePath) -> TemplateCondition {
    TemplateCondition(path: path, test: .includes(code))
  }
}

/// One of the boxes of a form.
package struct TemplateCode: Hashable, Sendable {
  /// The code in documents, camelCase English.
  package let id: String
  /// The words of the box.
  package let zh: String
}
